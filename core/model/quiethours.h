#pragma once

#include <QtCore/QTime>

namespace hk {

/// The hours of each day in which nothing pops up, in local time; over midnight when they end
/// earlier than they begin. A value.
struct QuietHours
{
    bool isOn = false;
    QTime from = QTime(22, 0);
    QTime to = QTime(7, 0); ///< is not among them
    bool operator==(const QuietHours &) const = default;

    /// Of two equal times none are quiet. Pure, any thread.
    bool contains(QTime time) const
    {
        if (!isOn || from == to)
            return false;
        return from < to ? time >= from && time < to : time >= from || time < to;
    }
};

} // namespace hk
