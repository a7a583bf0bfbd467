#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/settings.h"
#include "core/workspace/signaturecheck.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace hk {

/// Where the data key that seals the hash keys lives.
enum class KeyStorage { Keyring, File };

/// How settings are written into a file.
enum class SettingsFormat {
    Ours,    ///< everything, docs/manual/settings-file.md
    SetupApi ///< the four URLs under the names of OnSched's Setup API
};

/// One thing that an import changes; never a secret.
struct SettingDifference
{
    QString what; ///< as in the audit: "settings.bookingUrl", "endpoint.CRM.triggers"
    QString before;
    QString after;
    bool operator==(const SettingDifference &) const = default;
};

/// The settings as they were after a change.
struct SettingsVersion
{
    qint64 number = 0;                ///< 1, 2, … of the company
    Micros at = 0;                    ///< UTC
    QString actor;                    ///< "window", "console"; empty: from before changes were kept
    QList<SettingDifference> changes; ///< what led to it; none for the first
    bool operator==(const SettingsVersion &) const = default;
};

/// What an import or the way back to a version did, or would do.
struct ImportedSettings
{
    QList<SettingDifference> differences;
    QStringList missingSecrets; ///< "CRM: Authorization": left out, since the file has no value
    QStringList cameLater;      ///< endpoints that the version restored did not have; they stay
    bool fileHasSecrets = false;
    WebhookSettings settings; ///< afterwards
};

/// A file to be imported.
struct SettingsImport
{
    QByteArray file;
    QString fileName;                      ///< for errors
    std::optional<Secret> passphrase = {}; ///< opens the file's secrets; none: they stay closed
    bool dryRun = false;                   ///< tells what it would do and does nothing
};

/// What the Webhook Settings page and the `settings` commands can ask for. Lives in the thread that
/// made it; futures complete in another, so continue them with a context object.
class SettingsFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<WebhookSettings>> load(CompanyId company) = 0;
    /// All or nothing; answers the settings as saved. The error's subject names the field: "Booking
    /// URL", "hashKey", "retrySchedule"… Used by the very next attempt.
    virtual QFuture<Result<WebhookSettings>> save(CompanyId company,
                                                  const SettingsChange &change) = 0;
    /// `next` takes over from the key that signs now; both sign for `overlap` ("24h"). HashKey…,
    /// HashKeyUnchanged, HashKeyRotating, DurationInvalid, OverlapOutOfRange.
    virtual QFuture<Result<WebhookSettings>> rotateHashKey(CompanyId company, const Secret &next,
                                                           const QString &overlap) = 0;
    /// The new key alone, from the next attempt on. HashKeyNotRotating.
    virtual QFuture<Result<WebhookSettings>> finishRotation(CompanyId company) = 0;
    /// The old key alone again. HashKeyNotRotating.
    virtual QFuture<Result<WebhookSettings>> cancelRotation(CompanyId company) = 0;
    /// The key that signs now, while rotating the old one; recorded in the audit.
    virtual QFuture<Result<Secret>> revealHashKey(CompanyId company) = 0;
    /// The key that takes over, while one is rotated; recorded in the audit. HashKeyNotRotating.
    virtual QFuture<Result<Secret>> revealNextHashKey(CompanyId company) = 0;
    /// With a passphrase the file holds the secrets, sealed under it; recorded in the audit.
    /// PassphraseShort.
    virtual QFuture<Result<QByteArray>> exportSettings(CompanyId company, SettingsFormat format,
                                                       const std::optional<Secret> &passphrase) = 0;
    /// All or nothing; what the file does not name stays. SettingsFileInvalid, PassphraseWrong, and
    /// what save() and EndpointsFront::change() answer.
    virtual QFuture<Result<ImportedSettings>> importSettings(CompanyId company,
                                                             const SettingsImport &import) = 0;
    /// Newest first, at most `limit`; 200 are kept.
    virtual QFuture<Result<QList<SettingsVersion>>> history(CompanyId company, int limit) = 0;
    /// All or nothing, with a version of its own. Keys stay, and so do endpoints that came later.
    /// `dryRun`: tells what it would do and does nothing. SettingsVersionUnknown, and what save()
    /// and EndpointsFront::change() answer.
    virtual QFuture<Result<ImportedSettings>> restore(CompanyId company, qint64 version,
                                                      bool dryRun) = 0;
    /// Which key made a signature, one of the company's or the one given, or why none of them did.
    /// Without a company a key has to be given. Takes milliseconds, for a large body a second.
    virtual QFuture<Result<SignatureOrigin>> signatureOrigin(std::optional<CompanyId> company,
                                                             const SignatureCheck &check) = 0;
    /// The names of other companies, not in the archive, that send to this URL; at most five.
    virtual QFuture<Result<QStringList>> othersUsing(CompanyId company, const QString &url) = 0;
    virtual KeyStorage keyStorage() const = 0;
    virtual QString dataKeyFile() const { return {}; } ///< empty: it is in no file

Q_SIGNALS:
    void settingsChanged(); ///< of any company, by whomever
};

/// "Booking URL", "Customer URL"…: the subject of an error about that field.
QString urlFieldName(Category category);

} // namespace hk
