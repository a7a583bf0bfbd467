#include "core/workspace/settingshistory.h"

#include "core/base/words.h"
#include "core/exchange/settingsfile.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/settingsversionrepository.h"
#include "core/vault/vault.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/settingsexchange.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int mostChanges = 100'000; // a bound, not a page

QByteArray versionContext(CompanyId company)
{
    return "settings_version:" + QByteArray::number(company.value());
}

QMap<QString, EndpointId> additionalOf(const QList<Endpoint> &endpoints)
{
    QMap<QString, EndpointId> ids;
    for (const Endpoint &endpoint : endpoints) {
        if (!endpoint.slot)
            ids.insert(endpoint.name, endpoint.id);
    }
    return ids;
}

/// The settings as they are; who and when is the caller's to say.
Result<StoredVersion> presentVersion(Database &database, CompanyId company,
                                     const SettingsAuthor &author)
{
    const Result<ExportedSettings> exported = settingsNow(database, company, author);
    if (!exported)
        return exported.error();
    const Result<QByteArray> sealed =
            author.vault.seal(secretsText(exported->secrets), versionContext(company));
    if (!sealed)
        return sealed.error();
    const Result<qint64> audit = newestChange(database, company);
    if (!audit)
        return audit.error();
    StoredVersion version;
    version.audit = *audit;
    version.settings = settingsFileOf(exported->settings, exported->endpoints, {});
    version.endpoints = additionalOf(exported->endpoints);
    version.sealed = *sealed;
    return version;
}

/// Endpoints that were renamed since get their old names again, unless another has taken them.
Result<void> renameBack(Database &database, CompanyId company,
                        const QMap<QString, EndpointId> &names, const SettingsAuthor &author)
{
    for (auto old = names.begin(); old != names.end(); ++old) {
        const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company);
        if (!endpoints)
            return endpoints.error();
        const auto same = std::ranges::find(*endpoints, *old, &Endpoint::id);
        const bool isFree = std::ranges::none_of(*endpoints, [&](const Endpoint &endpoint) {
            return nameOf(endpoint).compare(old.key(), Qt::CaseInsensitive) == 0;
        });
        if (same == endpoints->end() || !isFree)
            continue;
        EndpointChange change;
        change.name = old.key();
        const Result<Endpoint> renamed = applyEndpointChange(
                database, *same, change, {author.actor, author.now, author.vault});
        if (!renamed)
            return renamed.error();
    }
    return {};
}

} // namespace

Result<qint64> newestChange(Database &database, CompanyId company)
{
    const Result<QList<AuditEntry>> entries = AuditRepository(database).list(company, 1);
    if (!entries)
        return entries.error();
    return entries->isEmpty() ? 0 : entries->constFirst().id;
}

Result<QList<SettingDifference>> changesSince(Database &database, CompanyId company, qint64 entry)
{
    const Result<QList<AuditEntry>> entries =
            AuditRepository(database).since(company, entry, mostChanges);
    if (!entries)
        return entries.error();
    QList<SettingDifference> changes;
    for (const AuditEntry &one : *entries)
        changes.append({one.what, one.before, one.after});
    return changes;
}

Result<void> keepFirstVersion(Database &database, CompanyId company, const SettingsAuthor &author)
{
    const auto present = SettingsVersionRepository(database).newest(company);
    if (!present || *present)
        return present ? Result<void>() : present.error();
    Result<StoredVersion> version = presentVersion(database, company, author);
    if (!version)
        return version.error();
    const Result<QList<AuditEntry>> last = AuditRepository(database).list(company, 1);
    const Result<Company> owner = CompanyRepository(database).get(company);
    if (!last || !owner)
        return last ? owner.error() : last.error();
    version->at = last->isEmpty() ? owner->createdAt : last->constFirst().at;
    version->actor = last->isEmpty() ? QString() : last->constFirst().actor;
    return SettingsVersionRepository(database).add(company, *version);
}

Result<void> keepVersion(Database &database, CompanyId company, qint64 since,
                         const SettingsAuthor &author)
{
    Result<StoredVersion> version = presentVersion(database, company, author);
    if (!version)
        return version.error();
    if (version->audit <= since)
        return {};
    version->at = author.now;
    version->actor = author.actor;
    return SettingsVersionRepository(database).add(company, *version);
}

Result<QList<SettingsVersion>> settingsHistory(Database &database, CompanyId company, int limit)
{
    const Result<QList<StoredVersion>> stored =
            SettingsVersionRepository(database).list(company, limit);
    if (!stored)
        return stored.error();
    QList<SettingsVersion> history;
    for (const StoredVersion &version : *stored)
        history.append({version.number, version.at, version.actor, {}});
    if (history.isEmpty())
        return history;
    const Result<QList<AuditEntry>> entries =
            AuditRepository(database).since(company, stored->constLast().audit, mostChanges);
    if (!entries)
        return entries.error();
    qsizetype next = stored->size() - 2; // the version that the entry led to, or an earlier one
    for (const AuditEntry &entry : *entries) {
        while (next >= 0 && stored->at(next).audit < entry.id)
            --next;
        // What was recorded beside a change of settings, such as a look at the key, is of another
        // time.
        if (next >= 0 && stored->at(next).at == entry.at)
            history[next].changes.append({entry.what, entry.before, entry.after});
    }
    return history;
}

Result<ImportedSettings> restoreVersion(Database &database, CompanyId company, qint64 number,
                                        const SettingsAuthor &author)
{
    const auto version = SettingsVersionRepository(database).get(company, number);
    if (!version)
        return version.error();
    const Result<Company> owner = CompanyRepository(database).get(company);
    if (!owner)
        return owner.error();
    if (!*version)
        return Error{ErrorCode::SettingsVersionUnknown, owner->name, QString::number(number), {}};
    const StoredVersion &then = **version;
    const Result<SettingsFile> file =
            readSettingsFile(then.settings, Words::tr("version %1").arg(number));
    const Result<Secret> secrets = author.vault.open(then.sealed, versionContext(company));
    if (!file || !secrets)
        return file ? secrets.error() : file.error();
    const Result<qint64> before = newestChange(database, company);
    if (!before)
        return before.error();
    if (const Result<void> named = renameBack(database, company, then.endpoints, author); !named)
        return named.error();
    Result<ImportedSettings> restored =
            applySettingsFile(database, company, *file, readSecrets(*secrets), author);
    if (!restored)
        return restored;
    const Result<QList<SettingDifference>> changes = changesSince(database, company, *before);
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company);
    if (!changes || !endpoints)
        return changes ? endpoints.error() : changes.error();
    restored->differences = *changes;
    for (const Endpoint &endpoint : *endpoints) {
        if (!endpoint.slot && !then.endpoints.contains(endpoint.name))
            restored->cameLater.append(endpoint.name);
    }
    return restored;
}

} // namespace hk
