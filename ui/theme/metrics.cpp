#include "ui/theme/metrics.h"

#include "ui/theme/hookstyle.h"

#include <QtCore/QVariant>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
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

void applyScaledSizes(QWidget *widget)
{
    const Metrics metrics = Metrics::of(widget);
    applySpacing(widget->layout(), metrics);
    const QVariant least = widget->property(leastProperty);
    if (!least.isValid())
        return;
    const QSize smallest = least.toSize();
    const QSize largest = widget->property(largestProperty).toSize();
    widget->setMinimumSize(metrics.px(qMax(0, smallest.width())),
                           metrics.px(qMax(0, smallest.height())));
    widget->setMaximumSize(largest.width() > 0 ? metrics.px(largest.width()) : QWIDGETSIZE_MAX,
                           largest.height() > 0 ? metrics.px(largest.height()) : QWIDGETSIZE_MAX);
}

} // namespace hk
