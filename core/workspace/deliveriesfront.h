#pragma once

#include "core/base/cancel.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/model/attempt.h"
#include "core/model/delivery.h"
#include "core/model/deliveryfigures.h"
#include "core/model/endpoint.h"
#include "core/model/event.h"
#include "core/model/listparts.h"
#include "core/model/scanstep.h"
#include "core/workspace/deliveryquery.h"
#include "core/workspace/manychange.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QObject>

#include <optional>

namespace hk {

/// One delivery with everything that is known of it.
struct DeliveryDetail
{
    Delivery delivery;
    Event event;
    Endpoint endpoint;
    QByteArray payload;
    QList<Attempt> attempts; ///< in order, interrupted ones too
    QList<QString> resentAs; ///< public ids of its resends, oldest first
};

/// What became of one delivery that was to be resent: an id, or why it was left out.
struct ResendAnswer
{
    QString resendOf; ///< public id
    std::optional<DeliveryId> delivery;
    QString id; ///< public id of the new delivery; empty when left out
    std::optional<DeliveryStatus> leftOutFor; ///< the state that speaks against it
};

/// Counts by status; exact and instant, from counters.
using StatusCounts = QMap<DeliveryStatus, qint64>;

/// What the Deliveries page and the `deliveries`, `delivery` and `resend` commands can ask for.
/// Lives in the thread that made it; futures complete in another: continue them with a context.
class DeliveriesFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// In the order that the query wants; stops early and answers Cancelled once `cancel` says so.
    virtual QFuture<Result<QList<Delivery>>> page(const DeliveryQuery &query,
                                                  CancelToken cancel) = 0;
    /// The first page of a list that is to be frozen; the query's `upTo` is not set.
    virtual QFuture<Result<ListBeginning>> beginning(const DeliveryQuery &query,
                                                     CancelToken cancel) = 0;
    virtual QFuture<Result<qint64>> count(const DeliveryQuery &query, CancelToken cancel) = 0;
    /// Of each as it was at one and the same moment, in their order.
    virtual QFuture<Result<QList<qint64>>> countEach(const QList<DeliveryQuery> &queries,
                                                     CancelToken cancel) = 0;
    /// The first row not created after `moment` (oldest first: before it), with the page of it.
    virtual QFuture<Result<ListMoment>> findMoment(const DeliveryQuery &query, Micros moment,
                                                   CancelToken cancel) = 0;
    /// The company's newest delivery, whatever a filter says; none: it has none.
    virtual QFuture<Result<std::optional<DeliveryId>>> newest(CompanyId company) = 0;
    /// Whether deliveries of the company went with their age or a customer's data were erased since
    /// an entry that this told before; none: begins with the newest.
    virtual QFuture<Result<ListRemovals>> removals(CompanyId company,
                                                   std::optional<qint64> since) = 0;
    /// Whether page() and count() would have to look at one delivery after the other, since no
    /// index serves the filter: then scan() does, and LedgerScan takes its steps.
    virtual bool needsScan(const DeliveryQuery &query) const = 0;
    /// Looks at the next `rows` deliveries from the query's `before` on (with the oldest first: its
    /// `after`), whatever its limit, on all processors.
    virtual QFuture<Result<ScanStep>> scan(const DeliveryQuery &query, int rows,
                                           CancelToken cancel) = 0;
    /// Per status, of the company's deliveries created since `createdSince` (none: of all time).
    virtual QFuture<Result<StatusCounts>> counts(CompanyId company,
                                                 std::optional<Micros> createdSince) = 0;
    /// Where each of these stands; one that is not there is missing in the answer.
    virtual QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> statuses(
            const QList<DeliveryId> &ids) = 0;
    /// What stands apart of each; one that is not there is missing in the answer.
    virtual QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> figures(
            const QList<DeliveryId> &ids) = 0;
    virtual QFuture<Result<DeliveryDetail>> detail(
            const QString &publicId) = 0; ///< DeliveryUnknown
    /// A new delivery of the same event and bytes for each, whatever became of the old one. All or
    /// nothing: DeliveryUnknown names the one that is not there.
    virtual QFuture<Result<QList<ResendAnswer>>> resend(const QList<QString> &publicIds) = 0;
    /// The request as a cURL command with a fresh signature, never the key.
    virtual QFuture<Result<QString>> curlCommand(const QString &publicId) = 0;
    /// Makes an unfinished delivery due now. DeliveryUnknown, DeliveryFinished; DeliveryNotWaiting
    /// while it is on the wire or an earlier event of its appointment is not finished;
    /// DeliveryOfPausedPlan.
    virtual QFuture<Result<void>> retryNow(const QString &publicId) = 0;
    /// Sent no more, but not called back from the wire. DeliveryUnknown, DeliveryFinished.
    virtual QFuture<Result<void>> cancel(const QString &publicId) = 0;
    /// The same with each that it can be done with. DeliveryUnknown: nothing was done.
    virtual QFuture<Result<ManyChanged>> changeMany(const QList<QString> &publicIds,
                                                    UnfinishedChange change) = 0;

Q_SIGNALS:
    /// Something in the ledger changed; at most 10 times a second.
    void ledgerChanged();
};

} // namespace hk
