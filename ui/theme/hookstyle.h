#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QProxyStyle>

namespace hk {

/// Fusion with Hookkeeper's shapes: 32 px controls, rounded boxes, a focus ring drawn inside.
/// Immutable: another theme or zoom is another style object, which re-polishes every widget.
/// Colours come from the tokens; the palette has the same ones for whatever Fusion draws itself.
/// GUI thread; QApplication owns it once set.
class HookStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr char textRoleProperty[] = "hkTextRole";

    HookStyle(const Colours &colours, Metrics metrics, bool isStill = false);

    const Colours &colours() const { return m_colours; }
    const Metrics &metrics() const { return m_metrics; }
    bool isStill() const { return m_isStill; } ///< nothing moves by itself

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    Colours m_colours;
    Metrics m_metrics;
    bool m_isStill;
};

} // namespace hk
