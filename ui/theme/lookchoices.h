#pragma once

#include <QtCore/QString>

namespace hk {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How tall the rows of tables and lists are.
enum class Density { Comfortable, Compact };

/// Whether things move on the screen that need not.
enum class MotionChoice { System, Reduced, Full };

/// How the program looks, as a person chose it.
struct Look
{
    ThemeChoice theme = ThemeChoice::System;
    int zoom = 100; ///< per cent
    Density density = Density::Comfortable;
    MotionChoice motion = MotionChoice::System;
    bool operator==(const Look &) const = default;
};

// As settings keep them: "system", "light", "dark", "contrast"; "comfortable", "compact"; "system",
// "reduced", "full". An unknown name is the first one.
QString nameOf(ThemeChoice choice);
QString nameOf(Density density);
QString nameOf(MotionChoice choice);
ThemeChoice themeChoiceFromName(const QString &name);
Density densityFromName(const QString &name);
MotionChoice motionChoiceFromName(const QString &name);

} // namespace hk
