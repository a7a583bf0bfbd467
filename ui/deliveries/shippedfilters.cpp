#include "ui/deliveries/shippedfilters.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Shipped
{
    Q_DECLARE_TR_FUNCTIONS(hk::Shipped)
};

} // namespace

QList<ShippedFilter> shippedFilters()
{
    return {
            {Shipped::tr("Failed in the last 24 hours"),
             QStringLiteral("status:failed created:<24h")},
            {Shipped::tr("Retrying now"), QStringLiteral("status:retrying")},
            {Shipped::tr("Waiting for a held endpoint"), QStringLiteral("status:held")},
            {Shipped::tr("Refused by the receiver today"),
             QStringLiteral("code:400..499 created:<24h")},
            {Shipped::tr("Slower than 5 seconds this week"),
             QStringLiteral("duration:>5s created:<7d")},
            {Shipped::tr("Delivered only after retries this week"),
             QStringLiteral("status:delivered attempts:>1 created:<7d")},
            {Shipped::tr("Resends of the last 7 days"), QStringLiteral("resend:yes created:<7d")},
    };
}

} // namespace hk
