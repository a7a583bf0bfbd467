#include "core/store/pathwalk.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

// So that what is rare takes one step, and what is common does not begin with all of it.
constexpr int firstTogether = 256;
constexpr int mostTogether = 8192;
constexpr int growth = 4;

constexpr char selectOfEvent[] = "SELECT id FROM delivery WHERE event = ?";
constexpr char selectResendsOf[] = "SELECT id FROM delivery WHERE resend_of = ?";
constexpr char selectOfPlan[] = "SELECT id FROM delivery WHERE plan = ?";

} // namespace

PathWalk::PathWalk(Database &database, FilterPath path, const DeliverySelection &selection)
    : m_db(database), m_path(std::move(path)), m_selection(selection), m_together(firstTogether)
{
}

Result<std::optional<DeliverySelection>> PathWalk::next()
{
    if (!m_hasBegun) {
        if (const Result<void> begun = begin(); !begun)
            return begun.error();
        m_hasBegun = true;
    }
    const bool isTailsTurn = !m_selection.oldestFirst || !m_idsAreLeft;
    if (m_tailIsLeft && isTailsTurn) {
        m_tailIsLeft = false;
        return std::optional(tail());
    }
    while (m_idsAreLeft) {
        const Result<QList<DeliveryId>> ids = nextIds();
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            continue;
        DeliverySelection part = m_selection;
        part.only = *ids;
        return std::optional(part);
    }
    if (std::exchange(m_tailIsLeft, false))
        return std::optional(tail());
    return std::optional<DeliverySelection>();
}

Result<void> PathWalk::begin()
{
    m_after = m_selection.after ? m_selection.after->value() : 0;
    m_before =
            m_selection.before ? m_selection.before->value() : std::numeric_limits<qint64>::max();
    if (m_selection.upTo)
        m_before = std::min(m_before, m_selection.upTo->value() + 1);
    if (takesFromIndex()) {
        const Result<DeliveryId> upTo = SearchIndex(m_db).searchedUpTo();
        if (!upTo)
            return upTo.error();
        m_searchedUpTo = upTo->value();
        m_tailIsLeft = m_searchedUpTo + 1 < m_before;
        m_before = std::min(m_before, m_searchedUpTo + 1);
    }
    return addNamed();
}

Result<void> PathWalk::addNamed()
{
    m_named = m_path.deliveries;
    Result<void> done;
    for (const EventId event : std::as_const(m_path.events))
        done = done ? addNamed(selectOfEvent, event.value()) : done;
    for (const DeliveryId original : std::as_const(m_path.resendsOf))
        done = done ? addNamed(selectResendsOf, original.value()) : done;
    for (const qint64 plan : std::as_const(m_path.plans))
        done = done ? addNamed(selectOfPlan, plan) : done;
    std::ranges::sort(m_named, std::ranges::greater());
    m_named.resize(std::unique(m_named.begin(), m_named.end()) - m_named.begin());
    return done;
}

Result<void> PathWalk::addNamed(const char *sql, qint64 value)
{
    return Query(m_db, sql).forEach(
            [this](const Query &row) { m_named.append(DeliveryId(row.integer(0))); }, value);
}

/// What is newer than the index.
DeliverySelection PathWalk::tail() const
{
    DeliverySelection part = m_selection;
    const qint64 from = std::max(m_searchedUpTo, part.after ? part.after->value() : 0);
    part.after = DeliveryId(from);
    return part;
}

/// Some of the ids that are still to come, in the order of the list; perhaps none of them.
Result<QList<DeliveryId>> PathWalk::nextIds()
{
    QList<DeliveryId> ids;
    bool isAll = true;
    if (takesFromIndex()) {
        const Result<QList<DeliveryId>> found =
                SearchIndex(m_db).find(m_path.match, {DeliveryId(m_after), DeliveryId(m_before)},
                                       m_selection.oldestFirst, m_together);
        if (!found)
            return found;
        ids = *found;
        isAll = ids.size() < m_together;
    }
    const bool oldestFirst = m_selection.oldestFirst;
    // What was found says how far this step goes; what the filter names within it joins in.
    qint64 after = m_after;
    qint64 before = m_before;
    if (!isAll && oldestFirst)
        before = ids.constLast().value() + 1;
    else if (!isAll)
        after = ids.constLast().value() - 1;
    for (const DeliveryId named : std::as_const(m_named)) {
        if (named.value() > after && named.value() < before)
            ids.append(named);
    }
    if (oldestFirst)
        std::ranges::sort(ids);
    else
        std::ranges::sort(ids, std::ranges::greater());
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    m_after = oldestFirst ? before - 1 : m_after;
    m_before = oldestFirst ? m_before : after + 1;
    m_idsAreLeft = !isAll;
    m_together = std::min(m_together * growth, mostTogether);
    return ids;
}

std::optional<FilterPath> pathFor(Database &database, const DeliverySelection &selection)
{
    if (!selection.only.isEmpty() || selection.filter.matchesEverything())
        return std::nullopt;
    return pathOf(selection.filter, selection.company, database.publicIds());
}

} // namespace hk
