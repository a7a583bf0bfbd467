#include "core/store/listplace.h"

#include "core/store/database.h"
#include "core/store/deliverysql.h"
#include "core/store/lastingcounts.h"
#include "core/store/query.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

// Ids of the first range that is counted; the others follow from how many rows it had.
constexpr qint64 firstSpan = 16'384;
constexpr qint64 mostGrowth = 64;

constexpr char selectPlaceEnds[] =
        "SELECT (SELECT min(id) FROM delivery WHERE company = ? AND id BETWEEN ? AND ?), "
        "(SELECT max(id) FROM delivery WHERE company = ? AND id BETWEEN ? AND ?)";

struct Bounds
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

Bounds boundsOf(const DeliverySelection &selection)
{
    Bounds bounds;
    if (selection.upTo)
        bounds.last = selection.upTo->value();
    if (selection.before)
        bounds.last = std::min(bounds.last, selection.before->value() - 1);
    if (selection.after)
        bounds.first = selection.after->value() + 1;
    return bounds;
}

/// The company's lowest and highest id within `bounds`; the first after the last when there is
/// none.
Result<Bounds> idsThere(Database &database, CompanyId company, const Bounds &bounds)
{
    const auto ends =
            Query(database, selectPlaceEnds)
                    .first(
                            [](const Query &row) -> Bounds {
                                return {row.maybeInteger(0).value_or(1), row.integer(1)};
                            },
                            company, bounds.first, bounds.last, company, bounds.first, bounds.last);
    if (!ends)
        return ends.error();
    return ends->value_or(Bounds{1, 0});
}

} // namespace

ListPlace::~ListPlace() = default;

/// Straight from the rows, however many they are.
Result<qint64> ListPlace::countRows(const DeliverySelection &selection)
{
    const Result<DeliverySql> sql = deliverySql(m_db, selection, DeliveryColumns::Count);
    if (!sql)
        return sql.error();
    if (!m_counting || m_countText != sql->text) {
        m_countText = sql->text;
        m_counting = std::make_unique<Query>(m_db, m_countText);
    }
    sql->bindTo(*m_counting);
    const auto n = m_counting->first([](const Query &row) { return row.integer(0); });
    if (!n)
        return n.error();
    return n->value_or(0);
}

Result<std::optional<QList<IdBlock>>> ListPlace::blocks()
{
    Result<std::optional<QList<IdBlock>>> known = idBlocksOf(m_db, m_selection);
    if (!known || known->has_value() || !m_db.lastingCounts()
        || !LastingCounts::canKnow(m_selection.filter))
        return known;
    m_isToBeCounted = true;
    m_filterText = m_selection.filter.text();
    DeliverySelection all = m_selection;
    all.filter = {};
    return idBlocksOf(m_db, all);
}

Result<qint64> ListPlace::countBetween(qint64 first, qint64 last)
{
    DeliverySelection part = m_selection;
    part.after = DeliveryId(first - 1);
    part.before = last < std::numeric_limits<qint64>::max() ? std::optional(DeliveryId(last + 1))
                                                            : std::nullopt;
    return countRows(part);
}

/// How many of the block lie between two ids.
Result<qint64> ListPlace::countOf(const IdBlock &block, qint64 first, qint64 last)
{
    if (block.last < first || block.first > last)
        return 0;
    if (block.isExact && (block.count == 0 || (block.first >= first && block.last <= last)))
        return countWhole(block);
    // Part of a day: its hours know most of it. What is to be counted is kept by days alone.
    if (block.isExact && block.hasDays && !m_isToBeCounted) {
        const Result<std::optional<QList<IdBlock>>> hours = hoursOf(m_db, m_selection, block);
        if (!hours)
            return hours.error();
        if (hours->has_value())
            return sumOf(**hours, first, last);
    }
    return countBetween(std::max(block.first, first), std::min(block.last, last));
}

Result<qint64> ListPlace::sumOf(const QList<IdBlock> &blocks, qint64 first, qint64 last)
{
    qint64 sum = 0;
    for (const IdBlock &block : blocks) {
        const Result<qint64> n = countOf(block, first, last);
        if (!n)
            return n;
        sum += *n;
    }
    return sum;
}

Result<qint64> ListPlace::countWhole(const IdBlock &block)
{
    if (!m_isToBeCounted || block.count == 0)
        return block.count;
    LastingCounts &kept = *m_db.lastingCounts();
    if (const auto n = kept.find(m_selection.company, m_filterText, block))
        return *n;
    const Result<qint64> n = countBetween(block.first, block.last);
    if (n)
        kept.keep(m_selection.company, m_filterText, block, *n);
    return n;
}

Result<qint64> ListPlace::count()
{
    const Result<std::optional<QList<IdBlock>>> blocks = this->blocks();
    if (!blocks)
        return blocks.error();
    if (!blocks->has_value())
        return countRows(m_selection);
    const Bounds bounds = boundsOf(m_selection);
    return sumOf(**blocks, bounds.first, bounds.last);
}

Result<DeliverySelection> ListPlace::near()
{
    if (m_selection.skip <= m_mostSkipped)
        return m_selection;
    const Result<std::optional<QList<IdBlock>>> blocks = this->blocks();
    if (!blocks)
        return blocks.error();
    return blocks->has_value() ? nearByBlocks(**blocks) : nearByCounting();
}

/// The selection from `id` on, in the order of the list.
DeliverySelection ListPlace::from(qint64 id, qint64 skip) const
{
    DeliverySelection near = m_selection;
    const Bounds bounds = boundsOf(m_selection);
    if (m_selection.oldestFirst)
        near.after = DeliveryId(std::max(bounds.first, id) - 1);
    else if (id < bounds.last)
        near.before = DeliveryId(id + 1);
    near.skip = skip;
    return near;
}

Result<DeliverySelection> ListPlace::nearByBlocks(const QList<IdBlock> &blocks)
{
    const Bounds bounds = boundsOf(m_selection);
    qint64 left = m_selection.skip;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const IdBlock &block = blocks.at(m_selection.oldestFirst ? i : blocks.size() - 1 - i);
        const Result<qint64> n = countOf(block, bounds.first, bounds.last);
        if (!n)
            return n.error();
        if (left < *n)
            return from(m_selection.oldestFirst ? block.first : block.last, left);
        left -= *n;
    }
    DeliverySelection none = from(0, 0);
    none.limit = 0;
    return none;
}

Result<DeliverySelection> ListPlace::nearByCounting()
{
    const bool rising = m_selection.oldestFirst;
    const Bounds bounds = boundsOf(m_selection);
    const Result<Bounds> there = idsThere(m_db, m_selection.company, bounds);
    if (!there)
        return there.error();
    // From `id` on, `left` rows are still to be skipped; whole ranges of ids are, while they last.
    qint64 id = rising ? there->first : there->last;
    qint64 left = m_selection.skip;
    qint64 span = firstSpan;
    while (left > m_mostSkipped && id >= there->first && id <= there->last) {
        const qint64 end = rising ? std::min(id + span - 1, there->last)
                                  : std::max(id - span + 1, there->first);
        const qint64 width = (rising ? end - id : id - end) + 1;
        const Result<qint64> n = countBetween(std::min(id, end), std::max(id, end));
        if (!n)
            return n.error();
        if (*n > left) {
            // Somewhat short of it, or the guess would be too far as often as not.
            span = std::max<qint64>(1, std::min(width * left / *n * 15 / 16, width / 2));
            continue;
        }
        left -= *n;
        id = rising ? end + 1 : end - 1;
        const qint64 fitting = *n > 0 ? width * (left + 1) / *n * 15 / 16 : span * mostGrowth;
        span = std::clamp<qint64>(fitting, 1, span * mostGrowth);
    }
    return from(id, left);
}

} // namespace hk
