#include "core/signing/signer.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

using namespace hk;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

QByteArray valueOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

SigningKeys keysOf(std::initializer_list<const char *> texts)
{
    SigningKeys keys;
    for (const char *text : texts)
        keys.keys.emplace_back(QByteArrayView(text));
    return keys;
}

} // namespace

class TestSigner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 4231, section 4; case 5 is about truncation, which is not used here.
    void agreesWithRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("case 1: a 20-byte key")
                << QByteArray(20, 0x0b) << QByteArray("Hi There")
                << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("case 2: a key shorter than the output")
                << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("case 3: key and message longer than 64 bytes together")
                << QByteArray(20, char(0xaa)) << QByteArray(50, char(0xdd))
                << hex("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("case 4: a 25-byte key")
                << hex("0102030405060708090a0b0c0d0e0f10111213141516171819")
                << QByteArray(50, char(0xcd))
                << hex("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("case 6: a key longer than a block")
                << QByteArray(131, char(0xaa))
                << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("case 7: key and message longer than a block")
                << QByteArray(131, char(0xaa))
                << QByteArray("This is a test using a larger than block-size key and a larger "
                              "than block-size data. The key needs to be hashed before being "
                              "used by the HMAC algorithm.")
                << hex("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
        QTest::newRow("an empty key and an empty message")
                << QByteArray() << QByteArray()
                << hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }
    void agreesWithRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, mac);
        QCOMPARE(hmacSha256(Secret(key), message), mac);
    }

    // The example of the Standard Webhooks reference libraries, whose secret
    // "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" they decode from base64 before they use it as key.
    void agreesWithStandardWebhooks()
    {
        SigningKeys keys;
        keys.keys.emplace_back(QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        const HeaderList headers = signatureHeaders(keys, "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                                    1614265330, "{\"test\": 2432232314}");
        QCOMPARE(valueOf(headers, "webhook-id"), QByteArray("msg_p5jXN8AQM9LWM0D4loKWxJek"));
        QCOMPARE(valueOf(headers, "webhook-timestamp"), QByteArray("1614265330"));
        QCOMPARE(valueOf(headers, "webhook-signature"),
                 QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void agreesWithOpenssl_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("body");
        QByteArray bytes(100'000, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : bytes)
            byte = char(random.generate());
        QTest::newRow("a short key and JSON") << QByteArray("k1") << QByteArray("{\"a\":1}");
        QTest::newRow("text beyond ASCII")
                << QByteArray("schl\xc3\xbcssel") << QByteArray("{\"b\":\"\xc3\xa9\"}\n");
        QTest::newRow("a key of 1,024 bytes") << QByteArray(1024, 'k') << QByteArray("{}");
        QTest::newRow("an empty body") << QByteArray("k1") << QByteArray();
        QTest::newRow("100,000 random bytes") << bytes.left(64) << bytes;
    }
    void agreesWithOpenssl()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, body);
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("no openssl program here");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("body")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
        file.close();
        QProcess dgst;
        dgst.start(openssl,
                   {QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-mac"),
                    QStringLiteral("HMAC"), QStringLiteral("-macopt"),
                    QStringLiteral("hexkey:") + QString::fromLatin1(key.toHex()),
                    QStringLiteral("-r"), file.fileName()});
        QVERIFY(dgst.waitForFinished(20000));
        const QByteArray theirs = dgst.readAllStandardOutput().left(64);
        QCOMPARE(dgst.exitCode(), 0);

        SigningKeys keys;
        keys.keys.emplace_back(key);
        QCOMPARE(valueOf(signatureHeaders(keys, "evt_1", 1, body), "X-Message-Signature"), theirs);
        keys.encoding = SignatureEncoding::Base64;
        QCOMPARE(valueOf(signatureHeaders(keys, "evt_1", 1, body), "X-Message-Signature"),
                 QByteArray::fromHex(theirs).toBase64());
    }

    void oneKeySignsOnce()
    {
        const HeaderList headers = signatureHeaders(keysOf({"k1"}), "evt_1", 1747237330, "{}");
        QCOMPARE(headers.size(), 4);
        QCOMPARE(headers[0].first, QByteArray("X-Message-Signature"));
        QCOMPARE(headers[1].first, QByteArray("webhook-id"));
        QCOMPARE(headers[2].first, QByteArray("webhook-timestamp"));
        QCOMPARE(headers[3].first, QByteArray("webhook-signature"));
    }

    void whileAKeyIsRotatedBothSign()
    {
        const QByteArray body("{\"a\":1}");
        const auto mac = [&](const char *key, QByteArrayView message) {
            return hmacSha256(Secret(QByteArrayView(key)), message);
        };
        const HeaderList headers = signatureHeaders(keysOf({"old", "new"}), "evt_1", 17, body);
        QCOMPARE(valueOf(headers, "X-Message-Signature"), mac("old", body).toHex());
        QCOMPARE(valueOf(headers, "X-Message-Signature-Next"), mac("new", body).toHex());
        const QByteArray signedText = "evt_1.17." + body;
        QCOMPARE(valueOf(headers, "webhook-signature"),
                 QByteArray("v1," + mac("old", signedText).toBase64() + " v1,"
                            + mac("new", signedText).toBase64()));
    }

    void theStandardHeadersCanBeLeftOut()
    {
        SigningKeys keys = keysOf({"old", "new"});
        keys.standardHeaders = false;
        const HeaderList headers = signatureHeaders(keys, "evt_1", 17, "{}");
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers[1].first, QByteArray("X-Message-Signature-Next"));
    }

    void withoutAKeyNothingIsSigned()
    {
        QVERIFY(signatureHeaders(SigningKeys(), "evt_1", 17, "{}").isEmpty());
    }

    void manyThreadsSignAtOnce()
    {
        const QByteArray body(2000, 'x');
        const QByteArray right = hmacSha256(Secret(QByteArrayView("k1")), body);
        std::array<int, 4> good{};
        std::vector<std::thread> threads;
        threads.reserve(good.size());
        for (int &count : good) {
            threads.emplace_back([&] {
                for (int i = 0; i < 2000; ++i)
                    count += hmacSha256(Secret(QByteArrayView("k1")), body) == right;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : good)
            QCOMPARE(count, 2000);
    }

    void signing2kB()
    {
        const Secret key(QByteArrayView("0123456789abcdef"));
        const QByteArray body(2000, 'x');
        QBENCHMARK { hmacSha256(key, body); }
    }
};

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
