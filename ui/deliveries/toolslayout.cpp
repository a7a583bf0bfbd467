#include "ui/deliveries/toolslayout.h"

#include "ui/theme/metrics.h"

namespace hk {
namespace {

// Design pixels.
constexpr int lowRoomBelow = 200;
constexpr QMargins above(0, 4, 0, 0);

} // namespace

ToolsLayout::ToolsLayout(int behindFrom, QWidget *parent)
    : QBoxLayout(TopToBottom, parent), m_tools(new QBoxLayout(LeftToRight)),
      m_behindFrom(behindFrom)
{
    addLayout(m_tools);
    setScaledSpacing(m_tools, {0, 0, 0, 0}, 4);
    setScaledSpacing(this, above, 4);
}

void ToolsLayout::setContent(QLayout *content) { addLayout(content, 1); }

bool ToolsLayout::fitTo(QSize room)
{
    const Metrics metrics = Metrics::of(parentWidget());
    const bool isBehind =
            room.height() < metrics.px(lowRoomBelow) && room.width() >= metrics.px(m_behindFrom);
    if (isBehind == areBehind())
        return false;
    // The controls are the first, so they stand behind where the direction is turned round.
    setDirection(isBehind ? RightToLeft : TopToBottom);
    m_tools->setDirection(isBehind ? TopToBottom : LeftToRight);
    setScaledSpacing(m_tools, {0, 0, 0, 0}, isBehind ? 2 : 4);
    setScaledSpacing(this, isBehind ? QMargins(0, 2, 0, 0) : above, isBehind ? 12 : 4);
    return true;
}

} // namespace hk
