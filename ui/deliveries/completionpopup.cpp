#include "ui/deliveries/completionpopup.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QtGui/QAccessible>
#include <QtGui/QScreen>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace hk {
namespace {

constexpr int betweenColumns = 16;
constexpr int widest = 520;

} // namespace

CompletionPopup::CompletionPopup(QWidget *field) : QTreeWidget(field)
{
    setObjectName(QStringLiteral("filterCompletion"));
    setAccessibleName(tr("Completions"));
    // A tool tip's window takes neither focus nor keys, on any desktop.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setColumnCount(2);
    header()->hide();
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        Q_EMIT chosen(m_items.at(indexOfTopLevelItem(item)));
    });
    hide();
}

void CompletionPopup::offer(const QList<CompletionItem> &items, const QRect &place)
{
    if (items.isEmpty())
        return hide();
    const Colours colours = Colours::of(parentWidget()->palette());
    QPalette framed = parentWidget()->palette();
    framed.setColor(QPalette::WindowText, colours.outline);
    setPalette(framed);
    m_items = items;
    clear();
    for (const CompletionItem &item : items) {
        auto *row = new QTreeWidgetItem(this, {item.text, item.note});
        row->setForeground(1, colours.secondary);
    }
    selectionModel()->clear();
    fit(place);
    setVisible(true);
}

void CompletionPopup::fit(const QRect &place)
{
    const Metrics metrics = Metrics::of(parentWidget());
    setFont(parentWidget()->font());
    setLayoutDirection(parentWidget()->layoutDirection());
    resizeColumnToContents(0);
    setColumnWidth(0, columnWidth(0) + metrics.px(betweenColumns));
    const int rows = qMin<int>(mostRows, static_cast<int>(m_items.size()));
    const int frame = 2 * frameWidth();
    const bool isLong = m_items.size() > mostRows;
    const int bar = isLong ? verticalScrollBar()->sizeHint().width() : 0;
    const int wanted = columnWidth(0) + sizeHintForColumn(1) + frame + bar + metrics.px(8);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QRect here(place.bottomLeft(),
               QSize(qMin(wanted, qMin(metrics.px(widest), screen.width())),
                     rows * sizeHintForRow(0) + frame));
    if (isRightToLeft())
        here.moveRight(place.right());
    here.moveLeft(qBound(screen.left(), here.left(), screen.right() - here.width() + 1));
    if (here.bottom() > screen.bottom())
        here.moveBottom(place.top() - 1);
    setGeometry(here);
}

void CompletionPopup::move(int step)
{
    const int count = topLevelItemCount();
    const int current = indexOfTopLevelItem(currentItem());
    const int next = current < 0 ? (step > 0 ? 0 : count - 1) : (current + step + count) % count;
    setCurrentItem(topLevelItem(next));
    tellCurrent();
}

const CompletionItem *CompletionPopup::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return isVisible() && row >= 0 ? &m_items.at(row) : nullptr;
}

void CompletionPopup::hideEvent(QHideEvent *event)
{
    QTreeWidget::hideEvent(event);
    Q_EMIT closed();
}

/// The focus stays in the field, so a reader has to be told where in the list one is.
void CompletionPopup::tellCurrent()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(this);
    QAccessibleTableInterface *rows = list ? list->tableInterface() : nullptr;
    QAccessibleInterface *cell = rows ? rows->cellAt(currentIndex().row(), 0) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace hk
