#include "core/model/breaker.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr Micros now = 1'780'000'000 * microsPerSecond;

Breaker after(const Breaker &before, OutcomeKind outcome, std::optional<int> code = {},
              double jitter = 0.0)
{
    Attempt attempt;
    attempt.outcome = outcome;
    attempt.statusCode = code;
    return afterAttempt(before, attempt, now, jitter);
}

Breaker failedTimes(int count)
{
    Breaker breaker;
    for (int i = 0; i < count; ++i)
        breaker = after(breaker, OutcomeKind::Refused);
    return breaker;
}

} // namespace

class TestBreaker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterARunOfFailures()
    {
        QVERIFY(!failedTimes(Breaker::opensAfter - 1).isOpen());
        const Breaker open = failedTimes(Breaker::opensAfter);
        QVERIFY(open.isOpen());
        QVERIFY(!open.mayProbe(now));
        QVERIFY(open.mayProbe(now + Breaker::firstPause));
    }

    void oneSuccessClosesIt()
    {
        QCOMPARE(after(failedTimes(50), OutcomeKind::Answered, 204), Breaker());
        QCOMPARE(after(failedTimes(Breaker::opensAfter - 1), OutcomeKind::Answered, 200),
                 Breaker());
    }

    void anyOtherAnswerIsAFailure()
    {
        for (const int code : {301, 404, 429, 500, 503})
            QCOMPARE(after({}, OutcomeKind::Answered, code).failures, 1);
    }

    void whatTellsNothingOfTheReceiverChangesNothing()
    {
        const Breaker open = failedTimes(Breaker::opensAfter + 2);
        QCOMPARE(after(open, OutcomeKind::Interrupted), open);
        QCOMPARE(after(open, OutcomeKind::Cancelled), open);
    }

    void pausesDoubleUpToFiveMinutes()
    {
        Micros pause = Breaker::firstPause;
        for (int failures = Breaker::opensAfter; failures < 200; ++failures) {
            QCOMPARE(failedTimes(failures).probeAt, now + pause);
            pause = std::min(2 * pause, Breaker::longestPause);
        }
        QCOMPARE(failedTimes(199).probeAt, now + Breaker::longestPause);
    }

    void pausesAreSpread()
    {
        const Breaker almost = failedTimes(Breaker::opensAfter - 1);
        QCOMPARE(after(almost, OutcomeKind::Refused, {}, 1).probeAt, now + 6 * microsPerSecond);
        QCOMPARE(after(almost, OutcomeKind::Refused, {}, -1).probeAt, now + 4 * microsPerSecond);
    }

    void aWrongClockDoesNotKeepItOpen()
    {
        const Breaker open{Breaker::opensAfter, now + 365LL * 24 * 3600 * microsPerSecond};
        QVERIFY(open.mayProbe(now));
    }
};

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
