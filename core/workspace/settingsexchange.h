#pragma once

#include "core/exchange/settingsfile.h"
#include "core/workspace/settingschange.h"
#include "core/workspace/settingsfront.h"

namespace hk {

// A company's settings out of the store and into it, each inside one closure of the store.

/// What leaves with an export.
struct ExportedSettings
{
    WebhookSettings settings;
    QList<Endpoint> endpoints;
    SettingsSecrets secrets; ///< only when asked for
};

/// All but the keys, for a version of the history. CompanyUnknown, StoreDamaged.
Result<ExportedSettings> settingsNow(Database &database, CompanyId company,
                                     const SettingsAuthor &author);
/// With secrets it is recorded in the audit, so inside a write. CompanyUnknown, StoreDamaged.
Result<ExportedSettings> exportedSettings(Database &database, CompanyId company, bool withSecrets,
                                          const SettingsAuthor &author);

/// Makes the settings what the file says, all or nothing; endpoints that it does not name stay.
/// Without `secrets`, keys stay, and so do secret headers of the same endpoint and name. Errors as
/// SettingsFront::save() and EndpointsFront::change().
Result<ImportedSettings> applySettingsFile(Database &database, CompanyId company,
                                           const SettingsFile &file,
                                           const std::optional<SettingsSecrets> &secrets,
                                           const SettingsAuthor &author);

} // namespace hk
