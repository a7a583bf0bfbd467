#include "ui/theme/roles.h"

#include "ui/theme/textrole.h"

#include <QtCore/QVariant>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr char primaryProperty[] = "hkPrimary";
constexpr char invalidProperty[] = "hkInvalid";
constexpr char toneProperty[] = "hkTone";
constexpr char sidebarProperty[] = "hkSidebar";

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

} // namespace

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    setTextRole(button, TextRole::Strong);
    button->update();
}

bool isPrimary(const QWidget *button) { return has(button, primaryProperty); }

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field) { return has(field, invalidProperty); }

void setTone(QWidget *label, std::optional<Tone> tone)
{
    label->setProperty(toneProperty, tone ? QVariant(static_cast<int>(*tone)) : QVariant());
    if (tone)
        applyTone(label);
    else
        label->setPalette(QPalette());
}

void applyTone(QWidget *widget)
{
    const QVariant tone = widget->property(toneProperty);
    if (!tone.isValid())
        return;
    const Colours colours = Colours::of(QApplication::palette());
    QPalette own;
    own.setColor(widget->foregroundRole(), colours.tone(static_cast<Tone>(tone.toInt())).text);
    widget->setPalette(own);
}

void setSidebarList(QWidget *list) { list->setProperty(sidebarProperty, true); }

bool isSidebarList(const QWidget *list) { return has(list, sidebarProperty); }

} // namespace hk
