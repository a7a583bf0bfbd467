#pragma once

#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/prunewalk.h"
#include "core/store/query.h"
#include "tests/support/queuehands.h"

#include <QtCore/QEventLoop>

namespace hk::test {

inline qint64 numberOf(TempStore &temp, const char *sql)
{
    return *temp.read([sql](Database &db) {
        return Query(db, sql).first([](const Query &row) { return row.integer(0); });
    });
}

inline Result<PruneTally> endOf(PruneWalk &walk)
{
    std::optional<Result<PruneTally>> answer;
    QObject context;
    QEventLoop loop;
    QObject::connect(&walk, &PruneWalk::ended, &context, [&](const Result<PruneTally> &tally) {
        answer = tally;
        loop.quit();
    });
    walk.start(QStringLiteral("test"));
    if (!answer)
        loop.exec();
    return *answer;
}

inline PruneTally walk(TempStore &temp, const PruneWish &wish, PruneWalk::Mode mode)
{
    PruneWalk one(temp.store(), wish, mode);
    return *endOf(one);
}

inline PruneWish olderThan(TempStore &temp, CompanyId company, int days)
{
    return wishOf(company, {days, days, days}, temp.clock().now());
}

inline DeliveryId deliverOne(QueueHands &hands)
{
    const DeliveryId id = hands.acceptOne();
    hands.record(hands.claimOne(), 200);
    return id;
}

/// One that was cancelled, sent again and delivered so, all of it longer ago than 90 days.
inline void cancelledThenDelivered(TempStore &temp, QueueHands &hands)
{
    const DeliveryId original = hands.acceptOne();
    if (!hands.cancel(original))
        qFatal("it was not cancelled");
    temp.write([&](Database &db) {
        return DeliveryRepository(db).resend(original, temp.clock().now());
    });
    hands.record(hands.claimOne(), 200);
    temp.clock().advance(100 * microsPerDay);
}

/// So many that were cancelled longer ago than the wish.
inline PruneWish oldOnes(TempStore &temp, QueueHands &hands, int count)
{
    for (int i = 0; i < count; ++i)
        hands.cancel(hands.acceptOne());
    temp.clock().advance(100 * microsPerDay);
    return olderThan(temp, hands.company(), 90);
}

/// Of removals, newest first.
inline QList<AuditEntry> audit(TempStore &temp, CompanyId company)
{
    QList<AuditEntry> entries =
            temp.read([company](Database &db) { return AuditRepository(db).list(company, 50); });
    entries.removeIf([](const AuditEntry &entry) {
        return entry.what != QLatin1String("deliveries.removed");
    });
    return entries;
}

} // namespace hk::test
