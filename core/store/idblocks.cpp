#include "core/store/idblocks.h"

#include "core/store/countersheet.h"
#include "core/store/database.h"
#include "core/store/filterperiod.h"
#include "core/store/filtersql.h"
#include "core/store/query.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

// A filter's condition stands over counters as it does over deliveries: they have a status and an
// endpoint too. As if created in the far future, they satisfy what asks for no older ones, which
// the hours see to. By hours are the first day and the newest one, by days what lies between.
#define HK_COUNTED                                                                                 \
    " endpoint, status, n, first_delivery, last_delivery, 4000000000000000000 AS created_at FROM "
constexpr QStringView sumOfHours =
        u"SELECT min(d.first_delivery), max(d.last_delivery), sum(d.n), "
        u"sum(CASE WHEN %1 THEN d.n ELSE 0 END), d.hour FROM ("
        u"SELECT day * 24 AS "
        u"hour," HK_COUNTED u"counter_day WHERE company = ? AND day > ? AND day < ? "
        u"UNION ALL SELECT hour," HK_COUNTED u"counter WHERE company = ? AND hour BETWEEN ? AND ? "
        u"UNION ALL SELECT hour," HK_COUNTED u"counter WHERE company = ? AND hour >= ?"
        u") d CROSS JOIN endpoint p ON p.id = d.endpoint GROUP BY d.hour ORDER BY d.hour";
#undef HK_COUNTED
constexpr char newestDay[] = "SELECT max(day) FROM counter_day WHERE company = ?";

bool isLowerBound(const FilterNode &term, Micros now)
{
    return term.field == FilterField::Created && createdSinceOf(term, now).has_value();
}

bool isKnown(const FilterNode &node)
{
    if (node.kind != FilterNode::Kind::Term)
        return std::ranges::all_of(node.children, isKnown);
    return node.field == FilterField::Status || node.field == FilterField::Endpoint;
}

/// Whether the filter asks for status and endpoint alone, and beside them for nothing older.
bool isKnown(const DeliveryFilter &filter, Micros now)
{
    const FilterNode &root = filter.root();
    const auto isKnownPart = [now](const FilterNode &node) {
        return (node.kind == FilterNode::Kind::Term && isLowerBound(node, now)) || isKnown(node);
    };
    return root.kind == FilterNode::Kind::And ? std::ranges::all_of(root.children, isKnownPart)
                                              : isKnownPart(root);
}

/// One block more, after the others; what overlaps becomes one.
void add(QList<IdBlock> &blocks, IdBlock block)
{
    while (!blocks.isEmpty() && blocks.constLast().last >= block.first) {
        const IdBlock before = blocks.takeLast();
        block.first = std::min(block.first, before.first);
        block.last = std::max(block.last, before.last);
        block.count += before.count;
        block.isExact = block.isExact && before.isExact;
    }
    blocks.append(block);
}

} // namespace

Result<std::optional<QList<IdBlock>>> idBlocksOf(Database &database,
                                                 const DeliverySelection &selection)
{
    using Answer = std::optional<QList<IdBlock>>;
    if (!selection.only.isEmpty() || selection.createdUntil
        || !isKnown(selection.filter, selection.now))
        return Answer();
    if (const Result<void> flushed = database.flushCounters(); !flushed)
        return flushed.error();
    const Result<FilterSql> filter =
            filterSql(selection.filter, selection.now, database.publicIds());
    if (!filter)
        return filter.error();
    std::optional<Micros> since = createdSinceOf(selection.filter, selection.now);
    if (selection.createdSince)
        since = std::max(since.value_or(*selection.createdSince), *selection.createdSince);
    const auto newest =
            Query(database, newestDay)
                    .first([](const Query &row) { return row.maybeInteger(0); }, selection.company);
    if (!newest)
        return newest.error();
    const std::optional<qint64> lastDay = newest->value_or(std::nullopt);
    if (!lastDay)
        return Answer(QList<IdBlock>());
    constexpr qint64 beforeAllHours = std::numeric_limits<qint64>::min();
    const qint64 firstHour = since ? CounterSheet::hourOf(*since) : beforeAllHours;
    const CounterSpan span = since ? CounterSpan::from(firstHour) : CounterSpan();

    Query query(database, sumOfHours.toString().arg(filter->condition));
    int index = 0;
    for (const auto &value : filter->values) {
        if (const auto *number = std::get_if<qint64>(&value))
            query.bindInteger(index++, *number);
        else
            query.bindText(index++, std::get<QString>(value));
    }
    const qint64 company = selection.company.value();
    for (const qint64 value :
         {company, span.afterDay, *lastDay, company, span.firstHour, span.lastHour, company,
          std::max(*lastDay * CounterSpan::hoursOfDay, since ? span.lastHour + 1 : beforeAllHours)})
        query.bindInteger(index++, value);
    QList<IdBlock> blocks;
    bool isComplete = true;
    const Result<void> read = query.forEach([&](const Query &row) {
        const std::optional<qint64> first = row.maybeInteger(0);
        const std::optional<qint64> last = row.maybeInteger(1);
        if (first && last)
            add(blocks, {*first, *last, row.integer(3), row.integer(4) > firstHour});
        else if (row.integer(2) != 0)
            isComplete = false;
    });
    if (!read)
        return read.error();
    return isComplete ? Answer(std::move(blocks)) : Answer();
}

} // namespace hk
