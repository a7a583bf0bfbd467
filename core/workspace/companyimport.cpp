#include "core/workspace/companyimport.h"

#include "core/exchange/companytable.h"
#include "core/store/companyrepository.h"
#include "core/store/tryout.h"
#include "core/workspace/companychange.h"
#include "core/workspace/settingshistory.h"

#include <algorithm>

namespace hk {
namespace {

/// The company of the row, added if there is none.
Result<Company> companyFor(Database &database, const CompanyRow &row, CompanyVerdict &verdict,
                           const SettingsAuthor &author)
{
    const Result<Company> present = CompanyRepository(database).find(row.externalId);
    if (present || present.error().code != ErrorCode::CompanyUnknown)
        return present;
    verdict.kind = CompanyVerdict::Added;
    Company company;
    company.externalId = row.externalId;
    company.name = row.name.value_or(row.externalId);
    return addCompany(database, company, author);
}

Result<CompanyChange> changeOf(const CompanyRow &row)
{
    CompanyChange change;
    change.name = row.name;
    if (row.timeZone && !row.timeZone->isEmpty())
        change.timeZone = row.timeZone->toUtf8();
    if (row.environment && !row.environment->isEmpty()) {
        const Result<Environment> environment = environmentFromName(*row.environment);
        if (!environment)
            return environment.error();
        change.environment = *environment;
    }
    return change;
}

/// URLs before the environment where the new ones are what production asks for, and after it where
/// test is what the new ones need.
Result<void> change(Database &database, const Company &company, const CompanyRow &row,
                    const SettingsAuthor &author)
{
    const Result<CompanyChange> about = changeOf(row);
    if (!about)
        return about.error();
    SettingsChange settings;
    settings.urls = row.urls;
    const bool urlsFirst = about->environment == Environment::Production;
    for (const bool urls : {urlsFirst, !urlsFirst}) {
        if (urls) {
            const auto done = applySettingsChange(database, company.id, settings, author);
            if (!done)
                return done.error();
        } else {
            const auto done = applyCompanyChange(database, company.id, *about, author);
            if (!done)
                return done.error();
        }
    }
    return {};
}

Result<CompanyVerdict> apply(Database &database, const CompanyRow &row,
                             const SettingsAuthor &author)
{
    CompanyVerdict verdict{row.line, row.externalId, CompanyVerdict::Unchanged, {}, {}, {}};
    if (!row.problem.isEmpty()) {
        verdict.kind = CompanyVerdict::Refused;
        verdict.lineProblem = row.problem;
        return verdict;
    }
    const auto attempt = [&]() -> Result<void> {
        const Result<Company> company = companyFor(database, row, verdict, author);
        if (!company)
            return company.error();
        return withHistory(database, company->id, author, [&]() -> Result<void> {
            const Result<qint64> before = newestChange(database, company->id);
            if (!before)
                return before.error();
            if (const Result<void> done = change(database, *company, row, author); !done)
                return done;
            const auto changes = changesSince(database, company->id, *before);
            if (!changes)
                return changes.error();
            verdict.changes = *changes;
            return {};
        });
    };
    const Result<void> done = allOrNothing(database, attempt);
    if (!done && kindOf(done.error().code) == ErrorKind::StoreUnusable)
        return done.error();
    if (!done) {
        verdict.kind = CompanyVerdict::Refused;
        verdict.problem = done.error();
    } else if (verdict.kind == CompanyVerdict::Unchanged && !verdict.changes.isEmpty()) {
        verdict.kind = CompanyVerdict::Changed;
    }
    return verdict;
}

Result<QList<CompanyVerdict>> applyAll(Database &database, const QList<CompanyRow> &rows,
                                       const SettingsAuthor &author)
{
    QList<CompanyVerdict> verdicts;
    for (const CompanyRow &row : rows) {
        const Result<CompanyVerdict> verdict = apply(database, row, author);
        if (!verdict)
            return verdict.error();
        verdicts.append(*verdict);
    }
    return verdicts;
}

} // namespace

Result<ImportedCompanies> applyCompanyRows(Database &database, const QList<CompanyRow> &rows,
                                           const CompanyImport &import,
                                           const SettingsAuthor &author)
{
    const auto tried = triedOut(database, [&] { return applyAll(database, rows, author); });
    if (!tried)
        return tried.error();
    const bool isRefused = std::ranges::any_of(
            *tried, [](const CompanyVerdict &one) { return one.kind == CompanyVerdict::Refused; });
    if (import.dryRun || (isRefused && !import.leavesOutRefused))
        return ImportedCompanies{*tried, false};
    const auto done = applyAll(database, rows, author);
    return done ? Result<ImportedCompanies>({*done, true}) : done.error();
}

} // namespace hk
