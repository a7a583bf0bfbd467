#include "ui/common/flowlayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace hk {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::widest() const
{
    int width = 0;
    for (const auto &item : m_items)
        width = std::max(width, item->isEmpty() ? 0 : item->sizeHint().width());
    return width;
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };
    std::vector<Placed> line;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        if (move) {
            for (const Placed &one : line) // each in the middle of its line
                one.item->setGeometry(QStyle::visualRect(
                        direction(), rect,
                        one.place.translated(0, (lineHeight - one.place.height()) / 2)));
        }
        y += lineHeight;
        line.clear();
    };
    const int column = m_isUniform ? widest() : 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (m_isUniform)
            size.setWidth(column);
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.empty() && x + size.width() > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += spacing();
            lineHeight = 0;
        }
        line.push_back({item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y - rect.top();
}

Qt::LayoutDirection FlowLayout::direction() const
{
    return parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
}

} // namespace hk
