#include "ui/theme/themecontroller.h"

#include "ui/theme/colours.h"
#include "ui/theme/hookstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QFontInfo>
#include <QtGui/QPixmapCache>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <array>
#include <utility>

namespace hk {
namespace {

constexpr qreal designPoints = 10; // the body type of the design
constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// The system's font in its own size, but not smaller than the design's.
QFont bodyFont()
{
    QFont font = QApplication::font();
    const qreal points = QFontInfo(font).pointSizeF();
    font.setPointSizeF(qMax(designPoints, points));
    return font;
}

} // namespace

ThemeController::ThemeController(DesktopTheme &desktop, QObject *parent)
    : QObject(parent), m_desktop(desktop), m_systemPalette(QApplication::palette()),
      m_systemFont(bodyFont())
{
    for (const Qt::UIEffect effect : effects) {
        if (QApplication::isEffectEnabled(effect))
            m_effects.append(effect);
    }
    connect(&m_desktop, &DesktopTheme::lookChanged, this, &ThemeController::apply);
}

void ThemeController::setLook(Look look)
{
    look.zoom = qBound(leastZoom, look.zoom, mostZoom);
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    Look look = m_look;
    look.theme = choice;
    setLook(look);
}

void ThemeController::setZoom(int percent)
{
    Look look = m_look;
    look.zoom = percent;
    setLook(look);
}

void ThemeController::setDensity(Density density)
{
    Look look = m_look;
    look.density = density;
    setLook(look);
}

void ThemeController::setMotion(MotionChoice choice)
{
    Look look = m_look;
    look.motion = choice;
    setLook(look);
}

bool ThemeController::reducesMotion() const
{
    return m_look.motion == MotionChoice::System ? m_desktop.look().reducesMotion
                                                 : m_look.motion == MotionChoice::Reduced;
}

bool ThemeController::isDark() const
{
    if (m_look.theme != ThemeChoice::System)
        return m_look.theme != ThemeChoice::Light;
    if (const std::optional<bool> wish = m_desktop.look().prefersDark)
        return *wish;
    return m_systemPalette.color(QPalette::Window).lightness()
            < m_systemPalette.color(QPalette::WindowText).lightness();
}

bool ThemeController::followsContrast() const
{
    return m_desktop.look().highContrast && m_look.theme == ThemeChoice::System;
}

const Colours &ThemeController::ownColours() const
{
    if (m_look.theme == ThemeChoice::HighContrast)
        return Colours::contrast();
    return isDark() ? Colours::night() : Colours::day();
}

void ThemeController::apply()
{
    const bool foreign = followsContrast();
    const Colours colours = foreign ? Colours::of(m_systemPalette) : ownColours();
    const qreal scale = m_look.zoom / 100.0;
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * scale);
    const qreal bigType = m_systemFont.pointSizeF() / designPoints;

    // Palette and font first: the style polishes every widget with what is then in force.
    QApplication::setPalette(foreign ? m_systemPalette : colours.palette());
    QApplication::setFont(font);
    QPixmapCache::clear();
    const Metrics metrics(scale * bigType, m_look.density, colours.highContrast ? 3 : 2);
    for (const Qt::UIEffect effect : std::as_const(m_effects))
        QApplication::setEffectEnabled(effect, !reducesMotion());
    QApplication::setStyle(new HookStyle(colours, metrics, reducesMotion()));
    // Qt tells only widgets that were shown before; others may have reckoned with the old sizes.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        if (!widget->testAttribute(Qt::WA_WState_Polished))
            QCoreApplication::sendEvent(widget, &change);
    }
    Q_EMIT changed();
}

} // namespace hk
