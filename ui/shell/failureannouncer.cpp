#include "ui/shell/failureannouncer.h"

#include "core/workspace/statusfront.h"
#include "ui/common/announce.h"

#include <QtWidgets/QWidget>

#include <utility>

namespace hk {

FailureAnnouncer::FailureAnnouncer(StatusFront &status, QWidget *window)
    : QObject(window), m_status(status), m_window(window), m_told(status.senderStatus().failed)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(apartMs);
    connect(&m_pace, &QTimer::timeout, this, &FailureAnnouncer::look);
    connect(&m_status, &StatusFront::senderStatusChanged, this, &FailureAnnouncer::look);
}

void FailureAnnouncer::look()
{
    if (m_pace.isActive())
        return;
    const qint64 failed = m_status.senderStatus().failed;
    const qint64 more = failed - std::exchange(m_told, failed);
    if (more <= 0) // none, or sending began anew and counts from nothing
        return;
    m_pace.start();
    announce(m_window, tr("%Ln delivery(ies) failed.", nullptr, static_cast<int>(more)));
}

} // namespace hk
