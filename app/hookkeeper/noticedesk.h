#pragma once

#include "app/hookkeeper/autostart.h"
#include "app/hookkeeper/sendingaction.h"
#include "app/hookkeeper/tray.h"
#include "core/base/clock.h"
#include "core/workspace/fronts.h"
#include "ui/notices/desktoppopups.h"
#include "ui/notices/noticekeeper.h"
#include "ui/notices/noticepopups.h"
#include "ui/notices/noticepreferences.h"
#include "ui/notices/traypopups.h"
#include "ui/notices/windowpopups.h"

#include <QtCore/QObject>

class QSettings;

namespace hk {

class MainWindow;
class NoticeSection;

/// What goes on without the window, put together: looking at how things stand, popups, the tray.
/// What it is given outlives it. GUI thread.
class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(const Fronts &fronts, QSettings &settings, QObject *parent = nullptr);

    /// Gives the window the bell, and its menus what belongs to sending and notices.
    void attach(MainWindow &window);
    void showList(MainWindow &window);
    NoticeSection *makeSection();

    NoticePreferences &preferences() { return m_preferences; }
    Tray &tray() { return m_tray; }

Q_SIGNALS:
    /// Somebody wants to see what a notice is about, in the window.
    void placeWanted(const hk::NoticeTarget &target);
    void listWanted();
    void preferencesWanted();

private:
    SystemClock m_clock;
    NoticePreferences m_preferences;
    Autostart m_autostart;
    NoticeKeeper m_keeper;
    SendingAction m_sending;
    Tray m_tray;
    DesktopPopups m_onDesktop;
    TrayPopups m_atTray;
    WindowPopups m_inWindow;
    NoticePopups m_popups;
};

} // namespace hk
