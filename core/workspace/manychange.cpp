#include "core/workspace/manychange.h"

#include "core/model/waiting.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"

namespace hk {
namespace {

Result<bool> isKept(Database &database, const Delivery &delivery, Micros now)
{
    const Result<Endpoint> endpoint = EndpointRepository(database).get(delivery.endpoint);
    if (!endpoint)
        return endpoint.error();
    return outlastsRetry(waitingOf(delivery, *endpoint, now).reason);
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
        if (isFinished(delivery->status)) {
            ++many.finished;
            continue;
        }
        const Result<bool> changed =
                retries ? queue.retryNow(delivery->id, now) : queue.cancel(delivery->id, now);
        if (!changed)
            return changed.error();
        if (!*changed) {
            ++many.busy;
            continue;
        }
        ++many.changed;
        if (retries) {
            const Result<bool> kept = isKept(database, *delivery, now);
            if (!kept)
                return kept.error();
            many.kept += *kept ? 1 : 0;
        }
        const Result<void> noted = audit.add(
                {0, now, actor, delivery->company, what, nameOf(delivery->status), publicId});
        if (!noted)
            return noted.error();
    }
    return many;
}

} // namespace hk
