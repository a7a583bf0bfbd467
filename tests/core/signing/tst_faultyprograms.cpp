#include "core/signing/signer.h"
#include "core/signing/verifier.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>

using namespace hk;

// Receivers and senders with the usual mistakes, really run: each gets a signed body on standard
// input and answers the body it would check, or gets a body and answers the signature it makes.

namespace {

QByteArray requestBody()
{
    return QByteArrayLiteral(
            "{\"name\":\"Caf\xc3\xa9 Zo\xc3\xab\",\"a\":{\"z\":1,\"b\":[1.5,null,true]},"
            "\"url\":\"https://example.com/a?b=1&c=2\"}");
}

QByteArray answerOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString installed(const char *program)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(program));
}

} // namespace

class TestFaultyPrograms final : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *code, const char *words)
    {
        QTest::newRow(name) << QString::fromLatin1(code) << QString::fromLatin1(words);
    }
    static void judge(const QByteArray &signature, const QByteArray &got, const QString &words)
    {
        VerifyKeys keys;
        keys.keys.emplace_back(QByteArrayView("6b6579"));
        SignatureClaim claim;
        claim.signature = signature;
        const Verdict verdict = verify(got, claim, keys);
        QVERIFY(!verdict.matches);
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
    }
    static QByteArray right()
    {
        return hmacSha256(Secret(QByteArrayView("6b6579")), requestBody()).toHex();
    }

private Q_SLOTS:
    void pythonReceivers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        row("dumps what it loaded", "w(json.dumps(json.loads(b)).encode())",
            "white space and other escapes");
        row("dumps it without escapes", "w(json.dumps(json.loads(b), ensure_ascii=False).encode())",
            "white space");
        row("dumps it indented", "w(json.dumps(json.loads(b), indent=4).encode())",
            "white space and other escapes");
        row("dumps it compact", "w(json.dumps(json.loads(b), separators=(',', ':')).encode())",
            "other escapes");
        row("prints it", "print(b.decode())", "newline");
        row("writes it with a mark", "w(b.decode().encode('utf-8-sig'))", "BOM");
        row("decodes it as Latin-1", "w(b.decode('latin-1').encode())", "Latin-1");
        row("gets it in base64", "import base64; w(base64.b64encode(b))", "base64");
    }
    void pythonReceivers()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        const QString python = installed("python3");
        if (python.isEmpty())
            QSKIP("no python3 here");
        const QString start = QStringLiteral("import json, sys\nb = sys.stdin.buffer.read()\n"
                                             "w = sys.stdout.buffer.write\n");
        judge(right(),
              answerOf(python,
                       {QStringLiteral("-X"), QStringLiteral("utf8"), QStringLiteral("-c"),
                        QString(start + code)},
                       requestBody()),
              words);
    }

    void pythonSenders_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        row("reads the key with its newline", "s(b'6b6579\\n', b)", "newline");
        row("takes the key for hex", "s(bytes.fromhex('6b6579'), b)", "hex");
        row("uses SHA-1", "s(b'6b6579', b, 'sha1')", "SHA1");
        row("forgets the key", "print(hashlib.sha256(b).hexdigest())", "bare SHA-256");
        row("signs what it dumps anew", "s(b'6b6579', json.dumps(json.loads(b)).encode())",
            "white space and other escapes");
        row("signs it sorted",
            "s(b'6b6579', json.dumps(json.loads(b), sort_keys=True, separators=(',', ':'),"
            " ensure_ascii=False).encode())",
            "alphabetical order");
        row("writes upper case", "print(hmac.new(b'6b6579', b, 'sha256').hexdigest().upper())",
            "upper case");
        row("swaps key and body", "s(b, b'6b6579')", "wrong way round");
    }
    void pythonSenders()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        const QString python = installed("python3");
        if (python.isEmpty())
            QSKIP("no python3 here");
        const QString start =
                QStringLiteral("import hashlib, hmac, json, sys\nb = sys.stdin.buffer.read()\n"
                               "def s(k, m, h='sha256'): print(hmac.new(k, m, h).hexdigest())\n");
        judge(answerOf(python, {QStringLiteral("-c"), QString(start + code)}, requestBody()),
              requestBody(), words);
    }

    void nodeReceivers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        row("stringifies it indented", "w(JSON.stringify(JSON.parse(b), null, 2))", "white space");
        row("stringifies it with tabs", "w(JSON.stringify(JSON.parse(b), null, '\\t'))",
            "white space");
        row("stringifies it twice", "w(JSON.stringify(b.toString()))", "once too often");
        row("logs it", "console.log(b.toString())", "newline");
        row("reads it as Latin-1", "w(b.toString('latin1'))", "Latin-1");
    }
    void nodeReceivers()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        const QString node = installed("node");
        if (node.isEmpty())
            QSKIP("no node here");
        const QString start = QStringLiteral("const b = require('fs').readFileSync(0);"
                                             "const w = t => process.stdout.write(t);");
        judge(right(), answerOf(node, {QStringLiteral("-e"), QString(start + code)}, requestBody()),
              words);
    }
};

QTEST_GUILESS_MAIN(TestFaultyPrograms)
#include "tst_faultyprograms.moc"
