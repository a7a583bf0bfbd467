#pragma once

#include "core/workspace/settingsfront.h"

namespace hk {

class ScreenMask;

/// Webhook Settings: while the mask is on, what somebody wrote beside a hold is not told. No change
/// of settings has it, so it cannot be lost. Lives in the thread of the front it stands before;
/// both outlive it.
class MaskedSettings final : public SettingsFront
{
    Q_OBJECT

public:
    MaskedSettings(SettingsFront &front, const ScreenMask &mask, QObject *parent = nullptr);

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
    KeyStorage keyStorage() const override { return m_front.keyStorage(); }
    QString dataKeyFile() const override { return m_front.dataKeyFile(); }

private:
    QFuture<Result<WebhookSettings>> shown(QFuture<Result<WebhookSettings>> settings) const;
    QFuture<Result<ImportedSettings>> shown(QFuture<Result<ImportedSettings>> imported) const;

    SettingsFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
