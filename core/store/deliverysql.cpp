#include "core/store/deliverysql.h"

#include "core/model/resendplan.h"
#include "core/model/retryschedule.h"
#include "core/store/counterrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryranges.h"
#include "core/store/filterperiod.h"
#include "core/store/filtersql.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hk {
namespace {

#define HK_DELIVERY_COLUMNS                                                                        \
    "SELECT d.id, d.event, d.endpoint, d.company, d.trigger, d.simulated, d.status, "              \
    "coalesce(d.due, CASE WHEN d.parked IS NOT NULL THEN d.planned_at END), "                      \
    "d.attempts, d.last_outcome, d.last_code, d.last_detail, coalesce(u.ascii, p.url), "           \
    "d.created_at, d.finished_at, d.resend_of, p.state <> 0 OR p.url = '', "                       \
    "p.retry_schedule, (SELECT q.state FROM plan q WHERE q.id = d.plan), "                         \
    "coalesce(d.plan, 0)"
#define HK_DELIVERY_TABLES                                                                         \
    " FROM delivery d JOIN endpoint p ON p.id = d.endpoint LEFT JOIN url u ON u.id = d.last_url"

constexpr QStringView listColumns = u"" HK_DELIVERY_COLUMNS;
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
// Whose ids a statement takes out of the index. CROSS keeps the order: ids come first, in theirs.
constexpr QStringView idColumn = u"SELECT d.id";
constexpr QStringView countColumn = u"SELECT count(*)";
constexpr QStringView deliveries = u" FROM delivery d";
constexpr QStringView byCompany = u" INDEXED BY delivery_company";
constexpr QStringView byStatus = u" INDEXED BY delivery_status";
constexpr QStringView endpointTable = u" CROSS JOIN endpoint p ON p.id = d.endpoint";
constexpr QStringView urlTable = u" LEFT JOIN url u ON u.id = d.last_url";
constexpr QStringView eventTable = u" CROSS JOIN event e ON e.id = d.event";
constexpr QStringView ofCompany = u" WHERE d.company = ? AND d.id BETWEEN ? AND ?";
// The plus keeps it from choosing an index: the ids are named.
constexpr QStringView ofCompanyNamed = u" WHERE +d.company = ? AND d.id BETWEEN ? AND ?";
constexpr QStringView ofRange = u" AND d.status = ? AND d.trigger = ?";
constexpr QStringView onlyThese = u" AND d.id IN (SELECT value FROM json_each(?))";
constexpr QStringView createdSince = u" AND d.created_at >= ?";
constexpr QStringView createdUntil = u" AND d.created_at <= ?";
constexpr QStringView nothing = u"SELECT d.id FROM delivery d WHERE 0";
constexpr QStringView unionAll = u" UNION ALL ";
constexpr QStringView byRisingId = u" ORDER BY 1";
constexpr QStringView byFallingId = u" ORDER BY 1 DESC";
constexpr QStringView limitAndSkip = u" LIMIT ? OFFSET ?";
// What is read of the rows whose ids those are.
constexpr QStringView ofIds = u" FROM (";
constexpr QStringView ofRows = u") m CROSS JOIN delivery d ON d.id = m.id";
constexpr QStringView planTable = u" CROSS JOIN event o ON o.id = d.event";
constexpr QStringView risingRows = u" ORDER BY d.id";
constexpr QStringView fallingRows = u" ORDER BY d.id DESC";

// A filter stands once in each range that it is not whole in: so many characters and values fit.
constexpr qsizetype mostText = 200'000;
constexpr qsizetype mostValues = 20'000;

bool isInIndexAlone(const FilterNode &node)
{
    if (node.kind != FilterNode::Kind::Term)
        return std::ranges::all_of(node.children, isInIndexAlone);
    constexpr std::array fields{FilterField::Status, FilterField::Trigger, FilterField::Category,
                                FilterField::Endpoint, FilterField::Simulated};
    return std::ranges::find(fields, node.field) != fields.end();
}

/// Writes which rows a statement is about.
class RowsWriter
{
public:
    RowsWriter(Database &database, const DeliverySelection &selection, FilterSql filter)
        : m_db(database), m_selection(selection), m_filter(std::move(filter)), m_since(sinceOf())
    {
    }

    /// Where the ids begin and end, and which ranges of the index they lie in.
    Result<void> prepare();

    /// Their ids in order, as many as a page has; or, with `limit` -1, all of them.
    void writeIds(bool rising, qint64 limit, qint64 skip);
    void writeCount();

    DeliverySql sql;

private:
    std::optional<Micros> sinceOf() const;
    bool isFilterShort(const QList<DeliveryRange> &ranges) const;
    bool isInIndex() const;
    void write(QStringView columns, const DeliveryRange *range);
    void add(QStringView condition, qint64 value)
    {
        sql.text += condition;
        sql.values.append(value);
    }

    Database &m_db;
    const DeliverySelection &m_selection;
    FilterSql m_filter;
    std::optional<Micros> m_since;
    qint64 m_first = 0;
    qint64 m_last = std::numeric_limits<qint64>::max();
    bool m_isEmpty = false;
    std::optional<QList<DeliveryRange>> m_ranges;
};

std::optional<Micros> RowsWriter::sinceOf() const
{
    const std::optional<Micros> since = createdSinceOf(m_selection.filter, m_selection.now);
    if (!m_selection.createdSince || !since)
        return since ? since : m_selection.createdSince;
    return std::max(*since, *m_selection.createdSince);
}

Result<void> RowsWriter::prepare()
{
    if (m_selection.upTo)
        m_last = m_selection.upTo->value();
    if (m_selection.before)
        m_last = std::min(m_last, m_selection.before->value() - 1);
    if (m_selection.after)
        m_first = m_selection.after->value() + 1;
    // What is bounded by time begins at an id that the counters know, so that nothing older is
    // read.
    if (m_since) {
        const Result<std::optional<DeliveryId>> first =
                firstCreatedSince(m_db, m_selection.company, *m_since);
        if (!first)
            return first.error();
        m_isEmpty = !first->has_value();
        if (!m_isEmpty)
            m_first = std::max(m_first, first->value().value());
    }
    if (m_selection.createdUntil) {
        const Result<std::optional<DeliveryId>> last =
                lastCreatedUntil(m_db, m_selection.company, *m_selection.createdUntil);
        if (!last)
            return last.error();
        m_isEmpty = m_isEmpty || !last->has_value();
        if (!m_isEmpty)
            m_last = std::min(m_last, last->value().value());
    }
    if (m_selection.only.isEmpty()) {
        m_ranges = rangesOf(m_selection.filter);
        if (m_ranges && !isFilterShort(*m_ranges))
            m_ranges.reset();
    }
    m_isEmpty = m_isEmpty || m_first > m_last || (m_ranges && m_ranges->isEmpty());
    return {};
}

bool RowsWriter::isFilterShort(const QList<DeliveryRange> &ranges) const
{
    const auto written = std::ranges::count(ranges, false, &DeliveryRange::isWhole);
    return written * m_filter.condition.size() <= mostText
            && written * m_filter.values.size() <= mostValues;
}

/// Whether all that is asked for stands in the index delivery_status: to count, its ranges are
/// better then than rows in their order.
bool RowsWriter::isInIndex() const
{
    return m_selection.only.isEmpty() && !m_selection.createdSince && !m_selection.createdUntil
            && !m_selection.filter.matchesEverything() && isInIndexAlone(m_selection.filter.root());
}

void RowsWriter::write(QStringView columns, const DeliveryRange *range)
{
    const bool isNamed = !m_selection.only.isEmpty();
    const bool isWhole = range ? range->isWhole : m_selection.filter.matchesEverything();
    sql.text += columns % deliveries % (range ? byStatus : isNamed ? QStringView() : byCompany);
    if (!isWhole) {
        // A filter is put together of constants: what it looks at stands in it.
        if (m_filter.condition.contains(u"p."))
            sql.text += endpointTable;
        if (m_filter.condition.contains(u"u."))
            sql.text += urlTable;
        if (m_filter.needsEvent)
            sql.text += eventTable;
    }
    add(isNamed ? ofCompanyNamed : ofCompany, m_selection.company.value());
    sql.values.append(m_first);
    sql.values.append(m_last);
    if (range) {
        add(ofRange, static_cast<qint64>(range->status));
        sql.values.append(static_cast<qint64>(range->trigger));
    }
    if (m_selection.createdSince)
        add(createdSince, *m_selection.createdSince);
    if (m_selection.createdUntil)
        add(createdUntil, *m_selection.createdUntil);
    if (!isWhole) {
        sql.text += u" AND " % m_filter.condition;
        sql.values += m_filter.values;
    }
    if (isNamed) {
        sql.text += onlyThese;
        sql.values += idList(m_selection.only);
    }
}

void RowsWriter::writeIds(bool rising, qint64 limit, qint64 skip)
{
    if (m_isEmpty)
        sql.text += nothing;
    else if (!m_ranges)
        write(idColumn, nullptr);
    else {
        for (const DeliveryRange &range : std::as_const(*m_ranges)) {
            if (&range != &m_ranges->constFirst())
                sql.text += unionAll;
            write(idColumn, &range);
        }
    }
    sql.text += rising ? byRisingId : byFallingId;
    add(limitAndSkip, limit);
    sql.values.append(skip);
}

void RowsWriter::writeCount()
{
    // Not as a sum of expressions: their depths would add up, and the filter's may be near the most
    // that SQLite takes.
    if (!m_ranges && isInIndex()) {
        QList<DeliveryRange> all = possibleRangesOf(m_selection.filter);
        if (isFilterShort(all))
            m_ranges = std::move(all);
    }
    sql.text += u"SELECT sum(n) FROM (SELECT 0 AS n";
    const auto addPart = [this](const DeliveryRange *range) {
        sql.text += unionAll;
        write(countColumn, range);
    };
    if (!m_isEmpty && !m_ranges)
        addPart(nullptr);
    else if (!m_isEmpty) {
        for (const DeliveryRange &range : std::as_const(*m_ranges))
            addPart(&range);
    }
    sql.text += u')';
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
    Result<FilterSql> filter = filterSql(selection.filter, selection.now, database.publicIds());
    if (!filter)
        return filter.error();
    RowsWriter rows(database, selection, *std::move(filter));
    if (const Result<void> prepared = rows.prepare(); !prepared)
        return prepared.error();
    if (columns == DeliveryColumns::Count) {
        rows.writeCount();
        return std::move(rows.sql);
    }
    const bool isPlan = columns == DeliveryColumns::OfPlan;
    const bool rising = isPlan || selection.oldestFirst;
    rows.sql.text = (isPlan ? planColumns : listColumns) % ofIds;
    rows.writeIds(rising, isPlan ? -1 : selection.limit, isPlan ? 0 : selection.skip);
    rows.sql.text += ofRows % endpointTable;
    // All rows of a plan need no sorting: their ids come in order. It is a page's for certain.
    if (isPlan)
        rows.sql.text += planTable;
    else
        rows.sql.text += urlTable % (rising ? risingRows : fallingRows);
    return std::move(rows.sql);
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
        // What its plan has parked goes out as soon as what is before it went.
        delivery.isPaused = row.maybeInteger(18) == static_cast<qint64>(PlanState::Paused);
        if (delivery.isPaused)
            delivery.nextAttemptAt.reset();
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
