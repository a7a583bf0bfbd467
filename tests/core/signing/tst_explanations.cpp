#include "core/signing/hmac.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>
#include <QtTest/QtTest>

using namespace hk;

namespace {

/// Also valid hex.
QByteArray key() { return QByteArrayLiteral("6b657931206f66206e6f727468"); }

QByteArray sent()
{
    return QByteArrayLiteral("{\"b\":\"caf\xc3\xa9 <1>\",\"a\":[1,{}],\"url\":\"x/y\"}");
}

QByteArray macOf(const QByteArray &keyBytes, const QByteArray &message)
{
    return hmacSha256(Secret(keyBytes), message);
}

Verdict checked(const QByteArray &mac, const QByteArray &got, const VerifyKeys &more = {})
{
    VerifyKeys keys = more;
    keys.keys.emplace_back(key());
    SignatureClaim claim;
    claim.signature = mac.toHex();
    return verify(got, claim, keys);
}

} // namespace

class TestExplanations final : public QObject
{
    Q_OBJECT

    static void body(const char *name, const QByteArray &wasSigned, const QByteArray &got,
                     const char *words)
    {
        QTest::newRow(name) << wasSigned << got << QString::fromLatin1(words);
    }

private Q_SLOTS:
    void namesWhatHappenedToTheBody_data()
    {
        QTest::addColumn<QByteArray>("wasSigned");
        QTest::addColumn<QByteArray>("got");
        QTest::addColumn<QString>("words");
        body("a newline was added", sent(), sent() + "\n", "newline");
        body("a Windows newline was added", sent(), sent() + "\r\n", "newline");
        body("blanks were added", sent(), sent() + " \n\n ", "white space");
        body("a newline was removed", sent() + "\n", sent(), "newline");
        body("a Windows newline was removed", sent() + "\r\n", sent(), "newline");
        body("line breaks became Windows'", "{\n\"a\":1\n}", "{\r\n\"a\":1\r\n}", "line breaks");
        body("line breaks became Unix'", "{\r\n\"a\":1\r\n}", "{\n\"a\":1\n}", "line breaks");
        body("a mark was added", sent(), "\xef\xbb\xbf" + sent(), "BOM");
        body("a mark was removed", "\xef\xbb\xbf" + sent(), sent(), "BOM");
        body("it became Latin-1", sent(), QString::fromUtf8(sent()).toLatin1(), "Latin-1");
        body("it became UTF-8 twice", sent(), QString::fromLatin1(sent()).toUtf8(), "Latin-1");
        body("it is still in base64", sent(), sent().toBase64(), "base64");
        body("nothing was signed", "", sent(), "empty body");

        body("indented by two", sent(),
             "{\n  \"b\": \"caf\xc3\xa9 <1>\",\n  \"a\": [\n    1,\n    {}\n  ],\n  \"url\": "
             "\"x/y\"\n}",
             "re-serialised + white space");
        body("indented by two and a newline", sent(),
             "{\n  \"b\": \"caf\xc3\xa9 <1>\",\n  \"a\": [\n    1,\n    {}\n  ],\n  \"url\": "
             "\"x/y\"\n}\n",
             "re-serialised + white space");
        body("made compact", "{\n    \"a\": 1,\n    \"b\": [\n        2\n    ]\n}",
             "{\"a\":1,\"b\":[2]}", "re-serialised + white space");
        body("blanks after commas", sent(),
             "{\"b\": \"caf\xc3\xa9 <1>\", \"a\": [1, {}], \"url\": \"x/y\"}",
             "re-serialised + white space");
        body("blanks removed", "{\"a\": 1, \"b\": [2, 3]}", "{\"a\":1,\"b\":[2,3]}", "white space");
        body("tabs removed", "{\n\t\"a\": 1\n}", "{\"a\":1}", "white space");
        body("letters escaped", sent(), "{\"b\":\"caf\\u00e9 <1>\",\"a\":[1,{}],\"url\":\"x/y\"}",
             "re-serialised + escapes");
        body("letters written out", "{\"b\":\"caf\\u00e9\"}", "{\"b\":\"caf\xc3\xa9\"}",
             "re-serialised + escapes");
        body("slashes escaped", sent(),
             "{\"b\":\"caf\xc3\xa9 <1>\",\"a\":[1,{}],\"url\":\"x\\/y\"}",
             "re-serialised + escapes");
        body("slashes unescaped", "{\"url\":\"x\\/y\\u00e9\"}", "{\"url\":\"x/y\xc3\xa9\"}",
             "re-serialised + escapes");
        body("brackets unescaped", "{\"b\":\"caf\xc3\xa9 \\u003c1\\u003e\"}",
             "{\"b\":\"caf\xc3\xa9 <1>\"}", "re-serialised + escapes");
        body(".NET's escapes unescaped", "{\"b\":\"caf\\u00E9 \\u003C\\u0022\\u002B\"}",
             "{\"b\":\"caf\xc3\xa9 <\\\"+\"}", "re-serialised + escapes");
        body("fields shuffled", "{\"a\":{\"c\":1,\"d\":2},\"b\":3}",
             "{\"b\":3,\"a\":{\"d\":2,\"c\":1}}", "re-serialised + alphabetical");
        body("everything at once", "{\"a\":\"\\u00e9\",\"b\":1}",
             "{\n  \"b\": 1,\n  \"a\": \"\xc3\xa9\"\n}\n",
             "re-serialised + white space, its fields in alphabetical order and other escapes");
        body("a string in a string", "{\"a\":1}", "\"{\\\"a\\\":1}\"", "once too often");
    }
    void namesWhatHappenedToTheBody()
    {
        QFETCH(QByteArray, wasSigned);
        QFETCH(QByteArray, got);
        QFETCH(QString, words);
        const Verdict verdict = checked(macOf(key(), wasSigned), got);
        QVERIFY(!verdict.matches);
        for (const QString &part : words.split(QStringLiteral(" + ")))
            QVERIFY2(verdict.explanation.contains(part), qPrintable(verdict.explanation));
    }

    void namesWhatHappenedToTheKey_data()
    {
        QTest::addColumn<QByteArray>("mac");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &mac, const char *words) {
            QTest::newRow(name) << mac << QString::fromLatin1(words);
        };
        row("read with its newline", macOf(key() + "\n", sent()), "newline of its file");
        row("read with a Windows newline", macOf(key() + "\r\n", sent()), "newline of its file");
        row("read as hex", macOf(QByteArray::fromHex(key()), sent()), "spells in hex");
        row("written as hex", macOf(key().toHex(), sent()), "hex text of the key");
        row("written as upper-case hex", macOf(key().toHex().toUpper(), sent()),
            "hex text of the key");
        row("written as base64", macOf(key().toBase64(), sent()), "base64 text of the key");
        row("in quotes", macOf('"' + key() + '"', sent()), "quotes");
        row("with a mark", macOf("\xef\xbb\xbf" + key(), sent()), "BOM");
        row("left empty", macOf("", sent()), "empty key");
        const auto mac = [](QCryptographicHash::Algorithm algorithm) {
            return QMessageAuthenticationCode::hash(sent(), key(), algorithm);
        };
        row("with SHA-1", mac(QCryptographicHash::Sha1), "HMAC-SHA1 ");
        row("with SHA-384", mac(QCryptographicHash::Sha384), "HMAC-SHA384 ");
        row("with SHA-512", mac(QCryptographicHash::Sha512), "HMAC-SHA512 ");
        row("with MD5", mac(QCryptographicHash::Md5), "HMAC-MD5 ");
        row("as a bare hash", QCryptographicHash::hash(sent(), QCryptographicHash::Sha256), "bare");
        row("hashed before the body",
            QCryptographicHash::hash(QByteArray(key() + sent()), QCryptographicHash::Sha256),
            "SHA-256 of key and body");
        row("hashed after the body",
            QCryptographicHash::hash(QByteArray(sent() + key()), QCryptographicHash::Sha256),
            "SHA-256 of body and key");
        row("the wrong way round", macOf(sent(), key()), "wrong way round");
    }
    void namesWhatHappenedToTheKey()
    {
        QFETCH(QByteArray, mac);
        QFETCH(QString, words);
        const Verdict verdict = checked(mac, sent());
        QVERIFY(!verdict.matches);
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
        QVERIFY(!verdict.explanation.contains(QString::fromUtf8(key())));
    }

    void namesAKeyThatIsReadInAnotherWayHere_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *theirs, const char *ours,
                            const char *words) {
            QTest::newRow(name) << QByteArray(theirs) << QByteArray(ours)
                                << QString::fromLatin1(words);
        };
        row("a newline too many", "k1", "k1\n", "newline of its file");
        row("the bytes of a hex key", "6B31", "k1", "hex text");
        row("a secret of Standard Webhooks", "hello key", "whsec_aGVsbG8ga2V5", "base64");
        row("a prefix that is left out", "aGVsbG8ga2V5", "whsec_aGVsbG8ga2V5", "whsec_");
        row("Latin-1", "caf\xe9", "caf\xc3\xa9", "Latin-1");
    }
    void namesAKeyThatIsReadInAnotherWayHere()
    {
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, ours);
        QFETCH(QString, words);
        VerifyKeys keys;
        keys.keys.emplace_back(ours);
        SignatureClaim claim;
        claim.signature = macOf(theirs, sent()).toHex();
        const Verdict verdict = verify(sent(), claim, keys);
        QVERIFY(!verdict.matches);
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
    }

    void namesAKeyThatIsKnownButNotInForce()
    {
        VerifyKeys keys;
        keys.suspects.push_back(
                {QStringLiteral("the default key"), Secret(QByteArrayView("acme"))});
        const Verdict verdict = checked(macOf("acme", sent()), sent(), keys);
        QVERIFY(!verdict.matches);
        QVERIFY(verdict.explanation.contains(QLatin1String("the default key")));
    }

    void namesWhatWasSignedInTheStandardScheme_data()
    {
        QTest::addColumn<QByteArray>("wasSigned");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &text, const char *words) {
            QTest::newRow(name) << text << QString::fromLatin1(words);
        };
        const QByteArray got = "{\"eventId\":\"evt_2\"}";
        row("no timestamp", "evt_1." + got, "timestamp is missing");
        row("the body alone", got, "Only the body");
        row("no id", "1747237330123." + got, "id is missing");
        row("the wrong way round", "1747237330123.evt_1." + got, "wrong way round");
        row("no dots", "evt_11747237330123" + got, "dots");
        row("the id of the body", "evt_2.1747237330123." + got, "eventId, \"evt_2\"");
        row("seconds", "evt_1.1747237330." + got, "milliseconds");
        row("a newline", "evt_1.1747237330123." + got + "\n", "newline");
        row("something else", "evt_1.1747237330124." + got, "another body, id or timestamp");
    }
    void namesWhatWasSignedInTheStandardScheme()
    {
        QFETCH(QByteArray, wasSigned);
        QFETCH(QString, words);
        VerifyKeys keys;
        keys.keys.emplace_back(key());
        const Verdict verdict = verify("{\"eventId\":\"evt_2\"}",
                                       {SignatureScheme::Standard,
                                        "v1," + macOf(key(), wasSigned).toBase64(),
                                        "evt_1",
                                        "1747237330123",
                                        {}},
                                       keys);
        QVERIFY(!verdict.matches);
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
    }

    void claimsNothingThatIsNotProved_data()
    {
        QTest::addColumn<QByteArray>("wasSigned");
        QTest::addColumn<QByteArray>("got");
        QTest::addColumn<QByteArray>("theirs");
        const auto row = [](const char *name, const QByteArray &wasSigned, const QByteArray &got,
                            const QByteArray &theirs = key()) {
            QTest::newRow(name) << wasSigned << got << theirs;
        };
        row("another value", sent(), QByteArray(sent()).replace('1', '7'));
        row("another value, indented", "{\"a\":1}", "{\n  \"a\": 2\n}");
        row("another key", sent(), sent(), "k2");
        row("another key and a newline", sent(), sent() + "\n", "k2");
        row("a number spelled otherwise", "{\"a\":2.50}", "{\"a\":2.5}");
        row("a field removed", "{\"a\":1,\"b\":2}", "{\"a\":1}");
        row("a null removed", "{\"a\":1,\"b\":null}", "{\"a\":1}");
        row("cut short", sent(), sent().left(20));
        row("twice the body", sent(), sent() + sent());
        row("no JSON at all", "hello", "hallo");
        row("broken JSON", sent(), sent().chopped(1) + ",}");
        row("only blanks", sent(), "  ");
        row("nothing at all", sent(), "");
        row("brackets without end", sent(), QByteArray(100000, '['));
        row("a long string", sent(), '"' + QByteArray(100000, 'x') + '"');
        row("an escape cut short", sent(), "{\"a\":\"\\u00");
        row("an escape at the very end", sent(), "\"\\");
        row("half a surrogate pair", sent(), "{\"a\":\"\\ud800\"}");
        row("invalid UTF-8", sent(), "{\"a\":\"\xff\xc3\"}");
        row("key in capitals", sent(), sent(), key().toUpper());
    }
    void claimsNothingThatIsNotProved()
    {
        QFETCH(QByteArray, wasSigned);
        QFETCH(QByteArray, got);
        QFETCH(QByteArray, theirs);
        const Verdict verdict = checked(macOf(theirs, wasSigned), got);
        QVERIFY(!verdict.matches);
        QCOMPARE(verdict.explanation,
                 QStringLiteral("The signature does not match: it was made for another body or "
                                "with another key."));
    }

    void aLongBodyIsNotTakenApart()
    {
        VerifyKeys keys;
        keys.keys.emplace_back(key());
        SignatureClaim claim;
        claim.signature = macOf(key(), sent()).toHex();
        const Verdict verdict = verify(QByteArray(sent() + "\n"), claim, keys, {.longestBody = 10});
        QVERIFY(verdict.explanation.contains(QLatin1String("not looked for")));
    }

    void explaining2kB()
    {
        QByteArray got = "{\"a\":[";
        for (int i = 0; i < 100; ++i)
            got += "{\"name\": \"caf\xc3\xa9\"},\n";
        got += "1]}";
        const QByteArray mac = macOf(key(), "other");
        QBENCHMARK { checked(mac, got); }
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
