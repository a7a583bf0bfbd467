#pragma once

#include "core/workspace/companiesfront.h"

namespace hk {

class SettingsWatch;
class Store;

/// The companies of a store.
class StoreCompanies final : public CompaniesFront
{
    Q_OBJECT

public:
    StoreCompanies(Store &store, SettingsWatch &watch, QString actor, QObject *parent = nullptr);

    QFuture<Result<QList<Company>>> list() override;
    QFuture<Result<Company>> find(const QString &externalId) override;
    QFuture<Result<Company>> add(const QString &externalId, const QString &name,
                                 const QByteArray &timeZone, Environment environment) override;
    QFuture<Result<Company>> change(CompanyId company, const CompanyChange &change) override;
    QFuture<Result<Company>> setArchived(CompanyId company, bool archived) override;
    QFuture<Result<Company>> duplicate(CompanyId from, const QString &externalId,
                                       const QString &name) override;
    QFuture<Result<ImportedCompanies>> import(const CompanyImport &import) override;
    QFuture<Result<CompanyContents>> contents(CompanyId company) override;
    QFuture<Result<void>> remove(CompanyId company) override;

private:
    template<typename Answer, typename Change>
    QFuture<Result<Answer>> changing(Change change);

    Store &m_store;
    SettingsWatch &m_watch;
    QString m_actor;
};

} // namespace hk
