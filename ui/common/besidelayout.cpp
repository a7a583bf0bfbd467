#include "ui/common/besidelayout.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace hk {
namespace {

constexpr int mostGrowth = 2; // words in a narrow column are hard to read

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

bool isShown(const std::unique_ptr<QLayoutItem> &item) { return item && !item->isEmpty(); }

} // namespace

BesideLayout::BesideLayout(QWidget *parent) : QLayout(parent) { }

BesideLayout::~BesideLayout() = default;

void BesideLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void BesideLayout::addItem(QLayoutItem *item)
{
    const auto free = std::find(m_items.begin(), m_items.end(), nullptr);
    Q_ASSERT(free != m_items.end());
    free->reset(item);
    invalidate();
}

int BesideLayout::count() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const auto &item) { return item != nullptr; }));
}

QLayoutItem *BesideLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    std::rotate(m_items.begin() + index, m_items.begin() + index + 1, m_items.end());
    invalidate();
    return item;
}

/// The one that is shown, if the other is not.
const QLayoutItem *BesideLayout::only() const
{
    const auto &[first, second] = m_items;
    return isShown(second) ? (isShown(first) ? nullptr : second.get()) : first.get();
}

/// What the second has beside the first.
int BesideLayout::farWidth(int width) const
{
    const QLayoutItem &first = *m_items[0];
    const int kept = m_isFirstWhole ? first.sizeHint().width() : first.minimumSize().width();
    return std::min(m_items[1]->sizeHint().width(), width - spacing() - kept);
}

int BesideLayout::besideHeight(int width) const
{
    const int far = farWidth(width);
    return std::max(heightOf(*m_items[0], width - spacing() - far), heightOf(*m_items[1], far));
}

int BesideLayout::belowHeight(int width) const
{
    return heightOf(*m_items[0], width) + spacing() + heightOf(*m_items[1], width);
}

bool BesideLayout::isBeside(int width) const
{
    if (only() || count() == 0)
        return true;
    const int far = farWidth(width);
    const QLayoutItem &first = *m_items[0];
    return far >= m_items[1]->minimumSize().width()
            && heightOf(first, width - spacing() - far) <= mostGrowth * heightOf(first, width)
            && besideHeight(width) <= belowHeight(width);
}

int BesideLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    int height = 0;
    if (const QLayoutItem *item = only())
        height = item->isEmpty() ? 0 : heightOf(*item, room);
    else if (count() > 0)
        height = isBeside(room) ? besideHeight(room) : belowHeight(room);
    return height + around.top() + around.bottom();
}

QSize BesideLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!isShown(item))
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(std::max(0, size.width()) + (size.isValid() ? spacing() : 0) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    return size.expandedTo({0, 0}).grownBy(contentsMargins());
}

QSize BesideLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (isShown(item))
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void BesideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (count() == 0)
        return;
    const QRect room = rect.marginsRemoved(contentsMargins());
    const auto place = [&](QLayoutItem &item, const QRect &at) {
        const QWidget *around = parentWidget();
        item.setGeometry(
                QStyle::visualRect(around ? around->layoutDirection() : Qt::LeftToRight, room, at));
    };
    const auto &[first, second] = m_items;
    if (only()) {
        for (const auto &item : m_items) {
            if (isShown(item))
                place(*item, room);
        }
    } else if (isBeside(room.width())) {
        const int far = farWidth(room.width());
        place(*first, room.adjusted(0, 0, -far - spacing(), 0));
        place(*second, room.adjusted(room.width() - far, 0, 0, 0));
    } else {
        const int words = heightOf(*first, room.width());
        place(*first, {room.topLeft(), QSize(room.width(), words)});
        const bool grows = second->expandingDirections().testFlag(Qt::Horizontal);
        const int over = grows ? 0 : std::max(0, room.width() - second->sizeHint().width());
        place(*second, room.adjusted(0, words + spacing(), -over, 0));
    }
}

} // namespace hk
