#include "ui/common/rowdelegate.h"

#include "ui/theme/readingorder.h"
#include "ui/theme/textrole.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <cmath>

namespace hk {
namespace {

constexpr int side = 10;

const QTableView *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QTableView *>(option.widget);
}

/// Whether the row of this cell has the keyboard.
bool hasFocus(const QTableView *table, const QModelIndex &index)
{
    return table && table->hasFocus() && table->currentIndex().row() == index.row();
}

/// The first and the last column that can be seen, in the order on the screen.
bool isAtEdge(const QTableView *table, int column, int direction)
{
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = header->visualIndex(column) + direction;
         visual >= 0 && visual < header->count(); visual += direction) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

/// One icon, or several in a list.
QList<QIcon> marksOf(const QModelIndex &index)
{
    const QVariant decoration = index.data(Qt::DecorationRole);
    QList<QIcon> marks;
    const auto add = [&marks](const QVariant &one) {
        if (const auto mark = one.value<QIcon>(); !mark.isNull())
            marks.append(mark);
    };
    if (decoration.typeId() != QMetaType::QVariantList) {
        add(decoration);
        return marks;
    }
    const QVariantList all = decoration.toList();
    for (const QVariant &one : all)
        add(one);
    return marks;
}

} // namespace

void RowDelegate::setBadge(int column, const BadgeOf &badgeOf) { m_badges.insert(column, badgeOf); }

void RowDelegate::setTone(int column, const ToneOf &toneOf) { m_tones.insert(column, toneOf); }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Brush brush{*painter, Colours::of(option.palette), Metrics::of(option.widget)};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem background = option;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    painter->save();
    const int margin = brush.metrics.px(side);
    const auto badge = m_badges.constFind(index.column());
    const auto look = badge == m_badges.constEnd() ? std::nullopt : (*badge)(index);
    if (look)
        drawBadge(brush, option.rect.adjusted(margin, 0, -margin / 2, 0), option.direction, *look,
                  linesOf(index.column(), option));
    else
        paintText(brush, option, index);
    paintFrame(brush, option, index);
    painter->restore();
}

void RowDelegate::paintText(const Brush &brush, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &c = brush.colours;
    const int margin = brush.metrics.px(side);
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    for (const QIcon &mark : marksOf(index)) {
        const int size = brush.metrics.iconSize();
        const QRect place(room.left(), room.center().y() - size / 2, size, size);
        mark.paint(&brush.painter, QStyle::visualRect(option.direction, room, place));
        const int taken = size + brush.metrics.px(6);
        room = QStyle::visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0));
    }
    const QVariant value = index.data(Qt::DisplayRole);
    if (!value.isValid()) {
        const int height = brush.metrics.px(8);
        const QRectF bar(room.left(), room.center().y() - height / 2.0, room.width() * 0.6, height);
        drawBox(brush, bar, height / 2.0, c.divider, {});
        return;
    }
    QColor colour = c.text;
    if (m_secondary.contains(index.column()) && !(option.state & QStyle::State_Selected))
        colour = c.secondary;
    if (const auto tone = m_tones.constFind(index.column()); tone != m_tones.constEnd()) {
        if (const auto found = (*tone)(index))
            colour = c.tone(*found).text;
    }
    ShapedLines &lines = linesOf(index.column(), option);
    QString text = value.toString();
    const Qt::LayoutDirection order = readingDirection(text, option.direction);
    if (lines.width(text, order) > room.width()) {
        const QFontMetrics metrics(lines.font());
        const auto elide = m_middle.contains(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
        const auto own = m_elides.constFind(index.column());
        text = own == m_elides.constEnd() ? metrics.elidedText(text, elide, room.width())
                                          : (*own)(text, metrics, room.width());
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto wanted = alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                            : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    brush.painter.setPen(colour);
    lines.draw(brush.painter, room, QStyle::visualAlignment(option.direction, wanted), text, order);
}

ShapedLines &RowDelegate::linesOf(int column, const QStyleOptionViewItem &option) const
{
    if (!m_hasFonts || m_lines.font() != option.font) {
        m_hasFonts = true;
        m_lines.setFont(option.font);
        m_codeLines.setFont(fontOf(TextRole::Code, option.widget));
    }
    return m_code.contains(column) ? m_codeLines : m_lines;
}

void RowDelegate::paintFrame(const Brush &brush, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QTableView *table = tableOf(option);
    const QRect &r = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool isFirst = table && isAtEdge(table, index.column(), -1);
    const bool isLast = table && isAtEdge(table, index.column(), 1);
    brush.painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), brush.colours.divider);
    const QColor &accent = brush.colours.accent;
    if (option.state & QStyle::State_Selected && isFirst) {
        const int bar = brush.metrics.px(3);
        brush.painter.fillRect(
                QStyle::visualRect(option.direction, r, QRect(r.left(), r.top(), bar, r.height())),
                accent);
    }
    if (!hasFocus(table, index))
        return;
    const int line = brush.metrics.focusWidth();
    brush.painter.fillRect(QRect(r.left(), r.top(), r.width(), line), accent);
    brush.painter.fillRect(QRect(r.left(), r.bottom() - line + 1, r.width(), line), accent);
    if (mirrored ? isLast : isFirst)
        brush.painter.fillRect(QRect(r.left(), r.top(), line, r.height()), accent);
    if (mirrored ? isFirst : isLast)
        brush.painter.fillRect(QRect(r.right() - line + 1, r.top(), line, r.height()), accent);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics = Metrics::of(option.widget);
    const int margins = 2 * metrics.px(side);
    if (const auto badge = m_badges.constFind(index.column()); badge != m_badges.constEnd()) {
        if (const auto look = (*badge)(index))
            return {badgeSize(*look, option.font, metrics).width() + margins, metrics.rowHeight()};
    }
    const bool isCode = m_code.contains(index.column());
    const QFont font = isCode ? fontOf(TextRole::Code, option.widget) : option.font;
    const QString text = index.data(Qt::DisplayRole).toString();
    // Rounded down, the last part of a pixel would cost three letters.
    const int width = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
    return {width + margins, metrics.rowHeight()};
}

} // namespace hk
