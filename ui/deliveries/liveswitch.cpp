#include "ui/deliveries/liveswitch.h"

#include "ui/common/keytip.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/ledgerwatch.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace hk {

LiveSwitch::LiveSwitch(LedgerWatch &watch, DeliveryTableModel &model, DeliveriesTable &table,
                       QWidget *page)
    : QObject(page), m_watch(watch), m_model(model), m_table(table),
      m_action(new QAction(tr("Li&ve"), this)),
      m_button(new QPushButton(icon(Icon::Live), tr("Live"), page))
{
    m_action->setObjectName(QStringLiteral("liveAction"));
    m_action->setCheckable(true);
    m_action->setIcon(icon(Icon::Live));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_action->setProperty("keptAs", QStringLiteral("deliveries/live"));
    m_button->setObjectName(QStringLiteral("liveButton"));
    m_button->setCheckable(true);
    setKeyTip(m_button, tr("New deliveries come into the list by themselves"), m_action);
    connect(m_button, &QPushButton::toggled, m_action, &QAction::setChecked);
    connect(m_action, &QAction::toggled, m_button, &QPushButton::setChecked);
    connect(m_action, &QAction::toggled, this, [this](bool on) {
        if (on) {
            showNewest();
            take();
        }
    });
    connect(&watch, &LedgerWatch::waitingChanged, this, &LiveSwitch::take);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveSwitch::take);
}

bool LiveSwitch::isOn() const { return m_action->isChecked(); }

void LiveSwitch::showNewest()
{
    m_model.isOldestFirst() ? m_table.scrollToBottom() : m_table.scrollToTop();
}

void LiveSwitch::take()
{
    const bool isReady = m_model.state() == DeliveryTableModel::State::Ready;
    if (!isOn() || m_watch.waiting() == 0 || !isReady || !m_table.isNewestInView())
        return;
    m_watch.takeNewer();
    showNewest();
}

} // namespace hk
