#include "ui/overview/barnames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace hk {
namespace {

struct Bars
{
    Q_DECLARE_TR_FUNCTIONS(hk::Bars)
};

QString timeOf(const QDateTime &moment) { return moment.toString(QStringLiteral("HH:mm")); }

QString dayOf(const QDate &date)
{
    //: Day and month below a chart, as in "14 May"; letters as in QDate::toString().
    return QLocale().toString(date, Bars::tr("d MMM"));
}

} // namespace

BarNames::BarNames(const Overview &overview)
    : m_zone(overview.timeZone), m_zoneId(overview.timeZone), m_at(overview.at),
      m_lastBegin(overview.bars.isEmpty() ? overview.at : overview.bars.constLast().begin),
      m_isByDay(overview.isByDay)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QDateTime BarNames::local(Micros at) const { return toDateTime(at).toTimeZone(m_zone); }

QString BarNames::tick(const OverviewBar &bar) const
{
    const QDateTime begin = local(bar.begin);
    return m_isByDay ? dayOf(begin.date()) : timeOf(begin);
}

QString BarNames::title(const OverviewBar &bar) const
{
    const QDateTime begin = local(bar.begin);
    if (!m_isByDay) {
        //: An hour of a day: "14 May, 15:00 to 16:00".
        return Bars::tr("%1, %2 to %3")
                .arg(dayOf(begin.date()), timeOf(begin), timeOf(local(bar.end)));
    }
    //: Weekday, day and month, as in "Thursday, 14 May"; letters as in QDate::toString().
    return QLocale().toString(begin.date(), Bars::tr("dddd, d MMM"));
}

int BarNames::place(const OverviewBar &bar) const
{
    return m_isByDay ? static_cast<int>((m_lastBegin - bar.begin + microsPerDay / 2) / microsPerDay)
                     : local(bar.begin).time().hour();
}

QString BarNames::moment(Micros at) const
{
    const QDateTime then = local(at);
    if (then.date() == local(m_at).date())
        return timeOf(then);
    //: A day and a time: "14 May, 14:05".
    return Bars::tr("%1, %2").arg(dayOf(then.date()), timeOf(then));
}

QString BarNames::clock(Micros at) const { return local(at).toString(QStringLiteral("HH:mm:ss")); }

QString BarNames::zoneName() const
{
    if (m_zoneId.isEmpty() || m_zoneId == "UTC")
        return Bars::tr("UTC");
    const QString id = QString::fromUtf8(m_zoneId);
    //: %1 is a city: "Toronto time".
    return Bars::tr("%1 time").arg(id.sliced(id.lastIndexOf(u'/') + 1).replace(u'_', u' '));
}

} // namespace hk
