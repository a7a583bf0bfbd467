#pragma once

#include "core/model/company.h"
#include "core/workspace/endpointsfront.h"

namespace hk {

/// `before` with the change made; errors as EndpointsFront::change() has them. Reads the CA file.
Result<EndpointLimits> changedLimits(EndpointLimits before, const LimitsChange &change,
                                     Environment environment);

/// "on" or "off" as a person gives it; SwitchInvalid.
Result<bool> switchOf(const QString &text, const QString &subject);
QString textOfSwitch(bool on);

/// A time-out as a person gives it: 1 s to 2 min, in ms. DurationInvalid, TimeoutOutOfRange.
Result<qint64> checkedTimeout(const QString &text);

} // namespace hk
