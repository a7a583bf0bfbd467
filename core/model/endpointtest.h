#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// What the last test of an endpoint's URL came to. A value.
struct EndpointTest
{
    EndpointId endpoint;
    Micros at = 0;
    QString url;     ///< ASCII form of what was tested; the endpoint may have another by now
    QString finding; ///< a PreflightFinding's name
    std::optional<int> statusCode;
    qint64 durationUs = 0;
    bool operator==(const EndpointTest &) const = default;
};

} // namespace hk
