#include "core/signing/hmac.h"
#include "core/signing/longbodyverifier.h"
#include "core/signing/signer.h"
#include "core/signing/verifier.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray body() { return QByteArrayLiteral("{\"a\":1,\"b\":\"\xc3\xa9\",\"c\":[2.50]}"); }

Secret secretOf(const char *text) { return Secret(QByteArrayView(text)); }

VerifyKeys verifyKeys(std::initializer_list<const char *> texts)
{
    VerifyKeys keys;
    for (const char *text : texts)
        keys.keys.push_back(secretOf(text));
    return keys;
}

QByteArray hexOf(const char *key) { return hmacSha256(secretOf(key), body()).toHex(); }

SigningKeys signingKeys(std::initializer_list<const char *> texts)
{
    return {verifyKeys(texts).keys, SignatureEncoding::Hex, true};
}

} // namespace

class TestVerifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatTheSignerMade_data()
    {
        QTest::addColumn<SignatureEncoding>("encoding");
        QTest::newRow("in hex") << SignatureEncoding::Hex;
        QTest::newRow("in base64") << SignatureEncoding::Base64;
    }
    void matchesWhatTheSignerMade()
    {
        QFETCH(SignatureEncoding, encoding);
        SigningKeys keys = signingKeys({"old", "new"});
        keys.encoding = encoding;
        const HeaderList headers = signatureHeaders(keys, "evt_1", 1747237330, body());
        // A receiver may have either key, or both, while a key is being rotated.
        for (const VerifyKeys &theirs :
             {verifyKeys({"old"}), verifyKeys({"new"}), verifyKeys({"x", "old"})}) {
            const auto verdict = verifyRequest(headers, body(), theirs);
            QVERIFY(verdict);
            QVERIFY2(verdict->matches, qPrintable(verdict->explanation));
        }
        QVERIFY(!verifyRequest(headers, body(), verifyKeys({"x"}))->matches);
        QVERIFY(!verifyRequest(headers, QByteArray(body() + ' '), verifyKeys({"old"}))->matches);
    }

    void textOfTheSignature_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<QString>("words");
        const QByteArray hex = hexOf("k1");
        const QByteArray bytes = QByteArray::fromHex(hex);
        const QByteArray url = bytes.toBase64(QByteArray::Base64UrlEncoding);
        const auto row = [](const char *name, const QByteArray &text, bool matches,
                            const char *words) {
            QTest::newRow(name) << text << matches << QString::fromLatin1(words);
        };
        row("lower-case hex", hex, true, "matches");
        row("base64", bytes.toBase64(), true, "matches");
        row("a newline after it", hex + "\n", true, "matches");
        row("quotes around it", '"' + hex + '"', true, "matches");
        row("upper-case hex", hex.toUpper(), false, "upper case");
        row("base64 of the hex", hex.toBase64(), false, "twice");
        row("base64 without its padding", bytes.toBase64(QByteArray::OmitTrailingEquals), false,
            "\"=\"");
        row("the URL alphabet", url, url == bytes.toBase64(), url == bytes.toBase64() ? "" : "URL");
        row("the algorithm in front", "sha256=" + hex, false, "in front");
        row("a version in front", "v1," + bytes.toBase64(), false, "Standard Webhooks");
        row("nothing", "", false, "empty");
        row("blanks", "  ", false, "empty");
        row("words", "not a signature!", false, "neither hex nor base64");
        row("half of it", hex.left(32), false, "16 bytes");
        row("bytes that are no text", QByteArray("\0\xff\xfe", 3), false, "neither hex nor base64");
        row("one digit changed", QByteArray(hex).replace(0, 1, hex.startsWith('0') ? "1" : "0"),
            false, "another body or with another key");
    }
    void textOfTheSignature()
    {
        QFETCH(QByteArray, signature);
        QFETCH(bool, matches);
        QFETCH(QString, words);
        SignatureClaim claim;
        claim.signature = signature;
        const Verdict verdict = verify(body(), claim, verifyKeys({"k1"}));
        QCOMPARE(verdict.matches, matches);
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
    }

    void anEncodingThatIsAskedForIsTheOnlyOne()
    {
        SignatureClaim claim;
        claim.encoding = SignatureEncoding::Base64;
        claim.signature = hexOf("k1");
        const Verdict hex = verify(body(), claim, verifyKeys({"k1"}));
        QVERIFY(!hex.matches);
        QVERIFY(hex.explanation.contains(QLatin1String("base64 is expected")));
        claim.encoding = SignatureEncoding::Hex;
        QVERIFY(verify(body(), claim, verifyKeys({"k1"})).matches);
        claim.signature = QByteArray::fromHex(hexOf("k1")).toBase64();
        QVERIFY(!verify(body(), claim, verifyKeys({"k1"})).matches);
    }

    void standardScheme_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QString>("words"); // empty: matches
        const auto mac = [](const char *key) {
            return standardMac(secretOf(key), "evt_1", "1747237330", body()).toBase64();
        };
        const QByteArray right = "v1," + mac("k1");
        const auto row = [](const char *name, const QByteArray &text, const char *id,
                            const char *time, const char *words) {
            QTest::newRow(name) << text << QByteArray(id) << QByteArray(time)
                                << QString::fromLatin1(words);
        };
        row("one signature", right, "evt_1", "1747237330", "");
        row("the second of two", "v1," + mac("k0") + ' ' + right, "evt_1", "1747237330", "");
        row("beside one of another version", "v1a,AAAA " + right, "evt_1", "1747237330", "");
        row("another id", right, "evt_2", "1747237330", "id");
        row("another time", right, "evt_1", "1747237331", "timestamp");
        row("another key", "v1," + mac("k0"), "evt_1", "1747237330", "another key");
        row("no version", mac("k1"), "evt_1", "1747237330", "v1,");
        row("in hex", "v1," + QByteArray::fromBase64(mac("k1")).toHex(), "evt_1", "1747237330",
            "base64 is expected");
        row("no id", right, "", "1747237330", "webhook-id");
        row("no time", right, "evt_1", "", "webhook-timestamp");
        row("only of another version", "v1a,AAAA", "evt_1", "1747237330", "no signature");
    }
    void standardScheme()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, timestamp);
        QFETCH(QString, words);
        const Verdict verdict =
                verify(body(), {SignatureScheme::Standard, signature, id, timestamp, {}},
                       verifyKeys({"k1"}));
        QCOMPARE(verdict.matches, words.isEmpty());
        QVERIFY2(verdict.explanation.contains(words), qPrintable(verdict.explanation));
    }

    void aRequestWithoutSignatureHasNoVerdict()
    {
        const HeaderList headers{{"Content-Type", "application/json"}, {"webhook-id", "evt_1"}};
        QVERIFY(!verifyRequest(headers, body(), verifyKeys({"k1"})));
    }

    void everySchemeOfARequestHasToMatch()
    {
        HeaderList headers = signatureHeaders(signingKeys({"k1"}), "evt_1", 17, body());
        headers.removeFirst();
        QVERIFY(verifyRequest(headers, body(), verifyKeys({"k1"}))->matches);
        headers.append({"x-message-signature", hexOf("k1")}); // names have no case
        QVERIFY(verifyRequest(headers, body(), verifyKeys({"k1"}))->matches);
        headers[1].second = "18";
        const Verdict verdict = *verifyRequest(headers, body(), verifyKeys({"k1"}));
        QVERIFY(!verdict.matches);
        QVERIFY(verdict.explanation.contains(QLatin1String("webhook-signature")));
    }

    void aBodyInPartsIsJudgedTheSame_data()
    {
        QTest::addColumn<HeaderList>("headers");
        HeaderList headers = signatureHeaders(signingKeys({"old", "new"}), "evt_1", 17, body());
        QTest::newRow("both schemes and two keys") << headers;
        headers[4].second = "v1,AAAA";
        QTest::newRow("one scheme wrong") << headers;
        headers.remove(2, 3);
        QTest::newRow("no Standard Webhooks") << headers;
        headers[0].second = headers[0].second.toUpper();
        headers.remove(1);
        QTest::newRow("upper case") << headers;
        QTest::newRow("no signature") << HeaderList();
    }
    void aBodyInPartsIsJudgedTheSame()
    {
        QFETCH(HeaderList, headers);
        const QByteArray text = body();
        for (const VerifyKeys &keys :
             {verifyKeys({"old"}), verifyKeys({"new"}), verifyKeys({"x", "old"}), verifyKeys({"x"}),
              verifyKeys({})}) {
            const auto whole = verifyRequest(headers, body(), keys);
            LongBodyVerifier parts(headers, keys);
            for (const char c : text)
                parts.add(QByteArrayView(&c, 1));
            const auto verdict = parts.verdict();
            QCOMPARE(verdict.has_value(), whole.has_value());
            if (verdict)
                QCOMPARE(verdict->matches, whole->matches);
        }
    }

    void withoutKeysNothingMatches()
    {
        SignatureClaim claim;
        claim.signature = hmacSha256(Secret(), body()).toHex();
        QVERIFY(!verify(body(), claim, VerifyKeys()).matches);
        QVERIFY(verify(body(), claim, verifyKeys({""})).matches);
    }

    void checking2kB()
    {
        const QByteArray large(2000, 'x');
        SignatureClaim claim;
        claim.signature = hmacSha256(secretOf("k1"), large).toHex();
        const VerifyKeys keys = verifyKeys({"k1"});
        QBENCHMARK { verify(large, claim, keys); }
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
