#include "core/contract/payloadcheck.h"
#include "core/contract/sampleevents.h"
#include "core/contract/scenario.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros begin = 1'780'000'000'000'000; // 2026-05-28

Company company()
{
    Company one = *makeCompany(u"acme"_s, u"Acme"_s, "America/Toronto", Environment::Test);
    one.id = CompanyId(1);
    return one;
}

QByteArray withSteps(const QByteArray &steps)
{
    return "{\"hookkeeperScenario\": 1, \"name\": \"x\",\n\"steps\": [\n" + steps + "\n]}";
}

} // namespace

/// Stories: read, refused with line and field, and told of people who stay the same.
class TestScenario final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreGoodAndTheirPayloadsFollowTheContract_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(shippedScenarios().size() >= 7);
        for (const QString &name : shippedScenarios())
            QTest::newRow(qPrintable(name)) << name;
    }
    void shippedOnesAreGoodAndTheirPayloadsFollowTheContract()
    {
        QFETCH(const QString, name);
        const auto scenario = readScenario(shippedScenario(name), name);
        QVERIFY2(scenario.ok(), scenario ? "" : qPrintable(scenario.error().value));
        QVERIFY(!scenario->name.isEmpty());
        QVERIFY(!scenario->description.isEmpty());
        const auto plan = planOf(*scenario);
        for (qsizetype i = 0; i < std::min<qsizetype>(plan.size(), 40); ++i) {
            const QByteArray payload = payloadOf(*scenario, plan[i]);
            const auto problems = checkPayload(plan[i].trigger, payload);
            QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems[0].message));
        }
    }

    void anAppointmentStaysTheSameThroughItsStory()
    {
        const auto events = told(withSteps(
                R"({"trigger":"BookingConfirmation","appointment":"a","customer":"m","inDays":3,"at":"14:00"},
                   {"after":"2h","trigger":"RescheduleConfirmation","appointment":"a","inDays":5,"at":"09:15"},
                   {"after":"1h","trigger":"CustomerUpdated","customer":"m"},
                   {"after":"1d","trigger":"EmailReminder","appointment":"a"},
                   {"after":"1h","trigger":"CancelReservationConfirmation","appointment":"a"},
                   {"trigger":"BookingConfirmation"})"));
        QCOMPARE(events.size(), 6);
        const auto booked = events[0]["appointment"_L1].toObject();
        const auto moved = events[1]["appointment"_L1].toObject();
        const auto reminded = events[3]["appointment"_L1].toObject();
        const auto cancelled = events[4]["appointment"_L1].toObject();
        QCOMPARE(moved["rescheduledId"_L1], booked["id"_L1]);
        QVERIFY(moved["id"_L1] != booked["id"_L1]);
        QCOMPARE(cancelled["id"_L1], moved["id"_L1]);
        QCOMPARE(reminded["id"_L1], moved["id"_L1]);
        QCOMPARE(cancelled["status"_L1].toString(), u"CN"_s);
        for (const QString &same : {u"confirmationNumber"_s, u"customerId"_s, u"email"_s,
                                    u"resourceId"_s, u"serviceName"_s})
            QCOMPARE(cancelled[same], booked[same]);
        // 28 May 2026, 16:26 in Toronto.
        QCOMPARE(booked["startDateTime"_L1].toString(), u"2026-05-31T14:00:00-04:00"_s);
        QCOMPARE(moved["startDateTime"_L1].toString(), u"2026-06-02T09:15:00-04:00"_s);
        QCOMPARE(reminded["startDateTime"_L1], moved["startDateTime"_L1]);
        QCOMPARE(cancelled["startDateTime"_L1], moved["startDateTime"_L1]);

        // She has moved house, and what comes later knows.
        const auto before = events[0]["customer"_L1].toObject()["address"_L1];
        const auto after = events[2]["customer"_L1].toObject()["address"_L1];
        QVERIFY(before != after);
        QCOMPARE(events[4]["customer"_L1].toObject()["address"_L1], after);
        QCOMPARE(events[2]["customer"_L1].toObject()["id"_L1],
                 events[0]["customer"_L1].toObject()["id"_L1]);
        QVERIFY(events[5]["customer"_L1].toObject()["id"_L1]
                != events[0]["customer"_L1].toObject()["id"_L1]);
    }

    void withoutATimeOfItsOwnAnAppointmentKeepsTheOneItGot()
    {
        const auto events = told(withSteps(
                R"({"trigger":"BookingConfirmation","appointment":"a"},
                   {"after":"3d","trigger":"SmsReminder","appointment":"a"})"));
        QCOMPARE(events[0]["appointment"_L1].toObject()["startDateTime"_L1],
                 events[1]["appointment"_L1].toObject()["startDateTime"_L1]);
    }

    void waitsAndRepetitionsAddUp()
    {
        const auto scenario = readScenario(
                withSteps(R"({"after":"1m","trigger":"ResourceCreated","repeat":3,"every":"10s"},
                             {"after":"1s","trigger":"ResourceUpdated","resource":"r","repeat":2})"),
                u"x"_s);
        QVERIFY(scenario.ok());
        QList<qint64> times;
        QSet<int> resources;
        for (const PlannedEvent &event : planOf(*scenario)) {
            times.append(event.afterMs);
            resources.insert(event.choice.resource);
        }
        QCOMPARE(times, (QList<qint64>{60'000, 70'000, 80'000, 81'000, 81'000}));
        QCOMPARE(resources.size(), 4);
    }

    void theSameSeedTellsTheSameAnotherOneOfOthers()
    {
        const QByteArray steps =
                R"({"trigger":"BookingConfirmation"},{"trigger":"CustomerCreated"})";
        QCOMPARE(told(withSteps(steps)), told(withSteps(steps)));
        auto other = *readScenario(withSteps(steps), u"x"_s);
        other.seed = 99;
        const auto plan = planOf(other);
        const auto same = *readScenario(withSteps(steps), u"x"_s);
        QVERIFY(payloadOf(other, plan[0]) != payloadOf(same, plan[0]));
    }

    void whatIsWrongIsNamedWithLineAndField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const QByteArray &json, const QString &says) {
            QTest::newRow(what) << json << says;
        };
        const QByteArray good = R"({"trigger":"BookingConfirmation","appointment":"a"})";
        row("nothing", "", u"line 1, column 1"_s);
        row("no object", "[]", u"a scenario is an object"_s);
        row("half", "{\"hookkeeperScenario\": 1, \"steps\": [", u"line 1"_s);
        row("no marker", "{\"steps\": [" + good + "]}", u"no \"hookkeeperScenario\""_s);
        row("a later version", "{\"hookkeeperScenario\": 2}", u"hookkeeperScenario: "_s);
        row("no steps", "{\"hookkeeperScenario\": 1}", u"it has no steps"_s);
        row("an unknown field", "{\"hookkeeperScenario\": 1, \"colour\": 1}", u"colour: "_s);
        row("a field twice", withSteps(R"({"trigger":"SmsReminder","trigger":"SmsReminder"})"),
            u"twice"_s);
        row("something behind it", withSteps(good) + " 7", u"line 4"_s);
        row("no trigger", withSteps(good + ",\n{\"after\":\"1s\"}"),
            u"line 4, column 1: the step has no trigger"_s);
        row("an unknown trigger", withSteps(R"({"trigger":"Booked"})"),
            u"line 3, column 12: trigger: there is no trigger \"Booked\""_s);
        row("no length of time", withSteps(R"({"trigger":"SmsReminder","after":"soon"})"),
            u"after: \"soon\""_s);
        row("a number for a text", withSteps(R"({"trigger":7})"), u"trigger: it must be a text"_s);
        row("a text for a number", withSteps(R"({"trigger":"SmsReminder","repeat":"3"})"),
            u"repeat: it must be a number"_s);
        row("no repetition", withSteps(R"({"trigger":"SmsReminder","repeat":0})"),
            u"repeat: it must be a whole number from 1"_s);
        row("half a repetition", withSteps(R"({"trigger":"SmsReminder","repeat":1.5})"),
            u"repeat: it must be a whole number"_s);
        row("too many", withSteps(R"({"trigger":"SmsReminder","repeat":60000},
                                     {"trigger":"SmsReminder","repeat":60000})"),
            u"line 4"_s);
        row("a day without a time", withSteps(R"({"trigger":"SmsReminder","inDays":1})"),
            u"inDays and at go together"_s);
        row("no time", withSteps(R"({"trigger":"SmsReminder","inDays":1,"at":"25:00"})"),
            u"at: \"25:00\""_s);
        row("an appointment of nobody",
            withSteps(R"({"trigger":"EmailReminder","appointment":"b"})"),
            u"appointment \"b\" was not confirmed before"_s);
        row("confirmed twice", withSteps(good + "," + good), u"was confirmed before"_s);
        row("confirmed several times",
            withSteps(R"({"trigger":"BookingConfirmation","appointment":"a","repeat":2})"),
            u"not confirmed several times"_s);
        row("a customer's appointment",
            withSteps(R"({"trigger":"CustomerCreated","appointment":"a"})"),
            u"only events of an appointment"_s);
        row("another customer later",
            withSteps(good + R"(,{"trigger":"SmsReminder","appointment":"a","customer":"c"})"),
            u"are those of appointment \"a\" already"_s);
    }
    void whatIsWrongIsNamedWithLineAndField()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const auto scenario = readScenario(json, u"story.json"_s);
        QVERIFY(!scenario.ok());
        QCOMPARE(scenario.error().code, ErrorCode::ScenarioInvalid);
        QCOMPARE(scenario.error().subject, u"story.json"_s);
        QVERIFY2(scenario.error().value.contains(says), qPrintable(scenario.error().value));
    }

    void allThatIsWrongIsNamedInTheOrderOfTheText()
    {
        const QByteArray json = withSteps(
                R"({"trigger":"Booked","appointment":"a","repeat":0,"x":{"y":[1,{"z":2}]}},
                   7,
                   {"trigger":"SmsReminder","appointment":"a","at":[1,2],"customer":""},
                   {"trigger":"SmsReminder","appointment":"unknown"})");
        QStringList said;
        for (const ScenarioProblem &problem : checkScenario(json))
            said.append(u"%1 %2"_s.arg(problem.place.line).arg(problem.field));
        QCOMPARE(said,
                 (QStringList{u"3 trigger"_s, u"3 repeat"_s, u"3 x"_s, u"4 "_s, u"5 at"_s,
                              u"5 customer"_s, u"6 "_s}));
        const auto scenario = readScenario(json, u"x"_s);
        QVERIFY(scenario.error().value.startsWith(u"line 3, column 12: trigger: "_s));
        QVERIFY(scenario.error().value.endsWith(u"(and 6 more)"_s));
    }

    void whereItIsNoJsonAnyMoreItEnds()
    {
        const auto problems =
                checkScenario("{\"hookkeeperScenario\":2,\n\"steps\":[{\"trigger\":\"x\"},\n}");
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.last().place.line, 3);
    }

    void notMoreAreNamedThanAnybodyMends()
    {
        QByteArray steps = "{}";
        for (int i = 0; i < 500; ++i)
            steps += ",{}";
        QCOMPARE(checkScenario(withSteps(steps)).size(), mostScenarioProblems);
    }

private:
    static QByteArray payloadOf(const Scenario &scenario, const PlannedEvent &event)
    {
        SampleChoice choice = event.choice;
        if (choice.bookedAt)
            choice.bookedAt = begin + *choice.bookedAt;
        const Micros at = begin + event.afterMs * 1000;
        return storyEvent(event.trigger, company(), scenario.seed, choice, at, begin).payload;
    }
    static QList<QJsonObject> told(const QByteArray &json)
    {
        QList<QJsonObject> events;
        const auto scenario = readScenario(json, u"x"_s);
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error().value));
        for (const PlannedEvent &event : planOf(*scenario))
            events.append(QJsonDocument::fromJson(payloadOf(*scenario, event)).object());
        return events;
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
