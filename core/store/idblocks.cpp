#include "core/store/idblocks.h"

#include "core/store/countersheet.h"
#include "core/store/database.h"
#include "core/store/filterperiod.h"
#include "core/store/filtersql.h"
#include "core/store/query.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <variant>

namespace hk {
namespace {

using namespace Qt::StringLiterals;

// A filter's condition stands over counters as it does over deliveries: they have a status and an
// endpoint too. As if created in the far future, they satisfy what asks for no older ones, which
// the hours see to. By hours are the first day and the newest one, by days what lies between. Each
// part is grouped by itself, since it comes in the order of its key and needs no sorting then.
constexpr QStringView sumOfPart =
        u"SELECT min(d.first_delivery), max(d.last_delivery), sum(d.n), %1, d.%2 * %3, %3 "
        u"FROM (SELECT %2, endpoint, status, n, first_delivery, last_delivery, "
        u"4000000000000000000 AS created_at FROM %4 "
        u"WHERE company = ? AND %2 BETWEEN ? AND ?) d%5 GROUP BY d.%2";
constexpr QStringView sumOfFiltered = u"sum(CASE WHEN %1 THEN d.n ELSE 0 END)";
constexpr QStringView endpointTable = u" CROSS JOIN endpoint p ON p.id = d.endpoint";
// Without a filter all are counted, and the endpoints, which cost most of the time, are not asked.
constexpr QStringView sumOfAll = u"sum(d.n)";
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

/// Days or hours, from the first to the last.
struct Part
{
    bool isOfDays = false;
    qint64 first = 0;
    qint64 last = 0;
};

QString sumOf(std::span<const Part> parts, const QString &sum, QStringView otherTable)
{
    QStringList sums;
    for (const Part &part : parts)
        sums.append(part.isOfDays ? sumOfPart.toString().arg(
                            sum, u"day"_s, QString::number(CounterSpan::hoursOfDay),
                            u"counter_day"_s, otherTable)
                                  : sumOfPart.toString().arg(sum, u"hour"_s, u"1"_s, u"counter"_s,
                                                             otherTable));
    return sums.join(u" UNION ALL "_s) + u" ORDER BY 5"_s;
}

void bindTo(Query &query, std::span<const Part> parts,
            const QList<std::variant<qint64, QString>> &values, CompanyId company)
{
    int index = 0;
    for (const Part &part : parts) {
        for (const auto &value : values) {
            if (const auto *number = std::get_if<qint64>(&value))
                query.bindInteger(index++, *number);
            else
                query.bindText(index++, std::get<QString>(value));
        }
        for (const qint64 value : {company.value(), part.first, part.last})
            query.bindInteger(index++, value);
    }
}

/// One block more, after the others; what overlaps becomes one.
void add(QList<IdBlock> &blocks, IdBlock block)
{
    while (!blocks.isEmpty() && blocks.constLast().last >= block.first) {
        const IdBlock before = blocks.takeLast();
        block.first = std::min(block.first, before.first);
        block.last = std::max(block.last, before.last);
        block.count += before.count;
        block.firstHour = std::min(block.firstHour, before.firstHour);
        block.lastHour = std::max(block.lastHour, before.lastHour);
        block.hasDays = block.hasDays || before.hasDays;
        block.isExact = block.isExact && before.isExact;
    }
    blocks.append(block);
}

/// The blocks of those days and hours, of which what is asked for may begin within `hourOfBegin`.
Result<std::optional<QList<IdBlock>>> blocksOf(Database &database,
                                               const DeliverySelection &selection,
                                               std::span<const Part> parts, qint64 hourOfBegin)
{
    using Answer = std::optional<QList<IdBlock>>;
    const Result<FilterSql> filter =
            filterSql(selection.filter, selection.now, database.publicIds());
    if (!filter)
        return filter.error();
    const bool isOfAll = selection.filter.matchesEverything();
    Query query(
            database,
            isOfAll ? sumOf(parts, sumOfAll.toString(), {})
                    : sumOf(parts, sumOfFiltered.toString().arg(filter->condition), endpointTable));
    bindTo(query, parts, filter->values, selection.company);
    QList<IdBlock> blocks;
    bool isComplete = true;
    const Result<void> read = query.forEach([&](const Query &row) {
        const std::optional<qint64> first = row.maybeInteger(0);
        const std::optional<qint64> last = row.maybeInteger(1);
        if (first && last)
            add(blocks,
                {*first, *last, row.integer(3), row.integer(4), row.integer(4) + row.integer(5) - 1,
                 row.integer(5) > 1, row.integer(4) > hourOfBegin});
        else if (row.integer(2) != 0)
            isComplete = false;
    });
    if (!read)
        return read.error();
    return isComplete ? Answer(std::move(blocks)) : Answer();
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

    constexpr qint64 afterAllHours = std::numeric_limits<qint64>::max();
    const std::array<Part, 3> parts{{{true, span.afterDay + 1, *lastDay - 1},
                                     {false, span.firstHour, span.lastHour},
                                     {false,
                                      std::max(*lastDay * CounterSpan::hoursOfDay,
                                               since ? span.lastHour + 1 : beforeAllHours),
                                      afterAllHours}}};
    return blocksOf(database, selection, parts, firstHour);
}

Result<std::optional<QList<IdBlock>>> hoursOf(Database &database,
                                              const DeliverySelection &selection,
                                              const IdBlock &block)
{
    const Part hours{false, block.firstHour, block.lastHour};
    return blocksOf(database, selection, std::span(&hours, 1), block.firstHour - 1);
}

} // namespace hk
