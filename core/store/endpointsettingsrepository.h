#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/store/endpointaudit.h"
#include "core/store/storedheader.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

class Database;

/// What a person sets of endpoints beside their URL and limits; every change is recorded in the
/// audit, a header's value never. Made inside a closure of Store::write(), see Database. Errors
/// Store… beside those named.
class EndpointSettingsRepository final
{
public:
    EndpointSettingsRepository(Database &database, EndpointAuthor author)
        : m_db(database), m_author(std::move(author))
    {
    }

    /// A new additional endpoint without URL that gets no trigger. EndpointNameTaken.
    Result<EndpointId> add(CompanyId company, const QString &name);
    /// EndpointNameTaken, EndpointIsCategory.
    Result<void> rename(const Endpoint &endpoint, const QString &name);
    Result<void> setTriggers(const Endpoint &endpoint, TriggerSet triggers);
    /// `filter`: the text of a PayloadFilter.
    Result<void> setPayloadFilter(const Endpoint &endpoint, const QString &filter);
    Result<void> setHeaders(const Endpoint &endpoint, const QList<StoredHeader> &headers);

    /// Cancels up to `limit` of its unfinished deliveries; answers how many.
    Result<int> cancelUnfinished(EndpointId id, int limit);
    /// It stays for its deliveries' sake, without URL, triggers and headers, and its name is free
    /// again. For an endpoint whose deliveries are finished. EndpointIsCategory.
    Result<void> remove(const Endpoint &endpoint);

private:
    Result<void> nameIsFree(CompanyId company, const QString &name);
    Result<void> changed(const Endpoint &endpoint, const Result<qint64> &updated, const char *what,
                         const QString &before, const QString &after);

    Database &m_db;
    EndpointAuthor m_author;
};

} // namespace hk
