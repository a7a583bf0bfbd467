#pragma once

#include "core/base/clock.h"
#include "core/received/payloadfacts.h"

#include <QtCore/QtGlobal>

#include <optional>

namespace hk {

/// What the order and the time of a request's arrival say, held against those before it. A value.
struct ArrivalVerdict
{
    /// The first request with the same event id; 0: none that is remembered.
    qint64 repeats = 0;
    std::optional<int> repeatedAnswer; ///< what was answered to the one before; none: nothing

    /// A request about the same subject that came before and happened after; 0: none.
    qint64 overtakenBy = 0;
    SubjectKind subject = SubjectKind::None;
    Micros overtakenFor = 0; ///< how much later that one happened

    /// Which time is off, when one is.
    enum class Time { Right, WebhookTimestamp, CreatedAt };
    Time time = Time::Right;
    Micros offBy = 0; ///< to its arrival; below 0: it is from before

    /// Whether the sender had to send it again: what came before was not answered with 2xx.
    bool isRetry() const
    {
        return repeats && (!repeatedAnswer || *repeatedAnswer < 200 || *repeatedAnswer > 299);
    }
    /// The same event again, though the first was taken.
    bool isDuplicate() const { return repeats && !isRetry(); }
    bool isOutOfOrder() const { return overtakenBy != 0; }
    bool hasWrongTime() const { return time != Time::Right; }

    bool operator==(const ArrivalVerdict &) const = default;
};

} // namespace hk
