#include "core/received/arrivaljudge.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr Micros now = 1'700'000'000'000'000;

/// An event of appointment `id` that happened `secondsAgo`.
PayloadFacts factsAbout(const QString &id, qint64 secondsAgo)
{
    PayloadFacts facts;
    facts.subject = SubjectKind::Appointment;
    facts.subjectId = id;
    facts.createdAt = now - secondsAgo * microsPerSecond;
    return facts;
}

PayloadFacts factsOfEvent(const QString &eventId)
{
    PayloadFacts facts;
    facts.eventId = eventId;
    return facts;
}

} // namespace

class TestArrivalJudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAloneIsRight()
    {
        ArrivalJudge judge;
        QCOMPARE(judge.judge({1, now, 200, {}, factsAbout(QStringLiteral("a"), 1)}),
                 ArrivalVerdict());
        QCOMPARE(judge.judge({2, now, 200, {}, {}}), ArrivalVerdict());
        QCOMPARE(judge.judge({3, now, 200, {}, {}}), ArrivalVerdict());
    }

    void anEventThatComesTwice_data()
    {
        QTest::addColumn<QList<int>>("answers"); // 0: dropped
        QTest::addColumn<bool>("isDuplicate");
        QTest::addColumn<bool>("isRetry");
        QTest::newRow("after 200 it is a duplicate") << QList<int>{200, 200} << true << false;
        QTest::newRow("after 503 it is a retry") << QList<int>{503, 200} << false << true;
        QTest::newRow("after a dropped one, too") << QList<int>{0, 200} << false << true;
        QTest::newRow("once taken, every other is a duplicate")
                << QList<int>{503, 200, 503, 200} << true << false;
        QTest::newRow("as long as none is taken, all are retries")
                << QList<int>{503, 410, 301, 200} << false << true;
    }

    void anEventThatComesTwice()
    {
        QFETCH(QList<int>, answers);
        ArrivalJudge judge;
        ArrivalVerdict last;
        qint64 number = 10;
        for (const int answer : answers) {
            const auto status = answer ? std::optional(answer) : std::nullopt;
            last = judge.judge({number++, now, status, {}, factsOfEvent(QStringLiteral("e"))});
        }
        QCOMPARE(last.repeats, 10);
        QTEST(last.isDuplicate(), "isDuplicate");
        QTEST(last.isRetry(), "isRetry");
    }

    void whatIsSentToTwoPathsIsNoRepetition()
    {
        ArrivalJudge judge;
        const PayloadFacts facts = factsOfEvent(QStringLiteral("e"));
        judge.judge({1, now, 200, {}, facts, "/booking"});
        QVERIFY(!judge.judge({2, now, 200, {}, facts, "/customer"}).repeats);
        QCOMPARE(judge.judge({3, now, 200, {}, facts, "/booking"}).repeats, 1);
        QCOMPARE(judge.judge({4, now, 200, {}, facts, "/customer"}).repeats, 2);
    }

    void twoCompaniesMayCountAlike()
    {
        ArrivalJudge judge;
        PayloadFacts facts = factsOfEvent(QStringLiteral("e"));
        facts.companyId = QStringLiteral("one");
        judge.judge({1, now, 200, {}, facts});
        facts.companyId = QStringLiteral("another");
        QVERIFY(!judge.judge({2, now, 200, {}, facts}).repeats);
    }

    void anAnswerThatCameLaterCounts()
    {
        ArrivalJudge judge;
        const PayloadFacts facts = factsOfEvent(QStringLiteral("e"));
        judge.judge({1, now, std::nullopt, {}, facts, "/booking"});
        judge.judge({2, now, std::nullopt, {}, facts, "/customer"});
        judge.learnAnswer(1, 200);
        judge.learnAnswer(7, 200); // nobody's
        QVERIFY(judge.judge({3, now, 200, {}, facts, "/booking"}).isDuplicate());
        QVERIFY(judge.judge({4, now, 200, {}, facts, "/customer"}).isRetry());
    }

    void anAnswerThatDidNotComeThroughDoesNotCount()
    {
        ArrivalJudge judge;
        const PayloadFacts facts = factsOfEvent(QStringLiteral("e"));
        judge.judge({1, now, 200, {}, facts, "/booking"});
        judge.learnNoAnswer(1);
        QVERIFY(judge.judge({2, now, 200, {}, facts, "/booking"}).isRetry());
        judge.learnNoAnswer(1); // the second one was taken
        QVERIFY(judge.judge({3, now, 200, {}, facts, "/booking"}).isDuplicate());
    }

    void theOrderOfEvents_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<qint64>("overtakenBy");
        QTest::addColumn<qint64>("seconds");
        // Before it: request 1 about "a" of 60 s ago, request 2 about "a" of 30 s ago.
        QTest::newRow("newer") << QStringLiteral("a") << 10LL << 0LL << 0LL;
        QTest::newRow("as old as the newest") << QStringLiteral("a") << 30LL << 0LL << 0LL;
        QTest::newRow("between them") << QStringLiteral("a") << 45LL << 2LL << 15LL;
        QTest::newRow("older than both") << QStringLiteral("a") << 100LL << 2LL << 70LL;
        QTest::newRow("of another appointment") << QStringLiteral("b") << 100LL << 0LL << 0LL;
    }

    void theOrderOfEvents()
    {
        QFETCH(QString, id);
        QFETCH(qint64, secondsAgo);
        QFETCH(qint64, seconds);
        ArrivalJudge judge;
        judge.judge({1, now, 200, {}, factsAbout(QStringLiteral("a"), 60)});
        judge.judge({2, now, 200, {}, factsAbout(QStringLiteral("a"), 30)});
        const ArrivalVerdict verdict = judge.judge({3, now, 200, {}, factsAbout(id, secondsAgo)});
        QTEST(verdict.overtakenBy, "overtakenBy");
        QCOMPARE(verdict.overtakenFor, seconds * microsPerSecond);
        QCOMPARE(verdict.isOutOfOrder(), seconds != 0);
    }

    void aCustomerIsNoAppointmentAndACompanyNoOther()
    {
        ArrivalJudge judge;
        judge.judge({1, now, 200, {}, factsAbout(QStringLiteral("7"), 10)});
        PayloadFacts customer = factsAbout(QStringLiteral("7"), 100);
        customer.subject = SubjectKind::Customer;
        QVERIFY(!judge.judge({2, now, 200, {}, customer}).isOutOfOrder());
        PayloadFacts foreign = factsAbout(QStringLiteral("7"), 100);
        foreign.companyId = QStringLiteral("another");
        QVERIFY(!judge.judge({3, now, 200, {}, foreign}).isOutOfOrder());
    }

    void theTimeOfAuditStandsInForTheCreation()
    {
        ArrivalJudge judge;
        judge.judge({1, now, 200, {}, factsAbout(QStringLiteral("a"), 10)});
        PayloadFacts facts = factsAbout(QStringLiteral("a"), 0);
        facts.auditedAt = now - 20 * microsPerSecond;
        facts.createdAt = std::nullopt;
        QCOMPARE(judge.judge({2, now, 200, {}, facts}).overtakenFor, 10 * microsPerSecond);
    }

    void theTimeOfARequest_data()
    {
        using Time = ArrivalVerdict::Time;
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("createdSecondsAgo");
        QTest::addColumn<int>("time");
        QTest::addColumn<qint64>("offBy");
        const auto right = static_cast<int>(Time::Right);
        const auto byHeader = static_cast<int>(Time::WebhookTimestamp);
        const auto byCreation = static_cast<int>(Time::CreatedAt);
        QTest::newRow("right now") << QByteArray("1700000000") << 0LL << right << 0LL;
        QTest::newRow("five minutes are allowed")
                << QByteArray("1699999700") << 300LL << right << 0LL;
        QTest::newRow("signed a second longer ago")
                << QByteArray("1699999699") << 0LL << byHeader << -301LL;
        QTest::newRow("signed in the future")
                << QByteArray("1700000400") << 0LL << byHeader << 400LL;
        QTest::newRow("created long ago, signed now")
                << QByteArray("1700000000") << 7200LL << byCreation << -7200LL;
        QTest::newRow("created in the future, no header")
                << QByteArray() << -600LL << byCreation << 600LL;
        QTest::newRow("no number in the header") << QByteArray("soon") << 0LL << right << 0LL;
        QTest::newRow("a number that is no time")
                << QByteArray("99999999999999999") << 0LL << right << 0LL;
    }

    void theTimeOfARequest()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, createdSecondsAgo);
        QFETCH(int, time);
        QFETCH(qint64, offBy);
        ArrivalJudge judge;
        HeaderList headers{{"Host", "a"}};
        if (!header.isEmpty())
            headers.append({"Webhook-Timestamp", header});
        const ArrivalVerdict verdict = judge.judge(
                {1, now, 200, headers, factsAbout(QStringLiteral("a"), createdSecondsAgo)});
        QCOMPARE(static_cast<int>(verdict.time), time);
        QCOMPARE(verdict.offBy, offBy * microsPerSecond);
        QCOMPARE(verdict.hasWrongTime(), offBy != 0);
    }

    void itRemembersNoMoreThanItIsTold()
    {
        ArrivalJudge judge(3);
        for (qint64 number = 1; number <= 100; ++number) {
            PayloadFacts facts = factsAbout(QString::number(number), 10);
            facts.eventId = QString::number(number);
            judge.judge({number, now, 200, {}, facts});
            QVERIFY(judge.remembered() <= 3);
        }
        QVERIFY(!judge.judge({101, now, 200, {}, factsOfEvent(QStringLiteral("96"))}).repeats);
        QCOMPARE(judge.judge({102, now, 200, {}, factsOfEvent(QStringLiteral("100"))}).repeats,
                 100);
    }

    void whatComesAgainIsRememberedAnew()
    {
        ArrivalJudge judge(3);
        judge.judge({1, now, 200, {}, factsOfEvent(QStringLiteral("e"))});
        judge.judge({2, now, 200, {}, factsOfEvent(QStringLiteral("e"))});
        judge.judge({3, now, 200, {}, {}});
        judge.judge({4, now, 200, {}, {}}); // 1 is forgotten, 2 is not
        QCOMPARE(judge.judge({5, now, 200, {}, factsOfEvent(QStringLiteral("e"))}).repeats, 1);
    }

    void forgottenAllIsNew()
    {
        ArrivalJudge judge;
        judge.judge({1, now, 200, {}, factsOfEvent(QStringLiteral("e"))});
        judge.forgetAll();
        QVERIFY(!judge.judge({2, now, 200, {}, factsOfEvent(QStringLiteral("e"))}).repeats);
        QCOMPARE(judge.remembered(), 1);
    }
};

QTEST_GUILESS_MAIN(TestArrivalJudge)
#include "tst_arrivaljudge.moc"
