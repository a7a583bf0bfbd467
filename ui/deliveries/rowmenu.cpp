#include "ui/deliveries/rowmenu.h"

#include "core/base/plaintext.h"
#include "ui/deliveries/cellterms.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverycopies.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/deliverymenu.h"
#include "ui/deliveries/deliverytablemodel.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace hk {
namespace {

constexpr qsizetype mostCellShown = 60;

/// Short, safe, and its "&" no mnemonic.
QString cellText(const QString &value)
{
    QString text = plainLine(QStringView(value).left(mostCellShown));
    if (value.size() > mostCellShown)
        text += u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RowMenu::RowMenu(DeliveriesTable &table, DeliveryInspector &inspector, DeliveryMenu &actions,
                 QObject *parent)
    : QObject(parent), m_table(table), m_inspector(inspector), m_actions(actions)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &RowMenu::open);
}

void RowMenu::open(const QPoint &place)
{
    // By key the place is the current cell, which may be scrolled out of view.
    QModelIndex index = m_table.indexAt(place);
    if (!index.isValid())
        index = m_table.currentIndex();
    const auto *model = qobject_cast<const DeliveryTableModel *>(m_table.model());
    const Delivery *delivery = index.isValid() ? model->delivery(index.row()) : nullptr;
    if (!delivery)
        return;
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTerms(*menu, *delivery, index.column());
    menu->addSeparator();
    menu->addActions(m_actions.rowActions());
    menu->addSeparator();
    auto *copies = menu->addMenu(tr("Cop&y and more"));
    copies->setObjectName(QStringLiteral("rowCopiesMenu"));
    const QString value = index.data().toString();
    if (delivery->publicId == m_inspector.publicId())
        m_inspector.copies().addTo(*copies, *m_inspector.detail(), value);
    else
        m_inspector.copies().addTo(*copies, *delivery, value);
    menu->popup(m_table.viewport()->mapToGlobal(place));
}

void RowMenu::addTerms(QMenu &menu, const Delivery &delivery, int column)
{
    const std::optional<CellTerm> cell = cellTerm(delivery, column, m_company.timeZone);
    if (!cell)
        return;
    const QString value = cellText(cell->value);
    //: %1 is a value in the list, such as 502
    QAction *only = menu.addAction(tr("&Filter by “%1”").arg(value));
    only->setObjectName(QStringLiteral("filterByCellAction"));
    connect(only, &QAction::triggered, this,
            [this, cell] { Q_EMIT termWanted(cell->field, cell->term); });
    //: %1 is a value in the list, such as 502
    QAction *without = menu.addAction(tr("Leave “%1” o&ut").arg(value));
    without->setObjectName(QStringLiteral("leaveOutCellAction"));
    connect(without, &QAction::triggered, this,
            [this, cell] { Q_EMIT termWanted(cell->field, u'-' + cell->term); });
}

} // namespace hk
