#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/query.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace hk;

namespace {

using Counts = QMap<DeliveryStatus, qint64>;

Counts countedByHand(const QList<Delivery> &deliveries, std::optional<Micros> since)
{
    Counts counts;
    for (const DeliveryStatus status : allDeliveryStatuses)
        counts.insert(status, 0);
    for (const Delivery &delivery : deliveries) {
        if (!since || delivery.createdAt >= *since)
            ++counts[delivery.status];
    }
    return counts;
}

} // namespace

/// Counters are exact after any history.
class TestCounters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheRowsAfterAnyHistory_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("history %d", seed) << seed;
    }

    void agreeWithTheRowsAfterAnyHistory()
    {
        QFETCH(const int, seed);
        TempStore temp;
        RandomLedger ledger(temp, static_cast<quint32>(seed));
        for (int round = 0; round < 12; ++round) {
            ledger.steps(60);
            QCOMPARE(temp.findings(), QStringList());
            for (const Company &company : ledger.companies())
                compareCounts(temp, ledger, company.id);
            compareUnfinished(temp, ledger);
        }
    }

    void countPartsOfAnHourFromItsRows()
    {
        TempStore temp;
        const Company company = temp.company();
        const Micros start = temp.clock().now();
        for (int i = 0; i < 100; ++i) {
            temp.accept(company.id);
            temp.clock().advance(97 * microsPerSecond);
        }
        for (int i = 0; i < 100; ++i) {
            const Micros since = start + i * 97 * microsPerSecond;
            const Counts counts = temp.read(
                    [&](Database &db) { return DeliveryRepository(db).counts(company.id, since); });
            QCOMPARE(counts[DeliveryStatus::Queued], 100 - i);
        }
    }

    void areSeenByTheTransactionThatChangesThem()
    {
        TempStore temp;
        const Company company = temp.company();
        const EventDraft draft = temp.draft(company.id);
        const EndpointId endpoint = temp.endpoints(company.id)[0].id;
        temp.accept(company.id);
        const qint64 queued = temp.write([&](Database &db) -> Result<qint64> {
            NewDelivery delivery;
            delivery.company = company.id;
            delivery.event = EventId(1);
            delivery.endpoint = endpoint;
            delivery.createdAt = draft.createdAt;
            if (const auto made = DeliveryRepository(db).insert(delivery); !made)
                return made.error();
            const auto counts = DeliveryRepository(db).counts(company.id);
            return counts ? Result<qint64>((*counts)[DeliveryStatus::Queued]) : counts.error();
        });
        QCOMPARE(queued, 2);
        QCOMPARE(temp.findings(), QStringList());
    }

    /// One came into a bucket and another went from it, in one transaction.
    void whatWentIsCountedWhereTheNumberStays()
    {
        TempStore temp;
        const Company company = temp.company();
        const EndpointId endpoint = temp.endpoints(company.id)[0].id;
        const Micros at = temp.clock().now();
        temp.write([&](Database &db) -> Result<void> {
            CounterSheet &sheet = db.counterSheet();
            sheet.moved(company.id, endpoint, at, DeliveryStatus::Retrying,
                        DeliveryStatus::Delivered);
            sheet.removed(company.id, endpoint, at, DeliveryStatus::Delivered);
            return {};
        });
        const auto removed = temp.read([](Database &db) {
            return Query(db, "SELECT removed FROM counter WHERE status = 2")
                    .first([](const Query &row) { return row.integer(0); });
        });
        QCOMPARE(removed, std::optional<qint64>(1));
    }

private:
    static void compareCounts(TempStore &temp, RandomLedger &ledger, CompanyId company)
    {
        const QList<Delivery> deliveries = ledger.deliveries(company);
        std::vector<std::optional<Micros>> moments{std::nullopt, 0, temp.clock().now()};
        for (int i = 0; i < 5 && !deliveries.isEmpty(); ++i) {
            const auto any = ledger.random().bounded(deliveries.size());
            moments.emplace_back(deliveries[any].createdAt + ledger.random().bounded(2));
        }
        for (const std::optional<Micros> since : moments) {
            const Counts counts = temp.read(
                    [&](Database &db) { return DeliveryRepository(db).counts(company, since); });
            QCOMPARE(counts, countedByHand(deliveries, since));
        }
    }

    static void compareUnfinished(TempStore &temp, RandomLedger &ledger)
    {
        Counts sum = countedByHand({}, {});
        for (const Company &company : ledger.companies()) {
            const Counts counts = countedByHand(ledger.deliveries(company.id), {});
            for (const DeliveryStatus status : allDeliveryStatuses)
                sum[status] += counts[status];
        }
        const UnfinishedCounts unfinished =
                temp.read([](Database &db) { return DispatchRepository(db).unfinished(); });
        QCOMPARE(unfinished.queued, sum[DeliveryStatus::Queued]);
        QCOMPARE(unfinished.retrying, sum[DeliveryStatus::Retrying]);
        QCOMPARE(unfinished.held, sum[DeliveryStatus::Held]);
    }
};

QTEST_GUILESS_MAIN(TestCounters)
#include "tst_counters.moc"
