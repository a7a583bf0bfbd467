#pragma once

#include "core/contract/sample/samplescene.h"

namespace hk {

/// Which way clocks go.
enum class Shift { Forward, Back };

// What happens at a time that calendars stumble over. An appointment is at the next such time, what
// happened to a customer or a resource at the last one. The zone is the company's where it has such
// a time.

/// An hour that is missing lies within the appointment; of one that is there twice, it begins in
/// the first and ends in the second, at the same time of day.
void moveToShift(SampleScene &scene, Trigger trigger, Shift shift);
void moveToLeapDay(SampleScene &scene, Trigger trigger);
/// The same times of day elsewhere.
void moveToZone(SampleScene &scene, const QTimeZone &zone);

} // namespace hk
