#include "core/store/attemptrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/latencybucket.h"
#include "core/store/latencyhistogram.h"
#include "core/store/migration.h"
#include "core/store/query.h"
#include "tests/support/files.h"
#include "tests/support/randomledger.h"
#include "tests/support/sqlfile.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

using namespace hk;

namespace {

using Latencies = std::map<std::tuple<qint64, qint64, qint64, qint64>, qint64>;

constexpr char selectLatencies[] = "SELECT company, hour, endpoint, bucket, n FROM latency";
constexpr char selectAttempts[] =
        "SELECT d.company, (a.started_at + a.duration) / 3600000000, d.endpoint, a.duration, "
        "a.outcome FROM attempt a JOIN delivery d ON d.id = a.id / 256";

Latencies kept(Database &database)
{
    Latencies rows;
    const Result<void> read = Query(database, selectLatencies).forEach([&rows](const Query &row) {
        rows[{row.integer(0), row.integer(1), row.integer(2), row.integer(3)}] = row.integer(4);
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return rows;
}

/// Counted from the attempts, one by one.
Latencies counted(Database &database)
{
    Latencies rows;
    const Result<void> read = Query(database, selectAttempts).forEach([&rows](const Query &row) {
        const auto outcome = static_cast<OutcomeKind>(row.integer(4));
        const bool tells = outcome == OutcomeKind::Answered || outcome == OutcomeKind::AnswerTimeout
                || outcome == OutcomeKind::BodyTimeout;
        if (tells)
            ++rows[{row.integer(0), row.integer(1), row.integer(2),
                    latencyBucketOf(row.integer(3))}];
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return rows;
}

/// Spread over all powers of two up to a day.
qint64 anyDuration(QRandomGenerator &random)
{
    return std::min(microsPerDay, qint64(std::exp2(random.generateDouble() * 36.5)));
}

bool isNear(qint64 kept, qint64 exact)
{
    constexpr double bound = 1.0 / 32;
    return std::abs(static_cast<double>(kept - exact)) <= bound * static_cast<double>(exact);
}

} // namespace

/// Durations in buckets: how far off they are, and that the store counts them all.
class TestLatency final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBucketStandsForItsDurationsWithinAThirtySecond()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 200'000; ++i) {
            const qint64 us = anyDuration(random);
            const qint64 middle = latencyOfBucket(latencyBucketOf(us));
            QVERIFY2(isNear(middle, us), qPrintable(QString::number(us)));
            QVERIFY(latencyBucketOf(us) <= latencyBucketOf(us + 1));
        }
        for (qint64 us = 0; us < 70'000; ++us)
            QVERIFY2(isNear(latencyOfBucket(latencyBucketOf(us)), us),
                     qPrintable(QString::number(us)));
    }

    void bucketsFollowEachOtherWithoutAGap()
    {
        int last = 0;
        for (qint64 us = 1; us < 300'000; ++us) {
            const int bucket = latencyBucketOf(us);
            QVERIFY(bucket == last || bucket == last + 1);
            last = bucket;
        }
        QCOMPARE(latencyBucketOf(-5), 0);
        QCOMPARE(latencyBucketOf(std::numeric_limits<qint64>::max()), mostLatencyBucket);
        LatencyHistogram damaged;
        damaged.add(-1, 1);
        damaged.add(mostLatencyBucket + 1, 1);
        QCOMPARE(damaged.count(), 0);
        // They are stored, so they never change.
        QCOMPARE(latencyBucketOf(1000), 111);
        QCOMPARE(latencyBucketOf(15'000'000), 332);
    }

    void aQuantileIsThatOfTheDurations()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            LatencyHistogram whole;
            LatencyHistogram part;
            std::vector<qint64> exact;
            for (int i = 1 + random.bounded(400); i > 0; --i) {
                exact.push_back(anyDuration(random));
                (i % 3 == 0 ? part : whole).add(latencyBucketOf(exact.back()), 1);
            }
            whole.add(part);
            std::ranges::sort(exact);
            QCOMPARE(whole.count(), qint64(exact.size()));
            for (const double share : {0.0, 0.5, 0.95, 1.0}) {
                const auto rank = static_cast<size_t>(
                        std::max(1.0, std::ceil(share * static_cast<double>(exact.size()))));
                QVERIFY(isNear(*whole.quantile(share), exact[rank - 1]));
            }
        }
        QVERIFY(!LatencyHistogram().quantile(0.5));
    }

    void theStoreCountsEveryAttemptThatTells_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("history %d", seed) << seed;
    }

    void theStoreCountsEveryAttemptThatTells()
    {
        QFETCH(const int, seed);
        TempStore temp;
        RandomLedger ledger(temp, static_cast<quint32>(seed));
        for (int round = 0; round < 6; ++round) {
            ledger.steps(100);
            const auto [inCounters, inRows] = temp.read([](Database &db) {
                return Result<std::pair<Latencies, Latencies>>(std::pair(kept(db), counted(db)));
            });
            QVERIFY(!inRows.empty());
            QCOMPARE(inCounters, inRows);
        }
        const CompanyId first = ledger.company();
        temp.write([first](Database &db) { return CompanyRepository(db).remove(first); });
        QCOMPARE(temp.findings(), QStringList());
        temp.read([first](Database &db) -> Result<void> {
            for (const auto &[key, n] : kept(db)) {
                if (std::get<0>(key) == first.value())
                    return Error{ErrorCode::Internal, {}, QString::number(n), {}};
            }
            return {};
        });
    }

    void anEndpointKnowsItsLastFailure()
    {
        TempStore temp;
        RandomLedger ledger(temp, 5);
        ledger.steps(400);
        const qint64 wrong = temp.read([](Database &db) -> Result<qint64> {
            const auto n = Query(db,
                                 "SELECT count(*) FROM endpoint WHERE failing_since > 0 "
                                 "AND last_outcome IS NULL")
                                   .first([](const Query &row) { return row.integer(0); });
            return n ? Result<qint64>(n->value_or(-1)) : n.error();
        });
        QCOMPARE(wrong, 0);
    }

    void anOlderStoreGetsThoseOfItsAttempts_data()
    {
        QTest::addColumn<QString>("recorded");
        for (int version = 1; version <= 5; ++version)
            QTest::addRow("of version %d", version)
                    << QStringLiteral(HK_TEST_DATA "/store/store-v%1.sql").arg(version);
    }

    void anOlderStoreGetsThoseOfItsAttempts()
    {
        QFETCH(const QString, recorded);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.db"));
        runSql(path, contentOf(recorded));
        auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(bringUpToDate(**database, shippedMigrations()).ok());
        const Latencies attempts = counted(**database);
        QVERIFY(!attempts.empty());
        QCOMPARE(kept(**database), attempts);
    }
};

QTEST_GUILESS_MAIN(TestLatency)
#include "tst_latency.moc"
