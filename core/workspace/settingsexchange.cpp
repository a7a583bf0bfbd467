#include "core/workspace/settingsexchange.h"

#include "core/base/duration.h"
#include "core/base/words.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/storedheader.h"
#include "core/vault/vault.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/keyrotation.h"
#include "core/workspace/settingshistory.h"

#include <algorithm>

namespace hk {
namespace {

Result<std::vector<SettingsSecrets::Key>> openedKeys(Database &database, CompanyId company,
                                                     const SettingsAuthor &author)
{
    const Result<QList<SealedKey>> keys = KeyRepository(database).signing(company, author.now);
    if (!keys)
        return keys.error();
    std::vector<SettingsSecrets::Key> answer;
    for (const SealedKey &key : *keys) {
        const Result<Secret> opened = author.vault.open(key.sealed, keyContext(company));
        if (!opened)
            return opened.error();
        answer.push_back({*opened, key.signsUntil});
    }
    return answer;
}

Result<std::vector<SettingsSecrets::Header>> openedHeaders(Database &database,
                                                           const QList<Endpoint> &endpoints,
                                                           const SettingsAuthor &author)
{
    std::vector<SettingsSecrets::Header> answer;
    for (const Endpoint &endpoint : endpoints) {
        const Result<QList<StoredHeader>> headers = storedHeaders(database, endpoint.id);
        if (!headers)
            return headers.error();
        for (const StoredHeader &header : *headers) {
            if (header.sealed.isEmpty())
                continue;
            const Result<Secret> opened =
                    author.vault.open(header.sealed, headerContext(endpoint.id));
            if (!opened)
                return opened.error();
            answer.push_back({nameOf(endpoint), header.name, *opened});
        }
    }
    return answer;
}

/// Makes the keys those of the file, unless they are already.
Result<void> applyKeys(Database &database, CompanyId company,
                       const std::vector<SettingsSecrets::Key> &keys, const SettingsAuthor &author)
{
    const auto present = openedKeys(database, company, author);
    if (!present)
        return present.error();
    const bool isRotating = keys.size() == 2 && keys[0].until && *keys[0].until > author.now;
    const auto isSame = [](const SettingsSecrets::Key &a, const SettingsSecrets::Key &b) {
        return a.key == b.key;
    };
    if (std::ranges::equal(keys, *present, isSame))
        return {};
    SettingsChange change;
    change.hashKey = keys.empty() ? HashKeyChange::UseDefault : HashKeyChange::Set;
    if (!keys.empty())
        change.newHashKey = isRotating ? keys.front().key : keys.back().key;
    Result<WebhookSettings> done = applySettingsChange(database, company, change, author);
    if (done && isRotating) {
        const qint64 overlapMs = (*keys[0].until - author.now) / microsPerMs;
        done = rotateKey(database, company,
                         {keys.back().key, formatDuration(std::max<qint64>(overlapMs, 1000))},
                         author);
    }
    return done ? Result<void>() : done.error();
}

/// The edits that make the endpoint's own headers those of the file. A secret whose value is
/// nowhere is left out and named in `missing`.
QList<HeaderChange> headerChanges(const SettingsFile::NamedEndpoint &wanted,
                                  const QList<OwnHeader> &present,
                                  const std::optional<SettingsSecrets> &secrets,
                                  QStringList &missing)
{
    const auto isNamed = [](const QString &name) {
        return [name](const auto &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        };
    };
    QList<HeaderChange> changes;
    for (const OwnHeader &header : present) {
        if (std::ranges::none_of(wanted.headers, isNamed(header.name)))
            changes.append({header.name, {}, false, true});
    }
    for (const SettingsFile::Line &line : wanted.headers) {
        if (!line.isSecret) {
            changes.append({line.name, Secret(line.value.toUtf8()), false, false});
            continue;
        }
        const SettingsSecrets::Header *secret = nullptr;
        if (secrets) {
            for (const SettingsSecrets::Header &one : secrets->headers) {
                if (one.endpoint == wanted.name && isNamed(line.name)(one))
                    secret = &one;
            }
        }
        const auto kept = std::ranges::find_if(present, isNamed(line.name));
        if (secret)
            changes.append({line.name, secret->value, true, false});
        else if (kept == present.end() || !kept->isSecret)
            missing.append(wanted.name + u": " + line.name);
    }
    return changes;
}

Result<void> applyEndpoint(Database &database, CompanyId company,
                           const SettingsFile::NamedEndpoint &wanted,
                           const std::optional<SettingsSecrets> &secrets, QStringList &missing,
                           const SettingsAuthor &author)
{
    const EndpointEditor editor{author.actor, author.now, author.vault};
    EndpointChange change = wanted.change;
    const Result<Endpoint> present = endpointNamed(database, company, wanted.name);
    if (!present && present.error().code != ErrorCode::EndpointUnknown)
        return present.error();
    change.headers = headerChanges(wanted, present ? present->headers : QList<OwnHeader>(), secrets,
                                   missing);
    Result<Endpoint> done = present;
    if (present) {
        done = applyEndpointChange(database, *present, change, editor);
    } else {
        change.name = wanted.name;
        done = addEndpoint(database, company, change, editor);
    }
    if (done)
        return {};
    Error error = done.error();
    if (error.subject == u"endpoint URL")
        error.subject = Words::tr("URL of endpoint \"%1\"").arg(wanted.name);
    return error;
}

Result<ExportedSettings> withoutSecrets(Database &database, CompanyId company, Micros now)
{
    const Result<WebhookSettings> settings = loadSettings(database, company, now);
    if (!settings)
        return settings.error();
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company);
    if (!endpoints)
        return endpoints.error();
    return ExportedSettings{*settings, *endpoints, {}};
}

} // namespace

Result<ExportedSettings> settingsNow(Database &database, CompanyId company,
                                     const SettingsAuthor &author)
{
    Result<ExportedSettings> present = withoutSecrets(database, company, author.now);
    if (!present)
        return present;
    const auto headers = openedHeaders(database, present->endpoints, author);
    if (!headers)
        return headers.error();
    present->secrets.headers = *headers;
    return present;
}

Result<ExportedSettings> exportedSettings(Database &database, CompanyId company, bool withSecrets,
                                          const SettingsAuthor &author)
{
    if (!withSecrets)
        return withoutSecrets(database, company, author.now);
    Result<ExportedSettings> exported = settingsNow(database, company, author);
    if (!exported)
        return exported;
    const auto keys = openedKeys(database, company, author);
    if (!keys)
        return keys.error();
    exported->secrets.keys = *keys;
    const Result<void> noted = AuditRepository(database).add(
            {0, author.now, author.actor, company, QStringLiteral("secrets.exported"), {}, {}});
    if (!noted)
        return noted.error();
    return exported;
}

Result<ImportedSettings> applySettingsFile(Database &database, CompanyId company,
                                           const SettingsFile &file,
                                           const std::optional<SettingsSecrets> &secrets,
                                           const SettingsAuthor &author)
{
    const Result<qint64> before = newestChange(database, company);
    if (!before)
        return before.error();
    const Result<WebhookSettings> changed =
            applySettingsChange(database, company, file.change, author);
    if (!changed)
        return changed.error();
    ImportedSettings imported;
    imported.fileHasSecrets = file.secrets.has_value();
    for (const SettingsFile::NamedEndpoint &endpoint : file.endpoints) {
        const Result<void> done = applyEndpoint(database, company, endpoint, secrets,
                                                imported.missingSecrets, author);
        if (!done)
            return done.error();
    }
    if (secrets && secrets->keys) {
        if (const Result<void> done = applyKeys(database, company, *secrets->keys, author); !done)
            return done.error();
    }
    const Result<QList<SettingDifference>> differences = changesSince(database, company, *before);
    const Result<WebhookSettings> after = loadSettings(database, company, author.now);
    if (!differences || !after)
        return differences ? after.error() : differences.error();
    imported.differences = *differences;
    imported.settings = *after;
    return imported;
}

} // namespace hk
