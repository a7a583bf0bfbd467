#include "ui/theme/colours.h"

namespace hk {
namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

QColor mixed(const QColor &base, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(base.red(), other.red()), part(base.green(), other.green()),
            part(base.blue(), other.blue())};
}

Colours fromSystem(const QPalette &palette)
{
    Colours c;
    c.highContrast = true;
    c.window = palette.color(QPalette::Active, QPalette::Window);
    c.text = palette.color(QPalette::Active, QPalette::WindowText);
    c.dark = c.window.lightness() < c.text.lightness();
    c.surface = palette.color(QPalette::Active, QPalette::Base);
    c.sidebar = c.window;
    c.alternate = palette.color(QPalette::Active, QPalette::Button);
    c.divider = c.text;
    c.outline = c.text;
    c.secondary = c.text;
    c.accent = palette.color(QPalette::Active, QPalette::Link);
    c.onAccent = c.window;
    c.selection = palette.color(QPalette::Active, QPalette::Highlight);
    c.disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    c.tones.fill({c.text, c.window});
    c.fills = {c.text, c.text, c.accent};
    return c;
}

bool isOf(const QPalette &palette, const Colours &colours)
{
    return palette.color(QPalette::Active, QPalette::Window) == colours.window
            && palette.color(QPalette::Active, QPalette::WindowText) == colours.text
            && palette.color(QPalette::Active, QPalette::Link) == colours.accent;
}

} // namespace

QColor Colours::hovered(const QColor &colour) const { return mixed(colour, text, 0.06); }
QColor Colours::pressed(const QColor &colour) const { return mixed(colour, text, 0.12); }

const Colours &Colours::day()
{
    static const Colours colours{
            .dark = false,
            .highContrast = false,
            .window = rgb(0xF5F7F9),
            .surface = rgb(0xFFFFFF),
            .sidebar = rgb(0xECEFF3),
            .alternate = rgb(0xF9FAFB),
            .divider = rgb(0xD7DDE3),
            .outline = rgb(0x808B97),
            .text = rgb(0x1A2330),
            .secondary = rgb(0x55606D),
            .accent = rgb(0x1F5BC4),
            .onAccent = rgb(0xFFFFFF),
            .selection = rgb(0xD9E6FC),
            .disabled = rgb(0x7A858F),
            .tones = {{{rgb(0x4C5866), rgb(0xE9EDF1)},
                       {rgb(0x146C3C), rgb(0xE2F3E9)},
                       {rgb(0xB3231B), rgb(0xFCE7E5)},
                       {rgb(0x855000), rgb(0xFFF0D1)},
                       {rgb(0x5A459B), rgb(0xEEE9FA)}}},
            .fills = {rgb(0x3C9A68), rgb(0xC07F12), rgb(0xC5392F)},
    };
    return colours;
}

const Colours &Colours::night()
{
    static const Colours colours{
            .dark = true,
            .highContrast = false,
            .window = rgb(0x181C21),
            .surface = rgb(0x20252B),
            .sidebar = rgb(0x14171B),
            .alternate = rgb(0x242A31),
            .divider = rgb(0x363E47),
            .outline = rgb(0x77828E),
            .text = rgb(0xE7EBEF),
            .secondary = rgb(0xA6B0BB),
            .accent = rgb(0x82AEFF),
            .onAccent = rgb(0x0B1526),
            .selection = rgb(0x253C63),
            .disabled = rgb(0x7D8893),
            .tones = {{{rgb(0xB4BEC9), rgb(0x323A43)},
                       {rgb(0x6CD49A), rgb(0x16352A)},
                       {rgb(0xFF8F85), rgb(0x4A211F)},
                       {rgb(0xF2BD5C), rgb(0x42320F)},
                       {rgb(0xBBA7F5), rgb(0x352C52)}}},
            .fills = {rgb(0x4C9A72), rgb(0xC9953A), rgb(0xE0675D)},
    };
    return colours;
}

const Colours &Colours::contrast()
{
    static const Colours colours{
            .dark = true,
            .highContrast = true,
            .window = rgb(0x000000),
            .surface = rgb(0x000000),
            .sidebar = rgb(0x000000),
            .alternate = rgb(0x000000),
            .divider = rgb(0xFFFFFF),
            .outline = rgb(0xFFFFFF),
            .text = rgb(0xFFFFFF),
            .secondary = rgb(0xF0F0F0),
            .accent = rgb(0xFFE04D),
            .onAccent = rgb(0x000000),
            .selection = rgb(0x00305F),
            .disabled = rgb(0xB0B0B0),
            .tones = {{{rgb(0xFFFFFF), rgb(0x000000)},
                       {rgb(0x7CF29C), rgb(0x000000)},
                       {rgb(0xFFB0A8), rgb(0x000000)},
                       {rgb(0xFFD37A), rgb(0x000000)},
                       {rgb(0xD8C8FF), rgb(0x000000)}}},
            .fills = {rgb(0x7CF29C), rgb(0xFFD37A), rgb(0xFF8A80)},
    };
    return colours;
}

Colours Colours::of(const QPalette &palette)
{
    if (isOf(palette, day()))
        return day();
    if (isOf(palette, night()))
        return night();
    if (isOf(palette, contrast()))
        return contrast();
    return fromSystem(palette);
}

QPalette Colours::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, dark ? alternate : surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, tone(Tone::Danger).text);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, dark ? alternate : surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, dark ? hovered(surface) : surface);
    p.setColor(QPalette::Midlight, divider);
    p.setColor(QPalette::Mid, outline);
    p.setColor(QPalette::Dark, outline);
    p.setColor(QPalette::Shadow, dark ? sidebar : outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Button, surface);
    return p;
}

} // namespace hk
