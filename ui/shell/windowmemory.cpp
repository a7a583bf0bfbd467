#include "ui/shell/windowmemory.h"

#include "ui/theme/themecontroller.h"

#include <QtCore/QSettings>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String zoomKey("look/zoom");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String companyKey("window/company");

} // namespace

void WindowMemory::restoreLook(ThemeController &theme) const
{
    theme.setChoice(themeChoiceFromName(m_settings.value(themeKey).toString()));
    theme.setZoom(m_settings.value(zoomKey, 100).toInt());
}

void WindowMemory::keepLook(const ThemeController &theme)
{
    m_settings.setValue(themeKey, nameOf(theme.choice()));
    m_settings.setValue(zoomKey, theme.zoom());
}

bool WindowMemory::restoreGeometry(QWidget &window) const
{
    return window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

void WindowMemory::keepGeometry(const QWidget &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
}

QString WindowMemory::page() const { return m_settings.value(pageKey).toString(); }

void WindowMemory::keepPage(const QString &key) { m_settings.setValue(pageKey, key); }

QString WindowMemory::company() const { return m_settings.value(companyKey).toString(); }

void WindowMemory::keepCompany(const QString &externalId)
{
    m_settings.setValue(companyKey, externalId);
}

} // namespace hk
