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

// Each part is in the order of its key, so that it needs no sorting. By hours are the first day and
// the newest one, by days what lies between.
constexpr QStringView daysOfAll = u"SELECT first_delivery, last_delivery, n, n, day * %1, %1 "
                                  u"FROM company_day WHERE company = ? AND day BETWEEN ? AND ?";
constexpr QStringView hoursOfAll =
        u"SELECT min(first_delivery), max(last_delivery), sum(n), sum(n), hour, 1 "
        u"FROM counter WHERE company = ? AND hour BETWEEN ? AND ? GROUP BY hour";
// A filter's condition stands over counters as it does over deliveries: they have a status and an
// endpoint too. As if created in the far future, they satisfy what asks for no older ones, which
// the hours see to.
constexpr QStringView sumsOfFiltered =
        u"SELECT min(d.first_delivery), max(d.last_delivery), sum(d.n), "
        u"sum(CASE WHEN %1 THEN d.n ELSE 0 END), d.%2 * %3, %3 "
        u"FROM (SELECT %2, endpoint, status, n, first_delivery, last_delivery, "
        u"4000000000000000000 AS created_at FROM %4 "
        u"WHERE company = ? AND %2 BETWEEN ? AND ?) d%5 GROUP BY d.%2";
constexpr QStringView endpointOfCounter = u" CROSS JOIN endpoint p ON p.id = d.endpoint";
constexpr char newestDay[] = "SELECT max(day) FROM company_day WHERE company = ?";

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

/// How a selection is summed up by days and by hours, with the values that stand before their
/// bounds.
struct Sums
{
    QString ofDays;
    QString ofHours;
    QList<std::variant<qint64, QString>> values;
};

Result<Sums> sumsOf(Database &database, const DeliverySelection &selection)
{
    const QString hoursOfDay = QString::number(CounterSpan::hoursOfDay);
    if (selection.filter.matchesEverything())
        return Sums{daysOfAll.toString().arg(hoursOfDay), hoursOfAll.toString(), {}};
    const Result<FilterSql> filter =
            filterSql(selection.filter, selection.now, database.publicIds());
    if (!filter)
        return filter.error();
    // A condition is put together of constants: what it looks at stands in it.
    const QStringView endpoint =
            filter->condition.contains(u"p.") ? endpointOfCounter : QStringView();
    const auto sums = [&](const QString &unit, const QString &hours, const QString &table) {
        return sumsOfFiltered.toString().arg(filter->condition, unit, hours, table, endpoint);
    };
    return Sums{sums(u"day"_s, hoursOfDay, u"counter_day"_s), sums(u"hour"_s, u"1"_s, u"counter"_s),
                filter->values};
}

QString textOf(const Sums &sums, std::span<const Part> parts)
{
    QStringList texts;
    for (const Part &part : parts)
        texts.append(part.isOfDays ? sums.ofDays : sums.ofHours);
    return texts.join(u" UNION ALL "_s) + u" ORDER BY 5"_s;
}

void bindTo(Query &query, const Sums &sums, std::span<const Part> parts, CompanyId company)
{
    int index = 0;
    for (const Part &part : parts) {
        for (const auto &value : sums.values) {
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
    const Result<Sums> sums = sumsOf(database, selection);
    if (!sums)
        return sums.error();
    Query query(database, textOf(*sums, parts));
    bindTo(query, *sums, parts, selection.company);
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
