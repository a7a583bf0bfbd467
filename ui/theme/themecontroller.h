#pragma once

#include "ui/theme/desktoptheme.h"

#include <QtGui/QFont>
#include <QtGui/QPalette>

namespace hk {

enum class ThemeChoice { System, Light, Dark };

/// Decides the program's colours and sizes and gives them to QApplication: the choice of theme, the
/// desktop's wish, a high-contrast desktop (whose own palette then stays), and the zoom. GUI
/// thread; must not outlive QApplication.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 80; ///< per cent
    static constexpr int mostZoom = 200;
    static constexpr int zoomStep = 10;

    explicit ThemeController(DesktopTheme &desktop, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    int zoom() const { return m_zoom; } ///< per cent
    void setZoom(int percent);          ///< kept within its limits
    bool isDark() const;

    /// Puts it into force; to be called once before the first window is shown.
    void apply();

Q_SIGNALS:
    void changed(); ///< after the new look is in force

private:
    DesktopTheme &m_desktop;
    QPalette m_systemPalette; ///< what QApplication had before ours
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_zoom = 100;
};

/// "system", "light", "dark", as settings keep it; an unknown name is System.
QString nameOf(ThemeChoice choice);
ThemeChoice themeChoiceFromName(const QString &name);

} // namespace hk
