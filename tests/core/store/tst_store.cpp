#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/policyrepository.h"
#include "core/store/query.h"
#include "core/vault/vault.h"
#include "tests/support/tempstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QThread>
#include <QtTest/QtTest>

#include <atomic>
#include <latch>

using namespace hk;

namespace {

Result<void> allow(Database &database, const QString &cidr)
{
    const Result<bool> allowed = PolicyRepository(database).allow(cidr);
    return allowed ? Result<void>() : allowed.error();
}

Error refusal() { return {ErrorCode::NumberInvalid, {}, {}, {}}; }

QStringList ranges(TempStore &temp)
{
    return temp.read([](Database &db) { return PolicyRepository(db).ranges(); });
}

/// Holds the writer back until every job of a test is in its queue, so that they share a group.
class Gate
{
public:
    void keep(Store &store)
    {
        m_kept = store.write([reached = m_reached, latch = m_latch](Database &) -> Result<void> {
            reached->test_and_set();
            reached->notify_all();
            latch->wait();
            return {};
        });
    }
    /// Until the writer stands before it, with nothing else in its hands.
    void awaitReached() { m_reached->wait(false); }
    void open() { m_latch->count_down(); }

private:
    std::shared_ptr<std::atomic_flag> m_reached = std::make_shared<std::atomic_flag>();
    std::shared_ptr<std::latch> m_latch = std::make_shared<std::latch>(1);
    QFuture<Result<void>> m_kept;
};

} // namespace

/// The writer's groups, the reader's interruptions, and their threads.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingClosureLeavesNothingAndHindersNobody_data()
    {
        QTest::addColumn<bool>("writesFirst");
        QTest::newRow("that had written") << true;
        QTest::newRow("that had not") << false;
    }

    void aFailingClosureLeavesNothingAndHindersNobody()
    {
        QFETCH(const bool, writesFirst);
        TempStore temp;
        Gate gate;
        gate.keep(temp.store());
        QList<QFuture<Result<void>>> good;
        QList<QFuture<Result<void>>> bad;
        QStringList expected{QStringLiteral("127.0.0.0/8")};
        for (int i = 10; i < 60; ++i) {
            const QString cidr = QStringLiteral("10.%1.0.0/16").arg(i);
            if (i % 10 == 0) {
                bad.append(temp.store().write([cidr, writesFirst](Database &db) -> Result<void> {
                    const Result<void> done = writesFirst ? allow(db, cidr) : Result<void>();
                    return done ? refusal() : done;
                }));
            } else {
                expected.append(cidr);
                good.append(temp.store().write([cidr](Database &db) { return allow(db, cidr); }));
            }
        }
        gate.open();
        for (QFuture<Result<void>> &one : good)
            QVERIFY(one.result().ok());
        for (QFuture<Result<void>> &one : bad) {
            QVERIFY(!one.result().ok());
            QCOMPARE(one.result().error(), refusal());
        }
        expected.append(QStringLiteral("::1/128"));
        expected.sort();
        QCOMPARE(ranges(temp), expected);
    }

    void aViolatedConstraintFailsOnlyItsClosure()
    {
        TempStore temp;
        Gate gate;
        gate.keep(temp.store());
        const auto before = temp.store().write(
                [](Database &db) { return allow(db, QStringLiteral("10.1.0.0/16")); });
        const auto guilty = temp.store().write([](Database &db) -> Result<void> {
            if (const Result<void> done = allow(db, QStringLiteral("10.2.0.0/16")); !done)
                return done;
            return db.execute("INSERT INTO payload(event, size, packed) VALUES(1, 1, x'00')");
        });
        const auto after = temp.store().write(
                [](Database &db) { return allow(db, QStringLiteral("10.3.0.0/16")); });
        gate.open();
        QVERIFY(before.result().ok());
        QVERIFY(after.result().ok());
        QVERIFY(!guilty.result().ok());
        QCOMPARE(guilty.result().error().code, ErrorCode::StoreFailed);
        QVERIFY(!ranges(temp).contains(QStringLiteral("10.2.0.0/16")));
        QVERIFY(ranges(temp).contains(QStringLiteral("10.3.0.0/16")));
    }

    void countersForgetAClosureThatFailed()
    {
        TempStore temp;
        const Company company = temp.company();
        Gate gate;
        gate.keep(temp.store());
        const EventDraft draft = temp.draft(company.id);
        const auto one = accept(temp.store(), draft);
        const auto failing = temp.store().write([draft](Database &db) -> Result<void> {
            NewDelivery delivery;
            delivery.company = draft.company;
            delivery.endpoint = EndpointId(1);
            delivery.event = EventId(1);
            const Result<DeliveryId> made = DeliveryRepository(db).insert(delivery);
            return made ? refusal() : made.error();
        });
        const auto two = accept(temp.store(), draft);
        gate.open();
        QVERIFY(one.result().ok() && two.result().ok() && !failing.result().ok());
        QVERIFY(one.result()->eventId != two.result()->eventId);
        QCOMPARE(temp.findings(), QStringList());
    }

    void aFullDiskFailsWhatDoesNotFitAndNothingElse()
    {
        TempStore temp;
        const Company company = temp.company();
        temp.accept(company.id);
        // What a full disk says, without one: SQLite may take no page more than it has.
        QVERIFY(temp.store()
                        .write([](Database &db) { return db.execute("PRAGMA max_page_count = 1"); })
                        .result()
                        .ok());
        EventDraft large = temp.draft(company.id);
        large.eventIdAt = -1;
        large.payload = QByteArray(200'000, Qt::Uninitialized);
        QRandomGenerator random(1);
        for (char &byte : large.payload)
            byte = static_cast<char>(random.bounded(256));
        const Result<Accepted> refused = accept(temp.store(), large).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StoreDiskFull);
        QVERIFY(temp.store()
                        .write([](Database &db) {
                            return db.execute("PRAGMA max_page_count = 100000");
                        })
                        .result()
                        .ok());
        QVERIFY(accept(temp.store(), large).result().ok());
        QCOMPARE(temp.findings(), QStringList());
    }

    void aTurnOfTheDispatcherRunsBeforeWhatWaits()
    {
        TempStore temp;
        Gate gate;
        gate.keep(temp.store());
        gate.awaitReached();
        QStringList order;
        const auto noted = [&order](const QString &what) {
            return [&order, what](Database &) -> Result<void> {
                order.append(what);
                return {};
            };
        };
        // More than one group, so that the order of the groups shows, too.
        std::vector<QFuture<Result<void>>> answers;
        answers.reserve(301);
        for (int i = 0; i < 300; ++i)
            answers.push_back(temp.store().write(noted(QStringLiteral("accepted"))));
        answers.push_back(temp.store().writeNext(noted(QStringLiteral("turn"))));
        gate.open();
        for (const auto &answer : answers)
            QVERIFY(answer.result());
        QCOMPARE(order.indexOf(QStringLiteral("turn")), 0);
        QCOMPARE(order.size(), 301);
    }

    void acknowledgedWritesAreReadAtOnce()
    {
        TempStore temp;
        for (int i = 0; i < 50; ++i) {
            const QString cidr = QStringLiteral("10.0.%1.0/24").arg(i);
            temp.write([cidr](Database &db) { return allow(db, cidr); });
            QVERIFY(ranges(temp).contains(cidr));
        }
    }

    void theReaderCannotWrite()
    {
        TempStore temp;
        const auto refused = temp.store().read(
                [](Database &db) { return allow(db, QStringLiteral("10.0.0.0/8")); });
        QVERIFY(!refused.result().ok());
        QCOMPARE(refused.result().error().code, ErrorCode::StoreReadOnly);
    }

    void theNewestReadRunsFirstAndACancelledOneNever()
    {
        TempStore temp;
        std::latch running(1);
        std::latch gate(1);
        const auto first = temp.store().read([&](Database &) -> Result<int> {
            running.count_down();
            gate.wait();
            return 0;
        });
        running.wait();
        std::vector<int> order;
        QList<QFuture<Result<int>>> reads;
        CancelToken token;
        for (int i = 0; i < 5; ++i) {
            reads.append(temp.store().read(
                    [&order, i](Database &) -> Result<int> {
                        order.push_back(i);
                        return i;
                    },
                    i == 2 ? token : CancelToken()));
        }
        token.cancel();
        gate.count_down();
        for (QFuture<Result<int>> &read : reads)
            read.waitForFinished();
        const std::vector<int> newestFirst{4, 3, 1, 0};
        QVERIFY(first.isFinished());
        QCOMPARE(order, newestFirst);
        QCOMPARE(reads[2].result().error().code, ErrorCode::Cancelled);
    }

    void aRunningReadIsInterrupted()
    {
        TempStore temp;
        static constexpr char endless[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                          "FROM n) SELECT max(i) FROM n";
        CancelToken token;
        std::latch running(1);
        const auto read = temp.store().read(
                [&running](Database &db) -> Result<qint64> {
                    running.count_down();
                    const auto n = Query(db, endless).first([](const Query &row) {
                        return row.integer(0);
                    });
                    return n ? Result<qint64>(n->value_or(0)) : n.error();
                },
                token);
        running.wait();
        token.cancel();
        QVERIFY(!read.result().ok());
        QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(ranges(temp).size(), 2); // and the reader goes on
    }

    void closingEndsARunningReadAndDoesWhatWasAccepted()
    {
        TempStore temp;
        static constexpr char endless[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                          "FROM n) SELECT max(i) FROM n";
        const auto read = temp.store().read([](Database &db) -> Result<qint64> {
            const auto n =
                    Query(db, endless).first([](const Query &row) { return row.integer(0); });
            return n ? Result<qint64>(n->value_or(0)) : n.error();
        });
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 500; ++i) {
            const QString cidr = QStringLiteral("10.%1.%2.0/24").arg(i / 250).arg(i % 250);
            writes.append(temp.store().write([cidr](Database &db) { return allow(db, cidr); }));
        }
        temp.close();
        QCOMPARE(read.result().error().code, ErrorCode::Cancelled);
        for (QFuture<Result<void>> &one : writes)
            QVERIFY(one.isFinished() && one.result().ok());
        temp.reopen();
        QCOMPARE(ranges(temp).size(), 502);
    }

    void twoStoresOnOneFileTakeTurns()
    {
        TempStore temp;
        const Company company = temp.company();
        auto other = Store::open({temp.path(), nullptr, &temp.clock()});
        QVERIFY(other.ok());
        QCOMPARE((*other)->publicIds(), temp.store().publicIds());
        std::vector<QFuture<Result<Accepted>>> answers;
        answers.reserve(400);
        for (int i = 0; i < 400; ++i)
            answers.push_back(accept(i % 2 ? temp.store() : **other, temp.draft(company.id)));
        QSet<QString> ids;
        for (QFuture<Result<Accepted>> &answer : answers) {
            QVERIFY(answer.result().ok());
            ids.insert(answer.result()->eventId);
        }
        QCOMPARE(ids.size(), 400);
        QCOMPARE(temp.findings(), QStringList());
        // What one sealed the other opens.
        const Result<QByteArray> sealed = temp.store().vault().seal(Secret("key"), "company_key:1");
        QVERIFY(sealed.ok());
        QVERIFY((*other)->vault().open(*sealed, "company_key:1").ok());
    }

    void manyThreadsMayAsk()
    {
        TempStore temp;
        const Company company = temp.company();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> accepted = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&] {
                for (int i = 0; i < 100; ++i) {
                    if (accept(temp.store(), temp.draft(company.id)).result().ok())
                        ++accepted;
                    temp.read([&](Database &db) { return CompanyRepository(db).get(company.id); });
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(accepted.load(), 400);
        QCOMPARE(temp.findings(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
