#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/sampleoptions.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/workspace/samplesfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class SampleEdges final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        Table table(console(), {u"KIND"_s, u"VALID"_s, u"WHAT IS IN IT"_s});
        for (const EdgeCase edge : allEdgeCases) {
            if (console().json())
                console().print(JsonObject()
                                        .add("kind", nameOf(edge))
                                        .add("valid", isSchemaValid(edge))
                                        .add("description", descriptionOf(edge)));
            else
                table.add({{nameOf(edge)},
                           {isSchemaValid(edge) ? u"yes"_s : u"no"_s},
                           {descriptionOf(edge)}});
        }
        if (!console().json())
            table.flush();
        finish();
    }
};

class SampleEdge final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto edge = edgeCaseFromName(invocation.arguments.at(2));
        if (!edge)
            return failUsage(noSuchEdgeCase(invocation.arguments.at(2)));
        const auto seed = seedOf(invocation);
        if (!seed)
            return fail(seed.error());
        const QString triggerName = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            const auto trigger = company.wireNames.trigger(triggerName);
            if (!trigger)
                return fail({ErrorCode::TriggerUnknown, {}, triggerName.left(80), {}});
            when(fronts().samples.edgeSample(company.id, *trigger, *edge, *seed),
                 [=, this](const QByteArray &payload) { show(*trigger, *edge, payload); });
        });
    }

private:
    void show(Trigger trigger, EdgeCase edge, const QByteArray &payload)
    {
        if (console().json())
            console().print(JsonObject()
                                    .add("kind", nameOf(edge))
                                    .add("trigger", wireNameOf(trigger))
                                    .add("valid", isSchemaValid(edge))
                                    .add("payload", QString::fromUtf8(payload)));
        else
            console().printBytes(payload);
        finish();
    }
};

/// The payloads go to standard output, one a line; what they show is told beside them, or is the
/// answer itself.
class SampleCover final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto seed = seedOf(invocation);
        if (!seed)
            return fail(seed.error());
        m_seed = *seed;
        m_reports = invocation.has(options::report);
        const QString triggerName = invocation.arguments.value(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            m_company = company.id;
            if (triggerName.isEmpty()) {
                m_triggers = QList<Trigger>(allTriggers.begin(), allTriggers.end());
            } else if (const auto trigger = company.wireNames.trigger(triggerName)) {
                m_triggers = {*trigger};
            } else {
                return fail({ErrorCode::TriggerUnknown, {}, triggerName.left(80), {}});
            }
            next();
        });
    }

private:
    void next()
    {
        if (m_triggers.isEmpty())
            return finish();
        const Trigger trigger = m_triggers.takeFirst();
        when(fronts().samples.cover(m_company, trigger, m_seed),
             [=, this](const SampleCoverage &coverage) {
                 console().json() ? print(trigger, coverage) : show(trigger, coverage);
                 next();
             });
    }

    void print(Trigger trigger, const SampleCoverage &coverage)
    {
        JsonArray payloads;
        for (const QByteArray &payload : coverage.payloads)
            payloads.add(QString::fromUtf8(payload));
        console().print(JsonObject()
                                .add("trigger", wireNameOf(trigger))
                                .add("payloads", payloads)
                                .add("covered", listOf(coverage.covered))
                                .add("missing", listOf(coverage.missing)));
    }

    static JsonArray listOf(const QList<CoveragePlace> &places)
    {
        JsonArray list;
        for (const CoveragePlace &place : places)
            list.add(JsonObject().add("path", place.path).add("state", place.state));
        return list;
    }

    void show(Trigger trigger, const SampleCoverage &coverage)
    {
        if (m_reports)
            report(coverage);
        else
            console().printBytes(coverage.payloads.join('\n') + '\n');
        const auto covered = coverage.covered.size();
        console().say(u"%1: %2 payloads show %3 of %4 states that the schema leaves open; of texts "
                      "and numbers one value stands for all."_s.arg(wireNameOf(trigger))
                              .arg(coverage.payloads.size())
                              .arg(covered)
                              .arg(covered + coverage.missing.size()));
    }

    void report(const SampleCoverage &coverage)
    {
        Table table(console(), {u"PLACE"_s, u"STATE"_s, u"SHOWN"_s});
        for (const CoveragePlace &place : coverage.covered)
            table.add({{place.path}, {place.state}, {u"yes"_s}});
        for (const CoveragePlace &place : coverage.missing)
            table.add({{place.path}, {place.state}, {u"no"_s, Tint::Bad}});
        table.flush();
    }

    CompanyId m_company;
    quint64 m_seed = 0;
    bool m_reports = false;
    QList<Trigger> m_triggers;
};

} // namespace

void addSampleMakingCommands(CommandTable &table)
{
    table.push_back({u"sample edges"_s,
                     {},
                     u"Lists the kinds of samples that receivers stumble over."_s,
                     {},
                     0,
                     0,
                     false,
                     makeCommand<SampleEdges>});
    table.push_back({u"sample edge"_s,
                     u"COMPANY TRIGGER KIND [--seed N]"_s,
                     u"Prints a sample of that kind."_s,
                     {options::seed},
                     3,
                     3,
                     true,
                     makeCommand<SampleEdge>});
    table.push_back({u"sample cover"_s,
                     u"COMPANY [TRIGGER] [--seed N] [--report]"_s,
                     u"Prints payloads that show every null, switch and list of the schema."_s,
                     {options::seed, options::report},
                     1,
                     2,
                     true,
                     makeCommand<SampleCover>});
}

} // namespace hk
