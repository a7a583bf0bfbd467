#include "core/workspace/storedeliveries.h"

#include "core/base/answer.h"
#include "core/exchange/curlcommand.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/figuresrepository.h"
#include "core/store/filterpath.h"
#include "core/store/ledgerscan.h"
#include "core/store/store.h"
#include "core/workspace/requestsigning.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

DeliverySelection selectionOf(const DeliveryQuery &query, Micros now)
{
    DeliverySelection selection{query.company, query.filter, now,        query.createdSince,
                                query.upTo,    query.before, query.limit};
    selection.oldestFirst = query.oldestFirst;
    selection.after = query.after;
    selection.skip = query.skip;
    return selection;
}

Result<void> addResends(DeliveryDetail &detail, Database &database)
{
    DeliveryRepository deliveries(database);
    const Result<QList<DeliveryId>> resends = deliveries.resendsOf(detail.delivery.id);
    if (!resends)
        return resends.error();
    for (const DeliveryId resend : *resends)
        detail.resentAs.append(database.publicIds().of(resend));
    return {};
}

Result<void> addAttempts(DeliveryDetail &detail, Database &database)
{
    const Result<QList<Attempt>> attempts =
            AttemptRepository(database).ofDelivery(detail.delivery.id);
    if (!attempts)
        return attempts.error();
    detail.attempts = *attempts;
    if (detail.event.erasedAt > 0)
        return {}; // what could be derived now was not on the wire
    // The store keeps what cannot be derived; here each request gets the header lines it had on the
    // wire.
    for (Attempt &attempt : detail.attempts)
        attempt.requestHeaders =
                sentHeaders(attempt.url, attempt.requestHeaders, detail.payload.size());
    return {};
}

Result<DeliveryDetail> loadDetail(Database &database, const QString &publicId)
{
    const Result<Delivery> delivery = DeliveryRepository(database).find(publicId);
    if (!delivery)
        return delivery.error();
    const Result<Event> event = EventRepository(database).get(delivery->event);
    if (!event)
        return event.error();
    const Result<QByteArray> payload = EventRepository(database).payload(delivery->event);
    if (!payload)
        return payload.error();
    const Result<Endpoint> endpoint = EndpointRepository(database).get(delivery->endpoint);
    if (!endpoint)
        return endpoint.error();
    DeliveryDetail detail{*delivery, *event, *endpoint, *payload, {}, {}};
    if (const Result<void> done = addAttempts(detail, database); !done)
        return done.error();
    if (const Result<void> done = addResends(detail, database); !done)
        return done.error();
    return detail;
}

Result<QList<ResendAnswer>> resendAll(Database &database, const QList<QString> &publicIds,
                                      Micros now, const QString &actor)
{
    DeliveryRepository deliveries(database);
    QList<ResendAnswer> answers;
    for (const QString &publicId : publicIds) {
        const Result<Delivery> old = deliveries.find(publicId);
        if (!old)
            return old.error();
        const Result<DeliveryId> made = deliveries.resend(old->id, now);
        if (!made)
            return made.error();
        const QString id = database.publicIds().of(*made);
        const AuditEntry entry{
                0, now, actor, old->company, QStringLiteral("delivery.resent"), publicId, id};
        if (const Result<void> noted = AuditRepository(database).add(entry); !noted)
            return noted.error();
        answers.append({publicId, *made, id, std::nullopt});
    }
    return answers;
}

} // namespace

StoreDeliveries::StoreDeliveries(Store &store, QString actor, std::function<void()> wakeDispatcher,
                                 QObject *parent)
    : DeliveriesFront(parent), m_store(store), m_actor(std::move(actor)),
      m_wakeDispatcher(std::move(wakeDispatcher))
{
    connect(&store, &Store::changed, this, &DeliveriesFront::ledgerChanged);
}

QFuture<Result<QList<Delivery>>> StoreDeliveries::page(const DeliveryQuery &query,
                                                       CancelToken cancel)
{
    return m_store.read(
            [selection = selectionOf(query, m_store.clock().now())](Database &database) {
                return DeliveryRepository(database).page(selection);
            },
            cancel);
}

QFuture<Result<ListBeginning>> StoreDeliveries::beginning(const DeliveryQuery &query,
                                                          CancelToken cancel)
{
    return m_store.read(
            [selection = selectionOf(query, m_store.clock().now())](Database &database) {
                return DeliveryRepository(database).beginning(selection);
            },
            cancel);
}

QFuture<Result<qint64>> StoreDeliveries::count(const DeliveryQuery &query, CancelToken cancel)
{
    return m_store.read(
            [selection = selectionOf(query, m_store.clock().now())](Database &database) {
                return DeliveryRepository(database).count(selection);
            },
            cancel);
}

QFuture<Result<QList<qint64>>> StoreDeliveries::countEach(const QList<DeliveryQuery> &queries,
                                                          CancelToken cancel)
{
    QList<DeliverySelection> selections;
    const Micros now = m_store.clock().now();
    for (const DeliveryQuery &query : queries)
        selections.append(selectionOf(query, now));
    return m_store.read(
            [selections](Database &database) -> Result<QList<qint64>> {
                QList<qint64> counts;
                for (const DeliverySelection &selection : selections) {
                    const Result<qint64> count = DeliveryRepository(database).count(selection);
                    if (!count)
                        return count.error();
                    counts.append(*count);
                }
                return counts;
            },
            cancel);
}

QFuture<Result<ListMoment>> StoreDeliveries::findMoment(const DeliveryQuery &query, Micros moment,
                                                        CancelToken cancel)
{
    return m_store.read(
            [selection = selectionOf(query, m_store.clock().now()), moment](Database &database) {
                return DeliveryRepository(database).findMoment(selection, moment);
            },
            cancel);
}

bool StoreDeliveries::needsScan(const DeliveryQuery &query) const
{
    return hk::needsScan(query.filter, query.company, m_store.publicIds());
}

QFuture<Result<ScanStep>> StoreDeliveries::scan(const DeliveryQuery &query, int rows,
                                                CancelToken cancel)
{
    return scanLedger(m_store, selectionOf(query, m_store.clock().now()), rows, cancel);
}

QFuture<Result<std::optional<DeliveryId>>> StoreDeliveries::newest(CompanyId company)
{
    return m_store.read(
            [company](Database &database) { return DeliveryRepository(database).newest(company); });
}

QFuture<Result<ListRemovals>> StoreDeliveries::removals(CompanyId company,
                                                        std::optional<qint64> since)
{
    return m_store.read([company, since](Database &database) {
        return AuditRepository(database).removals(company, since);
    });
}

QFuture<Result<StatusCounts>> StoreDeliveries::counts(CompanyId company,
                                                      std::optional<Micros> createdSince)
{
    return m_store.read([company, createdSince](Database &database) {
        return DeliveryRepository(database).counts(company, createdSince);
    });
}

QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> StoreDeliveries::statuses(
        const QList<DeliveryId> &ids)
{
    return m_store.read(
            [ids](Database &database) { return DeliveryRepository(database).statuses(ids); });
}

QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> StoreDeliveries::figures(
        const QList<DeliveryId> &ids)
{
    return m_store.read([ids](Database &database) { return FiguresRepository(database).of(ids); });
}

QFuture<Result<DeliveryDetail>> StoreDeliveries::detail(const QString &publicId)
{
    return m_store.read([publicId](Database &database) { return loadDetail(database, publicId); });
}

QFuture<Result<QList<ResendAnswer>>> StoreDeliveries::resend(const QList<QString> &publicIds)
{
    const auto resending = m_store.write(
            [publicIds, now = m_store.clock().now(), actor = m_actor](Database &database) {
                return resendAll(database, publicIds, now, actor);
            });
    whenAnswered(resending, this,
                 [this](const Result<QList<ResendAnswer>> &) { m_wakeDispatcher(); });
    return resending;
}

QFuture<Result<QString>> StoreDeliveries::curlCommand(const QString &publicId)
{
    return m_store.read([publicId, &store = m_store](Database &database) -> Result<QString> {
        const Result<DeliveryDetail> detail = loadDetail(database, publicId);
        if (!detail)
            return detail.error();
        if (detail->event.erasedAt > 0)
            return Error{
                    ErrorCode::EventErased, QStringLiteral("event"), detail->event.publicId, {}};
        const Result<SignedRequest> request =
                signRequest(database, store.vault(), detail->endpoint.id,
                            detail->delivery.eventPublicId, detail->payload, store.clock().now());
        if (!request)
            return request.error();
        return hk::curlCommand(request->url, request->headers, request->body);
    });
}

QFuture<Result<void>> StoreDeliveries::retryNow(const QString &publicId)
{
    return changeUnfinished(publicId, QStringLiteral("delivery.retriedNow"),
                            &DispatchRepository::retryNow);
}

QFuture<Result<void>> StoreDeliveries::cancel(const QString &publicId)
{
    return changeUnfinished(publicId, QStringLiteral("delivery.cancelled"),
                            &DispatchRepository::cancel);
}

QFuture<Result<ManyChanged>> StoreDeliveries::changeMany(const QList<QString> &publicIds,
                                                         UnfinishedChange change)
{
    const auto done =
            m_store.write([=, actor = m_actor, now = m_store.clock().now()](Database &database) {
                return hk::changeMany(database, publicIds, change, actor, now);
            });
    whenAnswered(done, this, [this](const Result<ManyChanged> &) { m_wakeDispatcher(); });
    return done;
}

/// `what` stands in the audit.
QFuture<Result<void>> StoreDeliveries::changeUnfinished(const QString &publicId,
                                                        const QString &what, Change change)
{
    const auto done = m_store.write(
            [=, actor = m_actor, now = m_store.clock().now()](Database &database) -> Result<void> {
                const Result<Delivery> delivery = DeliveryRepository(database).find(publicId);
                if (!delivery)
                    return delivery.error();
                DispatchRepository queue(database);
                if (const Result<void> changed = (queue.*change)(delivery->id, now); !changed)
                    return changed;
                return AuditRepository(database).add({0, now, actor, delivery->company, what,
                                                      nameOf(delivery->status), publicId});
            });
    whenAnswered(done, this, [this](const Result<void> &) { m_wakeDispatcher(); });
    return done;
}

} // namespace hk
