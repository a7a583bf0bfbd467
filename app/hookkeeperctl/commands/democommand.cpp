#include "app/hookkeeperctl/command.h"
#include "core/base/plaintext.h"
#include "core/contract/envelope.h"
#include "core/receiver/localreceiver.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <chrono>

namespace hk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestTour = 18s;
constexpr auto idleAskedEvery = 50ms;
constexpr quint64 demoSeed = 7;

// The tour, one step after the other; each goes on once its answer is there. Everything happens in
// a store of its own that goes away at the end.
class DemoCommand final : public Command
{
public:
    explicit DemoCommand(const CommandContext &context) : Command(context), m_receiver(m_clock)
    {
        m_receiver.setKeyProvider([this](const QByteArray &, const HeaderList &) {
            return std::optional(VerifyKeys{{m_key}, {}});
        });
        connect(&m_receiver, &LocalReceiver::requestReceived, this, &DemoCommand::received);
    }

    void start(const Invocation &invocation) override
    {
        m_folder.setAutoRemove(!invocation.has(options::keep));
        auto opened = Workspace::open(
                {.storePath = m_folder.filePath(u"store.db"_s), .actor = u"console"_s});
        if (!opened)
            return fail(opened.error());
        m_workspace = std::move(*opened);
        m_own.emplace(m_workspace->fronts());
        tell(u"store"_s, u"A store of its own: %1"_s.arg(m_own->status.storePath()));
        QTimer::singleShot(longestTour, this,
                           [this] { give(u"The tour took too long, so it was ended."_s); });
        when(m_own->companies.add(u"northwind"_s, u"Northwind Clinics"_s,
                                  QByteArrayLiteral("America/Toronto"), Environment::Test),
             [this](const Company &company) { startReceiver(company); });
    }

private:
    void startReceiver(const Company &company)
    {
        m_company = company.id;
        tell(u"company"_s,
             u"A company: %1 (%2), %3"_s.arg(company.name, company.externalId,
                                             QString::fromUtf8(company.timeZone)));
        const auto port = m_receiver.listen(0);
        if (!port)
            return fail(port.error());
        tell(u"receiver"_s, u"A local receiver: http://127.0.0.1:%1"_s.arg(*port));
        saveSettings(*port);
    }

    void saveSettings(quint16 port)
    {
        SettingsChange change;
        for (const Category category : allCategories)
            change.urls[static_cast<size_t>(category)] =
                    u"http://127.0.0.1:%1/%2"_s.arg(QString::number(port), nameOf(category));
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = m_key;
        change.retrySchedule = u"1s,1s,1s,1s"_s;
        when(m_own->settings.save(m_company, change), [this](const WebhookSettings &) {
            tell(u"settings"_s, u"Four webhook URLs that point to it, and a hash key, sealed"_s);
            when(m_own->status.startSending(), [this] {
                tell(u"triggers"_s, u"Nine triggers, each stored, signed and sent:"_s);
                sendNext(0);
            });
        });
    }

    void sendNext(size_t index)
    {
        if (index == allTriggers.size())
            return whenIdle([this] { breakReceiver(); });
        when(m_own->simulator.sendSample(m_company, allTriggers[index], demoSeed, 0, {}),
             [this, index](const Accepted &accepted) {
                 if (index == 0)
                     m_first = accepted;
                 sendNext(index + 1);
             });
    }

    void breakReceiver()
    {
        if (m_valid != static_cast<int>(allTriggers.size()))
            return give(u"%1 of nine events arrived with a valid signature."_s.arg(m_valid));
        tell(u"outage"_s, u"An outage: the receiver answers 503 twice before it is well again."_s);
        const auto outage = ResponseScript::parse(u"503*2,200"_s);
        m_receiver.setScript(outage ? *outage : ResponseScript());
        when(m_own->simulator.sendSample(m_company, Trigger::CustomerUpdated, demoSeed, 1, {}),
             [this](const Accepted &) { whenIdle([this] { resendFirst(); }); });
    }

    void resendFirst()
    {
        if (const int attempts = m_requests - static_cast<int>(allTriggers.size()); attempts != 3)
            return give(u"The event of the outage took %1 attempts, not 3."_s.arg(attempts));
        tell(u"retried"_s, u"Nobody had to do anything: it was retried until it was taken."_s);
        tell(u"resend"_s, u"A resend of the first delivery, as support would do it:"_s);
        m_arrivals.clear();
        when(m_own->deliveries.resend({m_first.deliveries.front().deliveryId}),
             [this](const QList<ResendAnswer> &) { whenIdle([this] { summarise(); }); });
    }

    void summarise()
    {
        if (m_arrivals != QStringList(m_first.eventId))
            return give(u"The resend did not arrive as event %1."_s.arg(m_first.eventId));
        when(m_own->deliveries.counts(m_company, {}), [this](const StatusCounts &counts) {
            m_delivered = counts.value(DeliveryStatus::Delivered);
            whenFinished(m_own->status.stopSending(), [this] { end(); });
        });
    }

    void end()
    {
        const QString text =
                u"%1 deliveries, all delivered with %2 requests; %3 of them verified."_s.arg(
                        QString::number(m_delivered), QString::number(m_requests),
                        QString::number(m_valid));
        const bool isKept = !m_folder.autoRemove();
        if (console().json())
            console().print(JsonObject()
                                    .add("step", u"summary"_s)
                                    .add("text", text)
                                    .add("delivered", m_delivered)
                                    .add("requests", m_requests)
                                    .add("verified", m_valid)
                                    .add("store",
                                         isKept ? JsonValue(m_own->status.storePath())
                                                : JsonValue(nullptr)));
        else
            console().print(u"\nSummary: "_s + text);
        if (isKept)
            console().say(u"The store was kept: %1"_s.arg(m_own->status.storePath()));
        finish();
    }

    // Goes on once nothing waits in the store any more.
    void whenIdle(const std::function<void()> &next)
    {
        when(m_own->status.refresh(), [this, next](const SenderStatus &status) {
            if (status.queued + status.retrying == 0)
                return next();
            QTimer::singleShot(idleAskedEvery, this, [this, next] { whenIdle(next); });
        });
    }

    void received(const ReceivedRequestData &request)
    {
        if (!request.isWebhook()) // somebody looked
            return;
        const Envelope event = envelopeOf(request.body);
        const bool isValid = request.signature == ReceivedSignature::Valid;
        const QString status =
                request.answeredStatus ? QString::number(*request.answeredStatus) : u"nothing"_s;
        ++m_requests;
        m_valid += isValid ? 1 : 0;
        m_arrivals.append(event.eventId);
        tell(u"arrived"_s,
             u"  POST %1  %2  %3  answered %4, signature %5"_s.arg(
                     textOfBytes(request.path()).leftJustified(9), event.trigger.leftJustified(29),
                     event.eventId, status, isValid ? u"verified"_s : u"NOT verified"_s));
    }

    void tell(const QString &step, const QString &text)
    {
        if (console().json())
            console().print(JsonObject().add("step", step).add("text", text.trimmed()));
        else
            console().print(plainLine(text));
    }

    // The tour did not show what it should.
    void give(const QString &problem)
    {
        tell(u"problem"_s, problem);
        finish(ExitCode::No);
    }

    // The folder goes after the workspace in it.
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Fronts> m_own;
    SystemClock m_clock;
    LocalReceiver m_receiver;
    const Secret m_key{"the demo's hash key"};
    CompanyId m_company;
    Accepted m_first;
    QStringList m_arrivals; ///< event ids
    int m_requests = 0;
    int m_valid = 0;
    qint64 m_delivered = 0;
};

} // namespace

void addDemoCommand(CommandTable &table)
{
    table.push_back({u"demo"_s,
                     u"[--keep]"_s,
                     u"Shows it all: company, receiver, nine triggers, an outage, a resend."_s,
                     {options::keep},
                     0,
                     0,
                     false,
                     makeCommand<DemoCommand>});
}

} // namespace hk
