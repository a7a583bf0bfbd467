#include "core/masking/maskedfilters.h"

#include "core/masking/hiding.h"
#include "core/model/deliveryfilter.h"
#include "core/workspace/screenmask.h"

#include <algorithm>

namespace hk {
namespace {

bool namesPerson(const FilterNode &node)
{
    if (node.kind != FilterNode::Kind::Term)
        return std::ranges::any_of(node.children,
                                   [](const FilterNode &child) { return namesPerson(child); });
    return node.field == FilterField::Email || node.field == FilterField::Text
            || node.field == FilterField::Body || node.field == FilterField::Payload
            || node.value.contains(u'@'); // an address, where an id was asked for
}

} // namespace

bool mayNamePerson(const QString &filter)
{
    const Result<DeliveryFilter> parsed = DeliveryFilter::parse(filter);
    return !parsed || namesPerson(parsed->root());
}

MaskedFilters::MaskedFilters(FiltersFront &front, const ScreenMask &mask, QObject *parent)
    : FiltersFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &FiltersFront::filtersChanged, this, &FiltersFront::filtersChanged);
}

bool MaskedFilters::hides(const QString &filter) const
{
    return m_mask.isOn() && mayNamePerson(filter);
}

QFuture<Result<QList<SavedFilter>>> MaskedFilters::list(CompanyId company)
{
    return hiding(m_mask, m_front.list(company), [](QList<SavedFilter> &filters) {
        filters.removeIf([](const SavedFilter &saved) { return mayNamePerson(saved.filter); });
    });
}

QFuture<Result<QStringList>> MaskedFilters::recent(CompanyId company)
{
    return hiding(m_mask, m_front.recent(company),
                  [](QStringList &filters) { filters.removeIf(&mayNamePerson); });
}

QFuture<Result<SavedFilter>> MaskedFilters::find(CompanyId company, const QString &name)
{
    return m_front.find(company, name);
}

QFuture<Result<SavedFilter>> MaskedFilters::save(CompanyId company, const QString &name,
                                                 const QString &filter, FilterSaving saving)
{
    return m_front.save(company, name, filter, saving);
}

QFuture<Result<SavedFilter>> MaskedFilters::rename(CompanyId company, const QString &name,
                                                   const QString &newName)
{
    return m_front.rename(company, name, newName);
}

QFuture<Result<void>> MaskedFilters::remove(CompanyId company, const QString &name)
{
    return m_front.remove(company, name);
}

QFuture<Result<void>> MaskedFilters::noteUsed(CompanyId company, const QString &filter)
{
    return m_front.noteUsed(company, filter);
}

QFuture<Result<void>> MaskedFilters::forgetRecent(CompanyId company)
{
    return m_front.forgetRecent(company);
}

QFuture<Result<FilterWords>> MaskedFilters::words(CompanyId company)
{
    return m_front.words(company);
}

} // namespace hk
