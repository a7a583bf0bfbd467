#include "tests/ui/support/fakefilters.h"

#include "core/model/deliveryfilter.h"

namespace hk::test {
namespace {

Error unknownFilter(const QString &name) { return {ErrorCode::SavedFilterUnknown, {}, name, {}}; }
Error taken(const QString &name) { return {ErrorCode::SavedFilterNameTaken, {}, name, {}}; }

} // namespace

QFuture<Result<QList<SavedFilter>>> FakeFilters::list(CompanyId company)
{
    return answers.give<QList<SavedFilter>>(saved.value(company).values());
}

QFuture<Result<SavedFilter>> FakeFilters::find(CompanyId company, const QString &name)
{
    const auto &filters = saved[company];
    if (!filters.contains(name))
        return answers.give<SavedFilter>(unknownFilter(name));
    return answers.give<SavedFilter>(filters.value(name));
}

QFuture<Result<SavedFilter>> FakeFilters::save(CompanyId company, const QString &name,
                                               const QString &filter, FilterSaving saving)
{
    if (answers.willFail())
        return answers.give<SavedFilter>(SavedFilter());
    const Result<QString> checked = checkedFilterName(name);
    if (!checked)
        return answers.give<SavedFilter>(checked.error());
    if (const auto parsed = DeliveryFilter::parse(filter); !parsed)
        return answers.give<SavedFilter>(parsed.error());
    auto &filters = saved[company];
    if (saving == FilterSaving::Beside && filters.contains(*checked))
        return answers.give<SavedFilter>(taken(*checked));
    filters.insert(*checked, {*checked, filter, 1});
    Q_EMIT filtersChanged(company);
    return answers.give<SavedFilter>(filters.value(*checked));
}

QFuture<Result<SavedFilter>> FakeFilters::rename(CompanyId company, const QString &name,
                                                 const QString &newName)
{
    auto &filters = saved[company];
    if (!filters.contains(name))
        return answers.give<SavedFilter>(unknownFilter(name));
    if (name != newName && filters.contains(newName))
        return answers.give<SavedFilter>(taken(newName));
    SavedFilter renamed = filters.take(name);
    renamed.name = newName;
    filters.insert(newName, renamed);
    Q_EMIT filtersChanged(company);
    return answers.give<SavedFilter>(renamed);
}

QFuture<Result<void>> FakeFilters::remove(CompanyId company, const QString &name)
{
    if (saved[company].remove(name) == 0)
        return answers.give<void>(unknownFilter(name));
    Q_EMIT filtersChanged(company);
    return answers.give<void>(Result<void>());
}

QFuture<Result<QStringList>> FakeFilters::recent(CompanyId company)
{
    return answers.give<QStringList>(used.value(company));
}

QFuture<Result<void>> FakeFilters::noteUsed(CompanyId company, const QString &filter)
{
    QStringList &filters = used[company];
    filters.removeAll(filter);
    filters.prepend(filter);
    filters = filters.mid(0, mostRecentFilters);
    return answers.give<void>(Result<void>());
}

QFuture<Result<void>> FakeFilters::forgetRecent(CompanyId company)
{
    used.remove(company);
    return answers.give<void>(Result<void>());
}

QFuture<Result<FilterWords>> FakeFilters::words(CompanyId)
{
    return answers.give<FilterWords>(known);
}

} // namespace hk::test
