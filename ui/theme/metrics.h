#pragma once

#include "ui/theme/lookchoices.h"

#include <QtCore/QMargins>
#include <QtCore/QSize>
#include <QtCore/QtGlobal>

class QLayout;
class QWidget;

namespace hk {

/// Sizes of the design at the current zoom, system font size and density: device-independent pixels
/// on a 4 px grid. A small value; take it anew where it is used, it changes with the zoom.
class Metrics
{
public:
    explicit Metrics(qreal scale = 1.0, Density density = Density::Comfortable, int focus = 2)
        : m_scale(scale), m_density(density), m_focus(focus)
    {
    }
    /// What is in force for `widget`: from its style; the design's own sizes under a foreign style.
    static Metrics of(const QWidget *widget);

    qreal scale() const { return m_scale; }
    int px(qreal designPixels) const { return qRound(designPixels * m_scale); }
    QMargins px(const QMargins &margins) const;

    /// Of what is pointed at: the same, but no smaller than it can be hit.
    int hit(qreal designPixels) const { return qMax(leastHit, px(designPixels)); }

    int controlHeight() const { return hit(32); }
    bool isCompact() const { return m_density == Density::Compact; }
    int rowHeight() const { return hit(isCompact() ? 28 : 36); }
    int radius() const { return px(5); }
    int cardRadius() const { return px(8); }
    int iconSize() const { return px(16); }
    int focusWidth() const { return qMax(m_focus, px(m_focus)); }

private:
    static constexpr int leastHit = 24; // pixels at any zoom

    qreal m_scale;
    Density m_density;
    int m_focus; ///< design pixels of the focus ring
};

/// Gives `layout` margins and spacing in design pixels; the style renews them when the zoom
/// changes.
void setScaledSpacing(QLayout *layout, const QMargins &margins, int spacing);

/// How large a window can be on its screen, its frame taken off.
QSize roomOnScreen(const QWidget &window);

/// Gives `window` a size in design pixels, no larger than its screen has room for.
void resizeScaled(QWidget *window, QSize wanted);

/// Gives `widget` a least and a largest size in design pixels; 0 leaves a dimension free. The style
/// renews them when the zoom changes. A window's least size is never larger than its screen.
void setScaledSize(QWidget *widget, QSize least, QSize largest = {});

/// Applies what the two functions above noted; the style calls it for every widget it polishes.
void applyScaledSizes(QWidget *widget);

} // namespace hk
