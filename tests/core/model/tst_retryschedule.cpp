#include "core/model/retryschedule.h"

#include <QtTest/QtTest>

using namespace hk;

class TestRetrySchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsTheRecommendedOne()
    {
        const RetrySchedule schedule;
        QCOMPARE(schedule.text(), QStringLiteral("5s,5m,30m,2h,5h,10h,10h"));
        QCOMPARE(schedule.maxAttempts(), 8);
        QCOMPARE(*RetrySchedule::parse(schedule.text()), schedule);
    }

    void readsBlanksAndUnits()
    {
        const Result<RetrySchedule> schedule = RetrySchedule::parse(u" 1s, 90s ,1.5h ");
        QVERIFY(schedule.ok());
        QCOMPARE(schedule->waitsMs(), (std::vector<qint64>{1000, 90'000, 5'400'000}));
        QCOMPARE(schedule->waitAfterMs(2), 90'000);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a comma at the end") << QStringLiteral("5s,");
        QTest::newRow("shorter than a second") << QStringLiteral("100ms");
        QTest::newRow("longer than a week") << QStringLiteral("8d");
        QTest::newRow("no unit") << QStringLiteral("5");
        QTest::newRow("51 waits") << QStringLiteral("1s,").repeated(50) + QStringLiteral("1s");
    }
    void refuses()
    {
        QFETCH(const QString, text);
        const Result<RetrySchedule> schedule = RetrySchedule::parse(text);
        QVERIFY(!schedule.ok());
        QCOMPARE(schedule.error().code, ErrorCode::RetryScheduleInvalid);
    }
};

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
