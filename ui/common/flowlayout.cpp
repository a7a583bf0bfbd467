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

/// As it stands where there is room for it.
int FlowLayout::usualWidth(const QLayoutItem &item, int room) const
{
    const int width = m_isUniform ? widest() : item.sizeHint().width();
    return std::min(width, std::max(room, item.minimumSize().width()));
}

int FlowLayout::leastWidth(const QLayoutItem &item, int room) const
{
    const int usual = usualWidth(item, room);
    return m_squeezes ? std::min(usual, item.minimumSize().width()) : usual;
}

/// Those of `line` in `rect`, from y on, each in the middle of the line's height, which is
/// answered.
int FlowLayout::placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int y,
                          bool move) const
{
    int over = -rect.width() - spacing();
    for (const QLayoutItem *item : line)
        over += usualWidth(*item, rect.width()) + spacing();
    std::vector<QSize> sizes;
    int height = 0;
    int left = rect.width() + spacing();
    for (const QLayoutItem *item : line) {
        const int usual = usualWidth(*item, rect.width());
        const int given = std::clamp(usual - leastWidth(*item, rect.width()), 0, std::max(0, over));
        over -= given;
        QSize size(usual - given, item->sizeHint().height());
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        sizes.push_back(size);
        left -= size.width() + spacing();
        height = std::max(height, size.height());
    }
    int x = rect.left() + (m_isCentred ? std::max(0, left / 2) : 0);
    for (size_t i = 0; move && i < line.size(); ++i) {
        const QRect place({x, y + (height - sizes[i].height()) / 2}, sizes[i]);
        line[i]->setGeometry(QStyle::visualRect(direction(), rect, place));
        x += sizes[i].width() + spacing();
    }
    return height;
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    std::vector<QLayoutItem *> line;
    int taken = 0;
    int y = rect.top();
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int least = leastWidth(*item, rect.width());
        if (!line.empty() && taken + least > rect.width()) {
            y += placeLine(line, rect, y, move) + spacing();
            line.clear();
            taken = 0;
        }
        line.push_back(item.get());
        taken += least + spacing();
    }
    if (!line.empty())
        y += placeLine(line, rect, y, move);
    return y - rect.top();
}

Qt::LayoutDirection FlowLayout::direction() const
{
    return parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
}

} // namespace hk
