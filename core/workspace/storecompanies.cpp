#include "core/workspace/storecompanies.h"

#include "core/base/answer.h"
#include "core/exchange/companytable.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/counterrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/companychange.h"
#include "core/workspace/companyimport.h"
#include "core/workspace/settingshistory.h"
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

/// `change(database, author)` in the writer's thread; whoever shows companies hears of it.
template<typename Answer, typename Change>
QFuture<Result<Answer>> StoreCompanies::changing(Change change)
{
    const QFuture<Result<Answer>> saving =
            m_store.write([change, actor = m_actor, &store = m_store](Database &database) {
                return change(database, SettingsAuthor{actor, store.clock().now(), store.vault()});
            });
    whenAnswered(saving, this, [this](const Result<Answer> &) { m_watch.look(); });
    return saving;
}

QFuture<Result<Company>> StoreCompanies::add(const QString &externalId, const QString &name,
                                             const QByteArray &timeZone, Environment environment)
{
    Company company;
    company.externalId = externalId;
    company.name = name;
    company.timeZone = timeZone;
    company.environment = environment;
    return changing<Company>([company](Database &database, const SettingsAuthor &author) {
        return addCompany(database, company, author);
    });
}

QFuture<Result<Company>> StoreCompanies::change(CompanyId company, const CompanyChange &change)
{
    return changing<Company>([=](Database &database, const SettingsAuthor &author) {
        return withHistory(database, company, author,
                           [&] { return applyCompanyChange(database, company, change, author); });
    });
}

QFuture<Result<Company>> StoreCompanies::setArchived(CompanyId company, bool archived)
{
    return changing<Company>([=](Database &database, const SettingsAuthor &author) {
        return hk::setArchived(database, company, archived, author);
    });
}

QFuture<Result<Company>> StoreCompanies::duplicate(CompanyId from, const QString &externalId,
                                                   const QString &name)
{
    return changing<Company>([=](Database &database, const SettingsAuthor &author) {
        return duplicateCompany(database, from, externalId, name, author);
    });
}

QFuture<Result<ImportedCompanies>> StoreCompanies::import(const CompanyImport &import)
{
    const Result<QList<CompanyRow>> rows = readCompanyTable(import.file, import.fileName);
    if (!rows)
        return QtFuture::makeReadyFuture(Result<ImportedCompanies>(rows.error()));
    return changing<ImportedCompanies>(
            [import, rows = *rows](Database &database, const SettingsAuthor &author) {
                return applyCompanyRows(database, rows, import, author);
            });
}

QFuture<Result<CompanyContents>> StoreCompanies::contents(CompanyId company)
{
    return m_store.read([company](Database &database) -> Result<CompanyContents> {
        const auto endpoints = EndpointRepository(database).ofCompany(company);
        const auto counts = countsByStatus(database, company, {});
        if (!endpoints || !counts)
            return endpoints ? counts.error() : endpoints.error();
        CompanyContents contents;
        for (const Endpoint &endpoint : *endpoints)
            contents.endpoints += endpoint.url.isEmpty() ? 0 : 1;
        for (const qint64 count : *counts)
            contents.deliveries += count;
        return contents;
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
