#pragma once

#include "ui/common/languages.h"
#include "ui/theme/themecontroller.h"

namespace hk::test {

/// A desktop whose look the test decides.
class FakeDesktop final : public DesktopTheme
{
    Q_OBJECT

public:
    using DesktopTheme::DesktopTheme;
    DesktopLook look() const override { return m_look; }
    void setLook(const DesktopLook &look)
    {
        m_look = look;
        Q_EMIT lookChanged();
    }

private:
    DesktopLook m_look;
};

/// Theme and English plurals in force, as in the program; one a test executable.
struct Themed
{
    Themed() : theme(desktop)
    {
        languages.install(QLocale(QLocale::English));
        theme.apply();
    }

    FakeDesktop desktop;
    ThemeController theme;
    Languages languages;
};

} // namespace hk::test
