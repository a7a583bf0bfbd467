#include "ui/help/founddelegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/textrole.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QStyle>

namespace hk {
namespace {

// Design pixels.
constexpr int sidePadding = 8;
constexpr int topPadding = 6;
constexpr int excerptLines = 3;

/// Where the two texts of a row lie, and how tall it is.
struct Row
{
    Row(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
        : head(fontOf(TextRole::Strong, option.widget)), metrics(Metrics::of(option.widget)),
          words(index.data().toString()), excerpt(index.data(FoundDelegate::excerptRole).toString())
    {
        const int inside = qMax(1, width - 2 * metrics.px(sidePadding));
        const auto heightOf = [inside](const QFont &font, const QString &line) {
            return QFontMetrics(font)
                    .boundingRect(QRect(0, 0, inside, 10000), Qt::TextWordWrap, line)
                    .height();
        };
        const int most = excerptLines * QFontMetrics(option.font).lineSpacing();
        title = QRect(metrics.px(sidePadding), metrics.px(topPadding), inside,
                      heightOf(head, words));
        text = QRect(title.left(), title.bottom() + 1, inside,
                     qMin(most, heightOf(option.font, excerpt)));
        height = text.bottom() + 1 + metrics.px(topPadding);
    }

    QFont head;
    Metrics metrics;
    QString words;
    QString excerpt;
    QRect title;
    QRect text;
    int height = 0;
};

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int width = widthOf(row);
    return {width, Row(row, index, width).height};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Row row(item, index, item.rect.width());
    const Colours colours = Colours::of(item.palette);
    const Brush brush{*painter, colours, row.metrics};
    drawItemBackground(brush, item, item.widget);
    if (item.state & QStyle::State_HasFocus)
        drawFocusRing(brush, item.rect, row.metrics.radius());
    // The manual is English in every language.
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    painter->setFont(row.head);
    painter->setPen(colours.text);
    painter->drawText(row.title.translated(item.rect.topLeft()), flags, row.words);
    painter->setFont(item.font);
    painter->setPen(colours.secondary);
    painter->drawText(row.text.translated(item.rect.topLeft()), flags, row.excerpt);
}

} // namespace hk
