#include "core/store/bytesearch.h"
#include "core/store/database.h"
#include "core/store/ledgerscan.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "tests/core/store/oddevents.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray small(QByteArray bytes)
{
    for (char &byte : bytes) {
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte + ('a' - 'A'));
    }
    return bytes;
}

} // namespace

/// Looking at one delivery after the other, and into bodies.
class TestLedgerScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_events = std::make_unique<OddEvents>(); }
    void cleanupTestCase() { m_events.reset(); }

    void looksAtOneDeliveryAfterTheOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("oldestFirst");
        for (const char *text : {"body:needle", "body:NEEDLE -status:queued", "-body:needle",
                                 "body:\"\\\"no\\\":7\"", "size:>300", "code:500", "ma OR body:xy",
                                 "attempts:0 -size:<=300", "body:\"nothing at all\""}) {
            for (const int rows : {2, 3, 64, 10'000}) {
                for (const bool oldestFirst : {false, true})
                    QTest::addRow("%s, %d at a time, %s", text, rows,
                                  oldestFirst ? "oldest first" : "newest first")
                            << QString::fromLatin1(text) << rows << oldestFirst;
            }
        }
    }

    void looksAtOneDeliveryAfterTheOther()
    {
        QFETCH(const QString, text);
        QFETCH(const int, rows);
        QFETCH(const bool, oldestFirst);
        const Result<DeliveryFilter> filter = DeliveryFilter::parse(text);
        QVERIFY(filter.ok());
        DeliverySelection selection = m_events->everything();
        selection.filter = *filter;
        selection.oldestFirst = oldestFirst;
        const QList<DeliveryId> expected = m_events->temp().read(
                [selection](Database &db) { return plainIds(db, selection); });
        QList<DeliveryId> found;
        qint64 looked = 0;
        double fraction = 0;
        while (true) {
            const Result<ScanStep> step =
                    scanLedger(m_events->temp().store(), selection, rows, {}).result();
            QVERIFY(step.ok());
            found += idsOf(step->rows);
            looked += step->looked;
            QVERIFY(step->fraction >= fraction && step->fraction <= 1);
            fraction = step->fraction;
            if (step->isEnd)
                break;
            QVERIFY(step->looked > 0);
            (oldestFirst ? selection.after : selection.before) = step->reached;
        }
        QCOMPARE(found, expected);
        QCOMPARE(fraction, 1.0);
        QCOMPARE(looked, m_events->temp().read([selection](Database &db) -> Result<qint64> {
            DeliverySelection all{selection.company};
            return DeliveryRepository(db).count(all);
        }));
    }

    void aScanThatNobodyWaitsForEnds()
    {
        const CancelToken cancel;
        cancel.cancel();
        DeliverySelection selection = m_events->everything();
        selection.filter = *DeliveryFilter::parse(QStringLiteral("body:x"));
        const auto step = scanLedger(m_events->temp().store(), selection, 1000, cancel).result();
        QVERIFY(!step.ok());
        QCOMPARE(step.error().code, ErrorCode::Cancelled);
    }

    void findsTextInAnswersToo()
    {
        m_events->temp().write([](Database &db) -> Result<void> {
            const Result<qint64> done =
                    Query(db,
                          QStringLiteral(
                                  "INSERT INTO attempt(id, started_at, outcome, duration, manual, "
                                  "capped, body) SELECT d.id << 8 | 1, 1, 0, 1, 0, 0, ? FROM "
                                  "delivery d WHERE d.id = (SELECT max(id) FROM delivery WHERE "
                                  "company = 1)"))
                            .run(db.packer().pack(QByteArray(QByteArray(300, '-')
                                                             + "Gr\xc3\xbc\xc3\x9f"
                                                               "e")));
            return done ? db.execute("UPDATE delivery SET attempts = 1 WHERE id = (SELECT max(id) "
                                     "FROM delivery WHERE company = 1)")
                        : done.error();
        });
        for (const char *text : {"body:\"-grüße\"", "body:\"GRüßE\"", "body:GRü body:ßE"}) {
            DeliverySelection selection = m_events->everything();
            selection.filter = *DeliveryFilter::parse(QString::fromUtf8(text));
            QCOMPARE(m_events->temp()
                             .read([selection](Database &db) { return plainIds(db, selection); })
                             .size(),
                     1);
        }
    }

    void looksForBytesAsANaiveSearchDoes()
    {
        QRandomGenerator random(5);
        const QByteArray letters("aAbB{\"\xc3\xbc\x00z@`[", 13);
        for (int i = 0; i < 20'000; ++i) {
            const auto text = [&](int longest) {
                QByteArray bytes(random.bounded(longest + 1), Qt::Uninitialized);
                for (char &byte : bytes)
                    byte = letters[random.bounded(letters.size())];
                return bytes;
            };
            const QByteArray bytes = text(90);
            QByteArray needle = text(5);
            if (i % 2 == 0 && !bytes.isEmpty())
                needle = bytes.mid(random.bounded(bytes.size()), random.bounded(40)).toUpper();
            QCOMPARE(ByteSearch(needle).isIn(bytes), small(bytes).contains(small(needle)));
        }
    }

private:
    std::unique_ptr<OddEvents> m_events;
};

QTEST_GUILESS_MAIN(TestLedgerScan)
#include "tst_ledgerscan.moc"
