#include "core/store/deliveryranges.h"

#include "core/store/filterpattern.h"

#include <bitset>

namespace hk {
namespace {

constexpr size_t storedStatuses = 5;
constexpr size_t rangeCount = storedStatuses * allTriggers.size();
using RangeSet = std::bitset<rangeCount>;

/// What is known of a part of a filter without looking at a row.
struct Known
{
    RangeSet always; ///< it finds each row of these
    RangeSet never;  ///< it finds no row of these
};

size_t placeOf(size_t status, size_t trigger) { return status * allTriggers.size() + trigger; }

Known ofStatus(const FilterNode &term)
{
    const bool findsHeld = isFoundBy(term, nameOf(DeliveryStatus::Held));
    Known known;
    for (size_t status = 0; status < storedStatuses; ++status) {
        const auto stored = static_cast<DeliveryStatus>(status);
        const bool finds = isFoundBy(term, nameOf(stored));
        // An unfinished one may show as held.
        const bool isSure = isFinished(stored) || finds == findsHeld;
        for (size_t trigger = 0; trigger < allTriggers.size(); ++trigger) {
            known.always[placeOf(status, trigger)] = isSure && finds;
            known.never[placeOf(status, trigger)] = isSure && !finds;
        }
    }
    return known;
}

template<typename Name>
Known ofTrigger(const FilterNode &term, Name name)
{
    Known known;
    for (size_t trigger = 0; trigger < allTriggers.size(); ++trigger) {
        const bool finds = isFoundBy(term, name(allTriggers[trigger]));
        for (size_t status = 0; status < storedStatuses; ++status) {
            known.always[placeOf(status, trigger)] = finds;
            known.never[placeOf(status, trigger)] = !finds;
        }
    }
    return known;
}

Known ofTerm(const FilterNode &term)
{
    if (term.field == FilterField::Status)
        return ofStatus(term);
    if (term.field == FilterField::Trigger)
        return ofTrigger(term, [](Trigger trigger) { return wireNameOf(trigger); });
    if (term.field == FilterField::Category)
        return ofTrigger(term, [](Trigger trigger) { return nameOf(categoryOf(trigger)); });
    return {};
}

Known knownOf(const FilterNode &node)
{
    Known known;
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return ofTerm(node);
    case FilterNode::Kind::Not:
        known = knownOf(node.children.front());
        std::swap(known.always, known.never);
        return known;
    case FilterNode::Kind::And:
        known.always.set();
        for (const FilterNode &child : node.children) {
            const Known part = knownOf(child);
            known.always &= part.always;
            known.never |= part.never;
        }
        return known;
    case FilterNode::Kind::Or:
        known.never.set();
        for (const FilterNode &child : node.children) {
            const Known part = knownOf(child);
            known.always |= part.always;
            known.never &= part.never;
        }
        return known;
    }
    return known;
}

} // namespace

std::optional<QList<DeliveryRange>> rangesOf(const DeliveryFilter &filter)
{
    QList<DeliveryRange> ranges = possibleRangesOf(filter);
    return ranges.size() < static_cast<qsizetype>(rangeCount) ? std::optional(std::move(ranges))
                                                              : std::nullopt;
}

QList<DeliveryRange> possibleRangesOf(const DeliveryFilter &filter)
{
    const Known known = knownOf(filter.root());
    QList<DeliveryRange> ranges;
    for (size_t status = 0; status < storedStatuses; ++status) {
        for (size_t trigger = 0; trigger < allTriggers.size(); ++trigger) {
            const size_t place = placeOf(status, trigger);
            if (!known.never[place]) {
                ranges.append({static_cast<DeliveryStatus>(status), allTriggers[trigger],
                               known.always[place]});
            }
        }
    }
    return ranges;
}

} // namespace hk
