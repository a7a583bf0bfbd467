#pragma once

#include "ui/notices/popupoutlet.h"

class QSystemTrayIcon;

namespace hk {

/// Balloons at the tray icon, which outlives it. One at a time, without buttons: a click means the
/// last.
class TrayPopups final : public PopupOutlet
{
    Q_OBJECT

public:
    explicit TrayPopups(QSystemTrayIcon &icon, QObject *parent = nullptr);

    void show(const Popup &popup, std::function<void()> refused) override;
    void withdraw(const QString &topic) override;

private:
    QSystemTrayIcon &m_icon;
    QString m_last;
};

} // namespace hk
