#include "core/store/deliverysql.h"

#include "core/model/resendplan.h"
#include "core/model/retryschedule.h"
#include "core/store/counterrepository.h"
#include "core/store/database.h"
#include "core/store/filterperiod.h"
#include "core/store/filtersql.h"
#include "core/store/query.h"

namespace hk {
namespace {

#define HK_DELIVERY_COLUMNS                                                                        \
    "SELECT d.id, d.event, d.endpoint, d.company, d.trigger, d.simulated, d.status, d.due, "       \
    "d.attempts, d.last_outcome, d.last_code, d.last_detail, coalesce(u.ascii, p.url), "           \
    "d.created_at, d.finished_at, d.resend_of, p.state <> 0 OR p.url = '', "                       \
    "p.retry_schedule, (SELECT q.state FROM plan q WHERE q.id = d.plan), "                         \
    "coalesce(d.plan, 0)"
#define HK_DELIVERY_TABLES                                                                         \
    " FROM delivery d JOIN endpoint p ON p.id = d.endpoint LEFT JOIN url u ON u.id = d.last_url"

constexpr QStringView listColumns = u"" HK_DELIVERY_COLUMNS;
constexpr QStringView countColumn = u"SELECT count(*)";
// Triggers 0 to 2 are those of a booking: a reminder makes no confirmation out of date.
constexpr QStringView planColumns =
        u"SELECT d.id, d.event, d.endpoint, d.trigger, d.simulated, d.created_at, "
        u"EXISTS (SELECT 1 FROM delivery x WHERE x.event = d.event AND x.endpoint = d.endpoint "
        u"AND x.status < 2), p.state <> 0, p.url <> '', p.removed_at > 0, "
        u"EXISTS (SELECT 1 FROM delivery x WHERE x.event = d.event "
        u"AND x.endpoint = d.endpoint AND x.status = 2), "
        u"EXISTS (SELECT 1 FROM event l JOIN delivery y ON y.event = l.id "
        u"WHERE l.company = d.company AND l.appointment_id = o.appointment_id AND l.id > d.event "
        u"AND l.trigger IN (0, 1, 2) AND l.simulated = o.simulated AND y.endpoint = d.endpoint "
        u"AND y.status <> 4), "
        u"o.appointment_id, o.erased_at > 0";
constexpr QStringView planTable = u" JOIN event o ON o.id = d.event";
constexpr QStringView onlyThese = u" AND d.id IN (SELECT value FROM json_each(?))";
constexpr QStringView oldestFirst = u" ORDER BY d.id";
constexpr QStringView tables = u"" HK_DELIVERY_TABLES;
constexpr QStringView eventTable = u" JOIN event e ON e.id = d.event";
constexpr QStringView ofCompany = u" WHERE d.company = ?";
constexpr QStringView notAfter = u" AND d.id <= ?";
constexpr QStringView before = u" AND d.id < ?";
constexpr QStringView after = u" AND d.id > ?";
constexpr QStringView createdUntil = u" AND d.created_at <= ?";
constexpr QStringView notBefore = u" AND d.id >= ?";
constexpr QStringView createdSince = u" AND d.created_at >= ?";
constexpr QStringView nothing = u" AND 0";
constexpr QStringView newestFirst = u" ORDER BY d.id DESC";
constexpr QStringView limitAndSkip = u" LIMIT ? OFFSET ?";

QString idList(const QList<DeliveryId> &ids)
{
    QStringList numbers;
    for (const DeliveryId id : ids)
        numbers.append(QString::number(id.value()));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

const char selectDeliveryById[] =
        HK_DELIVERY_COLUMNS ", c.retry_schedule" HK_DELIVERY_TABLES
                            " JOIN company c ON c.id = d.company WHERE d.id = ?";
const int companyScheduleColumn = 20;

#undef HK_DELIVERY_COLUMNS
#undef HK_DELIVERY_TABLES

Result<DeliverySql> deliverySql(Database &database, const DeliverySelection &selection,
                                DeliveryColumns columns)
{
    const Result<FilterSql> filter =
            filterSql(selection.filter, selection.now, database.publicIds());
    if (!filter)
        return filter.error();

    const bool isList = columns == DeliveryColumns::OfList;
    DeliverySql sql;
    const bool isPlan = columns == DeliveryColumns::OfPlan;
    sql.text = (isList ? listColumns : isPlan ? planColumns : countColumn).toString() % tables;
    if (isPlan)
        sql.text += planTable;
    if (filter->needsEvent)
        sql.text += eventTable;
    const auto add = [&sql](QStringView condition, qint64 value) {
        sql.text += condition;
        sql.values.append(value);
    };
    add(ofCompany, selection.company.value());
    if (selection.upTo)
        add(notAfter, selection.upTo->value());
    if (selection.before)
        add(before, selection.before->value());
    if (selection.after)
        add(after, selection.after->value());
    if (selection.createdUntil)
        add(createdUntil, *selection.createdUntil);
    if (selection.createdSince)
        add(createdSince, *selection.createdSince);

    // What is bounded by time begins at an id that the counters know, so that nothing older is
    // read.
    std::optional<Micros> since = createdSinceOf(selection.filter, selection.now);
    if (selection.createdSince)
        since = std::max(since.value_or(*selection.createdSince), *selection.createdSince);
    if (since) {
        const Result<std::optional<DeliveryId>> first =
                firstCreatedSince(database, selection.company, *since);
        if (!first)
            return first.error();
        if (first->has_value())
            add(notBefore, first->value().value());
        else
            sql.text += nothing;
    }
    if (!selection.filter.matchesEverything()) {
        sql.text += u" AND " % filter->condition;
        sql.values += filter->values;
    }
    if (!selection.only.isEmpty()) {
        sql.text += onlyThese;
        sql.values += idList(selection.only);
    }
    if (isPlan || (isList && selection.oldestFirst))
        sql.text += oldestFirst;
    else if (isList)
        sql.text += newestFirst;
    if (isList) {
        add(limitAndSkip, selection.limit);
        sql.values.append(selection.skip);
    }
    return sql;
}

void DeliverySql::bindTo(Query &query) const
{
    int index = 0;
    for (const auto &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            query.bindInteger(index++, *number);
        else
            query.bindText(index++, std::get<QString>(value));
    }
}

Delivery deliveryOf(const Query &row, const PublicIds &publicIds)
{
    Delivery delivery;
    delivery.id = DeliveryId(row.integer(0));
    delivery.event = EventId(row.integer(1));
    delivery.publicId = publicIds.of(delivery.id);
    delivery.eventPublicId = publicIds.of(delivery.event);
    delivery.endpoint = EndpointId(row.integer(2));
    delivery.company = CompanyId(row.integer(3));
    delivery.trigger = static_cast<Trigger>(row.integer(4));
    delivery.simulated = row.integer(5) != 0;
    delivery.status = static_cast<DeliveryStatus>(row.integer(6));
    const bool isFinal = isFinished(delivery.status);
    if (!isFinal && row.integer(16) != 0)
        delivery.status = DeliveryStatus::Held;
    // What is held has no next attempt that anybody could name.
    if (!isFinal && delivery.status != DeliveryStatus::Held) {
        delivery.nextAttemptAt = row.maybeInteger(7);
        delivery.isPaused = row.maybeInteger(18) == static_cast<qint64>(PlanState::Paused);
        delivery.waitsForEarlier = !delivery.nextAttemptAt && !delivery.isPaused;
    }
    delivery.plan = row.integer(19);
    delivery.attempts = static_cast<int>(row.integer(8));
    if (const std::optional<qint64> outcome = row.maybeInteger(9))
        delivery.lastOutcome = static_cast<OutcomeKind>(*outcome);
    if (const std::optional<qint64> code = row.maybeInteger(10))
        delivery.lastStatusCode = static_cast<int>(*code);
    delivery.lastErrorDetail = row.text(11);
    delivery.url = row.text(12);
    delivery.createdAt = row.integer(13);
    delivery.finishedAt = row.maybeInteger(14);
    // Else the company's, which the caller knows.
    if (!row.isNull(17)) {
        if (const auto own = RetrySchedule::parse(row.text(17)))
            delivery.maxAttempts = own->maxAttempts();
    }
    if (const std::optional<qint64> original = row.maybeInteger(15))
        delivery.resendOfPublicId = publicIds.of(DeliveryId(*original));
    return delivery;
}

} // namespace hk
