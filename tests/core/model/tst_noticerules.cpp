#include "core/model/noticerules.h"
#include "core/model/quiethours.h"

#include <QtTest/QTest>

using namespace hk;

namespace {

constexpr Micros minute = 60 * microsPerSecond;
constexpr Micros noon = 1'780'000'000 * microsPerSecond;

WatchedEndpoint healthy()
{
    WatchedEndpoint endpoint;
    endpoint.id = EndpointId(3);
    endpoint.company = CompanyId(1);
    endpoint.companyName = QStringLiteral("Northwind");
    endpoint.slot = Category::Booking;
    return endpoint;
}

WatchedEndpoint failing(int failures, Micros forHowLong, bool hasGivenUp = false)
{
    WatchedEndpoint endpoint = healthy();
    endpoint.failures = failures;
    endpoint.failingSince = noon - forHowLong;
    endpoint.failedAt = noon;
    endpoint.hasGivenUp = hasGivenUp;
    endpoint.outcome = OutcomeKind::Answered;
    endpoint.code = 502;
    return endpoint;
}

WatchedEndpoint held(HoldReason reason)
{
    WatchedEndpoint endpoint = failing(1, 0);
    endpoint.hold = reason;
    return endpoint;
}

/// What is told when things come to stand so one after the other.
class Story
{
public:
    QStringList then(const QList<WatchedEndpoint> &endpoints, const QList<EndedPlan> &ended = {})
    {
        NoticeFacts facts;
        facts.now = noon;
        facts.endpoints = endpoints;
        facts.endedPlans = ended;
        const NoticeStep step = nextNotices(m_state, facts);
        m_state = step.state;
        last = step.notices;
        takenBack = step.ended;
        troubled = step.troubled;
        QStringList told;
        for (const Notice &notice : step.notices)
            told.append(nameOf(notice.cause));
        return told;
    }

    QList<Notice> last;
    QList<EndpointId> takenBack;
    int troubled = 0;

private:
    NoticeState m_state;
};

} // namespace

class TestNoticeRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notEveryFailureIsNews_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<Micros>("forHowLong");
        QTest::addColumn<bool>("hasGivenUp");
        QTest::addColumn<bool>("isNews");
        QTest::newRow("one attempt that is tried again") << 1 << Micros(0) << false << false;
        QTest::newRow("two over an hour") << 2 << 60 * minute << false << false;
        QTest::newRow("three in a moment") << 3 << 10 * microsPerSecond << false << false;
        QTest::newRow("three over five minutes") << 3 << 5 * minute << false << true;
        QTest::newRow("the breaker is open") << 20 << microsPerSecond << false << true;
        QTest::newRow("a delivery was given up") << 1 << Micros(0) << true << true;
    }

    void notEveryFailureIsNews()
    {
        QFETCH(int, failures);
        QFETCH(Micros, forHowLong);
        QFETCH(bool, hasGivenUp);
        QFETCH(bool, isNews);
        Story story;
        QCOMPARE(story.then({failing(failures, forHowLong, hasGivenUp)}).size(), isNews ? 1 : 0);
    }

    void anEndpointIsToldOfOnceUntilItRecovers()
    {
        Story story;
        QCOMPARE(story.then({failing(3, 6 * minute)}), QStringList{QStringLiteral("failing")});
        QCOMPARE(story.last.constFirst().companyName, QStringLiteral("Northwind"));
        QCOMPARE(story.last.constFirst().code, std::optional(502));
        QCOMPARE(story.then({failing(20, 60 * minute)}), QStringList());
        QCOMPARE(story.then({failing(50, 90 * minute, true)}), QStringList());
        QCOMPARE(story.then({healthy()}), QStringList{QStringLiteral("recovered")});
        QCOMPARE(story.then({healthy()}), QStringList());
        QCOMPARE(story.then({failing(3, 6 * minute)}), QStringList{QStringLiteral("failing")});
    }

    void oneThatFailsAgainBetweenTwoLooksIsNotToldOfTwice()
    {
        Story story;
        story.then({failing(3, 6 * minute)});
        QCOMPARE(story.then({failing(1, microsPerSecond)}), QStringList());
        QCOMPARE(story.then({failing(20, minute)}), QStringList());
    }

    void aHoldByTheDispatcherIsToldOf()
    {
        Story story;
        QCOMPARE(story.then({held(HoldReason::Gone)}), QStringList{QStringLiteral("held")});
        QCOMPARE(story.last.constFirst().hold, HoldReason::Gone);
        QCOMPARE(story.then({held(HoldReason::Gone)}), QStringList());
        story.then({healthy()});
        QCOMPARE(story.then({held(HoldReason::FailedForDays)}),
                 QStringList{QStringLiteral("held")});
    }

    void whatFailedForDaysIsToldOfAgainWhenItIsHeld()
    {
        Story story;
        story.then({failing(20, 60 * minute)});
        QCOMPARE(story.then({held(HoldReason::FailedForDays)}),
                 QStringList{QStringLiteral("held")});
    }

    void whatAPersonDidIsNoNews_data()
    {
        QTest::addColumn<int>("reason");
        QTest::newRow("held by hand") << static_cast<int>(HoldReason::ByHand);
        QTest::newRow("its URL was removed") << static_cast<int>(HoldReason::NoUrl);
        QTest::newRow("its company is in the archive") << static_cast<int>(HoldReason::Archived);
    }

    void whatAPersonDidIsNoNews()
    {
        QFETCH(int, reason);
        Story story;
        QCOMPARE(story.then({held(static_cast<HoldReason>(reason))}), QStringList());
        story.then({failing(20, 60 * minute)});
        QCOMPARE(story.then({held(static_cast<HoldReason>(reason))}), QStringList());
        // After it was released it begins anew.
        QCOMPARE(story.then({healthy()}), QStringList());
    }

    void anotherUrlIsNoRecovery()
    {
        Story story;
        story.then({failing(20, 60 * minute)});
        WatchedEndpoint begunAnew = healthy();
        begunAnew.failedAt = noon; // nothing got through since
        QCOMPARE(story.then({begunAnew}), QStringList());
        QCOMPARE(story.then({failing(20, 60 * minute)}), QStringList{QStringLiteral("failing")});
    }

    void anEndpointThatIsGoneIsForgotten()
    {
        Story story;
        story.then({failing(20, 60 * minute)});
        QCOMPARE(story.then({}), QStringList());
    }

    void whatHoldsNoLongerIsTakenBack()
    {
        const QList<EndpointId> it{EndpointId(3)};
        Story story;
        story.then({held(HoldReason::Gone)});
        QCOMPARE(story.takenBack, QList<EndpointId>());
        story.then({healthy()}); // released: nobody is told
        QCOMPARE(story.takenBack, it);
        story.then({failing(20, minute)});
        story.then({held(HoldReason::ByHand)});
        QCOMPARE(story.takenBack, it);
        story.then({held(HoldReason::Gone)});
        story.then({}); // removed
        QCOMPARE(story.takenBack, it);
        story.then({failing(20, minute)});
        story.then({healthy()}); // the recovery takes its place
        QCOMPARE(story.takenBack, QList<EndpointId>());
    }

    void whatFailsOrIsHeldCountsWhoeverHeldIt_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<int>("troubled");
        const auto row = [](const char *name, HoldReason reason, qint64 waiting, int troubled) {
            QTest::newRow(name) << static_cast<int>(reason) << waiting << troubled;
        };
        row("it sends, and failed once", HoldReason::None, 1, 0);
        row("by the dispatcher", HoldReason::Gone, 0, 1);
        row("by hand", HoldReason::ByHand, 0, 1);
        row("no URL, and nothing waits", HoldReason::NoUrl, 0, 0);
        row("no URL, and something waits", HoldReason::NoUrl, 2, 1);
    }

    void whatFailsOrIsHeldCountsWhoeverHeldIt()
    {
        QFETCH(int, reason);
        QFETCH(qint64, waiting);
        QFETCH(int, troubled);
        WatchedEndpoint endpoint = held(static_cast<HoldReason>(reason));
        endpoint.waiting = waiting;
        Story story;
        story.then({endpoint});
        QCOMPARE(story.troubled, troubled);
        endpoint = failing(20, minute);
        endpoint.id = EndpointId(4);
        story.then({held(static_cast<HoldReason>(reason)), endpoint});
        QVERIFY(story.troubled >= 1);
    }

    void aPlanThatEndedIsToldOfWithItsFigures()
    {
        Story story;
        EndedPlan ended;
        ResendPlan &plan = ended.plan;
        plan.id = PlanId(7);
        plan.company = CompanyId(1);
        plan.counts = {{DeliveryStatus::Delivered, 40}, {DeliveryStatus::Failed, 2}};
        QCOMPARE(story.then({}, {ended}), QStringList()); // ended before anybody looked
        QCOMPARE(story.then({}, {ended}), QStringList{QStringLiteral("planEnded")});
        QCOMPARE(story.last.constFirst().delivered, 40);
        QCOMPARE(story.last.constFirst().failed, 2);
        QCOMPARE(story.last.constFirst().topic(), QStringLiteral("plan 7"));
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("isQuiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("over midnight: before it") << ten << seven << QTime(23, 59) << true;
        QTest::newRow("over midnight: after it") << ten << seven << QTime(0, 0) << true;
        QTest::newRow("the first moment is quiet") << ten << seven << ten << true;
        QTest::newRow("the last is not") << ten << seven << seven << false;
        QTest::newRow("over midnight: by day") << ten << seven << QTime(12, 0) << false;
        QTest::newRow("within a day") << seven << ten << QTime(12, 0) << true;
        QTest::newRow("within a day: outside") << seven << ten << QTime(6, 59) << false;
        QTest::newRow("equal times: never") << ten << ten << ten << false;
    }

    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, time);
        QFETCH(bool, isQuiet);
        QCOMPARE((QuietHours{true, from, to}.contains(time)), isQuiet);
        QVERIFY(!(QuietHours{false, from, to}.contains(time)));
    }
};

QTEST_GUILESS_MAIN(TestNoticeRules)
#include "tst_noticerules.moc"
