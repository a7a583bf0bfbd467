#pragma once

#include "core/model/trigger.h"

#include <QtCore/QString>

namespace hk {

/// What happened, for people: "Appointment confirmed". The wire name is core's wireNameOf(). GUI
/// thread (translated).
QString triggerTitle(Trigger trigger);

/// "Booking", "Customer", "Resource", "Reminder".
QString categoryTitle(Category category);

} // namespace hk
