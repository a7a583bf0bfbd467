#include "ui/deliveries/differencetable.h"

#include "core/base/plaintext.h"
#include "ui/common/plaintip.h"
#include "ui/common/rowdelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace hk {
namespace {

enum DifferenceColumn { Where, Before, After, columns };
constexpr int rawRole = Qt::UserRole; // the value itself, for copying
constexpr qsizetype mostInCell = 300; // characters
constexpr qsizetype mostInToolTip = 1500;
constexpr int leastWhere = 90; // design pixels

QString sign(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return DifferenceTable::tr("Added");
    case Difference::Kind::Removed:
        return DifferenceTable::tr("Removed");
    case Difference::Kind::Reordered:
        //: An object's names stand in another order.
        return DifferenceTable::tr("Another order");
    case Difference::Kind::Changed:
    case Difference::Kind::Same:
        break;
    }
    return DifferenceTable::tr("Changed");
}

/// In the place of a value that one side lacks.
QString noValue() { return DifferenceTable::tr("(not there)"); }

QString shownText(const QString &value) { return plainLine(QStringView(value).left(mostInCell)); }

} // namespace

DifferenceTable::DifferenceTable(QWidget *parent) : QTableWidget(0, columns, parent)
{
    setObjectName(QStringLiteral("differenceTable"));
    setAccessibleName(tr("Differences"));
    setHorizontalHeaderLabels({tr("Where"), tr("Before"), tr("After")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Where, QHeaderView::Fixed);
    auto *delegate = new RowDelegate(this);
    delegate->setCode(Before);
    delegate->setCode(After);
    delegate->setElidedInMiddle(Where);
    setItemDelegate(delegate);
}

void DifferenceTable::showDifferences(const MessageDifferences &differences)
{
    clearSpans();
    setRowCount(0);
    verticalHeader()->setDefaultSectionSize(Metrics::of(this).hit(28));
    addAll(tr("First line"), differences.start);
    addAll(tr("Headers"), differences.headers);
    addAll(tr("Body"), differences.body);
    shareRoom();
    // The first row that says something.
    int first = 0;
    for (int row = rowCount() - 1; row > 0; --row) {
        if (columnSpan(row, Where) == 1)
            first = row;
    }
    if (rowCount() > 0)
        setCurrentCell(first, Where);
}

void DifferenceTable::addAll(const QString &title, const Differences &differences)
{
    if (differences.list.isEmpty())
        return;
    if (differences.areNone()) {
        qsizetype same = 0;
        for (const Difference &run : differences.list)
            same += run.same;
        //: A part of a message, such as its headers, in which nothing differs.
        return addTitle(tr("%1: %Ln equal", nullptr, static_cast<int>(same)).arg(title));
    }
    addTitle(title);
    for (const Difference &difference : differences.list)
        addDifference(difference);
    if (differences.isCut)
        addTitle(tr("There is more; the rest was not compared."));
}

void DifferenceTable::addTitle(const QString &title)
{
    addCells(title, {}, {});
    const int row = rowCount() - 1;
    item(row, Where)->setFont(fontOf(TextRole::Strong, this));
    setSpan(row, Where, 1, columns);
}

void DifferenceTable::addDifference(const Difference &difference)
{
    if (difference.kind == Difference::Kind::Same) {
        addCells(tr("%Ln equal", "parts of two texts", static_cast<int>(difference.same)), {}, {});
        setSpan(rowCount() - 1, Where, 1, columns);
        return;
    }
    const QString place =
            difference.line > 0 ? tr("Line %1").arg(difference.line) : difference.path;
    // What changed has both values; what came or went lacks one, and says so in its place.
    const bool isOrder = difference.kind == Difference::Kind::Reordered;
    addCells(isOrder ? tr("Order of %1", "the names in an object").arg(place) : place,
             difference.before, difference.after);
    const int row = rowCount() - 1;
    QTableWidgetItem *where = item(row, Where);
    where->setData(rawRole, place);
    //: What happened, then where: "Changed $.customer.email"
    const QString words = tr("%1 %2", "what, then where").arg(sign(difference.kind), place);
    where->setToolTip(plainTip(plainLine(QStringView(words).left(mostInToolTip))));
    where->setData(Qt::AccessibleTextRole, plainLine(words));
    if (difference.kind == Difference::Kind::Added)
        item(row, Before)->setText(noValue());
    else if (difference.kind == Difference::Kind::Removed)
        item(row, After)->setText(noValue());
}

void DifferenceTable::addCells(const QString &where, const QString &before, const QString &after)
{
    const int row = rowCount();
    insertRow(row);
    const auto set = [&](int column, const QString &text) {
        auto *cell = new QTableWidgetItem(shownText(text));
        cell->setData(rawRole, text);
        cell->setToolTip(plainTip(plainLine(QStringView(text).left(mostInToolTip))));
        setItem(row, column, cell);
    };
    set(Where, where);
    set(Before, before);
    set(After, after);
}

/// The places have what they need, but never so much that the values have no room.
void DifferenceTable::shareRoom()
{
    const int all = viewport()->width();
    horizontalHeader()->resizeSection(
            Where,
            std::clamp(sizeHintForColumn(Where), Metrics::of(this).px(leastWhere),
                       std::max(Metrics::of(this).px(leastWhere), 2 * all / 5)));
}

void DifferenceTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareRoom();
}

QString DifferenceTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(item(row, column)->data(rawRole).toString());
    return cells.join(u'\t');
}

void DifferenceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentRow() >= 0)
        return Q_EMIT copyWanted(rowText(currentRow()));
    QTableWidget::keyPressEvent(event);
}

void DifferenceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = currentRow();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &copied) {
        if (!copied.isEmpty())
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, copied] { Q_EMIT copyWanted(copied); });
    };
    add(tr("Copy &row"), rowText(row));
    add(tr("Copy &place"), item(row, Where)->data(rawRole).toString());
    add(tr("Copy value &before"), item(row, Before)->data(rawRole).toString());
    add(tr("Copy value &after"), item(row, After)->data(rawRole).toString());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                      : event->globalPos());
}

} // namespace hk
