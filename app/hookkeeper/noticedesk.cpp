#include "app/hookkeeper/noticedesk.h"

#include "core/workspace/statusfront.h"
#include "ui/notices/noticebell.h"
#include "ui/notices/noticesdialog.h"
#include "ui/notices/noticesection.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

namespace hk {

NoticeDesk::NoticeDesk(const Fronts &fronts, QSettings &settings, QObject *parent)
    : QObject(parent), m_preferences(settings),
      m_autostart(backgroundCommand(fronts.status.storePath())),
      m_keeper(fronts.notices, fronts.status, m_preferences,
               NoticeMemory(settings, fronts.status.storePath()), m_clock),
      m_sending(fronts.status), m_tray(fronts.status, m_keeper, m_sending), m_atTray(m_tray.icon()),
      m_popups(m_keeper, {&m_onDesktop, &m_atTray, &m_inWindow})
{
    connect(&m_popups, &NoticePopups::showWanted, this, &NoticeDesk::placeWanted);
    connect(&m_popups, &NoticePopups::listWanted, this, &NoticeDesk::listWanted);
    QTimer::singleShot(0, &m_keeper, &NoticeKeeper::check); // once somebody listens
}

void NoticeDesk::attach(MainWindow &window)
{
    auto *bell = new NoticeBell(m_keeper, &window);
    window.statusBar()->addPermanentWidget(bell);
    connect(bell, &NoticeBell::clicked, this, &NoticeDesk::listWanted);
    m_inWindow.setWindow(&window);
    if (auto *tools = window.menuBar()->findChild<QMenu *>(QStringLiteral("toolsMenu"))) {
        auto *list = new QAction(tr("&Notices…"), &window);
        list->setObjectName(QStringLiteral("noticesAction"));
        connect(list, &QAction::triggered, this, &NoticeDesk::listWanted);
        tools->addSeparator();
        tools->addAction(list);
        tools->addAction(&m_sending);
    }
}

void NoticeDesk::showList(MainWindow &window)
{
    if (window.findChild<NoticesDialog *>())
        return;
    auto *dialog = new NoticesDialog(m_keeper, &window);
    connect(dialog, &NoticesDialog::showWanted, this, &NoticeDesk::placeWanted);
    connect(dialog, &NoticesDialog::preferencesWanted, this, &NoticeDesk::preferencesWanted);
    dialog->open();
}

NoticeSection *NoticeDesk::makeSection() { return new NoticeSection(m_preferences, m_autostart); }

} // namespace hk
