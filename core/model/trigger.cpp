#include "core/model/trigger.h"

namespace hk {
namespace {

struct TriggerEntry
{
    Category category;
    const char16_t *wireName;
};

// In the order of enum Trigger.
constexpr std::array<TriggerEntry, allTriggers.size()> triggerEntries{{
        {Category::Booking, u"BookingConfirmation"},
        {Category::Booking, u"RescheduleConfirmation"},
        {Category::Booking, u"CancelReservationConfirmation"},
        {Category::Customer, u"CustomerCreated"},
        {Category::Customer, u"CustomerUpdated"},
        {Category::Resource, u"ResourceCreated"},
        {Category::Resource, u"ResourceUpdated"},
        {Category::Reminder, u"EmailReminder"},
        {Category::Reminder, u"SmsReminder"},
}};
constexpr std::array<const char16_t *, allCategories.size()> categoryNames{
        u"booking", u"customer", u"resource", u"reminder"};

const TriggerEntry &entryOf(Trigger trigger)
{
    return triggerEntries[static_cast<size_t>(trigger)];
}

} // namespace

Category categoryOf(Trigger trigger) { return entryOf(trigger).category; }

QString wireNameOf(Trigger trigger) { return QString::fromUtf16(entryOf(trigger).wireName); }

std::optional<Trigger> triggerFromWireName(QStringView name)
{
    for (const Trigger trigger : allTriggers) {
        if (name == QStringView(entryOf(trigger).wireName))
            return trigger;
    }
    return std::nullopt;
}

QString nameOf(Category category)
{
    return QString::fromUtf16(categoryNames[static_cast<size_t>(category)]);
}

std::optional<Category> categoryFromName(QStringView name)
{
    for (const Category category : allCategories) {
        if (name == QStringView(categoryNames[static_cast<size_t>(category)]))
            return category;
    }
    return std::nullopt;
}

} // namespace hk
