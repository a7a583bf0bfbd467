#pragma once

#include "core/workspace/settingschange.h"
#include "core/workspace/settingsfront.h"

namespace hk {

// What the settings of a company were after each change, and the way back. Each in a closure of
// Store::write() but settingsHistory(), which reads. Errors Store…, CompanyUnknown.

/// The newest entry of the company in the audit; 0: there is none.
Result<qint64> newestChange(Database &database, CompanyId company);
/// What was changed after that entry, oldest first: the audit has it in words already.
Result<QList<SettingDifference>> changesSince(Database &database, CompanyId company, qint64 entry);

/// Keeps the settings as they are before the first change that is recorded.
Result<void> keepFirstVersion(Database &database, CompanyId company, const SettingsAuthor &author);
/// Keeps the settings as they are now, if anything was changed after that entry of the audit.
Result<void> keepVersion(Database &database, CompanyId company, qint64 since,
                         const SettingsAuthor &author);

/// Makes a change of a company's settings, `change()` → Result<T>, and keeps what comes out of it
/// as a version. Whatever changes settings goes through here.
template<typename Change>
auto withHistory(Database &database, CompanyId company, const SettingsAuthor &author, Change change)
        -> decltype(change())
{
    if (const Result<void> kept = keepFirstVersion(database, company, author); !kept)
        return kept.error();
    const Result<qint64> before = newestChange(database, company);
    if (!before)
        return before.error();
    auto answer = change();
    if (!answer)
        return answer;
    const Result<void> kept = keepVersion(database, company, *before, author);
    return kept ? answer : kept.error();
}

/// Newest first, at most `limit`.
Result<QList<SettingsVersion>> settingsHistory(Database &database, CompanyId company, int limit);

/// Makes the settings what they were then, all or nothing. Keys stay as they are, and so do
/// endpoints that came later. SettingsVersionUnknown, and as applySettingsFile().
Result<ImportedSettings> restoreVersion(Database &database, CompanyId company, qint64 number,
                                        const SettingsAuthor &author);

} // namespace hk
