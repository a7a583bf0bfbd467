#include "ui/theme/metrics.h"

#include "ui/theme/hookstyle.h"

#include <QtCore/QVariant>
#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr char marginsProperty[] = "hkMargins";
constexpr char spacingProperty[] = "hkSpacing";
constexpr char leastProperty[] = "hkLeastSize";
constexpr char largestProperty[] = "hkLargestSize";

void applySpacing(QLayout *layout, const Metrics &metrics)
{
    if (!layout)
        return;
    const QVariant margins = layout->property(marginsProperty);
    if (margins.isValid()) {
        layout->setContentsMargins(metrics.px(margins.value<QMargins>()));
        layout->setSpacing(metrics.px(layout->property(spacingProperty).toInt()));
    }
    for (int i = 0; i < layout->count(); ++i)
        applySpacing(layout->itemAt(i)->layout(), metrics);
}

} // namespace

Metrics Metrics::of(const QWidget *widget)
{
    const auto *style =
            qobject_cast<const HookStyle *>(widget ? widget->style() : QApplication::style());
    return style ? style->metrics() : Metrics();
}

QMargins Metrics::px(const QMargins &m) const
{
    return {px(m.left()), px(m.top()), px(m.right()), px(m.bottom())};
}

void setScaledSpacing(QLayout *layout, const QMargins &margins, int spacing)
{
    layout->setProperty(marginsProperty, QVariant::fromValue(margins));
    layout->setProperty(spacingProperty, spacing);
    applySpacing(layout, Metrics::of(layout->parentWidget()));
}

void setScaledSize(QWidget *widget, QSize least, QSize largest)
{
    widget->setProperty(leastProperty, least);
    widget->setProperty(largestProperty, largest);
    applyScaledSizes(widget);
}

QSize roomOnScreen(const QWidget &window)
{
    // A window that was never shown knows no frame yet.
    const QSize titleBar(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize frame = window.frameGeometry().size() - window.size();
    return window.screen()->availableSize() - frame.expandedTo(titleBar);
}

void resizeScaled(QWidget *window, QSize wanted)
{
    const Metrics metrics = Metrics::of(window);
    window->resize(QSize(metrics.px(wanted.width()), metrics.px(wanted.height()))
                           .boundedTo(roomOnScreen(*window)));
}

void applyScaledSizes(QWidget *widget)
{
    const Metrics metrics = Metrics::of(widget);
    applySpacing(widget->layout(), metrics);
    const QVariant least = widget->property(leastProperty);
    if (!least.isValid())
        return;
    const QSize wanted = least.toSize();
    const QSize largest = widget->property(largestProperty).toSize();
    const bool isHit = qobject_cast<const QAbstractButton *>(widget);
    const auto scaled = [&metrics, isHit](int design) {
        return design <= 0 ? 0 : isHit ? metrics.hit(design) : metrics.px(design);
    };
    QSize smallest(scaled(wanted.width()), scaled(wanted.height()));
    if (widget->isWindow()) // twice as large must not be larger than the screen
        smallest = smallest.boundedTo(roomOnScreen(*widget));
    widget->setMinimumSize(smallest);
    widget->setMaximumSize(largest.width() > 0 ? scaled(largest.width()) : QWIDGETSIZE_MAX,
                           largest.height() > 0 ? scaled(largest.height()) : QWIDGETSIZE_MAX);
}

} // namespace hk
