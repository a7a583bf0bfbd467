#include "ui/shell/pagelist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/roles.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace hk {
namespace {

/// Icon and title in a rounded row, or the icon alone.
class PageItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_rail = rail; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Metrics metrics = Metrics::of(option.widget);
        return {metrics.px(40), qMax(metrics.rowHeight(), option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours colours = Colours::of(option.palette);
        const Metrics metrics = Metrics::of(option.widget);
        const Brush brush{*painter, colours, metrics};
        QStyleOptionViewItem row = option;
        row.rect = option.rect.adjusted(0, 1, 0, -1);
        drawItemBackground(brush, row, option.widget);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(brush, row.rect, metrics.radius());

        const int side = metrics.iconSize();
        const int start = m_rail ? (row.rect.width() - side) / 2 : metrics.px(12);
        const int top = row.rect.top() + (row.rect.height() - side + 1) / 2;
        const QRect picture(row.rect.left() + start, top, side, side);
        index.data(Qt::DecorationRole)
                .value<QIcon>()
                .paint(painter, QStyle::visualRect(option.direction, row.rect, picture));
        if (m_rail)
            return;
        const QRect words = row.rect.adjusted(start + side + metrics.px(8), 0, -metrics.px(8), 0);
        painter->setPen(colours.text);
        painter->setFont(option.font);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                           words.width());
        painter->drawText(QStyle::visualRect(option.direction, row.rect, words),
                          readingFlags(text, option.direction, Qt::AlignLeft | Qt::AlignVCenter)
                                  | Qt::TextSingleLine,
                          text);
    }

private:
    bool m_rail = false;
};

} // namespace

PageList::PageList(const QList<PageName> &pages, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("pageList"));
    setAccessibleName(tr("Pages"));
    setSidebarList(this);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PageItemDelegate(this));
    viewport()->setAutoFillBackground(false);
    for (const PageName &page : pages)
        new QListWidgetItem(icon(page.icon), page.title, this);
    connect(this, &QListWidget::currentRowChanged, this, &PageList::pageChosen);
    applySize();
}

void PageList::setRail(bool rail)
{
    m_rail = rail;
    static_cast<PageItemDelegate *>(itemDelegate())->setRail(rail);
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(rail ? item(row)->text() : QString());
    viewport()->update();
}

void PageList::rename(int row, const QString &title)
{
    item(row)->setText(title);
    setRail(m_rail);
}

void PageList::showCurrent(int row)
{
    const QSignalBlocker silence(this);
    setCurrentRow(row);
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applySize();
}

void PageList::applySize() { doItemsLayout(); }

} // namespace hk
