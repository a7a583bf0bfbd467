#pragma once

#include "core/workspace/settingschange.h"

namespace hk {

/// A new key that is to take over.
struct KeyRotation
{
    Secret next;
    QString overlap; ///< how long both keys sign, 1s to 90d, as a person gave it
};

// Each answers the settings afterwards and writes its line into the audit. In the transaction of
// `database`, so that an error leaves everything as it was. Store…, CompanyUnknown.

/// From now on both keys sign, the old one (also the default key) until the overlap ends, then the
/// new one alone. HashKey…, HashKeyUnchanged, HashKeyRotating, DurationInvalid, OverlapOutOfRange.
Result<WebhookSettings> rotateKey(Database &database, CompanyId company,
                                  const KeyRotation &rotation, const SettingsAuthor &author);
/// The new key alone, from now on. HashKeyNotRotating.
Result<WebhookSettings> finishKeyRotation(Database &database, CompanyId company,
                                          const SettingsAuthor &author);
/// The old key alone, as if there had been no rotation. HashKeyNotRotating.
Result<WebhookSettings> cancelKeyRotation(Database &database, CompanyId company,
                                          const SettingsAuthor &author);

} // namespace hk
