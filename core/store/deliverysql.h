#pragma once

#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/store/deliveryrepository.h"
#include "core/store/publicid.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <variant>

namespace hk {

class Database;
class Query;

/// A statement over deliveries put together of constants, with the values for its question marks.
struct DeliverySql
{
    QString text;
    QList<std::variant<qint64, QString>> values;

    void bindTo(Query &query) const;
};

/// OfPlan: what PlanRepository::candidates() needs, oldest first.
enum class DeliveryColumns { OfList, Count, OfPlan };

/// `selection` as a statement; order, `limit` and `skip` count with OfList only.
Result<DeliverySql> deliverySql(Database &database, const DeliverySelection &selection,
                                DeliveryColumns columns);

/// For one delivery by its id, bound by the caller: the columns of a list, and the company's retry
/// schedule.
extern const char selectDeliveryById[];

/// A row of either; `maxAttempts` is the caller's to fill in where the endpoint has no schedule of
/// its own.
Delivery deliveryOf(const Query &row, const PublicIds &publicIds);
/// The column of selectDeliveryById that holds the schedule.
extern const int companyScheduleColumn;

} // namespace hk
