#pragma once

#include "tests/ui/screens/allpages.h"
#include "tests/ui/screens/filledworkspace.h"
#include "tests/ui/screens/preferencesstates.h"
#include "tests/ui/screens/shoots.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>

namespace hk::test {

/// The whole window in a language, over fakes that have something to show.
class WindowScene final
{
public:
    WindowScene(Themed &themed, const QString &language)
        : m_settings(m_home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat),
          m_theme(themed.theme), m_languages(themed.languages)
    {
        const QLocale locale = Languages::localeOf(language);
        QLocale::setDefault(locale);
        if (language == Languages::pseudo())
            m_languages.installPseudo();
        else
            m_languages.install(locale);
        fillAll(m_workspace, SystemClock().now());
        m_preferences =
                std::make_unique<PreferencesScene>(m_workspace, m_theme, m_settings, m_languages);
        m_window = std::make_unique<MainWindow>(
                m_workspace.fronts(), m_theme, m_dialogs, m_settings,
                makePages(m_workspace.fronts(), m_dialogs), QStringLiteral("overview"));
        m_window->show();
        settle();
    }

    MainWindow &window() { return *m_window; }

    void lookFrom(const QSize &size, int zoom)
    {
        m_theme.setZoom(zoom);
        m_window->resize(size);
        settle();
    }
    void walkPages(const Take &take) { shootPages(*m_window, take); }
    /// Once: it leaves things changed.
    void walkAll(const Take &take)
    {
        m_preferences->walk(m_window.get(), take);
        shootAll(*m_window, m_workspace, m_dialogs, take);
    }

private:
    QTemporaryDir m_home;
    QSettings m_settings;
    ThemeController &m_theme;
    Languages &m_languages;
    FakeWorkspace m_workspace;
    FakeDialogs m_dialogs;
    std::unique_ptr<PreferencesScene> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hk::test
