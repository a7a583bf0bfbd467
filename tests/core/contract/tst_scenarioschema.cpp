#include "core/contract/jsonwriter.h"
#include "core/contract/scenario.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

const auto python = u"/usr/bin/python3"_s;

/// A text, and whether each of the two should take it.
struct WrittenScenario
{
    const char *what;
    QByteArray text;
    bool isGood = false;
    bool onlyTheCheckerKnows = false;
};

QByteArray storyWith(const QByteArray &steps)
{
    return R"({"hookkeeperScenario":1,"steps":[)" + steps + "]}";
}

QByteArray step(const QByteArray &rest)
{
    return storyWith(R"({"trigger":"SmsReminder",)" + rest + "}");
}

/// Files that somebody could write.
QList<WrittenScenario> writtenByHand()
{
    const QByteArray good = R"({"trigger":"BookingConfirmation","appointment":"a"})";
    return {
            {"the least", storyWith(good), true},
            {"a list", "[]"},
            {"no marker", "{\"steps\":[" + good + "]}"},
            {"a later version", "{\"hookkeeperScenario\":2,\"steps\":[" + good + "]}"},
            {"no steps", "{\"hookkeeperScenario\":1}"},
            {"empty steps", storyWith("")},
            {"a step that is a text", storyWith("\"SmsReminder\"")},
            {"an unknown field",
             "{\"hookkeeperScenario\":1,\"colour\":1,\"steps\":[" + good + "]}"},
            {"a name of 100 characters outside of the basic plane",
             "{\"hookkeeperScenario\":1,\"name\":\"" + QByteArray("😀").repeated(100)
                     + "\",\"steps\":[" + good + "]}",
             true},
            {"a name of 101 characters",
             "{\"hookkeeperScenario\":1,\"name\":\"" + QByteArray(101, 'x') + "\",\"steps\":["
                     + good + "]}"},
            {"a negative seed", "{\"hookkeeperScenario\":1,\"seed\":-1,\"steps\":[" + good + "]}"},
            {"a large seed",
             "{\"hookkeeperScenario\":1,\"seed\":2147483647,\"steps\":[" + good + "]}", true},
            {"a seed that is too large",
             "{\"hookkeeperScenario\":1,\"seed\":2147483648,\"steps\":[" + good + "]}"},
    };
}

/// Steps that somebody could write.
QList<WrittenScenario> stepsWrittenByHand()
{
    const QByteArray good = R"({"trigger":"BookingConfirmation","appointment":"a"})";
    return {
            {"no trigger", storyWith(R"({"after":"1s"})")},
            {"an unknown trigger", storyWith(R"({"trigger":"Booked"})")},
            {"an unknown field of a step", step(R"("when":"1s")")},
            {"waits of all units", step(R"("after":"1.5h","every":" 10 ms ","repeat":2)"), true},
            {"no wait", step(R"("after":"0")"), true},
            {"minutes", step(R"("after":".5min")"), true},
            {"a wait without a unit", step(R"("after":"10")")},
            {"a wait in words", step(R"("after":"soon")")},
            {"a wait that is a number", step(R"("after":10)")},
            {"a negative wait", step(R"("after":"-1s")")},
            {"a wait of a hundred years", step(R"("after":"36500d")"), false, true},
            {"no repetition", step(R"("repeat":0)")},
            {"half a repetition", step(R"("repeat":1.5)")},
            {"too many repetitions", step(R"("repeat":100001)")},
            {"too many events in all",
             storyWith(R"({"trigger":"SmsReminder","repeat":60000},)"
                       R"({"trigger":"SmsReminder","repeat":60000})"),
             false, true},
            {"a day and a time", step(R"("inDays":0,"at":"23:59")"), true},
            {"a day without a time", step(R"("inDays":1)")},
            {"a time without a day", step(R"("at":"09:30")")},
            {"a time that is none", step(R"("inDays":1,"at":"24:00")")},
            {"a time with one digit", step(R"("inDays":1,"at":"9:30")")},
            {"a day too far", step(R"("inDays":366,"at":"09:30")")},
            {"an empty label", step(R"("customer":"")")},
            {"a label of 41 characters", step("\"customer\":\"" + QByteArray(41, 'x') + '"')},
            {"a customer's appointment",
             storyWith(R"({"trigger":"CustomerCreated","appointment":"a"})")},
            {"a resource's day",
             storyWith(R"({"trigger":"ResourceUpdated","inDays":1,"at":"09:30"})")},
            {"a customer of its own", storyWith(R"({"trigger":"CustomerUpdated","customer":"m"})"),
             true},
            {"one appointment confirmed several times",
             storyWith(R"({"trigger":"BookingConfirmation","appointment":"a","repeat":2})")},
            {"another customer later",
             storyWith(good + R"(,{"trigger":"SmsReminder","appointment":"a","customer":"c"})")},
            {"an appointment of nobody", step(R"("appointment":"b")"), false, true},
            {"confirmed twice", storyWith(good + ',' + good), false, true},
            {"a field twice", storyWith(R"({"trigger":"SmsReminder","trigger":"SmsReminder"})"),
             false, true},
    };
}

} // namespace

/// The schema for other programs against the checker that tells people.
class TestScenarioSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAgree()
    {
        QList<WrittenScenario> rows = writtenByHand() + stepsWrittenByHand();
        for (const QString &name : shippedScenarios())
            rows.append({"one that comes with the program", shippedScenario(name), true});
        QByteArray input;
        for (const WrittenScenario &row : std::as_const(rows))
            input += JsonWriter().text(QString::fromUtf8(row.text)).bytes() + '\n';
        if (said({u"-c"_s, u"import jsonschema; print('here')"_s}, {}) != "here")
            QSKIP("needs /usr/bin/python3 with python3-jsonschema");
        const QByteArrayList verdicts =
                said({QStringLiteral(HK_JUDGE), QStringLiteral(HK_SCENARIO_SCHEMA)}, input)
                        .split('\n');
        QCOMPARE(verdicts.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const WrittenScenario &row = rows.at(i);
            const auto read = readScenario(row.text, u"x"_s);
            QVERIFY2(read.ok() == row.isGood, row.what);
            const bool isValid = verdicts.at(i) == "true";
            QVERIFY2(isValid == (row.isGood || row.onlyTheCheckerKnows), row.what);
        }
    }

    void itIsTheFileThatIsInstalled()
    {
        QFile file(QStringLiteral(HK_SCENARIO_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(scenarioSchema(), file.readAll());
    }

private:
    static QByteArray said(const QStringList &arguments, const QByteArray &input)
    {
        QProcess judge;
        judge.start(python, arguments);
        judge.write(input);
        judge.closeWriteChannel();
        if (!judge.waitForFinished(30'000) || judge.exitCode() != 0)
            qWarning("%s", judge.readAllStandardError().constData());
        return judge.readAllStandardOutput().trimmed();
    }
};

QTEST_GUILESS_MAIN(TestScenarioSchema)
#include "tst_scenarioschema.moc"
