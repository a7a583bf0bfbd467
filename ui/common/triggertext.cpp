#include "ui/common/triggertext.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace hk {
namespace {

// In the order of enum Trigger.
constexpr std::array<const char *, allTriggers.size()> triggers{{
        QT_TRANSLATE_NOOP("Triggers", "Appointment confirmed"),
        QT_TRANSLATE_NOOP("Triggers", "Appointment rescheduled"),
        QT_TRANSLATE_NOOP("Triggers", "Appointment canceled"),
        QT_TRANSLATE_NOOP("Triggers", "Customer profile created"),
        QT_TRANSLATE_NOOP("Triggers", "Customer profile updated"),
        QT_TRANSLATE_NOOP("Triggers", "Resource created"),
        QT_TRANSLATE_NOOP("Triggers", "Resource updated"),
        QT_TRANSLATE_NOOP("Triggers", "Email reminder"),
        QT_TRANSLATE_NOOP("Triggers", "SMS reminder"),
}};

// In the order of enum Category.
constexpr std::array<const char *, allCategories.size()> categories{{
        QT_TRANSLATE_NOOP("Triggers", "Booking"),
        QT_TRANSLATE_NOOP("Triggers", "Customer"),
        QT_TRANSLATE_NOOP("Triggers", "Resource"),
        QT_TRANSLATE_NOOP("Triggers", "Reminder"),
}};

} // namespace

QString triggerTitle(Trigger trigger)
{
    return QCoreApplication::translate("Triggers", triggers[static_cast<size_t>(trigger)]);
}

QString categoryTitle(Category category)
{
    return QCoreApplication::translate("Triggers", categories[static_cast<size_t>(category)]);
}

} // namespace hk
