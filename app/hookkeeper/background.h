#pragma once

#include "ui/notices/noticepreferences.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace hk {

class Dialogs;
class MainWindow;

/// Whether the program goes on without its window. Closing the window asks once; quitting asks only
/// of changes that would be lost; the end of the session asks nothing. What it is given outlives
/// it. GUI thread.
class Background final : public QObject
{
    Q_OBJECT

public:
    Background(NoticePreferences &preferences, Dialogs &dialogs, std::function<bool()> hasTray,
               QObject *parent = nullptr);

    /// Looks after that window from now on.
    void attach(MainWindow *window);
    /// Ends the program, unless somebody stays for changes that would be lost.
    void quit();
    /// The desktop ends the session: nothing may keep it waiting.
    void endSession();

Q_SIGNALS:
    /// The program is to end now.
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool letClose();
    void ask();
    void quitSoon();

    NoticePreferences &m_preferences;
    Dialogs &m_dialogs;
    std::function<bool()> m_hasTray;
    QPointer<MainWindow> m_window;
    OnClose m_decision = OnClose::Ask; ///< for the closing that follows
    bool m_sessionEnds = false;
};

} // namespace hk
