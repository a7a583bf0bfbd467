#include "ui/simulator/triggercard.h"

#include "ui/common/card.h"
#include "ui/common/taborder.h"
#include "ui/common/triggertext.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {

TriggerCard::TriggerCard(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("triggerList"));
    m_list->setAccessibleName(tr("Trigger"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSidebarList(m_list);
    for (const Category category : allCategories) {
        addCategory(category);
        for (const Trigger trigger : allTriggers) {
            if (categoryOf(trigger) == category)
                addTrigger(trigger);
        }
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(static_cast<Trigger>(item->data(Qt::UserRole).toInt()));
    });

    m_card = new Card(tr("Trigger"), this);
    m_card->body()->addWidget(m_list, 2);
    setScaledSpacing(m_card->body(), {12, 8, 12, 12}, 8);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_card);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
    setScaledSize(this, {232, 120});
    handFocusTo(*this, m_list);
    applyLook();
}

void TriggerCard::setSaved(QWidget *saved) { m_card->body()->addWidget(saved, 1); }

void TriggerCard::addCategory(Category category)
{
    auto *item = new QListWidgetItem(categoryTitle(category), m_list);
    item->setFlags(Qt::NoItemFlags); // a heading
}

// Items keep the font and colour they were given, so those are renewed with zoom and theme.
void TriggerCard::applyLook()
{
    const QFont font = fontOf(TextRole::Strong, m_list);
    const QColor colour = Colours::of(palette()).secondary;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->flags() != Qt::NoItemFlags)
            continue;
        item->setFont(font);
        item->setForeground(colour);
    }
}

void TriggerCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void TriggerCard::addTrigger(Trigger trigger)
{
    auto *item = new QListWidgetItem(triggerTitle(trigger), m_list);
    item->setData(Qt::UserRole, static_cast<int>(trigger));
    item->setToolTip(wireNameOf(trigger));
    item->setData(Qt::AccessibleDescriptionRole, wireNameOf(trigger));
}

void TriggerCard::select(Trigger trigger)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant value = m_list->item(row)->data(Qt::UserRole);
        if (value.isValid() && value.toInt() == static_cast<int>(trigger))
            m_list->setCurrentRow(row);
    }
}

} // namespace hk
