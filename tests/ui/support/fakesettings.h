#pragma once

#include "core/workspace/settingsfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <QtCore/QHash>

namespace hk::test {

/// Settings in memory, all or nothing, with revisions.
class FakeSettings final : public SettingsFront
{
public:
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
    KeyStorage keyStorage() const override { return storage; }
    QString dataKeyFile() const override { return keyFile; }

    /// As another program would: new revision and a signal.
    void changeUrl(CompanyId company, Category category, const QString &url);

    FakeAnswers answers;
    KeyStorage storage = KeyStorage::Keyring;
    QString keyFile;
    QHash<CompanyId, WebhookSettings> settings;
    QHash<CompanyId, QByteArray> keys;
    QHash<CompanyId, QByteArray> nextKeys; ///< while rotating
    int saves = 0;
    int reveals = 0;
    QList<SettingsImport> imports;
    ImportedSettings imported;   ///< what the next import or way back answers
    FakeAnswers versionsAnswers; ///< of history()
    QList<SettingsVersion> versions;
    SignatureOrigin origin; ///< of every signature
    QList<SignatureCheck> checks;
    QList<std::optional<CompanyId>> checkedFor;
    QHash<QString, QStringList> others; ///< by URL
    QList<qint64> restored;             ///< not those that were only tried

private:
    QFuture<Result<WebhookSettings>> changed(WebhookSettings now);
};

} // namespace hk::test
