#pragma once

#include "core/model/companychange.h"
#include "core/workspace/settingschange.h"

namespace hk {

// Each in a closure of Store::write(), with its lines in the audit; an error leaves everything as
// it was. CompanyUnknown, Store….

/// ExternalIdTaken, and as makeCompany().
Result<Company> addCompany(Database &database, const Company &company,
                           const SettingsAuthor &author);
/// As makeCompany(); UrlsNotHttps and VerifyInProduction when it cannot become a production company
/// with the endpoints that it has.
Result<Company> applyCompanyChange(Database &database, CompanyId company,
                                   const CompanyChange &change, const SettingsAuthor &author);
/// Into the archive its endpoints are held, out of it those are released that were held for it.
Result<Company> setArchived(Database &database, CompanyId company, bool archived,
                            const SettingsAuthor &author);
/// A new company with the settings of `from`, its endpoints and their secret headers, but not its
/// hash key: it begins with its own default key. ExternalIdTaken, and as makeCompany().
Result<Company> duplicateCompany(Database &database, CompanyId from, const QString &externalId,
                                 const QString &name, const SettingsAuthor &author);

} // namespace hk
