#pragma once

#include "core/workspace/filtersfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace hk::test {

/// Saved filters in memory, checked as the real front checks them.
class FakeFilters final : public FiltersFront
{
public:
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

    FakeAnswers answers;
    QHash<CompanyId, QMap<QString, SavedFilter>> saved;
    QHash<CompanyId, QStringList> used; ///< the newest first
    FilterWords known{
            {QStringLiteral("booking"), QStringLiteral("customer"), QStringLiteral("resource"),
             QStringLiteral("reminder"), QStringLiteral("Data warehouse")},
            {QStringLiteral("crm.northwind.example"), QStringLiteral("ops.contoso.example")},
            {200, 404, 502}};
};

} // namespace hk::test
