#include "ui/theme/svgiconengine.h"

#include "ui/theme/colours.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace hk {
namespace {

QColor colourOf(Tint tint, QIcon::Mode mode)
{
    const Colours colours = Colours::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colours.disabled;
    switch (tint) {
    case Tint::Text:
        return colours.text;
    case Tint::Secondary:
        return colours.secondary;
    case Tint::Accent:
        return colours.accent;
    case Tint::OnAccent:
        return colours.onAccent;
    case Tint::Neutral:
        return colours.tone(Tone::Neutral).text;
    case Tint::Success:
        return colours.tone(Tone::Success).text;
    case Tint::Danger:
        return colours.tone(Tone::Danger).text;
    case Tint::Warning:
        return colours.tone(Tone::Warning).text;
    case Tint::Held:
        return colours.tone(Tone::Held).text;
    }
    return colours.text;
}

} // namespace

SvgIconEngine::SvgIconEngine(QString name, Tint tint, qreal margin)
    : m_name(std::move(name)), m_tint(tint), m_margin(margin)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap pixmap = rendered(qRound(side * ratio), mode);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                        pixmap);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return rendered(qMin(size.width(), size.height()), mode);
}

QPixmap SvgIconEngine::rendered(int devicePixels, QIcon::Mode mode) const
{
    const QColor colour = colourOf(m_tint, mode);
    const QString cacheKey = QStringLiteral("hk/%1/%2/%3/%4")
                                     .arg(m_name, colour.name(QColor::HexArgb))
                                     .arg(devicePixels)
                                     .arg(m_margin);
    QPixmap pixmap;
    if (devicePixels <= 0 || QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/line/%1.svg").arg(m_name));
    Q_ASSERT(renderer.isValid());
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal free = m_margin * devicePixels;
    renderer.render(&painter, QRectF(pixmap.rect()).adjusted(free, free, -free, -free));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const { return new SvgIconEngine(m_name, m_tint, m_margin); }

QString SvgIconEngine::key() const { return QStringLiteral("hk-line"); }

} // namespace hk
