#include "ui/shell/helpdesk.h"

#include "ui/common/page.h"
#include "ui/help/helpwindow.h"
#include "ui/help/manualtopics.h"
#include "ui/shell/actionset.h"
#include "ui/shell/companystates.h"
#include "ui/shell/mainwindow.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace hk {
namespace {

/// Whether it is a dialog of the window, or of a dialog of it.
bool isAbove(const QWidget &dialog, const QWidget &window)
{
    const QWidget *below = dialog.parentWidget();
    while (below && below != &window)
        below = below->parentWidget();
    return below;
}

} // namespace

HelpDesk::HelpDesk(MainWindow &window, const ActionSet &actions, const CompanyStates &states,
                   QSettings &settings)
    : QObject(&window), m_window(window), m_states(states),
      m_manual(actions.manual), m_shared{actions.zoomIn, actions.zoomOut, actions.zoomReset,
                                         actions.quit},
      m_settings(settings)
{
    connect(m_manual, &QAction::triggered, this, [this] { open(nullptr); });
    qApp->installEventFilter(this); // a dialog is in front of the window's own keys
}

HelpDesk::~HelpDesk()
{
    if (m_help)
        m_help->close();
}

void HelpDesk::open(const QWidget *asker)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(m_settings);
        m_help->setLayoutDirection(m_window.layoutDirection());
        m_help->addActions(m_shared);
    }
    const bool isBeginning = !asker && m_states.isWelcomeShown();
    m_help->open(isBeginning ? Manual::firstPage()
                             : topicOf(m_help->manual(), m_window.currentPage()->key(), asker));
}

bool HelpDesk::isHelpKey(const QKeyEvent &event) const
{
    return m_manual->shortcuts().contains(QKeySequence(event.keyCombination()));
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Hide && m_help)
        m_help->close();
    if (event->type() != QEvent::KeyPress || !isHelpKey(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const QWidget *dialog = widget ? widget->window() : nullptr;
    if (!dialog || dialog == &m_window || !isAbove(*dialog, m_window))
        return QObject::eventFilter(watched, event);
    open(dialog);
    return true;
}

} // namespace hk
