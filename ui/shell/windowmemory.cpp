#include "ui/shell/windowmemory.h"

#include "ui/theme/themecontroller.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace hk {
namespace {

constexpr const char *keptAs = "keptAs";
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String zoomKey("look/zoom");
constexpr QLatin1String densityKey("look/density");
constexpr QLatin1String motionKey("look/motion");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String companyKey("window/company");

/// Whether enough of its upper edge is on a screen to move it.
bool canBeGrasped(const QWidget &window)
{
    constexpr QSize enough(100, 16);
    const QRect edge(window.pos(), QSize(window.width(), 2 * enough.height()));
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::ranges::any_of(screens, [&](const QScreen *screen) {
        const QSize seen = edge.intersected(screen->availableGeometry()).size();
        return seen.width() >= enough.width() && seen.height() >= enough.height();
    });
}

} // namespace

void WindowMemory::restoreLook(ThemeController &theme) const
{
    Look look;
    look.theme = themeChoiceFromName(m_settings.value(themeKey).toString());
    bool isNumber = false;
    const int zoom = m_settings.value(zoomKey).toInt(&isNumber);
    if (isNumber)
        look.zoom = zoom;
    look.density = densityFromName(m_settings.value(densityKey).toString());
    look.motion = motionChoiceFromName(m_settings.value(motionKey).toString());
    theme.setLook(look);
}

void WindowMemory::keepLook(const ThemeController &theme)
{
    m_settings.setValue(themeKey, nameOf(theme.choice()));
    m_settings.setValue(zoomKey, theme.zoom());
    m_settings.setValue(densityKey, nameOf(theme.look().density));
    m_settings.setValue(motionKey, nameOf(theme.look().motion));
}

bool WindowMemory::restoreGeometry(QWidget &window) const
{
    if (!window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        return false;
    if (!canBeGrasped(window))
        window.move(window.screen()->availableGeometry().topLeft());
    return true;
}

void WindowMemory::keepGeometry(const QWidget &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
}

void WindowMemory::followChoices(QWidget &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->property(keptAs).toString();
        if (key.isEmpty())
            continue;
        if (m_settings.contains(key))
            action->setChecked(m_settings.value(key).toBool());
        QObject::connect(action, &QAction::toggled, &window,
                         [this, key](bool isChecked) { m_settings.setValue(key, isChecked); });
    }
}

QString WindowMemory::page() const { return m_settings.value(pageKey).toString(); }

void WindowMemory::keepPage(const QString &key) { m_settings.setValue(pageKey, key); }

QString WindowMemory::company() const { return m_settings.value(companyKey).toString(); }

void WindowMemory::keepCompany(const QString &externalId)
{
    m_settings.setValue(companyKey, externalId);
}

} // namespace hk
