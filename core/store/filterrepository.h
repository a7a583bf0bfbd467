#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/savedfilter.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

class Database;

/// The filters that people kept of a company, those used lately, and the words of its ledger that
/// can stand in one. Made inside a closure, see Database. Errors Store… beside those named.
class FilterRepository final
{
public:
    explicit FilterRepository(Database &database) : m_db(database) { }

    Result<QList<SavedFilter>> list(CompanyId company);                ///< by name
    Result<SavedFilter> get(CompanyId company, const QString &name);   ///< SavedFilterUnknown
    Result<void> insert(CompanyId company, const SavedFilter &filter); ///< SavedFilterNameTaken
    /// Puts it in the place of the one of that name, or beside the others when there is none.
    Result<void> replace(CompanyId company, const SavedFilter &filter);
    /// SavedFilterUnknown, SavedFilterNameTaken.
    Result<void> rename(CompanyId company, const QString &name, const QString &newName);
    Result<void> remove(CompanyId company, const QString &name); ///< SavedFilterUnknown

    Result<QStringList> recent(CompanyId company); ///< the newest first
    /// Puts it first; the oldest of more than mostRecentFilters go.
    Result<void> noteUsed(CompanyId company, const QString &filter, Micros now);
    Result<void> forgetRecent(CompanyId company);

    /// Hosts and codes of the newest deliveries, and all endpoints with their hosts.
    Result<FilterWords> words(CompanyId company);

private:
    Result<bool> isThere(CompanyId company, const QString &name);

    Database &m_db;
};

} // namespace hk
