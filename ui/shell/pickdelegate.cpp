#include "ui/shell/pickdelegate.h"

#include "ui/shell/pickmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace hk {
namespace {

/// Places texts into a row, from its beginning and from its end, whichever side that is.
class Line
{
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room)
        : m_painter(painter), m_option(option), m_room(room), m_left(room)
    {
    }

    void drawFirst(const QString &text, const QColor &colour, Qt::TextElideMode mode, int gap)
    {
        const QString shown = m_option.fontMetrics.elidedText(text, mode, m_left.width());
        const int width = qMin(m_left.width(), m_option.fontMetrics.horizontalAdvance(shown) + 1);
        draw(QRect(m_left.left(), m_left.top(), width, m_left.height()), shown, colour);
        m_left.setLeft(qMin(m_left.right(), m_left.left() + width + gap));
    }

    void drawLast(const QString &text, const QColor &colour, int gap)
    {
        if (text.isEmpty())
            return;
        const QString shown =
                m_option.fontMetrics.elidedText(text, Qt::ElideRight, m_room.width() / 2);
        const int width = m_option.fontMetrics.horizontalAdvance(shown) + 1;
        draw(QRect(m_left.right() - width + 1, m_left.top(), width, m_left.height()), shown,
             colour);
        m_left.setRight(m_left.right() - width - gap);
    }

private:
    void draw(const QRect &logical, const QString &text, const QColor &colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_room, logical),
                           readingFlags(text, m_option.direction, Qt::AlignLeft | Qt::AlignVCenter)
                                   | Qt::TextSingleLine,
                           text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
    QRect m_left; ///< of the room, as if the first were at the left
};

} // namespace

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics = Metrics::of(option.widget);
    return {metrics.px(200), qMax(metrics.rowHeight(), option.fontMetrics.height() + 8)};
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours colours = Colours::of(option.palette);
    const Metrics metrics = Metrics::of(option.widget);
    const bool isPossible = option.state & QStyle::State_Enabled;
    QStyleOptionViewItem background = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected) {
        const QRect bar(option.rect.left(), option.rect.top(), metrics.px(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.accent);
    }
    const QRect room = option.rect.adjusted(metrics.px(12), 0, -metrics.px(12), 0);
    const int side = metrics.iconSize();
    const QRect picture(room.left(), room.center().y() - side / 2, side, side);
    index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, room, picture));
    // Mirrored within the whole row, so that what the icon takes is taken at its own end.
    QStyleOptionViewItem text = option;
    const QRect words = QStyle::visualRect(option.direction, room,
                                           room.adjusted(side + metrics.px(10), 0, 0, 0));
    Line line(*painter, text, words);
    const QColor first = isPossible ? colours.text : colours.disabled;
    const QColor second = isPossible ? colours.secondary : colours.disabled;
    line.drawLast(index.data(PickModel::EndRole).toString(), second, metrics.px(16));
    line.drawFirst(index.data().toString(), first, Qt::ElideRight, metrics.px(12));
    line.drawFirst(index.data(PickModel::DetailRole).toString(), second, Qt::ElideMiddle, 0);
    painter->restore();
}

} // namespace hk
