#include "core/store/filterpath.h"

#include "core/store/filterpattern.h"
#include "core/store/searchwords.h"

#include <algorithm>

namespace hk {
namespace {

// A query of FTS5 is read with a stack; a longer one would be slower than a look at all rows.
constexpr qsizetype longestMatch = 8000;
constexpr qsizetype longestOfAll = 600; // beyond that another word narrows no more
constexpr int deepestMatch = 12;

bool beginsLikeAnId(QStringView text)
{
    return text.startsWith(u"evt_", Qt::CaseInsensitive)
            || text.startsWith(u"dlv_", Qt::CaseInsensitive);
}

/// Reads the paths off the terms of one filter.
class Pathfinder
{
public:
    Pathfinder(CompanyId company, const PublicIds &publicIds)
        : m_company(company), m_publicIds(publicIds)
    {
    }

    std::optional<FilterPath> path(const FilterNode &node, int depth = 0) const
    {
        switch (node.kind) {
        case FilterNode::Kind::Term:
            return ofTerm(node);
        case FilterNode::Kind::Not:
            return std::nullopt;
        case FilterNode::Kind::And:
            return ofAll(node, depth);
        case FilterNode::Kind::Or:
            return ofAny(node, depth);
        }
        return std::nullopt;
    }

private:
    std::optional<FilterPath> ofTerm(const FilterNode &term) const
    {
        FilterPath path;
        switch (term.field) {
        case FilterField::Event: // without a wildcard: that one, or none
            if (const auto id = m_publicIds.eventId(term.value))
                path.events = {*id};
            return hasWildcard(term) ? std::nullopt : std::optional(path);
        case FilterField::Delivery:
            if (const auto id = m_publicIds.deliveryId(term.value))
                path.deliveries = {*id};
            return hasWildcard(term) ? std::nullopt : std::optional(path);
        case FilterField::Resend:
            if (const auto id = m_publicIds.deliveryId(term.value)) {
                path.resendsOf = {*id};
                return path;
            }
            return std::nullopt;
        case FilterField::Plan:
            if (term.hasNumber && term.op == FilterOperator::Equal && term.number > 0) {
                path.plans = {term.number};
                return path;
            }
            return std::nullopt;
        case FilterField::Text:
            if (beginsLikeAnId(term.value) && !addIds(path, term.value.toLower()))
                return std::nullopt;
            break;
        default:
            break;
        }
        const std::optional<QByteArray> match = searchMatchOf(m_company, term);
        if (!match)
            return std::nullopt;
        path.match = *match;
        return path;
    }

    /// Free text finds public ids too, but only a whole one says which row has it.
    bool addIds(FilterPath &path, const QString &text) const
    {
        if (const auto event = m_publicIds.eventId(text))
            path.events = {*event};
        else if (const auto delivery = m_publicIds.deliveryId(text))
            path.deliveries = {*delivery};
        else
            return false;
        return true;
    }

    /// One that leads nowhere, as that of an id that is none, is the narrowest of all.
    static bool isOnlyMatch(const FilterPath &path)
    {
        return !path.match.isEmpty() && path.deliveries.isEmpty() && path.events.isEmpty()
                && path.resendsOf.isEmpty() && path.plans.isEmpty();
    }

    /// The narrowest: ids lead to a few rows; else all that can be asked of the index at once.
    std::optional<FilterPath> ofAll(const FilterNode &node, int depth) const
    {
        std::optional<FilterPath> best;
        for (const FilterNode &child : node.children) {
            const std::optional<FilterPath> path = this->path(child, depth + 1);
            if (!path)
                continue;
            if (!best) {
                best = path;
            } else if (isOnlyMatch(*best) && isOnlyMatch(*path)) {
                // AND binds tighter than OR in FTS5 too, and its parser's stack is small.
                if (best->match.size() + path->match.size() < longestOfAll)
                    best->match += " AND " + path->match;
            } else if (path->match.isEmpty() || (isOnlyMatch(*best) && !isOnlyMatch(*path))) {
                best = path;
            }
        }
        return best;
    }

    std::optional<FilterPath> ofAny(const FilterNode &node, int depth) const
    {
        FilterPath all;
        for (const FilterNode &child : node.children) {
            const std::optional<FilterPath> path = this->path(child, depth + 1);
            if (!path)
                return std::nullopt;
            all.deliveries += path->deliveries;
            all.events += path->events;
            all.resendsOf += path->resendsOf;
            all.plans += path->plans;
            if (path->match.isEmpty())
                continue;
            all.match = all.match.isEmpty() ? path->match
                                            : QByteArray(all.match + " OR " + path->match);
        }
        if (all.match.size() > longestMatch || depth > deepestMatch)
            return std::nullopt;
        if (!all.match.isEmpty())
            all.match = '(' + all.match + ')';
        return all;
    }

    CompanyId m_company;
    const PublicIds &m_publicIds;
};

/// What an index in the order of the list serves, or what most rows have.
bool isInOrder(const FilterNode &node)
{
    if (node.kind != FilterNode::Kind::Term)
        return std::ranges::all_of(node.children, isInOrder);
    switch (node.field) {
    case FilterField::Status:
    case FilterField::Trigger:
    case FilterField::Category:
    case FilterField::Created:
    case FilterField::Simulated:
    case FilterField::Resend:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<FilterPath> pathOf(const DeliveryFilter &filter, CompanyId company,
                                 const PublicIds &publicIds)
{
    return Pathfinder(company, publicIds).path(filter.root());
}

bool needsScan(const DeliveryFilter &filter, CompanyId company, const PublicIds &publicIds)
{
    return !isInOrder(filter.root()) && !pathOf(filter, company, publicIds);
}

} // namespace hk
