#include "app/hookkeeper/background.h"

#include "app/hookkeeper/closedialog.h"
#include "ui/common/page.h"
#include "ui/shell/leaveguard.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <utility>

namespace hk {
namespace {

constexpr int sessionEndsWithinMs = 60'000;

} // namespace

Background::Background(NoticePreferences &preferences, Dialogs &dialogs,
                       std::function<bool()> hasTray, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_dialogs(dialogs), m_hasTray(std::move(hasTray))
{
}

void Background::attach(MainWindow *window)
{
    m_window = window;
    m_window->installEventFilter(this);
    connect(m_window, &MainWindow::quitRequested, this, &Background::quit);
}

void Background::quit()
{
    if (!m_window || !m_window->isVisible())
        return quitSoon();
    leavePage(
            m_dialogs, m_window->currentPage(),
            [this] {
                m_decision = OnClose::Quit;
                m_window->close();
            },
            [] {});
}

/// Somebody may keep the session after all.
void Background::endSession()
{
    m_sessionEnds = true;
    QTimer::singleShot(sessionEndsWithinMs, this, [this] { m_sessionEnds = false; });
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || watched != m_window)
        return QObject::eventFilter(watched, event);
    if (m_sessionEnds) {
        m_window->remember();
        event->accept();
        quitSoon();
        return true;
    }
    // The window asks of them, and is closed again when they are saved or discarded.
    if (m_window->currentPage()->hasUnsavedChanges() || letClose())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool Background::letClose()
{
    OnClose choice = std::exchange(m_decision, OnClose::Ask);
    if (choice == OnClose::Ask)
        choice = m_preferences.onClose();
    if (choice == OnClose::Ask) {
        ask();
        return false;
    }
    if (choice == OnClose::Quit)
        quitSoon();
    return true;
}

void Background::ask()
{
    if (m_window->findChild<CloseDialog *>())
        return;
    auto *dialog = new CloseDialog(m_hasTray(), m_window);
    connect(dialog, &CloseDialog::chosen, this, [this](OnClose choice, bool isForever) {
        if (isForever)
            m_preferences.setOnClose(choice);
        m_decision = choice;
        // When the dialog is gone: a window under a dialog is not closed.
        QTimer::singleShot(0, m_window, [window = m_window] { window->close(); });
    });
    dialog->open();
}

/// Once the window has closed.
void Background::quitSoon()
{
    QMetaObject::invokeMethod(this, &Background::quitWanted, Qt::QueuedConnection);
}

} // namespace hk
