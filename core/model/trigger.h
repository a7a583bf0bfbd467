#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

/// The four groups of triggers; each has one URL in a company's settings. Stored by value.
enum class Category : int { Booking = 0, Customer = 1, Resource = 2, Reminder = 3 };

/// What happened. Stored by value: never renumber.
enum class Trigger : int {
    AppointmentConfirmed = 0,
    AppointmentRescheduled = 1,
    AppointmentCanceled = 2,
    CustomerCreated = 3,
    CustomerUpdated = 4,
    ResourceCreated = 5,
    ResourceUpdated = 6,
    EmailReminder = 7,
    SmsReminder = 8,
};

inline constexpr std::array allCategories{Category::Booking, Category::Customer, Category::Resource,
                                          Category::Reminder};
inline constexpr std::array allTriggers{
        Trigger::AppointmentConfirmed, Trigger::AppointmentRescheduled,
        Trigger::AppointmentCanceled,  Trigger::CustomerCreated,
        Trigger::CustomerUpdated,      Trigger::ResourceCreated,
        Trigger::ResourceUpdated,      Trigger::EmailReminder,
        Trigger::SmsReminder};

Category categoryOf(Trigger trigger);
/// The trigger's name in the payload: "BookingConfirmation" (OnSched's webhook documentation).
QString wireNameOf(Trigger trigger);
std::optional<Trigger> triggerFromWireName(QStringView name);
/// "booking", "customer", "resource", "reminder": as options, paths and filters spell it.
QString nameOf(Category category);
std::optional<Category> categoryFromName(QStringView name);

} // namespace hk
