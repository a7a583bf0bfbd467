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
constexpr int mostAtOnce = 8192;
constexpr int growth = 4;

constexpr char selectOfEvent[] = "SELECT id FROM delivery WHERE event = ?";
constexpr char selectResendsOf[] = "SELECT id FROM delivery WHERE resend_of = ?";
// By the index delivery_plan, in which ids of one status lie in their order.
constexpr char selectOfPlan[] = "SELECT id FROM delivery WHERE plan = ? AND status = ? "
                                "AND id > ? AND id < ? ORDER BY id DESC LIMIT ?";
constexpr char selectOfPlanRising[] = "SELECT id FROM delivery WHERE plan = ? AND status = ? "
                                      "AND id > ? AND id < ? ORDER BY id LIMIT ?";
constexpr int statuses = 5; // that are stored

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

/// What one step found, and how far it goes: sources that have more say where.
struct PathWalk::Step
{
    QList<DeliveryId> ids;
    qint64 after = 0;
    qint64 before = 0;
    bool isAll = true;

    /// `found` in the order of the list; `isAllOfIt`: the source has no more.
    void add(const QList<DeliveryId> &found, bool isAllOfIt, bool oldestFirst)
    {
        ids += found;
        isAll = isAll && isAllOfIt;
        if (isAllOfIt)
            return;
        const qint64 last = found.constLast().value();
        if (oldestFirst)
            before = std::min(before, last + 1);
        else
            after = std::max(after, last - 1);
    }
};

Result<void> PathWalk::addFound(Step &step)
{
    if (!takesFromIndex())
        return {};
    const Result<QList<DeliveryId>> found =
            SearchIndex(m_db).find(m_path.match, {DeliveryId(m_after), DeliveryId(m_before)},
                                   m_selection.oldestFirst, m_together);
    if (!found)
        return found.error();
    step.add(*found, found->size() < m_together, m_selection.oldestFirst);
    return {};
}

/// A plan may have a million: as many of each status as a step takes.
Result<void> PathWalk::addOfPlans(Step &step)
{
    const char *sql = m_selection.oldestFirst ? selectOfPlanRising : selectOfPlan;
    for (const qint64 plan : std::as_const(m_path.plans)) {
        for (int status = 0; status < statuses; ++status) {
            const Result<QList<DeliveryId>> found = Query(m_db, sql).list(
                    [](const Query &row) { return DeliveryId(row.integer(0)); }, plan, status,
                    m_after, m_before, m_together);
            if (!found)
                return found.error();
            step.add(*found, found->size() < m_together, m_selection.oldestFirst);
        }
    }
    return {};
}

/// Some of the ids that are still to come, in the order of the list; perhaps none of them.
Result<QList<DeliveryId>> PathWalk::nextIds()
{
    const bool oldestFirst = m_selection.oldestFirst;
    Step step{m_named, m_after, m_before, true};
    for (const auto add : {&PathWalk::addFound, &PathWalk::addOfPlans}) {
        if (const Result<void> done = (this->*add)(step); !done)
            return done.error();
    }
    QList<DeliveryId> &ids = step.ids;
    ids.removeIf([&step](DeliveryId id) {
        return id.value() <= step.after || id.value() >= step.before;
    });
    if (oldestFirst)
        std::ranges::sort(ids);
    else
        std::ranges::sort(ids, std::ranges::greater());
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    m_after = oldestFirst ? step.before - 1 : m_after;
    m_before = oldestFirst ? m_before : step.after + 1;
    m_idsAreLeft = !step.isAll;
    m_together = std::min(m_together * growth, mostAtOnce);
    return ids;
}

std::optional<FilterPath> pathFor(Database &database, const DeliverySelection &selection)
{
    if (!selection.only.isEmpty() || selection.filter.matchesEverything())
        return std::nullopt;
    return pathOf(selection.filter, selection.company, database.publicIds());
}

} // namespace hk
