#include "core/exchange/verifycode.h"
#include "core/signing/signer.h"

#include <QtCore/QDateTime>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr char oldKey[] = "old-key-Ω-91";
constexpr char newKey[] = "new-key-Ж-92";
QByteArray sentBody() { return "{\"city\":\"Zürich\", \"n\": 1.0 }\n"; }
constexpr char eventId[] = "evt_0123456789abc";
constexpr int longestRunMs = 120'000; // a compiler's first run on a busy machine

/// A request to be judged, and by which keys it has to be accepted.
struct Case
{
    const char *name;
    QByteArray scheme;
    QByteArray body;
    HeaderList headers;
    bool oldAccepts = false;
    bool newAccepts = false;
};

HeaderList without(HeaderList headers, const char *name)
{
    headers.removeIf([name](const auto &header) { return header.first == name; });
    return headers;
}

HeaderList with(HeaderList headers, const char *name, const QByteArray &value)
{
    headers = without(headers, name);
    headers.append({name, value});
    return headers;
}

SigningKeys keys(const QByteArrayList &bytes, SignatureEncoding encoding)
{
    SigningKeys keys;
    for (const QByteArray &key : bytes)
        keys.keys.push_back(Secret(key));
    keys.encoding = encoding;
    return keys;
}

QList<Case> cases(SignatureEncoding encoding)
{
    const QByteArray body = sentBody();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto signedAt = [&](const QByteArrayList &bytes, qint64 at) {
        return signatureHeaders(keys(bytes, encoding), eventId, at, body);
    };
    const HeaderList byOld = signedAt({oldKey}, now);
    const HeaderList byBoth = signedAt({oldKey, newKey}, now);
    const char *const plain = "X-Message-Signature";
    const char *const standard = "webhook-signature";
    return {
            {"the old key's", "plain", body, byOld, true, false},
            {"both keys'", "plain", body, byBoth, true, true},
            {"a changed body", "plain", body + ' ', byBoth, false, false},
            {"an empty body", "plain", "", byBoth, false, false},
            {"no header", "plain", body, without(byOld, plain), false, false},
            {"an empty header", "plain", body, with(byOld, plain, ""), false, false},
            {"a header cut short", "plain", body, with(byOld, plain, "abc"), false, false},
            {"letters beyond the alphabet", "plain", body, with(byOld, plain, QByteArray(64, 'z')),
             false, false},
            {"the old key's, standard", "standard", body, byOld, true, false},
            {"both keys', standard", "standard", body, byBoth, true, true},
            {"a changed body, standard", "standard", body + ' ', byBoth, false, false},
            {"four minutes ago", "standard", body, signedAt({oldKey}, now - 240), true, false},
            {"six minutes ago", "standard", body, signedAt({oldKey}, now - 360), false, false},
            {"in six minutes", "standard", body, signedAt({oldKey}, now + 360), false, false},
            {"another time than was signed", "standard", body,
             with(byOld, "webhook-timestamp", QByteArray::number(now - 1)), false, false},
            {"a time that is no number", "standard", body, with(byOld, "webhook-timestamp", "soon"),
             false, false},
            {"another id", "standard", body, with(byOld, "webhook-id", "evt_x"), false, false},
            {"no id", "standard", body, without(byOld, "webhook-id"), false, false},
            {"no signature, standard", "standard", body, without(byOld, standard), false, false},
            {"a version that is unknown", "standard", body, with(byOld, standard, "v2,AAAA"), false,
             false},
    };
}

QByteArray inputOf(const QList<Case> &list)
{
    QByteArray input;
    for (const Case &one : list) {
        QByteArrayList headers;
        for (const auto &[name, value] : one.headers)
            headers.append(name + '=' + value);
        input += one.scheme + '\t' + one.body.toBase64() + '\t' + headers.join('|') + '\n';
    }
    return input;
}

struct Tool
{
    CodeLanguage language = CodeLanguage::Node;
    QString program;
    QString package;       ///< of Debian
    QString main;          ///< of tests/core/exchange/verify
    QStringList compile;   ///< arguments; empty: it is interpreted
    QStringList arguments; ///< of a run
};

} // namespace

/// The code for receivers, run in each language whose tools Debian has: it accepts what we sign and
/// nothing else.
class TestVerifyCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsSignedAndNothingElse_data()
    {
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        m_tools = {
                {CodeLanguage::Node,
                 text("node"),
                 text("nodejs"),
                 text("main.js"),
                 {},
                 {text("main.js")}},
                {CodeLanguage::Python,
                 text("python3"),
                 text("python3"),
                 text("main.py"),
                 {},
                 {text("main.py")}},
                {CodeLanguage::Php,
                 text("php"),
                 text("php-cli"),
                 text("main.php"),
                 {},
                 {text("main.php")}},
                {CodeLanguage::Ruby,
                 text("ruby"),
                 text("ruby"),
                 text("main.rb"),
                 {},
                 {text("main.rb")}},
                {CodeLanguage::Go,
                 text("go"),
                 text("golang-go"),
                 text("main.go"),
                 {text("build"), text("-o"), text("program"), text("main.go"),
                  text("webhook_signature.go")},
                 {}},
                {CodeLanguage::Java,
                 text("java"),
                 text("default-jdk-headless"),
                 text("Main.java"),
                 {},
                 {text("-cp"), text("."), text("Main")}},
        };
        QTest::addColumn<int>("tool");
        QTest::addColumn<SignatureEncoding>("encoding");
        for (int i = 0; i < m_tools.size(); ++i) {
            const QByteArray title = titleOf(m_tools[i].language).toUtf8();
            QTest::addRow("%s, hex", title.constData()) << i << SignatureEncoding::Hex;
            QTest::addRow("%s, base64", title.constData()) << i << SignatureEncoding::Base64;
        }
    }
    void acceptsWhatIsSignedAndNothingElse()
    {
        QFETCH(const int, tool);
        QFETCH(const SignatureEncoding, encoding);
        m_tool = m_tools[tool];
        QVERIFY2(!QStandardPaths::findExecutable(m_tool.program).isEmpty(),
                 qPrintable(QStringLiteral("install the Debian package ") + m_tool.package));
        const QTemporaryDir folder;
        m_folder = folder.path();
        prepare(encoding);
        if (QTest::currentTestFailed())
            return;
        const QList<Case> list = cases(encoding);
        const QByteArray asOld = run(oldKey, inputOf(list));
        const QByteArray asNew = run(newKey, inputOf(list));
        const QByteArray asThird = run("third", inputOf(list));
        const QByteArrayList byOld = asOld.split('\n');
        const QByteArrayList byNew = asNew.split('\n');
        QCOMPARE(byOld.size(), list.size() + 1);
        QCOMPARE(byNew.size(), list.size() + 1);
        for (qsizetype i = 0; i < list.size(); ++i) {
            QVERIFY2((byOld[i] == "1") == list[i].oldAccepts, list[i].name);
            QVERIFY2((byNew[i] == "1") == list[i].newAccepts, list[i].name);
        }
        QCOMPARE(asThird.count('0'), list.size());
    }

    void everyLanguageHasThePiecesAndNoMarksOfOurs()
    {
        for (const CodeLanguage language : allCodeLanguages) {
            for (const auto encoding : {SignatureEncoding::Hex, SignatureEncoding::Base64}) {
                const QString whole = verifyCode(language, {encoding, true});
                const QString short_ = verifyCode(language, {encoding, false});
                const QByteArray bytes = titleOf(language).toUtf8();
                const char *const title = bytes.constData();
                for (const QString &code : {whole, short_}) {
                    QVERIFY2(code.contains(QLatin1String("HOOKKEEPER_HASH_KEY")), title);
                    QVERIFY2(!code.contains(QLatin1String("@when")), title);
                    QVERIFY2(!code.contains(QLatin1String("@end")), title);
                    QVERIFY2(code.contains(QLatin1String("signature-next"), Qt::CaseInsensitive)
                                     || code.contains(QLatin1String("SIGNATURE_NEXT")),
                             title);
                }
                QVERIFY2(whole.contains(QLatin1String("300")), title);
                QVERIFY2(!short_.contains(QLatin1String("300")), title);
            }
            QVERIFY(verifyCode(language, {SignatureEncoding::Hex, true})
                    != verifyCode(language, {SignatureEncoding::Base64, true}));
        }
    }

private:
    void prepare(SignatureEncoding encoding)
    {
        QFile code(m_folder + u'/' + fileNameOf(m_tool.language));
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write(verifyCode(m_tool.language, {encoding, true}).toUtf8());
        code.close();
        QVERIFY(QFile::copy(QStringLiteral(HK_VERIFY_MAINS "/") + m_tool.main,
                            m_folder + u'/' + m_tool.main));
        if (m_tool.language == CodeLanguage::Java)
            start(QStringLiteral("javac"), {QStringLiteral("Main.java")}, {}, {});
        else if (!m_tool.compile.isEmpty())
            start(m_tool.program, m_tool.compile, {}, {});
    }

    QByteArray run(const QByteArray &key, const QByteArray &input)
    {
        return start(m_tool.compile.isEmpty() ? m_tool.program
                                              : QString(m_folder + QStringLiteral("/program")),
                     m_tool.arguments, key, input);
    }

    QByteArray start(const QString &program, const QStringList &arguments, const QByteArray &key,
                     const QByteArray &input)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOOKKEEPER_HASH_KEY"), QString::fromUtf8(key));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // Go keeps a cache and wants a home; both go with the test.
        environment.insert(QStringLiteral("HOME"), m_folder);
        environment.insert(QStringLiteral("GOCACHE"), m_cache.path());
        environment.insert(QStringLiteral("GOFLAGS"), QStringLiteral("-mod=mod"));
        environment.insert(QStringLiteral("GO111MODULE"), QStringLiteral("off"));
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(longestRunMs) || process.exitCode() != 0)
            QTest::qFail(QByteArray(program.toUtf8() + ": " + process.readAllStandardError())
                                 .constData(),
                         __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

    QList<Tool> m_tools;
    Tool m_tool;
    QString m_folder;
    QTemporaryDir m_cache; ///< of Go, for all runs
};

QTEST_GUILESS_MAIN(TestVerifyCode)
#include "tst_verifycode.moc"
