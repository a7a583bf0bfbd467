#include "core/store/pruner.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <limits>
#include <set>

namespace hk {
namespace {

// What a row takes in the file beside what it holds, with its entries in the indexes; by measuring.
constexpr qint64 deliveryBytes = 260;
constexpr qint64 attemptBytes = 90;
constexpr qint64 eventBytes = 220;

// The moments before which a delivery must have ended, by what it ended as.
#define HK_CUT "WITH cut(delivered, failed, cancelled) AS (VALUES(?, ?, ?)) "
// Old enough, ended, and not on the wire: what was cancelled there keeps its place until it is off.
#define HK_OLD(d)                                                                                  \
    "(" d ".status IN (2, 3, 4) AND " d ".due IS NULL AND max(" d ".finished_at, " d               \
    ".created_at) < CASE " d ".status WHEN 2 THEN cut.delivered WHEN 3 THEN cut.failed "           \
    "ELSE cut.cancelled END)"
#define HK_IS_SENT_AGAIN(d)                                                                        \
    "EXISTS (SELECT 1 FROM delivery r WHERE r.resend_of = " d ".id AND r.status < 2)"
// What was delivered stays as long as a delivery of the same event to the same endpoint that was
// not: without it that one would look as if nothing had ever arrived, and be sent again.
#define HK_HOLDS_BESIDE(d)                                                                         \
    "(" d ".status = 2 AND EXISTS (SELECT 1 FROM delivery o WHERE o.event = " d                    \
    ".event AND o.endpoint = " d ".endpoint AND o.status IN (3, 4) "                               \
    "AND NOT (" HK_OLD("o") " AND NOT " HK_IS_SENT_AGAIN("o") ")))"
// And what made an earlier event of its appointment out of date, as long as a delivery of that one
// stays which was not delivered: without it that one would look as if it was still to be sent.
#define HK_MAKES_OUT_OF_DATE(d)                                                                    \
    "(" d ".trigger IN (0, 1, 2) AND " d ".status <> 4 AND EXISTS (SELECT 1 FROM event l "         \
    "JOIN event e ON e.company = l.company AND e.appointment_id = l.appointment_id "               \
    "AND e.id < l.id AND e.simulated = l.simulated JOIN delivery o ON o.event = e.id "             \
    "WHERE l.id = " d ".event AND o.endpoint = " d ".endpoint AND o.status <> 2 "                  \
    "AND NOT (" HK_OLD("o") " AND NOT " HK_IS_SENT_AGAIN("o") ")))"
#define HK_HELD_BACK(d)                                                                            \
    "(" HK_IS_SENT_AGAIN(d) " OR " HK_HOLDS_BESIDE(d) " OR " HK_MAKES_OUT_OF_DATE(d) ")"
// The event goes if all its deliveries do; it is counted with the last of them.
#define HK_COLUMNS                                                                                 \
    "SELECT d.id, d.event, d.endpoint, d.status, d.created_at, d.finished_at, d.attempts, "        \
    "coalesce(d.plan, 0), " HK_IS_SENT_AGAIN("d") ", " HK_HELD_BACK(                               \
            "d") ", (SELECT coalesce(sum(coalesce(length(a.request_headers), 0) "                  \
                 "+ coalesce(length(a.response_headers), 0) + coalesce(length(a.body), 0)), 0) "   \
                 "FROM attempt a "                                                                 \
                 "WHERE a.id BETWEEN d.id << 8 AND (d.id << 8) + 255), "                           \
                 "NOT EXISTS (SELECT 1 FROM delivery y WHERE y.event = d.event AND y.id > d.id) "  \
                 "AND NOT EXISTS (SELECT 1 FROM delivery x WHERE x.event = d.event AND "           \
                 "NOT (" HK_OLD("x") " AND NOT " HK_HELD_BACK(                                     \
                         "x") ")), "                                                               \
                              "coalesce((SELECT length(p.packed) FROM payload p WHERE p.event = "  \
                              "d.event), 0) "

constexpr char selectRange[] =
        HK_CUT HK_COLUMNS "FROM delivery d, cut WHERE d.company = ? AND d.id > ? AND d.id <= ? "
                          "AND " HK_OLD("d") " ORDER BY d.id";
constexpr char selectThese[] = HK_CUT HK_COLUMNS
        "FROM json_each(?) j CROSS JOIN delivery d CROSS JOIN cut "
        "WHERE d.id = j.value AND d.company = ? AND " HK_OLD("d") " ORDER BY d.id";
#undef HK_COLUMNS
#undef HK_HELD_BACK
#undef HK_MAKES_OUT_OF_DATE
#undef HK_HOLDS_BESIDE
#undef HK_IS_SENT_AGAIN
#undef HK_OLD
#undef HK_CUT

constexpr char selectBounds[] = "SELECT min(first_delivery), max(last_delivery) FROM counter "
                                "WHERE company = ? AND hour <= ?";
constexpr char selectEnd[] = "SELECT max(id), count(*) FROM (SELECT id FROM delivery "
                             "WHERE company = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?)";
constexpr char deleteAttempts[] = "DELETE FROM attempt WHERE id BETWEEN ? AND ?";
constexpr char deleteDelivery[] = "DELETE FROM delivery WHERE id = ?";
constexpr char noteOfPlan[] =
        "INSERT INTO plan_removed(plan, status, n, last_finished) VALUES(?, ?, 1, ?) "
        "ON CONFLICT DO UPDATE SET n = n + 1, last_finished = max(last_finished, "
        "excluded.last_finished)";
constexpr char selectLeft[] = "SELECT 1 FROM delivery WHERE event = ? LIMIT 1";
constexpr char selectSize[] = "SELECT length(packed) FROM payload WHERE event = ?";
constexpr char deletePayload[] = "DELETE FROM payload WHERE event = ?";
constexpr char deleteEvent[] = "DELETE FROM event WHERE id = ?";

constexpr Micros never = std::numeric_limits<Micros>::min();

Result<void> runFor(Database &database, const char *sql, qint64 id)
{
    const Result<qint64> done = HotStatement(database, sql).run(id);
    return done ? Result<void>() : done.error();
}

} // namespace

struct Pruner::Row
{
    DeliveryId id;
    EventId event;
    EndpointId endpoint;
    DeliveryStatus status = DeliveryStatus::Delivered;
    Micros createdAt = 0;
    Micros finishedAt = 0;
    qint64 attempts = 0;
    qint64 plan = 0;
    bool isSentAgain = false;
    bool isHeldBack = false; ///< for that reason or another
    qint64 bytes = 0;
    bool takesEvent = false;
    qint64 payloadBytes = 0;
};

Result<std::optional<Pruner::Range>> Pruner::range()
{
    const std::optional<Micros> latest = m_wish.latest();
    if (!latest)
        return std::optional<Range>();
    const auto bounds = Query(m_db, selectBounds)
                                .first(
                                        [](const Query &row) -> std::optional<Range> {
                                            const auto first = row.maybeInteger(0);
                                            const auto last = row.maybeInteger(1);
                                            if (!first || !last)
                                                return std::nullopt;
                                            return Range{DeliveryId(*first - 1), DeliveryId(*last)};
                                        },
                                        m_wish.company, CounterSheet::hourOf(*latest));
    if (!bounds)
        return bounds.error();
    return bounds->value_or(std::nullopt);
}

Result<QList<Pruner::Row>> Pruner::read(const char *sql, const QString &ids, Range range)
{
    const auto rowOf = [](const Query &row) {
        return Row{DeliveryId(row.integer(0)),
                   EventId(row.integer(1)),
                   EndpointId(row.integer(2)),
                   static_cast<DeliveryStatus>(row.integer(3)),
                   row.integer(4),
                   row.integer(5),
                   row.integer(6),
                   row.integer(7),
                   row.integer(8) != 0,
                   row.integer(9) != 0,
                   row.integer(10),
                   row.integer(11) != 0,
                   row.integer(12)};
    };
    const Micros delivered = m_wish.deliveredBefore.value_or(never);
    const Micros failed = m_wish.failedBefore.value_or(never);
    const Micros cancelled = m_wish.cancelledBefore.value_or(never);
    if (!ids.isEmpty())
        return Query(m_db, sql).list(rowOf, delivered, failed, cancelled, ids, m_wish.company);
    return Query(m_db, sql).list(rowOf, delivered, failed, cancelled, m_wish.company, range.after,
                                 range.upTo);
}

Result<Pruner::Slice> Pruner::look(Range range, int rows)
{
    using End = std::pair<std::optional<qint64>, qint64>;
    const auto end = Query(m_db, selectEnd)
                             .first(
                                     [](const Query &row) {
                                         return End(row.maybeInteger(0), row.integer(1));
                                     },
                                     m_wish.company, range.after, range.upTo, rows);
    if (!end)
        return end.error();
    Slice slice;
    const auto [last, count] = end->value_or(End());
    if (!last)
        return slice;
    if (count == rows && *last < range.upTo.value())
        slice.next = DeliveryId(*last);
    const Result<QList<Row>> found = read(selectRange, {}, {range.after, DeliveryId(*last)});
    if (!found)
        return found.error();
    for (const Row &row : *found) {
        this->count(row, slice.tally);
        if (row.isHeldBack)
            continue;
        slice.deliveries.append(row.id);
        slice.tally.events += row.takesEvent ? 1 : 0;
        slice.tally.bytes += row.takesEvent ? row.payloadBytes + eventBytes : 0;
    }
    return slice;
}

/// All but what depends on its event.
void Pruner::count(const Row &row, PruneTally &tally) const
{
    if (row.isHeldBack) {
        tally.heldBack += row.isSentAgain ? 1 : 0;
        return;
    }
    ++tally.byAge[row.status][pruneAgeOf(m_wish.now, row.finishedAt)];
    tally.attempts += row.attempts;
    tally.bytes += deliveryBytes + row.bytes + row.attempts * attemptBytes;
    tally.oldest = std::min(tally.oldest.value_or(row.finishedAt), row.finishedAt);
}

Result<PruneTally> Pruner::remove(const QList<DeliveryId> &deliveries)
{
    PruneTally tally;
    if (deliveries.isEmpty())
        return tally;
    Result<QList<Row>> rows = read(selectThese, idList(deliveries), {});
    if (!rows)
        return rows.error();
    rows->removeIf([](const Row &row) { return row.isHeldBack; });
    QList<DeliveryId> going;
    for (const Row &row : std::as_const(*rows))
        going.append(row.id);
    // Before, because only the texts tell which words there are.
    if (const Result<void> forgotten = SearchIndex(m_db).remove(going); !forgotten)
        return forgotten.error();
    for (const Row &row : std::as_const(*rows)) {
        if (const Result<void> removed = removeRow(row); !removed)
            return removed.error();
        count(row, tally);
    }
    const Result<void> removed = removeEvents(*rows, tally);
    return removed ? Result<PruneTally>(tally) : removed.error();
}

Result<void> Pruner::removeRow(const Row &row)
{
    const qint64 first = row.id.value() << 8;
    if (const auto attempts = HotStatement(m_db, deleteAttempts).run(first, first + 255); !attempts)
        return attempts.error();
    if (row.plan > 0) {
        const Result<qint64> noted =
                HotStatement(m_db, noteOfPlan).run(row.plan, row.status, row.finishedAt);
        if (!noted)
            return noted.error();
    }
    if (const Result<void> done = runFor(m_db, deleteDelivery, row.id.value()); !done)
        return done;
    m_db.counterSheet().removed(m_wish.company, row.endpoint, row.createdAt, row.status);
    return {};
}

Result<void> Pruner::removeEvents(const QList<Row> &rows, PruneTally &tally)
{
    std::set<EventId> events;
    for (const Row &row : rows)
        events.insert(row.event);
    for (const EventId event : events) {
        const auto left = HotStatement(m_db, selectLeft)
                                  .first([](const HotStatement &) { return true; }, event);
        if (!left)
            return left.error();
        if (left->has_value())
            continue;
        const auto size =
                HotStatement(m_db, selectSize)
                        .first([](const HotStatement &row) { return row.integer(0); }, event);
        if (!size)
            return size.error();
        ++tally.events;
        tally.bytes += size->value_or(0) + eventBytes;
        if (const auto done = runFor(m_db, deletePayload, event.value()); !done)
            return done;
        if (const auto done = runFor(m_db, deleteEvent, event.value()); !done)
            return done;
    }
    return {};
}

} // namespace hk
