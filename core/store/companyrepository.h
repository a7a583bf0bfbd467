#pragma once

#include "core/base/result.h"
#include "core/model/company.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// Companies and their settings. Made inside a closure of Store::read() or write(), see Database;
/// errors Store… beside those named.
class CompanyRepository final
{
public:
    explicit CompanyRepository(Database &database) : m_db(database) { }

    /// Stores a new company with its four category endpoints, their URLs empty. Answers it with id
    /// and revision. ExternalIdTaken.
    Result<Company> insert(const Company &company);
    Result<QList<Company>> list();                   ///< by name, then external id
    Result<Company> find(const QString &externalId); ///< CompanyUnknown
    Result<Company> get(CompanyId id);               ///< CompanyUnknown
    /// Stores every field but id, external id and createdAt, and one revision more, which it
    /// answers; call it for a change of URLs or keys too. SettingsChangedMeanwhile when the stored
    /// revision is not `basedOn`; CompanyUnknown.
    Result<Company> update(const Company &company, std::optional<qint64> basedOn = {});
    /// `at`: since when it is in the archive, 0 takes it out. CompanyUnknown.
    Result<void> setArchived(CompanyId id, Micros at);
    /// Removes the company with its settings, keys, samples, events, deliveries and attempts; its
    /// audit entries stay. CompanyUnknown.
    Result<void> remove(CompanyId id);

private:
    Result<void> forgetWords(CompanyId id);
    Database &m_db;
};

/// Grows with every committed change of companies, keys, endpoints and policy in the store: whether
/// what was read of them before still holds. Cheap.
Result<qint64> settingsRevision(Database &database);
/// For the repositories that change such things.
Result<void> bumpSettingsRevision(Database &database);

} // namespace hk
