#include "core/store/filterzone.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QtCore/QTimeZone>

namespace hk {
namespace {

constexpr char selectZone[] = "SELECT time_zone FROM company WHERE id = ?";

} // namespace

Result<DeliverySelection> inZoneOfCompany(Database &database, const DeliverySelection &selection)
{
    const auto name =
            Query(database, selectZone)
                    .first([](const Query &row) { return row.text(0); }, selection.company);
    if (!name)
        return name.error();
    const QTimeZone zone(name->value_or(QString()).toLatin1());
    DeliverySelection zoned = selection;
    zoned.filter = selection.filter.inZone(zone.isValid() ? zone : QTimeZone::utc());
    return zoned;
}

} // namespace hk
