#include "core/store/filterperiod.h"

#include <algorithm>

namespace hk {
namespace {

bool isUpward(FilterOperator op)
{
    return op == FilterOperator::Greater || op == FilterOperator::GreaterOrEqual;
}

bool isDownward(FilterOperator op)
{
    return op == FilterOperator::Less || op == FilterOperator::LessOrEqual;
}

} // namespace

std::optional<Micros> createdSinceOf(const FilterNode &node, Micros now)
{
    if (node.kind == FilterNode::Kind::And) {
        std::optional<Micros> latest;
        for (const FilterNode &child : node.children) {
            if (const std::optional<Micros> since = createdSinceOf(child, now))
                latest = std::max(latest.value_or(*since), *since);
        }
        return latest;
    }
    const bool isOfTime = node.kind == FilterNode::Kind::Term && node.field == FilterField::Created
            && node.hasNumber;
    if (!isOfTime)
        return std::nullopt;
    if (node.isMoment)
        return isUpward(node.op) ? std::optional(node.number) : std::nullopt;
    return isDownward(node.op) ? std::optional(now - node.number * microsPerMs) : std::nullopt;
}

std::optional<Micros> createdSinceOf(const DeliveryFilter &filter, Micros now)
{
    return createdSinceOf(filter.root(), now);
}

QString textSince(const DeliveryFilter &filter, std::optional<Micros> since)
{
    const QString text = filter.text();
    if (!since)
        return text;
    const QString created = QStringLiteral("created:>=") + toRfc3339(*since);
    const bool isOr = filter.root().kind == FilterNode::Kind::Or;
    return text.isEmpty() ? created : (isOr ? u'(' + text + u')' : text) + u' ' + created;
}

} // namespace hk
