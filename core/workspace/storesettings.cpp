#include "core/workspace/storesettings.h"

#include "core/base/answer.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/store.h"
#include "core/vault/vault.h"
#include "core/workspace/settingschange.h"
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

QFuture<Result<WebhookSettings>> StoreSettings::save(CompanyId company,
                                                     const SettingsChange &change)
{
    const auto saving =
            m_store.write([company, change, actor = m_actor, &store = m_store](Database &database) {
                return applySettingsChange(database, company, change,
                                           {actor, store.clock().now(), store.vault()});
            });
    whenAnswered(saving, this, [this](const Result<WebhookSettings> &) { m_watch.look(); });
    return saving;
}

QFuture<Result<Secret>> StoreSettings::revealHashKey(CompanyId company)
{
    return m_store.write(
            [company, actor = m_actor, &store = m_store](Database &database) -> Result<Secret> {
                const Micros now = store.clock().now();
                const Result<void> noted = AuditRepository(database).add(
                        {0, now, actor, company, QStringLiteral("hashKey.revealed"), {}, {}});
                if (!noted)
                    return noted.error();
                return keyThatSigns(database, company, now, store.vault());
            });
}

KeyStorage StoreSettings::keyStorage() const
{
    return m_store.vault().location() == KeyLocation::Keyring ? KeyStorage::Keyring
                                                              : KeyStorage::File;
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
