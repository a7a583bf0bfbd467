#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

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

QDateTime local(Micros at) { return toDateTime(at).toLocalTime(); }

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

QString relativeTime(Micros at, Micros now)
{
    const qint64 age = now - at;
    if (age < 0)
        return future(-age);
    if (age < minute)
        return TimeText::tr("just now");
    return past(age);
}

QString absoluteTime(Micros at) { return QLocale().toString(local(at), QLocale::LongFormat); }

QString tableTime(Micros at, Micros now)
{
    const QDateTime moment = local(at);
    const QString time = moment.toString(QStringLiteral("HH:mm:ss"));
    //: Day and month of a table's time column, as in "14 May"; letters as in QDate::toString().
    QString pattern = TimeText::tr("d MMM");
    if (moment.date().year() != local(now).date().year()) {
        //: Day, month and year of a table's time column.
        pattern = TimeText::tr("d MMM yyyy");
    }
    //: Date and time of a table's time column.
    return TimeText::tr("%1, %2").arg(QLocale().toString(moment.date(), pattern), time);
}

QString clockTime(Micros at) { return local(at).toString(QStringLiteral("HH:mm:ss")); }

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
