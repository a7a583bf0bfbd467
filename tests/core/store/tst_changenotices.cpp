#include "core/store/database.h"
#include "core/store/policyrepository.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

Result<void> allowRange(Database &database, const QString &cidr)
{
    const Result<bool> allowed = PolicyRepository(database).allow(cidr);
    return allowed ? Result<void>() : allowed.error();
}

} // namespace

/// Whom the store tells of what was committed, and how often.
class TestChangeNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfItsOwnCommitsButNotTooOften()
    {
        TempStore temp;
        QSignalSpy changed(&temp.store(), &Store::changed);
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("10.0.0.0/8")); });
        QTRY_COMPARE(changed.size(), 1);
        QElapsedTimer time;
        time.start();
        int commits = 0;
        while (!time.hasExpired(450)) {
            const QString cidr = QStringLiteral("10.%1.0.0/16").arg(commits++);
            temp.write([cidr](Database &db) { return allowRange(db, cidr); });
            QCoreApplication::processEvents();
        }
        const auto most = static_cast<int>(time.elapsed() / 100) + 2;
        QVERIFY(commits > most);
        QVERIFY(changed.size() <= most);
        const auto soFar = changed.size();
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("11.0.0.0/8")); });
        QTRY_VERIFY(changed.size() > soFar);
    }

    void tellsNothingOfWhatChangedNothing()
    {
        TempStore temp;
        QSignalSpy changed(&temp.store(), &Store::changed);
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("10.0.0.0/8")); });
        QTRY_COMPARE(changed.size(), 1);
        // As the dispatcher asks for what is due: else each answer would lead to the next question.
        for (int i = 0; i < 3; ++i)
            temp.write([](Database &) { return Result<void>(); });
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("10.0.0.0/8")); });
        constexpr int longerThanBetweenNoticesMs = 250;
        QVERIFY(!QTest::qWaitFor([&changed] { return changed.size() > 1; },
                                 longerThanBetweenNoticesMs));
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("11.0.0.0/8")); });
        QTRY_COMPARE(changed.size(), 2);
    }

    void tellsOfAnotherProgramsCommits()
    {
        TempStore temp;
        auto other = Store::open({temp.path(), nullptr, &temp.clock()});
        QVERIFY(other.ok());
        QSignalSpy changed(&temp.store(), &Store::changed);
        QVERIFY((*other)->write([](Database &db) {
                            return allowRange(db, QStringLiteral("10.0.0.0/8"));
                        })
                        .result()
                        .ok());
        QTRY_VERIFY(!changed.isEmpty());
        const QStringList ranges =
                temp.read([](Database &db) { return PolicyRepository(db).ranges(); });
        QVERIFY(ranges.contains(QStringLiteral("10.0.0.0/8")));
    }

    void tellsWhichEndpointsHaveSomethingDue()
    {
        TempStore temp;
        const Company company = temp.company();
        QList<EndpointId> due;
        connect(
                &temp.store(), &Store::dueCommitted, this,
                [&due](const QList<EndpointId> &endpoints) { due += endpoints; },
                Qt::QueuedConnection);
        temp.accept(company.id, Trigger::CustomerUpdated);
        const EndpointId customer = temp.endpoints(company.id)[1].id;
        QTRY_COMPARE(due, QList<EndpointId>{customer});
        temp.write([](Database &db) { return allowRange(db, QStringLiteral("10.0.0.0/8")); });
        QCoreApplication::processEvents();
        QCOMPARE(due.size(), 1);
        disconnect(&temp.store(), nullptr, this, nullptr);
    }
};

QTEST_GUILESS_MAIN(TestChangeNotices)
#include "tst_changenotices.moc"
