#pragma once

#include "ui/theme/desktoptheme.h"
#include "ui/theme/lookchoices.h"

#include <QtCore/QList>
#include <QtGui/QFont>
#include <QtGui/QPalette>

namespace hk {

struct Colours;

/// Decides the program's colours and sizes and gives them to QApplication: the choice of theme, the
/// desktop's wish, a high-contrast desktop (whose own palette then stays), the zoom,
/// the density of rows and whether things move. GUI thread; must not outlive QApplication.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastZoom = 80; ///< per cent
    static constexpr int mostZoom = 200;
    static constexpr int zoomStep = 10;

    explicit ThemeController(DesktopTheme &desktop, QObject *parent = nullptr);

    const Look &look() const { return m_look; }
    void setLook(Look look); ///< the zoom is kept within its limits
    ThemeChoice choice() const { return m_look.theme; }
    void setChoice(ThemeChoice choice);
    int zoom() const { return m_look.zoom; }
    void setZoom(int percent);
    void setDensity(Density density);
    void setMotion(MotionChoice choice);
    bool isDark() const;
    bool followsContrast() const; ///< the desktop's own palette is in force
    bool reducesMotion() const;

    /// Puts it into force; to be called once before the first window is shown.
    void apply();

Q_SIGNALS:
    void changed(); ///< after the new look is in force

private:
    const Colours &ownColours() const;

    DesktopTheme &m_desktop;
    QPalette m_systemPalette; ///< what QApplication had before ours
    QFont m_systemFont;
    QList<Qt::UIEffect> m_effects; ///< that QApplication had
    Look m_look;
};

} // namespace hk
