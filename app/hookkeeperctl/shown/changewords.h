#pragma once

#include "app/hookkeeperctl/shown/json.h"
#include "core/workspace/settingsfront.h"

namespace hk {

class Console;

/// `[{"what","before","after"}]`
JsonArray jsonOf(const QList<SettingDifference> &changes);
/// "-" for what is not there.
QString orDash(const QString &text);

/// What an import or a restored version changed, or would change: a table or, with --json, one
/// object. `after`: the title of the column of new values.
void showChanges(Console &console, const ImportedSettings &imported, bool dryRun,
                 const QString &after);

} // namespace hk
