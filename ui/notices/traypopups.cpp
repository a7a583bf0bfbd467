#include "ui/notices/traypopups.h"

#include <QtWidgets/QSystemTrayIcon>

namespace hk {

TrayPopups::TrayPopups(QSystemTrayIcon &icon, QObject *parent) : PopupOutlet(parent), m_icon(icon)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_last.isEmpty())
            Q_EMIT chosen(m_last);
    });
}

void TrayPopups::show(const Popup &popup, std::function<void()> refused)
{
    if (!m_icon.isVisible() || !QSystemTrayIcon::isSystemTrayAvailable()
        || !QSystemTrayIcon::supportsMessages())
        return refused();
    m_last = popup.topic;
    m_icon.showMessage(popup.title, popup.body,
                       popup.weight == Popup::Weight::Quiet ? QSystemTrayIcon::Information
                                                            : QSystemTrayIcon::Warning);
}

/// It goes by itself.
void TrayPopups::withdraw(const QString &topic)
{
    if (m_last == topic)
        m_last.clear();
}

} // namespace hk
