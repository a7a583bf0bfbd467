#include "app/hookkeeperctl/command.h"
#include "core/workspace/statusfront.h"

#include <QtCore/QTimer>

#include <chrono>

namespace hk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a QTimer can count, in whole days: 24.
constexpr qint64 mostSeconds = 24 * 86'400;
constexpr auto idleCheckEvery = 100ms;
constexpr auto progressEvery = 2s;

class DispatchCommand final : public Command
{
public:
    explicit DispatchCommand(const CommandContext &context) : Command(context)
    {
        connect(&m_idleCheck, &QTimer::timeout, this, &DispatchCommand::checkIdle);
        connect(&m_progress, &QTimer::timeout, this,
                [this] { console().progress(waitingText(fronts().status.senderStatus())); });
    }

    void start(const Invocation &invocation) override
    {
        const auto seconds = numberOf(invocation, options::maxSeconds, 0, mostSeconds, -1);
        if (!seconds)
            return fail(seconds.error());
        m_maxSeconds = *seconds;
        m_untilIdle = invocation.has(options::untilIdle);
        connect(&fronts().status, &StatusFront::senderStatusChanged, this,
                &DispatchCommand::tellTrouble);
        connect(&fronts().status, &StatusFront::endpointHeld, this, &DispatchCommand::tellHeld);
        await(fronts().status.startSending(), [this](const Result<void> &begun) {
            if (m_stopping)
                return; // stop() answers
            if (begun)
                sendingStarted();
            else
                fail(begun.error());
        });
    }

    void interrupt() override
    {
        console().progress(u"Finishing what is on the wire…"_s);
        stop(ExitCode::Interrupted);
    }

private:
    void sendingStarted()
    {
        console().say(u"Sending from %1."_s.arg(fronts().status.storePath()));
        m_progress.start(progressEvery);
        if (m_maxSeconds >= 0)
            QTimer::singleShot(std::chrono::seconds(m_maxSeconds), this,
                               [this] { stop(ExitCode::Done); });
        if (m_untilIdle) {
            m_idleCheck.start(idleCheckEvery);
            checkIdle();
        }
    }

    // Asks the store itself, one question at a time: what is shown of it may be a moment old.
    void checkIdle()
    {
        if (m_checking || m_stopping)
            return;
        m_checking = true;
        when(fronts().status.refresh(), [this](const SenderStatus &status) {
            m_checking = false;
            if (status.queued + status.retrying == 0)
                stop(ExitCode::Done);
        });
    }

    void stop(ExitCode code)
    {
        if (m_stopping)
            return;
        m_stopping = true;
        m_idleCheck.stop();
        m_progress.stop();
        m_code = code;
        whenFinished(fronts().status.stopSending(), [this] {
            when(fronts().status.refresh(), [this](const SenderStatus &status) { end(status); });
        });
    }

    void end(const SenderStatus &status)
    {
        const bool isIdle = status.queued + status.retrying == 0;
        if (console().json())
            console().print(JsonObject()
                                    .add("delivered", status.delivered)
                                    .add("failed", status.failed)
                                    .add("queued", status.queued)
                                    .add("retrying", status.retrying));
        else
            console().print(waitingText(status));
        if (m_code == ExitCode::Done && (status.failed > 0 || (m_untilIdle && !isIdle)))
            m_code = ExitCode::No;
        finish(m_code);
    }

    static QString waitingText(const SenderStatus &status)
    {
        return u"%1 delivered, %2 failed for good; %3 queued and %4 retrying."_s.arg(
                QString::number(status.delivered), QString::number(status.failed),
                QString::number(status.queued), QString::number(status.retrying));
    }

    void tellTrouble(const SenderStatus &status)
    {
        const QString trouble =
                status.state == SenderStatus::State::Paused ? status.reason : QString();
        if (trouble != m_trouble && !trouble.isEmpty())
            console().say(u"Sending is paused: %1"_s.arg(trouble));
        m_trouble = trouble;
    }

    void tellHeld(const HeldEndpoint &held)
    {
        const bool isGone = held.endpoint.holdReason == HoldReason::Gone;
        console().say(u"Endpoint %1 of %2 is on hold: %3."_s.arg(
                nameOf(held.endpoint), held.externalId,
                isGone ? u"its receiver answered 410 Gone"_s
                       : u"nothing got through for five days"_s));
    }

    bool m_untilIdle = false;
    qint64 m_maxSeconds = -1;
    bool m_checking = false;
    bool m_stopping = false;
    ExitCode m_code = ExitCode::Done;
    QString m_trouble;
    QTimer m_idleCheck;
    QTimer m_progress;
};

} // namespace

void addDispatchCommand(CommandTable &table)
{
    table.push_back({u"dispatch"_s,
                     u"[--until-idle] [--max-seconds N]"_s,
                     u"Sends what is due, until Ctrl+C or as told."_s,
                     {options::untilIdle, options::maxSeconds},
                     0,
                     0,
                     true,
                     makeCommand<DispatchCommand>,
                     true});
}

} // namespace hk
