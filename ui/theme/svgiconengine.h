#pragma once

#include "ui/theme/icons.h"

#include <QtGui/QIconEngine>

namespace hk {

/// Draws a line icon from its SVG file in the colour that its tint has in the application's palette
/// at that moment. Pixmaps are shared through QPixmapCache. GUI thread.
class SvgIconEngine final : public QIconEngine
{
public:
    /// `margin` is left free on each side, as a share of the icon's.
    SvgIconEngine(QString name, Tint tint, qreal margin = 0);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override { return false; }

private:
    QPixmap rendered(int devicePixels, QIcon::Mode mode) const;

    QString m_name;
    Tint m_tint;
    qreal m_margin;
};

} // namespace hk
