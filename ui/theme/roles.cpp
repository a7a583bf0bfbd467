#include "ui/theme/roles.h"

#include "ui/theme/textrole.h"

#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr char primaryProperty[] = "hkPrimary";
constexpr char invalidProperty[] = "hkInvalid";
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

void setSidebarList(QWidget *list) { list->setProperty(sidebarProperty, true); }

bool isSidebarList(const QWidget *list) { return has(list, sidebarProperty); }

} // namespace hk
