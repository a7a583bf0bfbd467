// The rules themselves: a small tree that keeps them all, and what each finds when it is broken.
#include "tests/architecture/exceptions.h"
#include "tests/architecture/rules.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hk::architecture;

namespace {

const char document[] = R"(# Architecture

## Folders
| folder | holds | may include |
|---|---|---|
| `app/` | programs | `core/` |
| `app/hookkeeper/` | the window | `ui/` |
| `app/hookkeeperctl/` | the console | – |
| `core/` | the work | – |
| `core/base/` | values | – |
| `core/model/` | rules | base |
| `core/store/` | the store | base model |
| `docs/` | this | |
| `tests/` | tests | |
| `ui/` | windows | `core/model/` `core/base/` |
| `ui/common/` | shared | – |
| `ui/deliveries/` | a page | common |
| `ui/settings/` | a page | common |

## Outside libraries
| include | where |
|---|---|
| `QtCore/` | `core/` `ui/` `app/` |
| `QtSql/` | `core/store/` |
| `QtWidgets/` | `ui/` `app/hookkeeper/` |
| `openssl/` | `core/base/` |
)";

const char aClass[] =
        "#pragma once\n\n#include \"core/base/a.h\"\n\n/// Says what it is.\nclass A\n{\n};\n";

QString path(const char *text) { return QString::fromLatin1(text); }

/// A tree in a temporary folder that keeps every rule.
class Planted
{
public:
    Planted()
    {
        plant("docs/architecture.md", document);
        plant("core/base/a.h", "#pragma once\n/// Says what it is.\nstruct Base\n{\n};\n");
        plant("core/base/CMakeLists.txt", "hk_core_library(base\n  SOURCES a.h)\n");
        plant("core/model/a.h", aClass);
        plant("core/model/CMakeLists.txt",
              "hk_core_library(model NEIGHBOURS base\n  SOURCES a.h)\n");
        plant("core/store/a.h", aClass);
        plant("core/store/CMakeLists.txt",
              "hk_core_library(store\n  NEIGHBOURS\n    base\n    model # pure\n  SOURCES a.h)\n");
        for (const char *folder : {"ui/common", "ui/settings", "ui/deliveries"})
            plant(folder + QByteArray("/a.h"),
                  "#include \"core/model/a.h\"\n#include <QtWidgets/QLabel>\n");
        plant("ui/common/CMakeLists.txt", "hk_ui_library(common PUBLIC hk::model)\n");
        plant("ui/settings/CMakeLists.txt", "hk_ui_library(settings NEIGHBOURS common)\n");
        plant("app/hookkeeper/main.cpp",
              "#include \"ui/settings/a.h\"\n#include \"core/store/a.h\"\nint main() { }\n");
        plant("app/hookkeeperctl/main.cpp", "#include \"core/store/a.h\"\nint main() { }\n");
        plant("tests/tst_a.cpp", "// waits\nint a() { return 1; }\n");
    }

    void plant(const QByteArray &name, const QByteArray &text) const
    {
        const QString file = m_folder.filePath(QString::fromUtf8(name));
        QVERIFY(QDir().mkpath(file.section(QLatin1Char('/'), 0, -2)));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(text), text.size());
    }

    Violations violations() const
    {
        const SourceTree tree(m_folder.path());
        const Declarations declared(tree);
        Violations found;
        for (const Rule &rule : allRules()) {
            const Violations broken = rule.violations(tree, declared);
            found.insert(found.end(), broken.begin(), broken.end());
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestArchitectureRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptTreeHasNoViolation();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
    void harmlessLinesAreLetAlone_data();
    void harmlessLinesAreLetAlone();
    void exceptionsAreForWhatIsThere_data();
    void exceptionsAreForWhatIsThere();
};

void TestArchitectureRules::aKeptTreeHasNoViolation()
{
    for (const Violation &violation : Planted().violations())
        QFAIL(qPrintable(toText(violation)));
}

/// A row of aBrokenRuleIsFound().
static void row(const char *sentence, const char *file, const QByteArray &text, const char *rule)
{
    QTest::newRow(sentence) << QByteArray(file) << text << QByteArray(rule);
}

static void addRowsOfFilesAndWords()
{
    row("a folder without a word in the document", "core/news/CMakeLists.txt",
        "hk_core_library(news)\n", "documented-folder");
    row("a new folder at the top", "extras/a.txt", "a\n", "documented-folder");
    row("a long source", "core/model/b.cpp", QByteArray("int\n").repeated(401), "file-length");
    row("a long header", "ui/common/b.h", QByteArray("\n").repeated(121), "file-length");
    row("a long main window", "app/hookkeeper/mainwindow.cpp", QByteArray("\n").repeated(301),
        "file-length");
    row("a string connect", "ui/common/b.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n",
        "forbidden-word");
    row("a nested event loop in ui", "ui/common/b.cpp", "QEventLoop loop;\n", "forbidden-word");
    row("a dialog that is executed", "ui/common/b.cpp", "dialog->exec();\n", "forbidden-word");
    row("events processed in core", "core/model/b.cpp", "QCoreApplication::processEvents();\n",
        "forbidden-word");
    row("a test that waits for time", "tests/tst_b.cpp", "QTest::qWait(100);\n", "forbidden-word");
    row("a test that sleeps", "tests/tst_b.cpp", "std::this_thread::sleep_for(1s);\n",
        "forbidden-word");
    row("SQL outside the store", "core/model/b.cpp", "void f(QSqlQuery &query);\n",
        "forbidden-word");
    row("a lock outside the store", "core/model/b.cpp", "QMutex mutex;\n", "forbidden-word");
    row("translation in core", "core/model/b.cpp", "return tr(\"words\");\n", "forbidden-word");
    row("translation in core for another class", "core/model/b.cpp",
        "return SwearWords::tr(\"words\");\n", "forbidden-word");
    row("translation of what is stored", "core/store/b.cpp", "return Words::tr(\"words\");\n",
        "forbidden-word");
    row("a store opened by a page", "ui/common/b.cpp", "auto s = Store::open(options);\n",
        "forbidden-word");
    row("a silenced linter", "core/model/b.cpp", "int a; // NOLINT\n", "forbidden-word");
    row("a TODO of no issue", "core/model/b.cpp", "int a; // TODO better\n", "forbidden-word");
    row("a class of core without a comment", "core/model/b.h",
        "#pragma once\n\nclass B final\n{\n};\n", "class-comment");
    row("a class of core with an ordinary comment", "core/model/b.h",
        "#pragma once\n\n// B\nclass B final : public A\n{\n};\n", "class-comment");
}

void TestArchitectureRules::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rule");
    row("core includes against an arrow", "core/base/b.cpp", "#include \"core/model/a.h\"\n",
        "include-arrow");
    row("core includes the window", "core/model/b.cpp", "#include \"ui/common/a.h\"\n",
        "include-arrow");
    row("ui includes the store", "ui/common/b.cpp", "#  include \"core/store/a.h\"\n",
        "include-arrow");
    row("a page includes another page", "ui/settings/b.cpp", "#include \"ui/deliveries/a.h\"\n",
        "include-arrow");
    row("what pages share includes a page", "ui/common/b.cpp", "#include \"ui/settings/a.h\"\n",
        "include-arrow");
    row("core includes the composition", "core/store/b.cpp", "#include \"app/hookkeeper/a.h\"\n",
        "include-arrow");
    row("the console includes the window", "app/hookkeeperctl/b.cpp",
        "#include \"ui/common/a.h\"\n", "include-arrow");
    row("core includes widgets", "core/model/b.cpp", "#include <QtWidgets/QWidget>\n",
        "include-library");
    row("the console includes widgets", "app/hookkeeperctl/b.cpp", "#include <QtWidgets/QWidget>\n",
        "include-library");
    row("ui includes SQL", "ui/common/b.cpp", "#include <QtSql/QtSql>\n", "include-library");
    row("ui includes crypto", "ui/common/b.cpp", "#include <openssl/evp.h>\n", "include-library");
    row("a Qt module nobody declared", "core/store/b.cpp", "#include <QtNetwork/QTcpSocket>\n",
        "include-library");
    row("a Qt header without its module", "core/model/b.cpp", "#include <QString>\n",
        "include-form");
    row("an include from beside", "core/model/b.cpp", "#include \"a.h\"\n", "include-form");
    row("the build has an arrow too many", "core/base/CMakeLists.txt",
        "hk_core_library(base NEIGHBOURS model SOURCES a.h)\n", "neighbours");
    row("the build lacks an arrow", "core/model/CMakeLists.txt",
        "hk_core_library(model SOURCES a.h)\n", "neighbours");
    row("a library links another in secret", "core/base/CMakeLists.txt",
        "hk_core_library(base SOURCES a.h\n  PRIVATE hk::store)\n", "undeclared-link");
    row("a page links another page", "ui/settings/CMakeLists.txt",
        "hk_ui_library(settings NEIGHBOURS common PRIVATE hk_ui_deliveries)\n", "undeclared-link");
    row("core links widgets", "core/base/CMakeLists.txt",
        "hk_core_library(base SOURCES a.h\n  PRIVATE Qt6::Widgets)\n", "undeclared-link");
    row("the console links widgets", "app/hookkeeperctl/CMakeLists.txt",
        "target_link_libraries(hookkeeperctl PRIVATE Qt6::Widgets)\n", "undeclared-link");
    addRowsOfFilesAndWords();
}

void TestArchitectureRules::aBrokenRuleIsFound()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rule);
    const Planted planted;
    planted.plant(file, text);
    const Violations found = planted.violations();
    QStringList texts;
    for (const Violation &violation : found)
        texts.append(toText(violation));
    QVERIFY2(found.size() == 1, qPrintable(texts.join(QLatin1Char('\n'))));
    QCOMPARE(found.front().rule, QString::fromLatin1(rule));
    QVERIFY(QString::fromLatin1(file).startsWith(found.front().path));
}

void TestArchitectureRules::harmlessLinesAreLetAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *sentence, const char *file, const char *text) {
        QTest::newRow(sentence) << QByteArray(file) << QByteArray(text);
    };
    row("SQL in the store", "core/store/b.cpp", "#include <QtSql/QSqlQuery>\nQSqlQuery q;\n");
    row("a forbidden word in a comment", "ui/common/b.cpp", "int a; // no QEventLoop here\n");
    row("a forbidden word in a string", "ui/common/b.cpp", "auto s = u\"a.exec()\";\n");
    row("the program's own event loop", "app/hookkeeper/b.cpp", "return application.exec();\n");
    row("a test that waits for a condition", "tests/tst_b.cpp", "QTRY_VERIFY(done);\n");
    row("moc's own file", "core/model/b.cpp", "#include \"b.moc\"\n");
    row("a TODO with its issue", "core/model/b.cpp", "int a; // TODO #4: better\n");
    row("a class that is only announced", "core/model/b.h", "#pragma once\nclass B;\n");
    row("a template with a comment", "core/model/b.h",
        "#pragma once\n/// B\ntemplate<typename T>\nclass B\n{\n};\n");
    row("a build folder", "build-of-mine/core/b.cpp", "QEventLoop loop;\n");
}

void TestArchitectureRules::harmlessLinesAreLetAlone()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    const Planted planted;
    planted.plant(file, text);
    for (const Violation &violation : planted.violations())
        QFAIL(qPrintable(toText(violation)));
}

void TestArchitectureRules::exceptionsAreForWhatIsThere_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("left");
    QTest::newRow("one that names the violation lets it through")
            << path("file-length core/long.cpp  # generated") << 0;
    QTest::newRow("one for another rule lets nothing through and is not needed")
            << path("class-comment core/long.cpp  # why not") << 2;
    QTest::newRow("one for another file lets nothing through and is not needed")
            << path("file-length core/short.cpp  # was long") << 2;
    QTest::newRow("one without a reason does not count") << path("file-length core/long.cpp") << 2;
    QTest::newRow("a comment is no exception") << path("# file-length core/long.cpp") << 1;
}

void TestArchitectureRules::exceptionsAreForWhatIsThere()
{
    QFETCH(QString, line);
    QFETCH(int, left);
    const Violations found = {{path("file-length"), path("core/long.cpp"), 0, path("long")}};
    QCOMPARE(Exceptions({line}).rest(found).size(), static_cast<size_t>(left));
}

QTEST_GUILESS_MAIN(TestArchitectureRules)
#include "tst_architecturerules.moc"
