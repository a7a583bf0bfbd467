#include "ui/deliveries/cellterms.h"

#include "ui/common/statusbadge.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/listcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtCore/QUrl>

namespace hk {
namespace {

struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(hk::Terms)
};

CellTerm exactly(FilterField field, const QString &value, const QString &shown = {})
{
    return {field, filterTermFor(field, value), shown.isEmpty() ? value : shown};
}

/// From midnight to midnight, with the offsets that the day begins and ends with.
CellTerm dayOf(Micros moment, const QByteArray &zone)
{
    const QTimeZone there(zone);
    const QDate day = toDateTime(moment).toTimeZone(there).date();
    const auto text = [](const QDateTime &time) {
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
    };
    const QDateTime last = day.endOfDay(there);
    return {FilterField::Created,
            QStringLiteral("created:%1..%2").arg(text(day.startOfDay(there)), text(last)),
            QLocale().toString(day, QLocale::ShortFormat)};
}

} // namespace

std::optional<CellTerm> cellTerm(const Delivery &delivery, int column, const QByteArray &zone)
{
    switch (column) {
    case ListColumns::Status:
        return exactly(FilterField::Status, nameOf(delivery.status), statusText(delivery.status));
    case ListColumns::TriggerName:
        return exactly(FilterField::Trigger, wireNameOf(delivery.trigger));
    case ListColumns::EndpointHost: {
        const QString host = QUrl(delivery.url).host(QUrl::FullyEncoded);
        return host.isEmpty() ? std::nullopt : std::optional(exactly(FilterField::Host, host));
    }
    case ListColumns::Attempts:
        return exactly(FilterField::Attempts, QString::number(delivery.attempts));
    case ListColumns::Http:
        return delivery.lastStatusCode
                ? exactly(FilterField::Code, QString::number(*delivery.lastStatusCode))
                : CellTerm{FilterField::Code, QStringLiteral("code:none"), Terms::tr("no answer")};
    case ListColumns::Created:
        return dayOf(delivery.createdAt, zone);
    case ListColumns::PublicId:
        return exactly(FilterField::Delivery, delivery.publicId);
    default:
        return std::nullopt;
    }
}

} // namespace hk
