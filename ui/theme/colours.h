#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <array>

namespace hk {

/// What a colour says; always beside an icon and a word, never alone.
enum class Tone { Neutral, Success, Danger, Warning, Held };

/// The colours of one appearance: the only place in the program that has numbers for them. Each
/// text was computed on each background it meets: at least 4.96:1, in high contrast 7:1. Immutable
/// value, any thread.
struct Colours
{
    struct Pair
    {
        QColor text;
        QColor tint; ///< behind that text
    };

    /// Fills of charts: at least 3:1 on a card. Too near each other for the eye alone, so that
    /// retrying is hatched as well.
    struct Fills
    {
        QColor delivered;
        QColor retrying;
        QColor failed;
    };

    bool dark = false;
    bool highContrast = false; ///< every box has an outline, focus is wider
    QColor window;
    QColor surface;
    QColor sidebar;
    QColor alternate;
    QColor divider; ///< decoration only
    QColor outline; ///< of controls, at least 3:1
    QColor text;
    QColor secondary;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor disabled;
    std::array<Pair, 5> tones; ///< by Tone
    Fills fills;

    const Pair &tone(Tone tone) const { return tones[static_cast<size_t>(tone)]; }
    /// `colour` with a little of the text's colour in it: hover and pressed.
    QColor hovered(const QColor &colour) const;
    QColor pressed(const QColor &colour) const;
    /// Around what cannot be used now.
    const QColor &disabledLine() const { return highContrast ? disabled : divider; }

    static const Colours &day();
    static const Colours &night();
    static const Colours &contrast(); ///< black and white, with outlines everywhere
    /// The colours a palette was made from; of a foreign palette, its own roles.
    static Colours of(const QPalette &palette);

    QPalette palette() const;
};

} // namespace hk
