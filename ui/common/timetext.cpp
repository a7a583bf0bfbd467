#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace hk {
namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(hk::TimeText)
};

constexpr qint64 second = microsPerSecond;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// What was chosen, for the whole program.
struct Clocks
{
    TimesIn choice = TimesIn::OwnZone;
    QTimeZone company = QTimeZone::utc();
};

Clocks &clocks()
{
    static Clocks clocks;
    return clocks;
}

QDateTime timeIn(TimesIn zone, Micros at)
{
    switch (zone) {
    case TimesIn::CompanyZone:
        return toDateTime(at).toTimeZone(clocks().company);
    case TimesIn::Utc:
        return toDateTime(at);
    case TimesIn::OwnZone:
        break;
    }
    return toDateTime(at).toLocalTime();
}

QString whole(const QDateTime &moment) { return QLocale().toString(moment, QLocale::LongFormat); }

QString withClock(TimesIn zone, const QString &time)
{
    switch (zone) {
    case TimesIn::CompanyZone:
        //: A date and time by the clocks of the company that is shown.
        return TimeText::tr("%1 (company)").arg(time);
    case TimesIn::OwnZone:
        //: A date and time by this computer's clock.
        return TimeText::tr("%1 (this computer)").arg(time);
    case TimesIn::Utc:
        break;
    }
    return time; // names its zone itself
}

QString past(qint64 age)
{
    if (age < hour)
        return TimeText::tr("%n minute(s) ago", nullptr, static_cast<int>(age / minute));
    if (age < day)
        return TimeText::tr("%n hour(s) ago", nullptr, static_cast<int>(age / hour));
    return TimeText::tr("%n day(s) ago", nullptr, static_cast<int>(age / day));
}

QString future(qint64 wait)
{
    if (wait < minute)
        return TimeText::tr("in %n second(s)", nullptr,
                            static_cast<int>((wait + second - 1) / second));
    if (wait < hour)
        return TimeText::tr("in %n minute(s)", nullptr, static_cast<int>(wait / minute));
    if (wait < day)
        return TimeText::tr("in %n hour(s)", nullptr, static_cast<int>(wait / hour));
    return TimeText::tr("in %n day(s)", nullptr, static_cast<int>(wait / day));
}

} // namespace

void showTimesIn(TimesIn choice) { clocks().choice = choice; }

TimesIn timesShownIn() { return clocks().choice; }

void setCompanyZone(const QByteArray &name)
{
    const QTimeZone zone(name);
    clocks().company = zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime shownTime(Micros at) { return timeIn(clocks().choice, at); }

QString relativeTime(Micros at, Micros now)
{
    const qint64 age = now - at;
    if (age < 0)
        return future(-age);
    if (age < minute)
        return TimeText::tr("just now");
    return past(age);
}

Micros currentMicros() { return SystemClock().now(); }

QString absoluteTime(Micros at) { return whole(shownTime(at)); }

QString timeToolTip(Micros at)
{
    QStringList lines;
    QList<QDateTime> told;
    for (const TimesIn zone :
         std::array{clocks().choice, TimesIn::CompanyZone, TimesIn::OwnZone, TimesIn::Utc}) {
        const QDateTime moment = timeIn(zone, at);
        const auto isSame = [&moment](const QDateTime &other) {
            return other.offsetFromUtc() == moment.offsetFromUtc();
        };
        if (std::any_of(told.cbegin(), told.cend(), isSame))
            continue;
        told.append(moment);
        lines.append(withClock(zone, whole(moment)));
    }
    return lines.size() == 1 ? absoluteTime(at) : lines.join(u'\n');
}

QString tableTime(Micros at, Micros now)
{
    const QDateTime moment = shownTime(at);
    const QString time = moment.toString(QStringLiteral("HH:mm:ss"));
    //: Day and month of a table's time column, as in "14 May"; letters as in QDate::toString().
    QString pattern = TimeText::tr("d MMM");
    if (moment.date().year() != shownTime(now).date().year()) {
        //: Day, month and year of a table's time column.
        pattern = TimeText::tr("d MMM yyyy");
    }
    //: Date and time of a table's time column.
    return TimeText::tr("%1, %2").arg(QLocale().toString(moment.date(), pattern), time);
}

QString clockTime(Micros at) { return shownTime(at).toString(QStringLiteral("HH:mm:ss")); }

QString durationText(qint64 us)
{
    const QLocale locale;
    const auto rounded = [us](qint64 unit) { return (us + unit / 2) / unit; };
    // What is rounded up to one of the next unit is told in that.
    if (rounded(second / 1000) < 1000)
        return TimeText::tr("%1 ms").arg(locale.toString(rounded(second / 1000)));
    if (rounded(second / 10) < 100)
        return TimeText::tr("%1 s").arg(locale.toString(static_cast<double>(us) / second, 'f', 1));
    if (rounded(second) < 60)
        return TimeText::tr("%1 s").arg(locale.toString(rounded(second)));
    if (rounded(minute) < 60)
        return TimeText::tr("%1 min").arg(locale.toString(rounded(minute)));
    if (rounded(hour) < 48)
        return TimeText::tr("%1 h").arg(locale.toString(rounded(hour)));
    const qint64 hours = rounded(hour);
    const QString days = TimeText::tr("%1 d").arg(locale.toString(hours / 24));
    //: Days and hours, such as "3 d 18 h".
    return hours % 24 == 0 ? days : TimeText::tr("%1 %2 h").arg(days).arg(hours % 24);
}

} // namespace hk
