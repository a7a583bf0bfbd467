#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/settings.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace hk {

/// Where the data key that seals the hash keys lives.
enum class KeyStorage { Keyring, File };

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
    /// The key that signs now; recorded in the audit.
    virtual QFuture<Result<Secret>> revealHashKey(CompanyId company) = 0;
    virtual KeyStorage keyStorage() const = 0;

Q_SIGNALS:
    void settingsChanged(); ///< of any company, by whomever
};

/// "Booking URL", "Customer URL"…: the subject of an error about that field.
QString urlFieldName(Category category);

} // namespace hk
