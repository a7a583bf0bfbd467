#include "core/records/evidenceparts.h"
#include "core/records/recordwriter.h"
#include "tests/core/records/recordsample.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

EvidenceHead headOf(const QList<DeliveryRecord> &records)
{
    EvidenceHead head;
    head.company = QStringLiteral("Northwind <Clinics> (northwind)");
    head.actor = QStringLiteral("window:ada");
    head.madeAt = 1'700'000'100'000'000;
    for (const DeliveryRecord &record : records)
        head.deliveries.append(record.delivery);
    return head;
}

QByteArray pageOf(const QList<DeliveryRecord> &records, const RecordMasks &masks = {},
                  const QString &filter = {}, RecordFormat format = RecordFormat::Evidence)
{
    EvidenceHead head = headOf(records);
    head.filter = filter;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = RecordWriter::make(format, masks, head, buffer);
    for (const DeliveryRecord &record : records)
        writer->add(record);
    return writer->finish() ? buffer.data() : QByteArray();
}

/// Takes nothing.
class FullDisk final : public QIODevice
{
public:
    FullDisk() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Evidence tells all there is to tell, and nothing in it comes alive. That a strict parser finds
/// it well made is judged in tests/system.
class TestEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatWasSentAndWhatCameBack()
    {
        DeliveryRecord record = test::recordOf();
        record.resentBy = QStringLiteral("console:eve");
        record.resentAs = {QStringLiteral("dlv_aaaaaaaaaaaaa")};
        record.checks = {RecheckedSignature::Matches, RecheckedSignature::OtherKey};
        const QByteArray page = pageOf({record}, {}, QStringLiteral("status:failed"));
        for (const QByteArray &part : {record.delivery.publicId.toUtf8(),
                                       record.delivery.eventPublicId.toUtf8(),
                                       record.delivery.url.toUtf8(),
                                       QByteArray("2023-11-14T22:13:20.123Z"),
                                       QByteArray("connection refused"),
                                       QByteArray("HTTP 502"),
                                       QByteArray("30.0 ms"),
                                       sha256(record.payload),
                                       sha256(record.attempts[1].responseBody),
                                       QByteArray("HMAC-SHA256"),
                                       QByteArray("dlv_zzzzzzzzzzzzz"),
                                       QByteArray("dlv_aaaaaaaaaaaaa"),
                                       QByteArray("console:eve"),
                                       QByteArray("window:ada"),
                                       QByteArray("status:failed"),
                                       QByteArray("QT4711"),
                                       QByteArray("Maria Example"),
                                       QByteArray("a hash key that the company has now gives"),
                                       QByteArray("no hash key that the company has now gives"),
                                       QByteArray("&lt;Clinics&gt;")})
            QVERIFY2(page.contains(part), part.constData());
        QVERIFY(!page.contains("session=1"));
    }

    void nothingInItComesAlive()
    {
        DeliveryRecord record = test::recordOf(
                "{\"customer\":{\"name\":\"<script>alert(3)</script>\"}}", test::hostileBytes());
        record.subjects.name = QString::fromUtf8(test::hostileBytes());
        record.attempts[1].responseHeaders.append({"X-Bad\xff<b>", test::hostileBytes()});
        record.attempts[0].errorDetail = QStringLiteral("<script>");
        record.delivery.url = QStringLiteral("http://x/\"><script>");
        const QByteArray page = pageOf({record});
        QVERIFY(page.contains("&lt;script&gt;alert(1)"));
        QVERIFY(page.contains("\\x1b[31m\\x00"));
        QVERIFY(page.contains("\\u{202e}gnp.exe"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img"));
        for (const char *bad : {"\x1b", "\xe2\x80\xae", "\xe2\x81\xa6"})
            QVERIFY(!page.contains(bad));
        // An isolate stands as it is when it ends: Arabic sentences have them.
        QCOMPARE(escapedHtml(u"\u2068<a>\u202e\u2069"_s),
                 QString(u"\u2068&lt;a&gt;\\u{202e}\u2069"_s).toUtf8());
        QCOMPARE(escapedHtml(u"\u2068a"_s), QByteArray("\\u{2068}a"));
        QCOMPARE(escapedHtml(u"\u2069a\u2068"_s), QByteArray("\\u{2069}a\\u{2068}"));
        QVERIFY(!page.contains('\0'));
    }

    void personalDataAreMaskedOnRequest()
    {
        const DeliveryRecord record = test::recordOf();
        const QByteArray page = pageOf({record}, {true, true}, QStringLiteral("email:maria@*"));
        QVERIFY(!page.toLower().contains("maria"));
        QVERIFY(page.contains("[masked]"));
        QVERIFY(page.contains(sha256(record.payload))); // of what was sent
        QVERIFY(page.contains(QByteArray(QByteArray::number(record.payload.size()) + " bytes")));
        QVERIFY(page.contains("X-Message-Signature: abcd"));
    }

    void signaturesStandThereAsTheReceiverSawThem()
    {
        const QByteArray mac(32, 'm');
        const QByteArray standard = "v1," + mac.toBase64();
        DeliveryRecord record = test::recordOf();
        record.attempts[0].requestHeaders = {{"X-Message-Signature", mac.toHex()},
                                             {"webhook-id", "evt_0123456789abc"},
                                             {"webhook-timestamp", "1700000000"},
                                             {"webhook-signature", standard}};
        record.attempts[1].requestHeaders = {{"X-Message-Signature", mac.toBase64()}};
        const QByteArray page = pageOf({record});
        const QByteArray with = "<dt>Signature with the key in force</dt><dd><code>";
        QVERIFY(page.contains(QByteArray(with + mac.toHex() + "</code>")));
        QVERIFY(page.contains(QByteArray(with + standard + "</code>")));
        QVERIFY(page.contains(QByteArray(with + mac.toBase64() + "</code>")));
        QCOMPARE(page.count(mac.toHex()), 2); // in the header and beneath it
    }

    void aMaskedConfirmationNumberIsNowhere()
    {
        const DeliveryRecord record =
                test::recordOf("{\"confirmationNumber\":\"QT4711\"}", "no booking qt4711");
        QVERIFY(pageOf({record}).contains("QT4711"));
        QVERIFY(!pageOf({record}, {true, true}).toUpper().contains("QT4711"));
    }

    void severalHaveATableOfContents()
    {
        DeliveryRecord other = test::recordOf();
        other.delivery.publicId = QStringLiteral("dlv_yyyyyyyyyyyyy");
        other.delivery.resendOfPublicId = QStringLiteral("dlv_0123456789abc");
        const QByteArray page = pageOf({other, test::recordOf()});
        QVERIFY(page.contains("<nav>"));
        QVERIFY(page.contains("<article id=\"dlv_yyyyyyyyyyyyy\">"));
        QCOMPARE(page.count("href=\"#dlv_0123456789abc\""), 2); // and from its resend
        QVERIFY(!pageOf({other}).contains("<nav>"));
    }

    void longBodiesAreCutAndSaySo()
    {
        const QByteArray body(10'000'000, 'x');
        const QByteArray page =
                pageOf({test::recordOf(QByteArray("{\"a\":\"" + body + "\"}"), "{}")});
        QVERIFY(page.size() < 400'000);
        QVERIFY(page.contains("10,000,008 bytes"));
        QVERIFY(page.contains("The first 262,144 bytes are shown."));
        QVERIFY(page.contains(sha256(QByteArray("{\"a\":\"" + body + "\"}"))));
    }

    void aPdfIsWrittenPieceByPieceAndIsWhole()
    {
        DeliveryRecord hostile =
                test::recordOf("{\"customer\":{\"name\":\"\xd8\xb3\xd8\xa7\xd8\xb1\xd8\xa9\"}}",
                               test::hostileBytes() + "\xef\xbf\xbe\xef\xbf\xbf");
        DeliveryRecord large = test::recordOf(QByteArray(3'000'000, 'x'), "<h1>&amp;</h1>");
        large.delivery.publicId = QStringLiteral("dlv_yyyyyyyyyyyyy");
        const QByteArray pdf = pageOf({hostile, large}, {}, {}, RecordFormat::EvidencePdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    /// What it says is packed, so that only a difference shows: it is that of a masked record.
    void aPdfIsMaskedAsThePageIs()
    {
        const auto pdfOf = [](const RecordMasks &masks) {
            return pageOf({test::recordOf()}, masks, {}, RecordFormat::EvidencePdf);
        };
        QByteArray before;
        QByteArray masked;
        QByteArray after;
        for (int i = 0; i < 5 && (i == 0 || before != after); ++i) { // one says when it was made
            before = pdfOf({});
            masked = pdfOf({true, false});
            after = pdfOf({});
        }
        QVERIFY(!before.isEmpty());
        QCOMPARE(before, after);
        QVERIFY(masked != before);
    }

    void aPdfThatFindsNoRoomSaysSo()
    {
        FullDisk full;
        const auto writer =
                RecordWriter::make(RecordFormat::EvidencePdf, {}, headOf({test::recordOf()}), full);
        writer->add(test::recordOf());
        QVERIFY(!writer->finish());
    }

    void tenThousandHeadersAreShown()
    {
        DeliveryRecord record = test::recordOf();
        for (int i = 0; i < 10'000; ++i)
            record.attempts[1].responseHeaders.append({"X-Many", QByteArray::number(i)});
        const QByteArray page = pageOf({record});
        QCOMPARE(page.count("X-Many"), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
