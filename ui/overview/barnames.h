#pragma once

#include "core/workspace/overviewfront.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace hk {

/// What an overview's bars and moments are called: in the company's zone and the window's language.
/// A value; GUI thread.
class BarNames final
{
public:
    BarNames() = default;
    explicit BarNames(const Overview &overview);

    /// Short, below the bar: "15:00", "14 May".
    QString tick(const OverviewBar &bar) const;
    /// Whole: "14 May, 15:00 to 16:00", "Thursday, 14 May".
    QString title(const OverviewBar &bar) const;
    /// How many bars from a round number the bar is: of hours the hour of the day, of days the days
    /// up to today.
    int place(const OverviewBar &bar) const;

    /// "14:05", and "14 May, 14:05" when it is another day than the overview's.
    QString moment(Micros at) const;
    /// "15:42:10"
    QString clock(Micros at) const;
    /// "Toronto time", by the zone's city; "UTC" for that.
    QString zoneName() const;
    bool isByDay() const { return m_isByDay; }

private:
    QDateTime local(Micros at) const;

    QTimeZone m_zone = QTimeZone::utc();
    QByteArray m_zoneId;
    Micros m_at = 0;
    Micros m_lastBegin = 0;
    bool m_isByDay = false;
};

} // namespace hk
