#include "core/workspace/companychange.h"

#include "core/exchange/settingsfile.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/simulatorendpointrepository.h"
#include "core/workspace/settingsexchange.h"
#include "core/workspace/settingsfront.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

Result<void> note(Database &database, CompanyId company, const QString &what, const QString &before,
                  const QString &after, const SettingsAuthor &author)
{
    if (before == after)
        return {};
    return AuditRepository(database).add(
            {0, author.now, author.actor, company, what, before, after});
}

/// Whether the endpoints may be a production company's, and those to which simulations wait to go.
Result<void> checkForProduction(Database &database, const Company &company, Micros now)
{
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company.id);
    const auto simulators = SimulatorEndpointRepository(database, now).awaitedUrls(company.id);
    if (!endpoints || !simulators)
        return endpoints ? simulators.error() : endpoints.error();
    const QList<Endpoint> all = *endpoints + *simulators;
    QStringList fields;
    QStringList urls;
    for (const Endpoint &endpoint : all) {
        if (!endpoint.limits.verifiesCertificate)
            return Error{ErrorCode::VerifyInProduction, nameOf(endpoint), {}, {}};
        const QString field = endpoint.slot ? urlFieldName(*endpoint.slot) : endpoint.name;
        if (!endpoint.url.isEmpty()
            && !WebhookUrl::parse(endpoint.url, Environment::Production, field)) {
            fields.append(field);
            urls.append(endpoint.url);
        }
    }
    if (fields.isEmpty())
        return {};
    return Error{ErrorCode::UrlsNotHttps,
                 fields.join(QStringLiteral(", ")),
                 urls.join(QStringLiteral(", ")).left(400),
                 {}};
}

} // namespace

Result<Company> addCompany(Database &database, const Company &company, const SettingsAuthor &author)
{
    Result<Company> checked =
            makeCompany(company.externalId, company.name, company.timeZone, company.environment);
    if (!checked)
        return checked;
    checked->createdAt = author.now;
    const Result<Company> added = CompanyRepository(database).insert(*checked);
    if (!added)
        return added;
    const Result<void> noted = note(database, added->id, QStringLiteral("company.added"), {},
                                    added->externalId, author);
    return noted ? added : Result<Company>(noted.error());
}

Result<Company> applyCompanyChange(Database &database, CompanyId id, const CompanyChange &change,
                                   const SettingsAuthor &author)
{
    const Result<Company> before = CompanyRepository(database).get(id);
    if (!before)
        return before;
    const Result<Company> checked =
            makeCompany(before->externalId, change.name.value_or(before->name),
                        change.timeZone.value_or(before->timeZone),
                        change.environment.value_or(before->environment));
    if (!checked)
        return checked;
    if (checked->environment == Environment::Production
        && before->environment != Environment::Production) {
        if (const Result<void> fit = checkForProduction(database, *before, author.now); !fit)
            return fit.error();
    }
    Company after = *before;
    after.name = checked->name;
    after.timeZone = checked->timeZone;
    after.environment = checked->environment;
    if (after == *before)
        return after;
    const Result<Company> updated = CompanyRepository(database).update(after);
    if (!updated)
        return updated;
    const std::array<std::array<QString, 3>, 3> lines{
            {{QStringLiteral("company.name"), before->name, after.name},
             {QStringLiteral("company.timeZone"), QString::fromUtf8(before->timeZone),
              QString::fromUtf8(after.timeZone)},
             {QStringLiteral("company.environment"), nameOf(before->environment),
              nameOf(after.environment)}}};
    for (const auto &[what, old, now] : lines) {
        if (const Result<void> noted = note(database, id, what, old, now, author); !noted)
            return noted.error();
    }
    return updated;
}

Result<Company> setArchived(Database &database, CompanyId id, bool archived,
                            const SettingsAuthor &author)
{
    CompanyRepository companies(database);
    const Result<Company> before = companies.get(id);
    if (!before || before->isArchived() == archived)
        return before;
    EndpointRepository endpoints(database);
    const Result<QList<Endpoint>> own = endpoints.ofCompany(id);
    const auto simulators = SimulatorEndpointRepository(database, author.now).ofCompany(id);
    if (!own || !simulators)
        return own ? simulators.error() : own.error();
    if (const Result<void> set = companies.setArchived(id, archived ? author.now : 0); !set)
        return set.error();
    const QList<Endpoint> all = *own + *simulators;
    for (const Endpoint &endpoint : all) {
        if (!archived && endpoint.holdReason != HoldReason::Archived)
            continue;
        const Result<bool> done = archived
                ? endpoints.hold(endpoint.id, HoldReason::Archived, author.actor, author.now)
                : endpoints.release(endpoint.id, author.actor, author.now);
        if (!done)
            return done.error();
    }
    const auto word = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    const Result<void> noted = note(database, id, QStringLiteral("company.archived"),
                                    word(!archived), word(archived), author);
    return noted ? companies.get(id) : Result<Company>(noted.error());
}

Result<Company> duplicateCompany(Database &database, CompanyId from, const QString &externalId,
                                 const QString &name, const SettingsAuthor &author)
{
    const Result<ExportedSettings> original = settingsNow(database, from, author);
    if (!original)
        return original.error();
    Company copy = original->settings.company;
    copy.externalId = externalId;
    copy.name = name;
    const Result<Company> added = addCompany(database, copy, author);
    if (!added)
        return added;
    const Result<SettingsFile> file = readSettingsFile(
            settingsFileOf(original->settings, original->endpoints, {}), copy.externalId);
    if (!file)
        return file.error();
    const Result<ImportedSettings> applied =
            applySettingsFile(database, added->id, *file, original->secrets, author);
    return applied ? CompanyRepository(database).get(added->id) : Result<Company>(applied.error());
}

} // namespace hk
