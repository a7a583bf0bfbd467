#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/plaintext.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QRandomGenerator>

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
    using Command::Command;

    void start(const Invocation &invocation) override
    {
        const auto count = numberOf(invocation, options::count, 1, mostEvents, 1);
        const auto seed = seedOf(invocation);
        if (!count || !seed)
            return fail(count ? seed.error() : count.error());
        m_count = static_cast<int>(*count);
        m_seed = *seed;
        m_onlyPrint = invocation.has(options::print);
        if (!takePayload(invocation))
            return;
        withCompany(invocation.arguments[0],
                    [this, name = invocation.arguments[1]](const Company &company) {
                        const auto trigger = company.wireNames.trigger(name);
                        if (!trigger)
                            return fail({ErrorCode::TriggerUnknown, {}, name.left(80), {}});
                        m_trigger = *trigger;
                        m_company = company.id;
                        pump();
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

    static Result<quint64> seedOf(const Invocation &invocation)
    {
        const auto text = invocation.value(options::seed);
        if (!text)
            return QRandomGenerator::system()->generate64() >> 1;
        bool isNumber = false;
        const quint64 seed = text->toULongLong(&isNumber);
        if (!isNumber)
            return Error{ErrorCode::NumberInvalid, u"--seed"_s, text->left(80), {}};
        return seed;
    }

    // False: the command has ended.
    bool takePayload(const Invocation &invocation)
    {
        const auto file = invocation.value(options::payload);
        if (!file)
            return true;
        if (invocation.has(options::seed)) {
            failUsage(u"--seed makes a sample payload, so it does not go with --payload."_s);
            return false;
        }
        m_source = *file == u"-" ? u"Standard input"_s : *file;
        auto bytes = readPayload(*file, console().in());
        if (bytes)
            m_payload = *bytes;
        else
            fail(bytes.error(), bytes.error().subject == *file ? QString() : m_source);
        return bytes.ok();
    }

    void pump()
    {
        while (m_next < m_count && m_waiting.size() < mostOutstanding)
            submit(m_next++);
        if (m_next >= m_count && m_waiting.empty())
            end();
    }

    void submit(int index)
    {
        auto slot = std::make_shared<Slot>();
        m_waiting.push_back(slot);
        SimulatorFront &simulator = fronts().simulator;
        if (m_onlyPrint && m_payload) {
            collect(simulator.preview(m_company, m_trigger, *m_payload,
                                      SendTarget::CompanyEndpoints),
                    slot, [](const SignedRequest &request) { return request.body; });
        } else if (m_onlyPrint) {
            collect(simulator.printedSample(m_company, m_trigger, m_seed, index), slot,
                    [](const QByteArray &payload) { return payload; });
        } else {
            const auto toLine = [this](const Accepted &accepted) { return lineOf(accepted); };
            collect(m_payload ? simulator.send(m_company, m_trigger, *m_payload,
                                               SendTarget::CompanyEndpoints)
                              : simulator.sendSample(m_company, m_trigger, m_seed, index),
                    slot, toLine);
        }
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
    std::optional<QByteArray> m_payload;
    QString m_source; ///< where the payload came from
    quint64 m_seed = 0;
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
    table.push_back({u"trigger"_s,
                     u"COMPANY TRIGGER [--payload FILE|-] [--seed N] [--count N] [--print]"_s,
                     u"Accepts an event and answers once it is stored; \"dispatch\" sends it."_s,
                     {options::payload, options::seed, options::count, options::print},
                     2,
                     2,
                     true,
                     makeCommand<TriggerCommand>});
}

} // namespace hk
