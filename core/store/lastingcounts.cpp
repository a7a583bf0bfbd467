#include "core/store/lastingcounts.h"

#include "core/model/deliveryfilter.h"

#include <algorithm>

namespace hk {
namespace {

bool isLasting(const FilterNode &node)
{
    if (node.kind != FilterNode::Kind::Term)
        return std::ranges::all_of(node.children, isLasting);
    return node.field == FilterField::Trigger || node.field == FilterField::Category
            || node.field == FilterField::Simulated;
}

} // namespace

bool LastingCounts::canKnow(const DeliveryFilter &filter) { return isLasting(filter.root()); }

LastingCounts::List &LastingCounts::listOf(CompanyId company, const QString &filter)
{
    const auto known = std::ranges::find_if(m_lists, [&](const List &list) {
        return list.company == company && list.filter == filter;
    });
    if (known != m_lists.end()) {
        m_lists.splice(m_lists.begin(), m_lists, known);
    } else {
        m_lists.push_front({company, filter, {}});
        if (m_lists.size() > mostLists)
            m_lists.pop_back();
    }
    return m_lists.front();
}

std::optional<qint64> LastingCounts::find(CompanyId company, const QString &filter,
                                          const IdBlock &block)
{
    const List &list = listOf(company, filter);
    const auto kept = list.blocks.constFind(block.first);
    if (kept == list.blocks.constEnd() || kept->last != block.last || kept->all != block.count)
        return std::nullopt;
    return kept->count;
}

void LastingCounts::keep(CompanyId company, const QString &filter, const IdBlock &block,
                         qint64 count)
{
    listOf(company, filter).blocks.insert(block.first, {block.last, block.count, count});
}

} // namespace hk
