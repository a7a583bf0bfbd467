#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"
#include "core/base/plaintext.h"
#include "core/contract/scenario.h"
#include "core/workspace/scenariorun.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// The text of one that comes with the program, or of a file.
Result<QByteArray> scenarioText(const QString &name, QIODevice &in)
{
    const QByteArray shipped = shippedScenario(name);
    return shipped.isEmpty() ? readPayload(name, in) : Result<QByteArray>(shipped);
}

/// Neither a story that comes with the program nor a file; empty: it may be one.
QString noSuchScenario(const QString &name)
{
    const bool isKnown = name == u"-" || QFile::exists(name) || !shippedScenario(name).isEmpty();
    // What looks like a file is one that is missing.
    if (isKnown || name.contains(u'/') || name.endsWith(u".json"_s))
        return {};
    return u"There is no story and no file \"%1\": use %2."_s.arg(name.left(80),
                                                                  shippedScenarios().join(u", "_s));
}

qint64 lengthOf(const Scenario &scenario)
{
    const QList<PlannedEvent> plan = planOf(scenario);
    return plan.isEmpty() ? 0 : plan.constLast().afterMs;
}

class ScenarioList final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        Table table(console(), {u"SCENARIO"_s, u"EVENTS"_s, u"LASTS"_s, u"WHAT HAPPENS"_s});
        for (const QString &name : shippedScenarios()) {
            const Result<Scenario> scenario = readScenario(shippedScenario(name), name);
            if (!scenario)
                return fail(scenario.error());
            const auto events = planOf(*scenario).size();
            const qint64 lasts = lengthOf(*scenario);
            if (console().json())
                console().print(JsonObject()
                                        .add("scenario", name)
                                        .add("name", scenario->name)
                                        .add("description", scenario->description)
                                        .add("events", events)
                                        .add("lasts", formatDuration(lasts)));
            else
                table.add({{name},
                           {QLocale(QLocale::English).toString(events)},
                           {spokenDuration(lasts)},
                           {scenario->description}});
        }
        if (!console().json())
            table.flush();
        finish();
    }
};

class ScenarioCheck final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.first();
        if (const QString none = noSuchScenario(name); !none.isEmpty())
            return failUsage(none);
        const auto text = scenarioText(name, console().in());
        if (!text)
            return fail(text.error());
        const auto scenario = readScenario(*text, name);
        if (!scenario) {
            showProblems(checkScenario(*text));
            return fail(scenario.error());
        }
        const auto events = planOf(*scenario).size();
        if (console().json())
            console().print(JsonObject()
                                    .add("name", scenario->name)
                                    .add("events", events)
                                    .add("lasts", formatDuration(lengthOf(*scenario))));
        else
            console().print(u"%1: %2 events in %3"_s.arg(scenario->name,
                                                         QLocale(QLocale::English).toString(events),
                                                         spokenDuration(lengthOf(*scenario))));
        finish();
    }

private:
    void showProblems(const QList<ScenarioProblem> &problems)
    {
        for (const ScenarioProblem &problem : problems) {
            if (console().json())
                console().print(JsonObject()
                                        .add("line", problem.place.line)
                                        .add("column", problem.place.column)
                                        .add("field", textOrNull(problem.field))
                                        .add("problem", problem.message));
            else if (problems.size() > 1) // the error says a single one
                console().print(plainLine(textOf(problem)));
        }
    }
};

class ScenarioSchema final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        console().printBytes(scenarioSchema());
        finish();
    }
};

class ScenarioRunCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        if (const QString none = noSuchScenario(name); !none.isEmpty())
            return failUsage(none);
        const auto text = scenarioText(name, console().in());
        if (!text)
            return fail(text.error());
        auto scenario = readScenario(*text, name);
        if (!scenario)
            return fail(scenario.error());
        if (const auto seed =
                    numberOf(invocation, options::seed, 0, std::numeric_limits<int>::max(), 0);
            !seed)
            return fail(seed.error());
        else if (invocation.has(options::seed))
            scenario->seed = static_cast<quint64>(*seed);
        if (const auto url = invocation.value(options::sendUrl); url)
            m_target = {SendTarget::OneUrl, *url};
        const auto speed = speedOf(invocation);
        if (!speed)
            return fail(speed.error());
        withCompany(invocation.arguments.first(),
                    [=, this, scenario = *scenario](const Company &company) {
                        run(company, scenario, *speed);
                    });
    }
    void interrupt() override
    {
        m_interrupted = true;
        if (m_run)
            m_run->cancel();
        else
            finish(ExitCode::Interrupted);
    }

private:
    static Result<double> speedOf(const Invocation &invocation)
    {
        const QString text = invocation.value(options::speed).value_or(u"1"_s);
        if (text == u"max")
            return 0.0;
        bool isNumber = false;
        const double speed = text.toDouble(&isNumber);
        if (!isNumber || !(speed >= 0.001 && speed <= 1e9))
            return Error{ErrorCode::NumberInvalid, u"--speed"_s, text.left(40), {}};
        return speed;
    }

    void run(const Company &company, const Scenario &scenario, double speed)
    {
        m_run = new ScenarioRun(fronts().simulator, company.id, scenario,
                                {speed, toMicros(QDateTime::currentDateTimeUtc())}, m_target, this);
        connect(m_run, &SimulationRun::eventSent, this, &ScenarioRunCommand::show);
        connect(m_run, &SimulationRun::failed, this, [this](const Error &error) { fail(error); });
        connect(m_run, &SimulationRun::finished, this, [this, name = scenario.name] {
            if (isFinished())
                return;
            console().say(u"%1: %2 of %3 events were accepted."_s.arg(
                    name, QLocale(QLocale::English).toString(m_run->sent()),
                    QLocale(QLocale::English).toString(m_run->total())));
            finish(m_interrupted ? ExitCode::Interrupted : ExitCode::Done);
        });
        m_run->start();
    }

    void show(int number, Trigger trigger, const Accepted &accepted)
    {
        if (console().json()) {
            JsonArray deliveries;
            for (const Accepted::Target &target : accepted.deliveries)
                deliveries.add(target.deliveryId);
            console().print(JsonObject()
                                    .add("number", number)
                                    .add("trigger", wireNameOf(trigger))
                                    .add("eventId", accepted.eventId)
                                    .add("deliveries", deliveries));
        } else {
            console().print(u"%1/%2  %3  %4"_s.arg(number)
                                    .arg(m_run->total())
                                    .arg(wireNameOf(trigger), accepted.eventId));
        }
    }

    ScenarioRun *m_run = nullptr;
    SendTarget m_target;
    bool m_interrupted = false;
};

} // namespace

void addScenarioCommands(CommandTable &table)
{
    table.push_back({u"scenario list"_s,
                     {},
                     u"Lists the stories that come with the program."_s,
                     {},
                     0,
                     0,
                     false,
                     makeCommand<ScenarioList>});
    table.push_back({u"scenario check"_s,
                     u"NAME|FILE|-"_s,
                     u"Reads a story and names line and field of what is wrong."_s,
                     {},
                     1,
                     1,
                     false,
                     makeCommand<ScenarioCheck>});
    table.push_back({u"scenario schema"_s,
                     {},
                     u"Prints the JSON Schema of stories, for editors and other programs."_s,
                     {},
                     0,
                     0,
                     false,
                     makeCommand<ScenarioSchema>});
    table.push_back({u"scenario run"_s,
                     u"COMPANY NAME|FILE|- [--speed N|max] [--seed N] [--url URL]"_s,
                     u"Accepts the events of a story in their order, each when it happens."_s,
                     {options::speed, options::seed, options::sendUrl},
                     2,
                     2,
                     true,
                     makeCommand<ScenarioRunCommand>});
}

} // namespace hk
