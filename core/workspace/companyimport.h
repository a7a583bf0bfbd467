#pragma once

#include "core/workspace/companiesfront.h"
#include "core/workspace/settingschange.h"

namespace hk {

struct CompanyRow;

/// Makes the companies what the rows say, in a closure of Store::write(): those that there are not
/// are added, of the others what the table names is changed. All or nothing, but for refused rows
/// that `import` leaves out. Store….
Result<ImportedCompanies> applyCompanyRows(Database &database, const QList<CompanyRow> &rows,
                                           const CompanyImport &import,
                                           const SettingsAuthor &author);

} // namespace hk
