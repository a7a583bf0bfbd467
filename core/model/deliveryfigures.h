#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace hk {

/// What a list shows of a delivery only when it is asked for, since it stands apart in the store.
/// Plain value.
struct DeliveryFigures
{
    std::optional<qint64> durationUs; ///< of the last attempt; none: there was none
    qint64 payloadSize = 0;           ///< bytes
    bool operator==(const DeliveryFigures &) const = default;
};

} // namespace hk
