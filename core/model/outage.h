#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// A time in which nothing got through to an endpoint: attempts that failed one after the other,
/// leastFailures of them at least, from the beginning of the first one to the end of the attempt
/// that got through. Plain value.
struct Outage
{
    static constexpr int leastFailures = 3;

    EndpointId endpoint;
    Micros began = 0;
    std::optional<Micros> ended;        ///< none: it lasts
    int failures = 0;                   ///< attempts that failed
    std::optional<OutcomeKind> outcome; ///< of the last of them
    std::optional<int> code;
    QString detail; ///< English, as Attempt::errorDetail
    bool operator==(const Outage &) const = default;
};

} // namespace hk
