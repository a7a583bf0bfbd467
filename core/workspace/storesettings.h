#pragma once

#include "core/workspace/settingsfront.h"

namespace hk {

class SettingsWatch;
class Store;
class Vault;

/// The webhook settings of a store's companies.
class StoreSettings final : public SettingsFront
{
    Q_OBJECT

public:
    StoreSettings(Store &store, SettingsWatch &watch, QString actor, QObject *parent = nullptr);

    QFuture<Result<WebhookSettings>> load(CompanyId company) override;
    QFuture<Result<WebhookSettings>> save(CompanyId company, const SettingsChange &change) override;
    QFuture<Result<WebhookSettings>> rotateHashKey(CompanyId company, const Secret &next,
                                                   const QString &overlap) override;
    QFuture<Result<WebhookSettings>> finishRotation(CompanyId company) override;
    QFuture<Result<WebhookSettings>> cancelRotation(CompanyId company) override;
    QFuture<Result<Secret>> revealHashKey(CompanyId company) override;
    QFuture<Result<Secret>> revealNextHashKey(CompanyId company) override;
    QFuture<Result<QByteArray>> exportSettings(CompanyId company, SettingsFormat format,
                                               const std::optional<Secret> &passphrase) override;
    QFuture<Result<ImportedSettings>> importSettings(CompanyId company,
                                                     const SettingsImport &import) override;
    QFuture<Result<QList<SettingsVersion>>> history(CompanyId company, int limit) override;
    QFuture<Result<ImportedSettings>> restore(CompanyId company, qint64 version,
                                              bool dryRun) override;
    QFuture<Result<SignatureOrigin>> signatureOrigin(std::optional<CompanyId> company,
                                                     const SignatureCheck &check) override;
    QFuture<Result<QStringList>> othersUsing(CompanyId company, const QString &url) override;
    KeyStorage keyStorage() const override;
    QString dataKeyFile() const override;

private:
    using KeyLookUp = Result<Secret> (*)(Database &, CompanyId, Micros, const Vault &);
    QFuture<Result<Secret>> reveal(CompanyId company, KeyLookUp lookUp);

    template<typename Answer, typename Change>
    QFuture<Result<Answer>> changing(CompanyId company, Change change);

    Store &m_store;
    SettingsWatch &m_watch;
    QString m_actor;
};

} // namespace hk
