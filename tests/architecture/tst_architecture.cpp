// The project's own tree against its rules.
#include "tests/architecture/exceptions.h"
#include "tests/architecture/rules.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace hk::architecture;

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void treeKeepsItsRules();
    void consoleLinksNoWindow();
};

void TestArchitecture::treeKeepsItsRules()
{
    const SourceTree tree(QStringLiteral(HK_SOURCE_DIR));
    const Declarations declared(tree);
    QVERIFY2(!declared.folders().isEmpty(), "docs/architecture.md declares no folders");
    QVERIFY2(!declared.libraries().isEmpty(), "docs/architecture.md declares no libraries");
    Violations found;
    for (const Rule &rule : allRules()) {
        const Violations broken = rule.violations(tree, declared);
        found.insert(found.end(), broken.begin(), broken.end());
    }
    const Exceptions exceptions(tree.lines(QStringLiteral("tests/architecture/exceptions.txt")));
    const Violations left = exceptions.rest(found);
    for (const Violation &violation : left)
        qWarning("%s", qPrintable(toText(violation)));
    QCOMPARE(left.size(), size_t(0));
}

void TestArchitecture::consoleLinksNoWindow()
{
    QFile console(QStringLiteral(HK_CONSOLE));
    if (console.fileName().isEmpty())
        QSKIP("hookkeeperctl is not part of this build");
    QVERIFY2(console.open(QIODevice::ReadOnly), qPrintable(console.errorString()));
    const QByteArray program = console.readAll();
    QVERIFY2(program.contains("libQt6Core.so"), "the names of its libraries cannot be read");
    for (const char *library : {"libQt6Widgets.so", "libQt6Gui.so", "libQt6Svg.so"})
        QVERIFY2(!program.contains(library), library);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
