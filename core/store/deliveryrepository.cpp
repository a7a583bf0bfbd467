#include "core/store/deliveryrepository.h"

#include "core/store/companyrepository.h"
#include "core/store/counterrepository.h"
#include "core/store/database.h"
#include "core/store/deliverysql.h"
#include "core/store/endpointrepository.h"
#include "core/store/filterpath.h"
#include "core/store/filterzone.h"
#include "core/store/hotstatement.h"
#include "core/store/idlist.h"
#include "core/store/listplace.h"
#include "core/store/pathwalk.h"
#include "core/store/query.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

constexpr char insertDelivery[] =
        "INSERT INTO delivery(company, event, endpoint, trigger, simulated, status, due, manual, "
        "created_at, resend_of, order_key, plan, planned_at, parked) "
        "VALUES(?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)";
// By the index delivery_order, whose condition this repeats.
constexpr char selectEarlier[] = "SELECT 1 FROM delivery WHERE endpoint = ? AND order_key = ? "
                                 "AND status < 2 LIMIT 1";
constexpr char selectForResend[] =
        "SELECT company, event, endpoint, trigger, simulated FROM delivery WHERE id = ?";
constexpr char selectRemoved[] = "SELECT name FROM endpoint WHERE id = ? AND removed_at > 0";
constexpr char selectErased[] = "SELECT 1 FROM event WHERE id = ? AND erased_at > 0";
constexpr char selectResends[] = "SELECT id FROM delivery WHERE resend_of = ? ORDER BY id";
// Held is what an unfinished delivery of a held endpoint shows as.
constexpr char selectStatuses[] =
        "SELECT d.id, CASE WHEN d.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 ELSE d.status "
        "END FROM json_each(?) j JOIN delivery d ON d.id = j.value JOIN endpoint p "
        "ON p.id = d.endpoint";
constexpr char selectNewest[] = "SELECT max(id) FROM delivery WHERE company = ?";

Error unknown(const QString &id)
{
    return {ErrorCode::DeliveryUnknown, QStringLiteral("delivery"), id, {}};
}

} // namespace

Result<DeliveryId> DeliveryRepository::insert(const NewDelivery &delivery)
{
    const Result<NewPlace> placed = place(delivery);
    return placed ? Result<DeliveryId>(placed->delivery) : placed.error();
}

Result<NewPlace> DeliveryRepository::place(const NewDelivery &delivery)
{
    bool waits = false;
    if (!delivery.orderKey.isEmpty()) {
        const auto earlier = HotStatement(m_db, selectEarlier)
                                     .first([](const HotStatement &) { return true; },
                                            delivery.endpoint, delivery.orderKey);
        if (!earlier)
            return earlier.error();
        waits = earlier->has_value();
    }
    const Micros due = delivery.plannedAt.value_or(delivery.createdAt);
    const bool isParked = delivery.isParked && !waits;
    const Result<qint64> inserted =
            HotStatement(m_db, insertDelivery)
                    .run(delivery.company, delivery.event, delivery.endpoint, delivery.trigger,
                         delivery.simulated, waits || isParked ? std::nullopt : std::optional(due),
                         delivery.resendOf.has_value(), delivery.createdAt, delivery.resendOf,
                         nullIfEmpty(delivery.orderKey),
                         delivery.plan > 0 ? std::optional(delivery.plan) : std::nullopt,
                         delivery.plannedAt, isParked ? std::optional(1) : std::nullopt);
    if (!inserted)
        return inserted.error();
    const DeliveryId id(lastRowId(m_db));
    m_db.counterSheet().added(delivery.company, delivery.endpoint, delivery.createdAt, id);
    m_db.noteDue(delivery.endpoint);
    return NewPlace{id, !waits && !isParked};
}

Result<DeliveryId> DeliveryRepository::resend(DeliveryId id, Micros now)
{
    const auto original = Query(m_db, selectForResend)
                                  .first(
                                          [](const Query &row) {
                                              NewDelivery delivery;
                                              delivery.company = CompanyId(row.integer(0));
                                              delivery.event = EventId(row.integer(1));
                                              delivery.endpoint = EndpointId(row.integer(2));
                                              delivery.trigger =
                                                      static_cast<Trigger>(row.integer(3));
                                              delivery.simulated = row.integer(4) != 0;
                                              return delivery;
                                          },
                                          id);
    if (!original)
        return original.error();
    if (!original->has_value())
        return unknown(m_db.publicIds().of(id));
    NewDelivery again = **original;
    const auto erased =
            Query(m_db, selectErased)
                    .first([](const Query &row) { return row.integer(0); }, again.event);
    if (!erased)
        return erased.error();
    if (erased->has_value())
        return Error{ErrorCode::EventErased,
                     QStringLiteral("event"),
                     m_db.publicIds().of(again.event),
                     {}};
    const auto removed =
            Query(m_db, selectRemoved)
                    .first([](const Query &row) { return row.text(0); }, again.endpoint);
    if (!removed)
        return removed.error();
    if (removed->has_value())
        return Error{ErrorCode::EndpointUnknown, QStringLiteral("endpoint"), **removed, {}};
    const Result<Company> company = CompanyRepository(m_db).get(again.company);
    if (!company)
        return company.error();
    if (company->isArchived())
        return Error{ErrorCode::CompanyArchived, company->name, {}, {}};
    again.createdAt = now;
    again.resendOf = id;
    if (const Result<void> probed = EndpointRepository(m_db).letProbe(again.endpoint, now); !probed)
        return probed.error();
    return insert(again);
}

Result<QList<Delivery>> DeliveryRepository::page(const DeliverySelection &selection)
{
    if (selection.filter.hasLocalTimes()) {
        const auto zoned = inZoneOfCompany(m_db, selection);
        return zoned ? page(*zoned) : zoned.error();
    }
    std::optional<FilterPath> path = pathFor(m_db, selection);
    if (!path)
        return rowsOf(selection);
    PathWalk walk(m_db, *std::move(path), selection);
    QList<Delivery> rows;
    qint64 skip = selection.skip;
    while (rows.size() < selection.limit) {
        Result<std::optional<DeliverySelection>> part = walk.next();
        if (!part)
            return part.error();
        if (!part->has_value())
            break;
        DeliverySelection next = **std::move(part);
        next.skip = 0;
        next.limit = static_cast<int>(std::min<qint64>(skip + selection.limit - rows.size(),
                                                       std::numeric_limits<int>::max()));
        const Result<QList<Delivery>> found = rowsOf(next);
        if (!found)
            return found;
        rows += found->sliced(std::min(skip, found->size()));
        skip -= std::min(skip, found->size());
    }
    return rows;
}

Result<QList<Delivery>> DeliveryRepository::rowsOf(const DeliverySelection &selection)
{
    const Result<Company> company = CompanyRepository(m_db).get(selection.company);
    if (!company)
        return company.error();
    const Result<DeliverySelection> near = ListPlace(m_db, selection).near();
    if (!near)
        return near.error();
    const Result<DeliverySql> sql = deliverySql(m_db, *near, DeliveryColumns::OfList);
    if (!sql)
        return sql.error();
    Query query(m_db, sql->text);
    sql->bindTo(query);
    const int maxAttempts = company->retrySchedule.maxAttempts();
    return query.list([this, maxAttempts](const Query &row) {
        Delivery delivery = deliveryOf(row, m_db.publicIds());
        if (delivery.maxAttempts == 0)
            delivery.maxAttempts = maxAttempts;
        return delivery;
    });
}

Result<qint64> DeliveryRepository::count(const DeliverySelection &selection)
{
    if (selection.filter.hasLocalTimes()) {
        const auto zoned = inZoneOfCompany(m_db, selection);
        return zoned ? count(*zoned) : zoned.error();
    }
    if (selection.filter.matchesEverything() && !selection.upTo && !selection.before
        && !selection.after && !selection.createdUntil) {
        const auto counted = counts(selection.company, selection.createdSince);
        if (!counted)
            return counted.error();
        qint64 sum = 0;
        for (const qint64 n : *counted)
            sum += n;
        return sum;
    }
    qint64 sum = 0;
    const auto add = [&](const DeliverySelection &part) -> Result<void> {
        const Result<qint64> n = countRows(part);
        sum += n ? *n : 0;
        return n ? Result<void>() : n.error();
    };
    const Result<void> counted = forEachPart(m_db, selection, add);
    return counted ? Result<qint64>(sum) : counted.error();
}

Result<qint64> DeliveryRepository::countRows(const DeliverySelection &selection)
{
    return ListPlace(m_db, selection).count();
}

Result<ListBeginning> DeliveryRepository::beginning(const DeliverySelection &selection)
{
    const auto upToNewest = [&]() -> Result<DeliveryId> {
        const Result<std::optional<DeliveryId>> id = newest(selection.company);
        return id ? Result<DeliveryId>(id->value_or(DeliveryId())) : id.error();
    };
    // The newest row is the first one, unless the list ends with it.
    DeliverySelection frozen = selection;
    if (frozen.oldestFirst) {
        const Result<DeliveryId> last = upToNewest();
        if (!last)
            return last.error();
        frozen.upTo = *last;
    }
    const Result<QList<Delivery>> rows = page(frozen);
    if (!rows)
        return rows.error();
    if (frozen.upTo)
        return ListBeginning{*frozen.upTo, *rows};
    if (!rows->isEmpty())
        return ListBeginning{rows->constFirst().id, *rows};
    // Where nothing was found, what comes later is found from the newest row on.
    const Result<DeliveryId> last = upToNewest();
    return last ? Result<ListBeginning>(ListBeginning{*last, {}}) : last.error();
}

Result<ListMoment> DeliveryRepository::findMoment(const DeliverySelection &selection, Micros moment)
{
    DeliverySelection first = selection;
    first.limit = 1;
    if (selection.oldestFirst)
        first.createdSince = std::max(selection.createdSince.value_or(moment), moment);
    else
        first.createdUntil = std::min(selection.createdUntil.value_or(moment), moment);
    const Result<QList<Delivery>> found = page(first);
    if (!found)
        return found.error();
    DeliverySelection ahead = selection;
    if (!found->isEmpty())
        (selection.oldestFirst ? ahead.before : ahead.after) = found->constFirst().id;
    const Result<qint64> row = count(ahead);
    if (!row)
        return row.error();
    if (found->isEmpty())
        return ListMoment{*row, {}, {}};
    return pageAround(selection, found->constFirst().id, *row);
}

/// The page that row `row`, the delivery `id`, is in: from it on, and from it back.
Result<ListMoment> DeliveryRepository::pageAround(const DeliverySelection &selection, DeliveryId id,
                                                  qint64 row)
{
    const auto inPage = static_cast<int>(row % selection.limit);
    const bool hasBefore = row >= selection.limit;
    DeliverySelection onwards = selection;
    onwards.limit = selection.limit - inPage;
    DeliverySelection back = selection;
    back.limit = inPage + (hasBefore ? 1 : 0);
    back.oldestFirst = !selection.oldestFirst;
    if (selection.oldestFirst) {
        onwards.after = DeliveryId(id.value() - 1);
        back.before = id;
    } else {
        onwards.before = DeliveryId(id.value() + 1);
        back.after = id;
    }
    const Result<QList<Delivery>> rest = page(onwards);
    if (!rest)
        return rest.error();
    Result<QList<Delivery>> beginning =
            back.limit > 0 ? page(back) : Result<QList<Delivery>>(QList<Delivery>());
    if (!beginning)
        return beginning.error();
    ListMoment found{row, *std::move(beginning), {}};
    std::ranges::reverse(found.rows);
    if (hasBefore && !found.rows.isEmpty())
        found.before = found.rows.takeFirst().id;
    found.rows += *rest;
    return found;
}

Result<QMap<DeliveryStatus, qint64>> DeliveryRepository::counts(CompanyId company,
                                                                std::optional<Micros> createdSince)
{
    return countsByStatus(m_db, company, createdSince);
}

Result<QHash<DeliveryId, DeliveryStatus>> DeliveryRepository::statuses(const QList<DeliveryId> &ids)
{
    QHash<DeliveryId, DeliveryStatus> statuses;
    const Result<void> read =
            Query(m_db, selectStatuses)
                    .forEach(
                            [&statuses](const Query &row) {
                                statuses.insert(DeliveryId(row.integer(0)),
                                                static_cast<DeliveryStatus>(row.integer(1)));
                            },
                            idList(ids));
    if (!read)
        return read.error();
    return statuses;
}

Result<Delivery> DeliveryRepository::get(DeliveryId id)
{
    Result<std::optional<Delivery>> found =
            Query(m_db, selectDeliveryById)
                    .first(
                            [this](const Query &row) {
                                Delivery delivery = deliveryOf(row, m_db.publicIds());
                                if (delivery.maxAttempts > 0)
                                    return delivery;
                                const QString schedule = row.text(companyScheduleColumn);
                                if (const auto parsed = RetrySchedule::parse(schedule))
                                    delivery.maxAttempts = parsed->maxAttempts();
                                return delivery;
                            },
                            id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return unknown(m_db.publicIds().of(id));
    return **std::move(found);
}

Result<Delivery> DeliveryRepository::find(const QString &publicId)
{
    const std::optional<DeliveryId> id = m_db.publicIds().deliveryId(publicId);
    if (!id)
        return unknown(publicId);
    return get(*id);
}

Result<QList<DeliveryId>> DeliveryRepository::resendsOf(DeliveryId id)
{
    return Query(m_db, selectResends)
            .list([](const Query &row) { return DeliveryId(row.integer(0)); }, id);
}

Result<std::optional<DeliveryId>> DeliveryRepository::newest(CompanyId company)
{
    const auto id = Query(m_db, selectNewest)
                            .first([](const Query &row) { return row.maybeInteger(0); }, company);
    if (!id)
        return id.error();
    const std::optional<qint64> highest = id->value_or(std::nullopt);
    return highest ? std::optional(DeliveryId(*highest)) : std::nullopt;
}

} // namespace hk
