#include "core/workspace/storefilters.h"

#include "core/base/answer.h"
#include "core/model/deliveryfilter.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/filterrepository.h"
#include "core/store/store.h"

namespace hk {
namespace {

template<typename T>
QFuture<Result<T>> refusedFilter(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

StoreFilters::StoreFilters(Store &store, QObject *parent) : FiltersFront(parent), m_store(store) { }

template<typename T>
QFuture<Result<T>> StoreFilters::announced(CompanyId company, const QFuture<Result<T>> &changing)
{
    whenAnswered(changing, this, [this, company](const Result<T> &changed) {
        if (changed)
            Q_EMIT filtersChanged(company);
    });
    return changing;
}

QFuture<Result<QList<SavedFilter>>> StoreFilters::list(CompanyId company)
{
    return m_store.read(
            [company](Database &database) { return FilterRepository(database).list(company); });
}

QFuture<Result<SavedFilter>> StoreFilters::find(CompanyId company, const QString &name)
{
    return m_store.read([company, name](Database &database) {
        return FilterRepository(database).get(company, name);
    });
}

QFuture<Result<SavedFilter>> StoreFilters::save(CompanyId company, const QString &name,
                                                const QString &filter, FilterSaving saving)
{
    const Result<QString> checked = checkedFilterName(name);
    if (!checked)
        return refusedFilter<SavedFilter>(checked.error());
    if (const Result<DeliveryFilter> parsed = DeliveryFilter::parse(filter); !parsed)
        return refusedFilter<SavedFilter>(parsed.error());
    const SavedFilter wanted{*checked, filter.trimmed(), m_store.clock().now()};
    return announced<SavedFilter>(
            company, m_store.write([=](Database &database) -> Result<SavedFilter> {
                if (const auto known = CompanyRepository(database).get(company); !known)
                    return known.error();
                FilterRepository filters(database);
                const Result<void> kept = saving == FilterSaving::Replacing
                        ? filters.replace(company, wanted)
                        : filters.insert(company, wanted);
                return kept ? Result<SavedFilter>(wanted) : kept.error();
            }));
}

QFuture<Result<SavedFilter>> StoreFilters::rename(CompanyId company, const QString &name,
                                                  const QString &newName)
{
    const Result<QString> checked = checkedFilterName(newName);
    if (!checked)
        return refusedFilter<SavedFilter>(checked.error());
    return announced<SavedFilter>(company,
                                  m_store.write([company, name, to = *checked](
                                                        Database &database) -> Result<SavedFilter> {
                                      FilterRepository filters(database);
                                      const Result<void> renamed =
                                              filters.rename(company, name, to);
                                      return renamed ? filters.get(company, to) : renamed.error();
                                  }));
}

QFuture<Result<void>> StoreFilters::remove(CompanyId company, const QString &name)
{
    return announced<void>(company, m_store.write([company, name](Database &database) {
        return FilterRepository(database).remove(company, name);
    }));
}

QFuture<Result<QStringList>> StoreFilters::recent(CompanyId company)
{
    return m_store.read(
            [company](Database &database) { return FilterRepository(database).recent(company); });
}

QFuture<Result<void>> StoreFilters::noteUsed(CompanyId company, const QString &filter)
{
    return m_store.write([=, now = m_store.clock().now()](Database &database) {
        return FilterRepository(database).noteUsed(company, filter, now);
    });
}

QFuture<Result<void>> StoreFilters::forgetRecent(CompanyId company)
{
    return m_store.write([company](Database &database) {
        return FilterRepository(database).forgetRecent(company);
    });
}

QFuture<Result<FilterWords>> StoreFilters::words(CompanyId company)
{
    return m_store.read(
            [company](Database &database) { return FilterRepository(database).words(company); });
}

} // namespace hk
