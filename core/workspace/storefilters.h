#pragma once

#include "core/workspace/filtersfront.h"

namespace hk {

class Store;

/// FiltersFront over the store; lives in the workspace's thread.
class StoreFilters final : public FiltersFront
{
    Q_OBJECT

public:
    explicit StoreFilters(Store &store, QObject *parent = nullptr);

    QFuture<Result<QList<SavedFilter>>> list(CompanyId company) override;
    QFuture<Result<SavedFilter>> find(CompanyId company, const QString &name) override;
    QFuture<Result<SavedFilter>> save(CompanyId company, const QString &name, const QString &filter,
                                      FilterSaving saving) override;
    QFuture<Result<SavedFilter>> rename(CompanyId company, const QString &name,
                                        const QString &newName) override;
    QFuture<Result<void>> remove(CompanyId company, const QString &name) override;
    QFuture<Result<QStringList>> recent(CompanyId company) override;
    QFuture<Result<void>> noteUsed(CompanyId company, const QString &filter) override;
    QFuture<Result<void>> forgetRecent(CompanyId company) override;
    QFuture<Result<FilterWords>> words(CompanyId company) override;

private:
    template<typename T>
    QFuture<Result<T>> announced(CompanyId company, const QFuture<Result<T>> &changing);

    Store &m_store;
};

} // namespace hk
