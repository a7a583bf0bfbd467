#include "core/model/transition.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

AttemptResult answered(int status, std::optional<qint64> retryAfterMs = {})
{
    return {OutcomeKind::Answered, status, retryAfterMs};
}

} // namespace

class TestTransition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only2xxDelivers()
    {
        for (int status = 100; status < 600; ++status) {
            const NextState next = nextState(answered(status), 1, 1, RetrySchedule(), 0);
            QCOMPARE(next.status == DeliveryStatus::Delivered, status >= 200 && status < 300);
            QCOMPARE(next.holdEndpoint, status == 410);
        }
    }

    void everyOtherOutcomeIsAFailure()
    {
        for (int kind = 1; kind <= static_cast<int>(OutcomeKind::Failed); ++kind) {
            const NextState next =
                    nextState({static_cast<OutcomeKind>(kind), 200, {}}, 1, 1, RetrySchedule(), 0);
            QCOMPARE(next.status, DeliveryStatus::Retrying);
            QVERIFY(next.waitMs == 5 * second || next.waitMs == 10 * second);
        }
    }

    void anOverloadedReceiverIsLeftAloneForLonger()
    {
        const RetrySchedule schedule;
        for (const OutcomeKind kind :
             {OutcomeKind::ConnectTimeout, OutcomeKind::TlsTimeout, OutcomeKind::SendTimeout,
              OutcomeKind::AnswerTimeout, OutcomeKind::BodyTimeout})
            QCOMPARE(nextState({kind, {}, {}}, 1, 1, schedule, 0).waitMs, 10 * second);
        QCOMPARE(nextState(answered(429), 1, 1, schedule, 0).waitMs, 10 * second);
        QCOMPARE(nextState(answered(429), 1, 1, schedule, 1).waitMs, 12 * second);
        QCOMPARE(nextState(answered(429, 60 * second), 1, 1, schedule, 0).waitMs, 60 * second);
        QCOMPARE(nextState({OutcomeKind::NameTimeout, {}, {}}, 1, 1, schedule, 0).waitMs,
                 5 * second);
        QCOMPARE(nextState({OutcomeKind::Refused, {}, {}}, 1, 1, schedule, 0).waitMs, 5 * second);
    }

    void nothingWaitsLongerThanTheLongestWait()
    {
        QCOMPARE(longestWait(RetrySchedule()), 24LL * 3600 * microsPerSecond);
        const RetrySchedule slow = *RetrySchedule::parse(u"7d,1s");
        const Micros longest = longestWait(slow);
        QCOMPARE(longest, 2 * 7 * 24 * 3600 * 12 / 10 * microsPerSecond);
        QVERIFY(*nextState({OutcomeKind::AnswerTimeout, {}, {}}, 1, 1, slow, 1).waitMs * microsPerMs
                <= longest);
    }

    void waitsFollowTheScheduleThenItGivesUp()
    {
        const RetrySchedule schedule;
        for (int attempt = 1; attempt <= 7; ++attempt)
            QCOMPARE(nextState(answered(500), attempt, attempt, schedule, 0).waitMs,
                     schedule.waitAfterMs(attempt));
        QCOMPARE(nextState(answered(500), 8, 8, schedule, 0),
                 (NextState{DeliveryStatus::Failed, {}, false}));
    }

    void interruptedAttemptsDoNotUseUpTheSchedule()
    {
        QCOMPARE(nextState(answered(500), 30, 1, RetrySchedule(), 0).waitMs, 5 * second);
        QCOMPARE(afterInterruption(30), (NextState{DeliveryStatus::Retrying, 0, false}));
        QCOMPARE(afterInterruption(255).status, DeliveryStatus::Failed);
        QCOMPARE(nextState(answered(500), 255, 1, RetrySchedule(), 0).status,
                 DeliveryStatus::Failed);
    }

    void onlyADayCountsBetweenTwoFailures_data()
    {
        constexpr Micros minute = 60 * microsPerSecond;
        constexpr Micros day = 24 * 60 * minute;
        QTest::addColumn<Micros>("later");
        QTest::addColumn<Micros>("counted");
        QTest::newRow("a minute") << minute << minute;
        QTest::newRow("a day") << day << day;
        QTest::newRow("asleep for a week") << 7 * day << day;
        QTest::newRow("a clock set forward by a year") << 365 * day << day;
        QTest::newRow("a clock set back by a year") << -365 * day << Micros(0);
    }
    void onlyADayCountsBetweenTwoFailures()
    {
        QFETCH(const Micros, later);
        QFETCH(const Micros, counted);
        const Micros since = 1'780'000'000 * microsPerSecond;
        const Micros last = since + 3 * microsPerSecond;
        const Micros now = last + later;
        const Micros after = failingSinceAfter(since, last, now);
        QCOMPARE(now - after, 3 * microsPerSecond + counted);
        if (later >= 0 && later == counted)
            QCOMPARE(after, since);
        QVERIFY(!hasFailedTooLong(after, now));
    }

    void jitterSpreadsByAFifth()
    {
        QCOMPARE(nextState(answered(500), 1, 1, RetrySchedule(), 1).waitMs, 6 * second);
        QCOMPARE(nextState(answered(500), 1, 1, RetrySchedule(), -1).waitMs, 4 * second);
        QCOMPARE(nextState(answered(500), 1, 1, RetrySchedule(), 99).waitMs, 6 * second);
    }

    void retryAfterOnlyLengthens_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("retryAfter");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("longer than the schedule") << 503 << 60 * second << 60 * second;
        QTest::newRow("shorter than the schedule") << 429 << 1 * second << 5 * second;
        QTest::newRow("of a 408") << 408 << 60 * second << 60 * second;
        QTest::newRow("more than a day") << 503 << 90 * hour << 24 * hour;
        QTest::newRow("of a status that has none") << 500 << 60 * second << 5 * second;
    }
    void retryAfterOnlyLengthens()
    {
        QFETCH(const int, status);
        QFETCH(const qint64, retryAfter);
        QFETCH(const qint64, wait);
        QCOMPARE(nextState(answered(status, retryAfter), 1, 1, RetrySchedule(), 0).waitMs, wait);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << 120 * second;
        QTest::newRow("blanks around") << QByteArray(" 3 ") << 3 * second;
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("a date") << QByteArray("Thu, 28 May 2026 20:27:40 GMT") << 60 * second;
        QTest::newRow("a date of RFC 850")
                << QByteArray("Thursday, 28-May-26 20:27:40 GMT") << 60 * second;
        QTest::newRow("a date of RFC 850 that is past")
                << QByteArray("Saturday, 28-May-94 20:27:40 GMT") << qint64(-1);
        QTest::newRow("a date as asctime() writes it")
                << QByteArray("Thu May 28 20:27:40 2026") << 60 * second;
        QTest::newRow("the same with a day of one digit")
                << QByteArray("Mon Jun  1 20:26:40 2026") << 4 * 24 * hour;
        QTest::newRow("a date without its weekday")
                << QByteArray("28-May-26 20:27:40 GMT") << qint64(-1);
        QTest::newRow("a date that is past")
                << QByteArray("Thu, 28 May 2026 20:25:40 GMT") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("huge") << QByteArray("99999999999999") << 86'400'000 * second;
        QTest::newRow("neither") << QByteArray("soon") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, ms);
        const Micros now = 1'780'000'000 * microsPerSecond; // Thu, 28 May 2026 20:26:40 GMT
        QCOMPARE(parseRetryAfter(value, now).value_or(-1), ms);
    }
};

QTEST_GUILESS_MAIN(TestTransition)
#include "tst_transition.moc"
