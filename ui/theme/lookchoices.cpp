#include "ui/theme/lookchoices.h"

#include <array>

namespace hk {
namespace {

template<typename Choice, size_t size>
Choice choiceFromName(const std::array<Choice, size> &choices, const QString &name)
{
    for (const Choice choice : choices) {
        if (nameOf(choice) == name)
            return choice;
    }
    return Choice{};
}

} // namespace

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString nameOf(Density density)
{
    return density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable");
}

QString nameOf(MotionChoice choice)
{
    switch (choice) {
    case MotionChoice::Reduced:
        return QStringLiteral("reduced");
    case MotionChoice::Full:
        return QStringLiteral("full");
    case MotionChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromName(const QString &name)
{
    return choiceFromName(std::array{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::HighContrast},
                          name);
}

Density densityFromName(const QString &name)
{
    return choiceFromName(std::array{Density::Comfortable, Density::Compact}, name);
}

MotionChoice motionChoiceFromName(const QString &name)
{
    return choiceFromName(
            std::array{MotionChoice::System, MotionChoice::Reduced, MotionChoice::Full}, name);
}

} // namespace hk
