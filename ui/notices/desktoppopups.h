#pragma once

#include "ui/notices/popupoutlet.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// The desktop's own notifications, org.freedesktop.Notifications on the session bus
/// (https://specifications.freedesktop.org/notification-spec). The server is asked what it can do:
/// only one that reads markup is given escaped text, only one with buttons gets them. Nothing here
/// waits for it.
class DesktopPopups final : public PopupOutlet
{
    Q_OBJECT

public:
    explicit DesktopPopups(QObject *parent = nullptr);

    void show(const Popup &popup, std::function<void()> refused) override;
    void withdraw(const QString &topic) override;

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id);

private:
    void askCapabilities(std::function<void()> known, std::function<void()> refused);
    void send(const Popup &popup, std::function<void()> refused);
    QString bodyOf(const Popup &popup) const;
    void forgetServer();

    std::optional<QStringList> m_capabilities; ///< none: not asked yet
    QHash<QString, uint> m_ids;                ///< of what is there, by topic
};

} // namespace hk
