#include "ui/shell/windowmemory.h"

#include "ui/theme/themecontroller.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr const char *keptAs = "keptAs";
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

void WindowMemory::restoreChoices(const QWidget &window) const
{
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->property(keptAs).toString();
        if (!key.isEmpty() && m_settings.contains(key))
            action->setChecked(m_settings.value(key).toBool());
    }
}

void WindowMemory::keepChoices(const QWidget &window)
{
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->property(keptAs).toString();
        if (!key.isEmpty())
            m_settings.setValue(key, action->isChecked());
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
