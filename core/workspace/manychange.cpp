#include "core/workspace/manychange.h"

#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"

namespace hk {
namespace {

/// Where one counts that is refused for that; null: nothing is done then.
int *leftOutFor(ErrorCode refusal, ManyChanged &many)
{
    switch (refusal) {
    case ErrorCode::DeliveryFinished:
        return &many.finished;
    case ErrorCode::DeliveryNotWaiting:
        return &many.busy;
    case ErrorCode::DeliveryOfPausedPlan:
        return &many.paused;
    default:
        return nullptr;
    }
}

} // namespace

Result<ManyChanged> changeMany(Database &database, const QList<QString> &publicIds,
                               UnfinishedChange change, const QString &actor, Micros now)
{
    const bool retries = change == UnfinishedChange::RetryNow;
    const QString what =
            retries ? QStringLiteral("delivery.retriedNow") : QStringLiteral("delivery.cancelled");
    DeliveryRepository deliveries(database);
    DispatchRepository queue(database);
    AuditRepository audit(database);
    ManyChanged many;
    for (const QString &publicId : publicIds) {
        const Result<Delivery> delivery = deliveries.find(publicId);
        if (!delivery)
            return delivery.error();
        const Result<void> changed =
                retries ? queue.retryNow(delivery->id, now) : queue.cancel(delivery->id, now);
        if (int *leftOut = changed ? nullptr : leftOutFor(changed.error().code, many)) {
            ++*leftOut;
            continue;
        }
        if (!changed)
            return changed.error();
        ++many.changed;
        if (retries && delivery->status == DeliveryStatus::Held)
            ++many.kept;
        const Result<void> noted = audit.add(
                {0, now, actor, delivery->company, what, nameOf(delivery->status), publicId});
        if (!noted)
            return noted.error();
    }
    return many;
}

} // namespace hk
