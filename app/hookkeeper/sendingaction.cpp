#include "app/hookkeeper/sendingaction.h"

namespace hk {

SendingAction::SendingAction(StatusFront &status, QObject *parent)
    : QAction(parent), m_status(status)
{
    setObjectName(QStringLiteral("sendingAction"));
    connect(&m_status, &StatusFront::senderStatusChanged, this, &SendingAction::show);
    connect(this, &QAction::triggered, this, &SendingAction::change);
    show(m_status.senderStatus());
}

void SendingAction::show(const SenderStatus &status)
{
    const bool isStopped = status.state == SenderStatus::State::Stopped;
    setText(isStopped ? tr("R&esume sending") : tr("Pa&use sending"));
    setToolTip(isStopped ? tr("What is queued goes out again")
                         : tr("What is queued waits until sending is resumed, or Hookkeeper "
                              "starts again"));
    setEnabled(status.state != SenderStatus::State::AnotherIsSending);
}

void SendingAction::change()
{
    setEnabled(false); // until the state is another
    if (m_status.senderStatus().state == SenderStatus::State::Stopped)
        m_status.startSending();
    else
        m_status.stopSending();
}

} // namespace hk
