#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/sampleoptions.h"
#include "core/base/plaintext.h"
#include "core/model/ratelimit.h"
#include "core/workspace/samplesfront.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// So many events are on their way into the store at a time: they share one commit, and no id is
// printed before its own.
constexpr qsizetype mostOutstanding = 64;
constexpr qint64 mostEvents = 1'000'000;

class TriggerCommand final : public Command
{
public:
    explicit TriggerCommand(const CommandContext &context) : Command(context)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &TriggerCommand::pump);
    }

    void start(const Invocation &invocation) override
    {
        const auto count = numberOf(invocation, options::count, 1, mostEvents, 1);
        const auto seed = seedOf(invocation);
        if (!count || !seed)
            return fail(count ? seed.error() : count.error());
        if (const auto rate = rateOf(invocation); rate)
            m_rate = *rate;
        else
            return fail(rate.error());
        if (const auto url = invocation.value(options::sendUrl); url)
            m_target = {SendTarget::OneUrl, *url};
        m_count = static_cast<int>(*count);
        m_seed = *seed;
        m_onlyPrint = invocation.has(options::print);
        if (!takeOptions(invocation))
            return;
        withCompany(invocation.arguments[0], [this, invocation](const Company &company) {
            const QString &name = invocation.arguments[1];
            const auto trigger = company.wireNames.trigger(name);
            if (!trigger)
                return fail({ErrorCode::TriggerUnknown, {}, name.left(80), {}});
            m_trigger = *trigger;
            m_company = company.id;
            prepare(invocation);
        });
    }

    /// What is on its way into the store is waited for and named.
    void interrupt() override
    {
        m_interrupted = true;
        m_count = m_next;
        pump();
    }

private:
    // The answer to one event, once it is there.
    struct Slot
    {
        std::optional<Result<QByteArray>> line;
    };

    // False: the command has ended.
    bool takeOptions(const Invocation &invocation)
    {
        QStringList sources;
        for (const OptionSpec &one :
             {options::payload, options::sample, options::edge, options::cover}) {
            if (invocation.has(one))
                sources.append(u"--"_s + QString::fromLatin1(one.name));
        }
        if (sources.size() > 1) {
            failUsage(u"%1 say the payload each, so name one of them."_s.arg(
                    sources.join(u" and "_s)));
        } else if (invocation.has(options::seed)
                   && (invocation.has(options::payload) || invocation.has(options::sample))) {
            failUsage(u"--seed makes a sample payload, so it does not go with %1."_s.arg(
                    sources.first()));
        } else if (invocation.has(options::cover) && invocation.has(options::count)) {
            failUsage(u"--cover says how many events there are, so it does not go with --count."_s);
        } else if (const auto edge = invocation.value(options::edge)) {
            m_edge = edgeCaseFromName(*edge);
            if (!m_edge)
                failUsage(noSuchEdgeCase(*edge));
        } else if (const auto file = invocation.value(options::payload)) {
            takePayload(*file);
        }
        return !isFinished();
    }

    static Result<RateLimit> rateOf(const Invocation &invocation)
    {
        const QString text = invocation.value(options::pace).value_or(u"none"_s);
        const bool isNumber = // "10": a second
                std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return parseRateLimit(isNumber ? text + u"/s" : text);
    }

    void takePayload(const QString &file)
    {
        m_source = file == u"-" ? u"Standard input"_s : file;
        m_isFromFile = true;
        auto bytes = readPayload(file, console().in());
        if (bytes)
            m_payloads = {*bytes};
        else
            fail(bytes.error(), bytes.error().subject == file ? QString() : m_source);
    }

    // Gets what is in the store or made there, then begins.
    void prepare(const Invocation &invocation)
    {
        if (invocation.has(options::cover)) {
            when(fronts().samples.cover(m_company, m_trigger, m_seed),
                 [this](const SampleCoverage &coverage) {
                     m_payloads = coverage.payloads;
                     m_count = static_cast<int>(m_payloads.size());
                     pump();
                 });
        } else if (const auto name = invocation.value(options::sample)) {
            when(fronts().samples.load(m_company, *name), [this](const LoadedSample &loaded) {
                if (loaded.sample.trigger != m_trigger)
                    return failUsage(u"Sample \"%1\" is one of %2."_s.arg(
                            loaded.sample.name, wireNameOf(loaded.sample.trigger)));
                m_payloads = {loaded.payload};
                pump();
            });
        } else {
            pump();
        }
    }

    void pump()
    {
        if (!m_clock.isValid())
            m_clock.start();
        while (m_next < m_count && m_waiting.size() < mostOutstanding) {
            if (const qint64 wait = msToNext(); wait > 0) {
                m_timer.start(static_cast<int>(wait));
                break;
            }
            submit(m_next++);
        }
        if (m_next >= m_count && m_waiting.empty())
            end();
    }

    qint64 msToNext() const
    {
        if (m_rate.isUnlimited())
            return 0;
        return std::max<qint64>(0, m_next * m_rate.perMs / m_rate.requests - m_clock.elapsed());
    }

    void submit(int index)
    {
        auto slot = std::make_shared<Slot>();
        m_waiting.push_back(slot);
        if (m_edge) {
            await(fronts().samples.printedEdge(m_company, m_trigger, *m_edge,
                                               m_seed + static_cast<quint64>(index)),
                  [this, slot](const Result<QByteArray> &payload) {
                      if (payload)
                          deliver(*payload, slot);
                      else
                          slot->line = payload.error();
                      printReady();
                      pump();
                  });
        } else if (!m_payloads.isEmpty()) {
            deliver(m_payloads.at(index % m_payloads.size()), slot);
            printReady();
        } else if (m_onlyPrint) {
            collect(fronts().simulator.printedSample(m_company, m_trigger, m_seed, index), slot,
                    [](const QByteArray &payload) { return payload; });
        } else {
            collect(fronts().simulator.sendSample(m_company, m_trigger, m_seed, index, m_target),
                    slot, [this](const Accepted &accepted) { return lineOf(accepted); });
        }
    }

    void deliver(const QByteArray &payload, const std::shared_ptr<Slot> &slot)
    {
        SimulatorFront &simulator = fronts().simulator;
        if (!m_onlyPrint)
            collect(simulator.send(m_company, m_trigger, payload, m_target), slot,
                    [this](const Accepted &accepted) { return lineOf(accepted); });
        else if (m_isFromFile)
            collect(simulator.preview(m_company, m_trigger, payload, m_target), slot,
                    [](const EventPreview &preview) { return preview.body; });
        else
            slot->line = payload;
    }

    template<typename T, typename ToLine>
    void collect(QFuture<Result<T>> future, const std::shared_ptr<Slot> &slot, ToLine toLine)
    {
        await(future, [this, slot, toLine](const Result<T> &result) {
            slot->line.emplace(result ? Result<QByteArray>(toLine(*result))
                                      : Result<QByteArray>(result.error()));
            printReady();
            pump();
        });
    }

    QByteArray lineOf(const Accepted &accepted)
    {
        const bool isWanted = !accepted.eventId.isEmpty();
        m_unwanted += isWanted ? 0 : 1;
        if (!console().json()) {
            QStringList lines;
            for (const Accepted::Target &target : accepted.deliveries)
                lines.append(accepted.eventId + u"  "_s + target.deliveryId + u"  "_s
                             + plainLine(target.url));
            return lines.isEmpty() ? accepted.eventId.toUtf8() : lines.join(u'\n').toUtf8();
        }
        JsonArray deliveries;
        for (const Accepted::Target &target : accepted.deliveries)
            deliveries.add(JsonObject().add("id", target.deliveryId).add("url", target.url));
        return JsonObject()
                .add("eventId", isWanted ? JsonValue(accepted.eventId) : JsonValue(nullptr))
                .add("deliveries", deliveries)
                .text();
    }

    // Answers in the order of asking. After an error nothing new is asked for, but what was
    // accepted all the same is named.
    void printReady()
    {
        QByteArray lines;
        while (!m_waiting.empty() && m_waiting.front()->line) {
            const Result<QByteArray> line = *m_waiting.front()->line;
            m_waiting.pop_front();
            if (line) {
                lines += line->isEmpty() || line->endsWith('\n') ? *line : *line + '\n';
            } else {
                m_count = m_next;
                if (!m_error)
                    m_error = line.error();
            }
        }
        if (!lines.isEmpty())
            console().printBytes(lines);
        if (!console().outputProblem().isEmpty())
            m_count = m_next;
    }

    void end()
    {
        if (m_error)
            fail(*m_error, m_source);
        if (m_unwanted > 0)
            console().say(u"No endpoint wants this event, since their filters say no: nothing is "
                          "kept and sent. Events: %1."_s.arg(m_unwanted));
        finish(m_interrupted ? ExitCode::Interrupted : ExitCode::Done);
    }

    CompanyId m_company;
    Trigger m_trigger = Trigger::AppointmentConfirmed;
    QList<QByteArray> m_payloads; ///< one after the other; none: samples of the seed
    std::optional<EdgeCase> m_edge;
    QString m_source; ///< where the payload came from
    bool m_isFromFile = false;
    quint64 m_seed = 0;
    SendTarget m_target;
    RateLimit m_rate;
    QElapsedTimer m_clock; ///< since the first event
    QTimer m_timer;        ///< until the next one is due
    bool m_onlyPrint = false;
    bool m_interrupted = false;
    int m_count = 0;
    int m_next = 0;
    int m_unwanted = 0;
    std::deque<std::shared_ptr<Slot>> m_waiting;
    std::optional<Error> m_error;
};

} // namespace

void addTriggerCommand(CommandTable &table)
{
    table.push_back(
            {u"trigger"_s,
             u"COMPANY TRIGGER [--payload FILE|- | --sample NAME | --edge KIND | --cover] "
             "[--seed N] [--count N] [--rate N/s|N/m] [--url URL] [--print]"_s,
             u"Accepts an event and answers once it is stored; \"dispatch\" sends it."_s,
             {options::payload, options::sample, options::edge, options::cover, options::seed,
              options::count, options::pace, options::sendUrl, options::print},
             2,
             2,
             true,
             makeCommand<TriggerCommand>});
}

} // namespace hk
