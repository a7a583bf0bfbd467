#include "app/hookkeeper/tray.h"

#include "app/hookkeeper/sendingaction.h"
#include "app/hookkeeper/trayicon.h"
#include "ui/common/sendertext.h"
#include "ui/notices/noticekeeper.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

TrayMark markOf(const SenderStatus &status, int troubled)
{
    switch (status.state) {
    case SenderStatus::State::Paused:
    case SenderStatus::State::Stopped:
        return TrayMark::Paused;
    case SenderStatus::State::Sending:
    case SenderStatus::State::AnotherIsSending:
        break;
    }
    if (troubled > 0)
        return TrayMark::Failing;
    return status.state == SenderStatus::State::Sending ? TrayMark::None : TrayMark::Another;
}

} // namespace

Tray::Tray(StatusFront &status, const NoticeKeeper &keeper, SendingAction &sending, QObject *parent)
    : QObject(parent), m_status(status), m_keeper(keeper), m_state(new QAction(this))
{
    m_state->setObjectName(QStringLiteral("trayState"));
    m_state->setEnabled(false);
    auto *open = new QAction(tr("&Show Hookkeeper"), this);
    open->setObjectName(QStringLiteral("trayShow"));
    auto *quit = new QAction(tr("&Quit"), this);
    quit->setObjectName(QStringLiteral("trayQuit"));
    m_menu.addAction(m_state);
    m_menu.addSeparator();
    m_menu.addAction(open);
    m_menu.addAction(&sending);
    m_menu.addSeparator();
    m_menu.addAction(quit);
    m_icon.setContextMenu(&m_menu);
    connect(open, &QAction::triggered, this, &Tray::showWanted);
    connect(quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT showWanted();
            });
    connect(&status, &StatusFront::senderStatusChanged, this, &Tray::show);
    connect(&keeper, &NoticeKeeper::changed, this, &Tray::show);
    show();
    m_icon.show(); // in the tray that comes later, too
}

bool Tray::isThere() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void Tray::show()
{
    const SenderStatus status = m_status.senderStatus();
    const int troubled = m_keeper.troubled();
    const SenderText words = textOf(status);
    QStringList lines{words.text};
    if (const QString waiting = waitingText(status); !waiting.isEmpty())
        lines.append(waiting);
    if (troubled > 0)
        lines.append(tr("%n endpoint(s) fail(s) or is/are on hold", nullptr, troubled));
    m_state->setText(lines.join(QStringLiteral(" · ")));
    lines.prepend(QStringLiteral("Hookkeeper"));
    m_icon.setToolTip(lines.join(u'\n'));
    m_icon.setIcon(trayIcon(markOf(status, troubled)));
}

} // namespace hk
