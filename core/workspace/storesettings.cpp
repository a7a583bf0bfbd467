#include "core/workspace/storesettings.h"

#include "core/base/answer.h"
#include "core/base/background.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/store.h"
#include "core/store/tryout.h"
#include "core/vault/passphrasebox.h"
#include "core/vault/vault.h"
#include "core/workspace/keyrotation.h"
#include "core/workspace/settingschange.h"
#include "core/workspace/settingsexchange.h"
#include "core/workspace/settingshistory.h"
#include "core/workspace/settingswatch.h"

namespace hk {
namespace {

Result<Secret> keyThatSigns(Database &database, CompanyId id, Micros now, const Vault &vault)
{
    const Result<QList<SealedKey>> keys = KeyRepository(database).signing(id, now);
    if (!keys)
        return keys.error();
    if (!keys->isEmpty())
        return vault.open(keys->first().sealed, keyContext(id));
    const Result<Company> company = CompanyRepository(database).get(id);
    if (!company)
        return company.error();
    return Secret(company->externalId.toUtf8());
}

Result<Secret> keyThatTakesOver(Database &database, CompanyId id, Micros now, const Vault &vault)
{
    const Result<QList<SealedKey>> keys = KeyRepository(database).signing(id, now);
    if (!keys)
        return keys.error();
    if (hashKeyStateOf(*keys) != HashKeyState::Rotating)
        return Error{ErrorCode::HashKeyNotRotating, {}, {}, {}};
    return vault.open(keys->constLast().sealed, keyContext(id));
}

} // namespace

StoreSettings::StoreSettings(Store &store, SettingsWatch &watch, QString actor, QObject *parent)
    : SettingsFront(parent), m_store(store), m_watch(watch), m_actor(std::move(actor))
{
    connect(&watch, &SettingsWatch::settingsChanged, this, &SettingsFront::settingsChanged);
}

QFuture<Result<WebhookSettings>> StoreSettings::load(CompanyId company)
{
    return m_store.read([company, now = m_store.clock().now()](Database &database) {
        return loadSettings(database, company, now);
    });
}

/// `change(database, author)` in the writer's thread; whoever shows settings hears of it.
template<typename Answer, typename Change>
QFuture<Result<Answer>> StoreSettings::changing(CompanyId company, Change change)
{
    const QFuture<Result<Answer>> saving = m_store.write([=, actor = m_actor,
                                                          &store = m_store](Database &database) {
        const SettingsAuthor author{actor, store.clock().now(), store.vault()};
        return withHistory(database, company, author, [&] { return change(database, author); });
    });
    whenAnswered(saving, this, [this](const Result<Answer> &) { m_watch.look(); });
    return saving;
}

QFuture<Result<WebhookSettings>> StoreSettings::save(CompanyId company,
                                                     const SettingsChange &change)
{
    return changing<WebhookSettings>(
            company, [=](Database &database, const SettingsAuthor &author) {
                return applySettingsChange(database, company, change, author);
            });
}

QFuture<Result<WebhookSettings>> StoreSettings::rotateHashKey(CompanyId company, const Secret &next,
                                                              const QString &overlap)
{
    return changing<WebhookSettings>(
            company, [=](Database &database, const SettingsAuthor &author) {
                return rotateKey(database, company, {next, overlap}, author);
            });
}

QFuture<Result<WebhookSettings>> StoreSettings::finishRotation(CompanyId company)
{
    return changing<WebhookSettings>(company,
                                     [=](Database &database, const SettingsAuthor &author) {
                                         return finishKeyRotation(database, company, author);
                                     });
}

QFuture<Result<WebhookSettings>> StoreSettings::cancelRotation(CompanyId company)
{
    return changing<WebhookSettings>(company,
                                     [=](Database &database, const SettingsAuthor &author) {
                                         return cancelKeyRotation(database, company, author);
                                     });
}

QFuture<Result<Secret>> StoreSettings::revealHashKey(CompanyId company)
{
    return reveal(company, keyThatSigns);
}

QFuture<Result<Secret>> StoreSettings::revealNextHashKey(CompanyId company)
{
    return reveal(company, keyThatTakesOver);
}

QFuture<Result<Secret>> StoreSettings::reveal(CompanyId company, KeyLookUp lookUp)
{
    return m_store.write([company, lookUp, actor = m_actor,
                          &store = m_store](Database &database) -> Result<Secret> {
        const Micros now = store.clock().now();
        const Result<void> noted = AuditRepository(database).add(
                {0, now, actor, company, QStringLiteral("hashKey.revealed"), {}, {}});
        if (!noted)
            return noted.error();
        return lookUp(database, company, now, store.vault());
    });
}

QFuture<Result<QByteArray>> StoreSettings::exportSettings(CompanyId company, SettingsFormat format,
                                                          const std::optional<Secret> &passphrase)
{
    const bool withSecrets = passphrase.has_value() && format == SettingsFormat::Ours;
    const auto load = [=, actor = m_actor, &store = m_store](Database &database) {
        return exportedSettings(database, company, withSecrets,
                                {actor, store.clock().now(), store.vault()});
    };
    // Only what is recorded needs to write.
    const auto loading = withSecrets ? m_store.write(load) : m_store.read(load);
    return QFuture(loading)
            .then([=](const Result<ExportedSettings> &exported) {
                return inBackground([=]() -> Result<QByteArray> {
                    if (!exported)
                        return exported.error();
                    if (format == SettingsFormat::SetupApi)
                        return setupApiFileOf(exported->settings);
                    if (!withSecrets)
                        return settingsFileOf(exported->settings, exported->endpoints, {});
                    const Result<QByteArray> box =
                            sealUnderPassphrase(secretsText(exported->secrets), *passphrase);
                    if (!box)
                        return box;
                    return settingsFileOf(exported->settings, exported->endpoints, *box);
                });
            })
            .unwrap();
}

QFuture<Result<ImportedSettings>> StoreSettings::importSettings(CompanyId company,
                                                                const SettingsImport &import)
{
    struct Opened
    {
        SettingsFile file;
        std::optional<SettingsSecrets> secrets;
    };
    const auto opening = inBackground([import]() -> Result<Opened> {
        const Result<SettingsFile> file = readSettingsFile(import.file, import.fileName);
        if (!file)
            return file.error();
        if (!import.passphrase || !file->secrets)
            return Opened{*file, std::nullopt};
        const Result<Secret> text =
                openWithPassphrase(*file->secrets, *import.passphrase, import.fileName);
        if (!text)
            return text.error();
        return Opened{*file, readSecrets(*text)};
    });
    const QFuture<Result<ImportedSettings>> importing =
            QFuture(opening)
                    .then([=, actor = m_actor, &store = m_store](const Result<Opened> &opened) {
                        if (!opened)
                            return QtFuture::makeReadyFuture(
                                    Result<ImportedSettings>(opened.error()));
                        return store.write([=, &store](Database &database) {
                            const SettingsAuthor author{actor, store.clock().now(), store.vault()};
                            const auto apply = [&] {
                                return withHistory(database, company, author, [&] {
                                    return applySettingsFile(database, company, opened->file,
                                                             opened->secrets, author);
                                });
                            };
                            return import.dryRun ? triedOut(database, apply) : apply();
                        });
                    })
                    .unwrap();
    whenAnswered(importing, this, [this](const Result<ImportedSettings> &) { m_watch.look(); });
    return importing;
}

QFuture<Result<QList<SettingsVersion>>> StoreSettings::history(CompanyId company, int limit)
{
    return m_store.read(
            [=](Database &database) { return settingsHistory(database, company, limit); });
}

QFuture<Result<ImportedSettings>> StoreSettings::restore(CompanyId company, qint64 version,
                                                         bool dryRun)
{
    return changing<ImportedSettings>(
            company, [=](Database &database, const SettingsAuthor &author) {
                const auto restore = [&] {
                    return restoreVersion(database, company, version, author);
                };
                return dryRun ? triedOut(database, restore) : restore();
            });
}

QFuture<Result<SignatureOrigin>> StoreSettings::signatureOrigin(std::optional<CompanyId> company,
                                                                const SignatureCheck &check)
{
    // A large body takes long to explain: not in the thread that all other questions wait for.
    return m_store
            .read([key = check.key, company, actor = m_actor,
                   &store = m_store](Database &database) {
                return checkKeys(key, database, company,
                                 {actor, store.clock().now(), store.vault()});
            })
            .then([check](const Result<CheckKeys> &keys) -> QFuture<Result<SignatureOrigin>> {
                if (!keys)
                    return QtFuture::makeReadyFuture(Result<SignatureOrigin>(keys.error()));
                return inBackground([check, keys = *keys] {
                    return Result<SignatureOrigin>(originOf(check, keys));
                });
            })
            .unwrap();
}

QFuture<Result<QStringList>> StoreSettings::othersUsing(CompanyId company, const QString &url)
{
    return m_store.read([=](Database &database) {
        return EndpointRepository(database).othersUsing(company, url);
    });
}

KeyStorage StoreSettings::keyStorage() const
{
    return m_store.vault().location() == KeyLocation::Keyring ? KeyStorage::Keyring
                                                              : KeyStorage::File;
}

QString StoreSettings::dataKeyFile() const
{
    return keyStorage() == KeyStorage::File ? keyFilePath(m_store.path()) : QString();
}

QString urlFieldName(Category category)
{
    switch (category) {
    case Category::Booking:
        return QStringLiteral("Booking URL");
    case Category::Customer:
        return QStringLiteral("Customer URL");
    case Category::Resource:
        return QStringLiteral("Resource URL");
    case Category::Reminder:
        return QStringLiteral("Reminder URL");
    }
    Q_UNREACHABLE();
}

} // namespace hk
