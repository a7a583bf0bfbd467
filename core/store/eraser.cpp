#include "core/store/eraser.h"

#include "core/base/outcome.h"
#include "core/store/database.h"
#include "core/store/dispatchrepository.h"
#include "core/store/idlist.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

namespace hk {
namespace {

// By PersonKey.
#define HK_IS_CUSTOMER "e.customer_id = ?"
#define HK_IS_EMAIL "e.email = ? COLLATE NOCASE"
#define HK_IS_NAME "e.name = ?"

constexpr char selectEnd[] =
        "SELECT max(id), count(*) FROM (SELECT id FROM event WHERE id > ? ORDER BY id LIMIT ?)";

#define HK_FIND                                                                                    \
    "SELECT e.id, e.created_at, e.customer_id, e.name, e.email FROM event e "                      \
    "WHERE e.id > ? AND e.id <= ? AND e.company = ? AND e.erased_at = 0 AND "
constexpr std::array<const char *, 3> findSql{HK_FIND HK_IS_CUSTOMER, HK_FIND HK_IS_EMAIL,
                                              HK_FIND HK_IS_NAME};
#undef HK_FIND

#define HK_OTHERS                                                                                  \
    "SELECT count(*) FROM event e WHERE e.id > ? AND e.id <= ? AND e.company = ? "                 \
    "AND e.erased_at = 0 AND e.customer_id IN (SELECT value FROM json_each(?)) AND NOT coalesce("
constexpr std::array<const char *, 3> othersSql{
        HK_OTHERS HK_IS_CUSTOMER ", 0)", HK_OTHERS HK_IS_EMAIL ", 0)", HK_OTHERS HK_IS_NAME ", 0)"};
#undef HK_OTHERS

#define HK_STILL                                                                                   \
    "SELECT e.id FROM json_each(?) j CROSS JOIN event e ON e.id = j.value "                        \
    "WHERE e.company = ? AND e.erased_at = 0 AND "
constexpr std::array<const char *, 3> stillSql{HK_STILL HK_IS_CUSTOMER, HK_STILL HK_IS_EMAIL,
                                               HK_STILL HK_IS_NAME};
#undef HK_STILL
#undef HK_IS_NAME
#undef HK_IS_EMAIL
#undef HK_IS_CUSTOMER

constexpr char countDeliveries[] =
        "SELECT count(*), coalesce(sum(d.attempts), 0), coalesce(sum(d.status < 2), 0), "
        "coalesce(sum(d.leased_at IS NOT NULL), 0) FROM json_each(?) j "
        "CROSS JOIN delivery d ON d.event = j.value";
constexpr char selectUnfinished[] = "SELECT d.id FROM json_each(?) j CROSS JOIN delivery d "
                                    "ON d.event = j.value WHERE d.status < 2 ORDER BY d.id";

// First over what is there, byte for byte: SQLite writes a row of the same size in its place, so
// nothing of the old one is left in the file, whatever became of its page before. Then away with
// it.
#define HK_ZEROS(c) c " = CASE WHEN " c " IS NOT NULL THEN zeroblob(length(" c ")) END"
#define HK_STARS(c)                                                                                \
    c " = CASE WHEN " c " IS NOT NULL THEN replace(hex(zeroblob(length(CAST(" c                    \
      " AS BLOB)))), '00', '*') END"
#define HK_THESE "(SELECT value FROM json_each(?))"
#define HK_THEIR_ATTEMPTS                                                                          \
    "(SELECT a.id FROM json_each(?) j CROSS JOIN delivery d ON d.event = j.value "                 \
    "CROSS JOIN attempt a ON a.id BETWEEN d.id << 8 AND (d.id << 8) + 255)"
// Of Protocol and Failed the details can quote what came back, or the URL.
#define HK_QUOTING "(16, 18)"
#define HK_REPEATS(outcome, detail)                                                                \
    " WHERE " outcome " IN " HK_QUOTING " AND " detail                                             \
    " IN (SELECT detail FROM attempt WHERE id IN " HK_THEIR_ATTEMPTS ")"
static_assert(static_cast<int>(OutcomeKind::Protocol) == 16
              && static_cast<int>(OutcomeKind::Failed) == 18);
constexpr std::array overwriteSql{
        "UPDATE attempt SET " HK_ZEROS("request_headers") ", " HK_ZEROS(
                "response_headers") ", " HK_ZEROS("body") " WHERE id IN " HK_THEIR_ATTEMPTS,
        "UPDATE attempt SET request_headers = NULL, response_headers = NULL, body = NULL "
        "WHERE id IN " HK_THEIR_ATTEMPTS,
        "UPDATE endpoint SET " HK_STARS("last_detail") HK_REPEATS("last_outcome", "last_detail"),
        "UPDATE outage SET " HK_STARS("detail") HK_REPEATS("outcome", "detail"),
        "UPDATE attempt SET " HK_STARS("detail") " WHERE outcome IN " HK_QUOTING
                                                 " AND id IN " HK_THEIR_ATTEMPTS,
        "UPDATE attempt SET detail = NULL WHERE outcome IN " HK_QUOTING
        " AND id IN " HK_THEIR_ATTEMPTS,
        "UPDATE delivery SET " HK_STARS("last_detail") " WHERE last_outcome IN " HK_QUOTING
                                                       " AND event IN " HK_THESE,
        "UPDATE delivery SET last_detail = NULL WHERE last_outcome IN " HK_QUOTING
        " AND event IN " HK_THESE,
        "UPDATE payload SET packed = zeroblob(length(packed)) WHERE event IN " HK_THESE,
        "UPDATE event SET " HK_STARS("appointment_id") ", " HK_STARS("customer_id") ", " HK_STARS(
                "resource_id") ", " HK_STARS("confirmation") ", " HK_STARS("name") ", " HK_STARS("e"
                                                                                                 "m"
                                                                                                 "a"
                                                                                                 "i"
                                                                                                 "l") " WHERE id IN " HK_THESE,
        "UPDATE delivery SET " HK_STARS("order_key") " WHERE event IN " HK_THESE,
        "UPDATE delivery SET order_key = NULL WHERE event IN " HK_THESE,
};
constexpr char updatePayload[] = "UPDATE payload SET packed = ? WHERE event IN " HK_THESE;
constexpr char updateEvent[] =
        "UPDATE event SET appointment_id = NULL, customer_id = NULL, resource_id = NULL, "
        "confirmation = NULL, name = NULL, email = NULL, erased_at = ? WHERE id IN " HK_THESE;

constexpr char selectSamples[] = "SELECT id, name, payload FROM sample WHERE company = ?";
constexpr char zeroSample[] =
        "UPDATE sample SET payload = zeroblob(length(payload)), " HK_STARS("name") " WHERE id = ?";
constexpr char deleteSample[] = "DELETE FROM sample WHERE id = ?";
constexpr char selectFilters[] = "SELECT id, name, filter FROM saved_filter WHERE company = ?";
constexpr char zeroFilter[] = "UPDATE saved_filter SET " HK_STARS("filter") " WHERE id = ?";
constexpr char deleteFilter[] = "DELETE FROM saved_filter WHERE id = ?";
constexpr char selectRecent[] = "SELECT 0, filter, filter FROM recent_filter WHERE company = ?";
constexpr char deleteRecent[] = "DELETE FROM recent_filter WHERE company = ? AND filter = ?";
constexpr char selectPlans[] = "SELECT id, '', filter FROM plan WHERE company = ?";
constexpr char zeroPlan[] = "UPDATE plan SET " HK_STARS("filter") " WHERE id = ?";
constexpr char emptyPlan[] = "UPDATE plan SET filter = '' WHERE id = ?";
#undef HK_REPEATS
#undef HK_QUOTING
#undef HK_THEIR_ATTEMPTS
#undef HK_THESE
#undef HK_STARS
#undef HK_ZEROS

size_t placeOf(PersonKey key) { return static_cast<size_t>(key); }

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// The last id of a slice; none: there is nothing behind `from`.
Result<std::optional<WalkSlice<qint64>>> sliceOf(Database &database, qint64 from, int rows)
{
    using End = std::optional<WalkSlice<qint64>>;
    const auto end =
            Query(database, selectEnd)
                    .first(
                            [rows](const Query &row) -> End {
                                const auto last = row.maybeInteger(0);
                                if (!last)
                                    return std::nullopt;
                                const bool goesOn = row.integer(1) == rows;
                                return WalkSlice<qint64>{*last, goesOn ? last : std::nullopt};
                            },
                            from, rows);
    return end ? Result<End>(end->value_or(End())) : end.error();
}

/// Also where JSON has escaped what it need not.
bool payloadMentions(const QByteArray &payload, const QString &value)
{
    if (mentions(QString::fromUtf8(payload), value))
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    return !document.isNull()
            && mentions(QString::fromUtf8(document.toJson(QJsonDocument::Compact)), value);
}

} // namespace

/// A row that mentions the person.
struct Eraser::Mention
{
    qint64 id = 0;
    QString name;
};

Result<WalkSlice<Eraser::Found>> Eraser::find(qint64 from, int rows)
{
    const auto end = sliceOf(m_db, from, rows);
    if (!end)
        return end.error();
    WalkSlice<Found> slice;
    if (!end->has_value())
        return slice;
    slice.next = (*end)->next;
    PersonData &data = slice.value.data;
    const auto add = [&](const Query &row) {
        const Micros at = row.integer(1);
        slice.value.events.append(EventId(row.integer(0)));
        ++data.events;
        data.oldest = std::min(data.oldest.value_or(at), at);
        data.newest = std::max(data.newest.value_or(at), at);
        addOnce(data.customerIds, row.text(2));
        addOnce(data.names, row.text(3));
        addOnce(data.emails, row.text(4));
    };
    const Result<void> read =
            Query(m_db, findSql[placeOf(m_person.key)])
                    .forEach(add, from, (*end)->value, m_person.company, m_person.value);
    if (!read)
        return read.error();
    const Result<void> counted = count(data, slice.value.events);
    return counted ? Result<WalkSlice<Found>>(slice) : counted.error();
}

Result<WalkSlice<qint64>> Eraser::others(const QStringList &customerIds, qint64 from, int rows)
{
    const auto end = sliceOf(m_db, from, rows);
    if (!end)
        return end.error();
    if (!end->has_value())
        return WalkSlice<qint64>{};
    const QString ids = QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(customerIds)).toJson(QJsonDocument::Compact));
    const auto n = Query(m_db, othersSql[placeOf(m_person.key)])
                           .first([](const Query &row) { return row.integer(0); }, from,
                                  (*end)->value, m_person.company, ids, m_person.value);
    return n ? Result<WalkSlice<qint64>>({n->value_or(0), (*end)->next}) : n.error();
}

Result<void> Eraser::count(PersonData &data, const QList<EventId> &events)
{
    if (events.isEmpty())
        return {};
    const auto add = [&data](const Query &row) {
        data.deliveries += row.integer(0);
        data.attempts += row.integer(1);
        data.unfinished += row.integer(2);
        data.onTheWire += row.integer(3);
    };
    return Query(m_db, countDeliveries).forEach(add, idList(events));
}

Result<QList<EventId>> Eraser::stillTheirs(const QList<EventId> &events)
{
    return Query(m_db, stillSql[placeOf(m_person.key)])
            .list([](const Query &row) { return EventId(row.integer(0)); }, idList(events),
                  m_person.company, m_person.value);
}

Result<PersonData> Eraser::erase(const QList<EventId> &events, Micros now, bool cancels)
{
    const Result<QList<EventId>> theirs = stillTheirs(events);
    if (!theirs)
        return theirs.error();
    PersonData data;
    if (theirs->isEmpty())
        return data;
    data.events = theirs->size();
    if (const Result<void> counted = count(data, *theirs); !counted)
        return counted.error();
    if (data.unfinished > 0 && !cancels)
        return Error{ErrorCode::EventsUnfinished, {}, QString::number(data.unfinished), {}};
    // What is there now would be written beside what comes back from there.
    if (data.onTheWire > 0)
        return Error{ErrorCode::EventsOnTheWire, {}, QString::number(data.onTheWire), {}};
    Result<void> done = data.unfinished > 0 ? endUnfinished(*theirs, now) : Result<void>();
    if (done)
        done = SearchIndex(m_db).remove(*theirs);
    if (done)
        done = overwrite(*theirs, now);
    if (done)
        done = SearchIndex(m_db).add(*theirs);
    return done ? Result<PersonData>(data) : done.error();
}

Result<void> Eraser::endUnfinished(const QList<EventId> &events, Micros now)
{
    const Result<QList<DeliveryId>> unfinished =
            Query(m_db, selectUnfinished)
                    .list([](const Query &row) { return DeliveryId(row.integer(0)); },
                          idList(events));
    if (!unfinished)
        return unfinished.error();
    DispatchRepository queue(m_db);
    for (const DeliveryId delivery : *unfinished) {
        if (const Result<void> cancelled = queue.cancel(delivery, now); !cancelled)
            return cancelled.error();
    }
    return {};
}

Result<void> Eraser::overwrite(const QList<EventId> &events, Micros now)
{
    const QString ids = idList(events);
    for (const char *sql : overwriteSql) {
        if (const Result<qint64> done = Query(m_db, sql).run(ids); !done)
            return done.error();
    }
    const QByteArray marker = m_db.packer().pack(erasedPayload(now));
    if (const Result<qint64> done = Query(m_db, updatePayload).run(marker, ids); !done)
        return done.error();
    const Result<qint64> done = Query(m_db, updateEvent).run(now, ids);
    return done ? Result<void>() : done.error();
}

/// Rows of id, name and text whose text, or name, mentions the person.
Result<QList<Eraser::Mention>> Eraser::mentioning(const char *sql)
{
    QList<Mention> found;
    const auto add = [&](const Query &row) {
        if (mentions(row.text(1), m_person.value) || mentions(row.text(2), m_person.value))
            found.append({row.integer(0), row.text(1)});
    };
    const Result<void> read = Query(m_db, sql).forEach(add, m_person.company);
    return read ? Result<QList<Mention>>(found) : read.error();
}

Result<QList<Eraser::Mention>> Eraser::mentioningSamples()
{
    QList<Mention> found;
    const auto add = [&](const Query &row) {
        const auto payload = m_db.packer().unpack(row.bytes(2));
        if (mentions(row.text(1), m_person.value)
            || (payload && payloadMentions(*payload, m_person.value)))
            found.append({row.integer(0), row.text(1)});
    };
    const Result<void> read = Query(m_db, selectSamples).forEach(add, m_person.company);
    return read ? Result<QList<Mention>>(found) : read.error();
}

Result<PersonData> Eraser::mentionsOf()
{
    const auto samples = mentioningSamples();
    const auto filters = mentioning(selectFilters);
    const auto recent = mentioning(selectRecent);
    const auto plans = mentioning(selectPlans);
    for (const auto *list : {&samples, &filters, &recent, &plans}) {
        if (!*list)
            return list->error();
    }
    PersonData data;
    for (const Mention &sample : *samples)
        data.samples.append(sample.name);
    for (const Mention &filter : *filters)
        data.filters.append(filter.name);
    data.recentFilters = recent->size();
    data.planFilters = plans->size();
    return data;
}

Result<PersonData> Eraser::removeMentions()
{
    Result<PersonData> data = mentionsOf();
    const auto samples = mentioningSamples();
    const auto filters = mentioning(selectFilters);
    const auto recent = mentioning(selectRecent);
    const auto plans = mentioning(selectPlans);
    if (!data || !samples || !filters || !recent || !plans)
        return data ? Error{ErrorCode::StoreFailed, m_db.path(), {}, {}} : data.error();
    const auto each = [this](const QList<Mention> &rows, auto... statements) -> Result<void> {
        for (const Mention &row : rows) {
            for (const char *sql : {statements...}) {
                if (const Result<qint64> done = Query(m_db, sql).run(row.id); !done)
                    return done.error();
            }
        }
        return {};
    };
    Result<void> done = each(*samples, zeroSample, deleteSample);
    if (done)
        done = each(*filters, zeroFilter, deleteFilter);
    if (done)
        done = each(*plans, zeroPlan, emptyPlan);
    for (const Mention &row : *recent) {
        const Result<qint64> deleted = done
                ? Query(m_db, deleteRecent).run(m_person.company, row.name)
                : Result<qint64>(done.error());
        if (!deleted)
            return deleted.error();
    }
    return done ? data : Result<PersonData>(done.error());
}

} // namespace hk
