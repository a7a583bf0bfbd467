#include "core/workspace/storecompanies.h"

#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/store.h"
#include "core/workspace/settingswatch.h"

namespace hk {

StoreCompanies::StoreCompanies(Store &store, SettingsWatch &watch, QString actor, QObject *parent)
    : CompaniesFront(parent), m_store(store), m_watch(watch), m_actor(std::move(actor))
{
    connect(&watch, &SettingsWatch::settingsChanged, this, &CompaniesFront::companiesChanged);
}

QFuture<Result<QList<Company>>> StoreCompanies::list()
{
    return m_store.read([](Database &database) { return CompanyRepository(database).list(); });
}

QFuture<Result<Company>> StoreCompanies::find(const QString &externalId)
{
    return m_store.read([externalId](Database &database) {
        return CompanyRepository(database).find(externalId);
    });
}

QFuture<Result<Company>> StoreCompanies::add(const QString &externalId, const QString &name,
                                             const QByteArray &timeZone, Environment environment)
{
    Result<Company> company = makeCompany(externalId, name, timeZone, environment);
    if (!company)
        return QtFuture::makeReadyFuture(company);
    company->createdAt = m_store.clock().now();
    return m_store.write([company = *company,
                          actor = m_actor](Database &database) -> Result<Company> {
        const Result<Company> added = CompanyRepository(database).insert(company);
        if (!added)
            return added;
        const Result<void> noted = AuditRepository(database).add({0,
                                                                  company.createdAt,
                                                                  actor,
                                                                  added->id,
                                                                  QStringLiteral("company.added"),
                                                                  {},
                                                                  company.externalId});
        return noted ? added : Result<Company>(noted.error());
    });
}

QFuture<Result<void>> StoreCompanies::remove(CompanyId id)
{
    return m_store.write([id, actor = m_actor,
                          now = m_store.clock().now()](Database &database) -> Result<void> {
        CompanyRepository companies(database);
        const Result<Company> company = companies.get(id);
        if (!company)
            return company.error();
        const Result<void> noted = AuditRepository(database).add(
                {0, now, actor, id, QStringLiteral("company.removed"), company->externalId, {}});
        return noted ? companies.remove(id) : noted;
    });
}

} // namespace hk
