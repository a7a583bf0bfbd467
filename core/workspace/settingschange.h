#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/settings.h"

#include <QtCore/QString>

namespace hk {

class Database;
class Vault;

/// The settings of one company. CompanyUnknown.
Result<WebhookSettings> loadSettings(Database &database, CompanyId company, Micros now);

/// Who changes settings, when, and what seals a new key.
struct SettingsAuthor
{
    QString actor;
    Micros now = 0;
    const Vault &vault;
};

/// Checks the whole change, then makes it, with an audit entry for each field; answers the settings
/// afterwards. In the transaction of `database`, so that an error leaves everything as it was.
Result<WebhookSettings> applySettingsChange(Database &database, CompanyId company,
                                            const SettingsChange &change,
                                            const SettingsAuthor &author);

} // namespace hk
