#pragma once

#include "core/base/clock.h"

#include <QtCore/QTime>

#include <optional>

namespace hk {

/// Who and what a sample is about. The same number is the same person, resource or appointment of
/// a seed's world, so that one sample can follow from another.
struct SampleChoice
{
    int customer = 0;
    int resource = 0;
    int booking = 0;
    int moves = 0;           ///< how often the appointment was rescheduled by now
    int customerChanges = 0; ///< how often the customer has moved house by now
    int resourceChanges = 0; ///< how often the resource's number was changed by now
    /// When the appointment was booked, from which its own time counts; none: now.
    std::optional<Micros> bookedAt;
    /// The appointment's own time, in the company's zone; none: one that people book.
    std::optional<int> startsInDays; ///< after the day of bookedAt
    QTime startsAt;                  ///< with startsInDays

    /// Number `index` of a seed, which has nothing to do with any other.
    static SampleChoice number(int index)
    {
        SampleChoice choice;
        choice.customer = choice.resource = choice.booking = index;
        return choice;
    }
    bool operator==(const SampleChoice &) const = default;
};

} // namespace hk
