#include "ui/theme/themecontroller.h"

#include "ui/theme/colours.h"
#include "ui/theme/hookstyle.h"

#include <QtCore/QEvent>
#include <QtGui/QFontInfo>
#include <QtGui/QPixmapCache>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr qreal designPoints = 10; // the body type of the design

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
    connect(&m_desktop, &DesktopTheme::lookChanged, this, &ThemeController::apply);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void ThemeController::setZoom(int percent)
{
    const int zoom = qBound(leastZoom, percent, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    apply();
}

bool ThemeController::isDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
    if (const std::optional<bool> wish = m_desktop.look().prefersDark)
        return *wish;
    return m_systemPalette.color(QPalette::Window).lightness()
            < m_systemPalette.color(QPalette::WindowText).lightness();
}

void ThemeController::apply()
{
    const bool foreign = m_desktop.look().highContrast && m_choice == ThemeChoice::System;
    const Colours colours = foreign ? Colours::of(m_systemPalette)
            : isDark()              ? Colours::night()
                                    : Colours::day();
    const qreal scale = m_zoom / 100.0;
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * scale);
    const qreal bigType = m_systemFont.pointSizeF() / designPoints;

    // Palette and font first: the style polishes every widget with what is then in force.
    QApplication::setPalette(foreign ? m_systemPalette : colours.palette());
    QApplication::setFont(font);
    QPixmapCache::clear();
    QApplication::setStyle(new HookStyle(colours, Metrics(scale * bigType)));
    // Qt tells only widgets that were shown before; others may have reckoned with the old sizes.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        if (!widget->testAttribute(Qt::WA_WState_Polished))
            QCoreApplication::sendEvent(widget, &change);
    }
    Q_EMIT changed();
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromName(const QString &name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (nameOf(choice) == name)
            return choice;
    }
    return ThemeChoice::System;
}

} // namespace hk
