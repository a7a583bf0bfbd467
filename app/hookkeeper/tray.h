#pragma once

#include <QtCore/QObject>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace hk {

class NoticeKeeper;
class SendingAction;
class StatusFront;

/// The icon in the desktop's tray, where there is one: whether anything is sent, and what can be
/// done without the window. A tray that comes later, as at login, is waited for. What it is given
/// outlives it. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(StatusFront &status, const NoticeKeeper &keeper, SendingAction &sending,
         QObject *parent = nullptr);

    QSystemTrayIcon &icon() { return m_icon; }
    /// Whether somebody can bring the window back with it.
    bool isThere() const;

Q_SIGNALS:
    void showWanted();
    void quitWanted();

private:
    void show();

    StatusFront &m_status;
    const NoticeKeeper &m_keeper;
    QMenu m_menu;
    QAction *m_state; ///< in words, for those who see no tooltip
    QSystemTrayIcon m_icon;
};

} // namespace hk
