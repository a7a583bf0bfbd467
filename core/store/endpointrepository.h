#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>

namespace hk {

class Database;

/// What accepting an event has to know of an endpoint that gets it.
struct ReceivingEndpoint
{
    EndpointId id;
    QString url;
    bool inOrder = false;
    QString payloadFilter; ///< text of a PayloadFilter; empty: none
};

/// Endpoints: the four of a company's categories, which are there as long as it is, and additional
/// ones with a name. Made inside a closure, see Database. Errors Store…; Internal for an endpoint
/// that is not there.
class EndpointRepository final
{
public:
    explicit EndpointRepository(Database &database) : m_db(database) { }

    Result<std::array<Endpoint, allCategories.size()>> ofCategories(CompanyId company);
    Result<QList<Endpoint>> ofCompany(
            CompanyId company); ///< categories first, then by name; not those removed
    /// Also those removed, and those that the Simulator sent to.
    Result<QList<Endpoint>> everOfCompany(CompanyId company);
    Result<QList<Endpoint>> all();
    Result<Endpoint> get(EndpointId id);
    /// Those with a URL that get the company's events of the trigger, unless a filter says no; none
    /// of a company in the archive.
    Result<QList<ReceivingEndpoint>> receiving(CompanyId company, Trigger trigger);

    /// Names of other companies, not in the archive, with an endpoint of that URL; at most five.
    Result<QStringList> othersUsing(CompanyId company, const QString &ascii);

    /// `ascii` as WebhookUrl writes it; empty clears. Another URL is another receiver: it ends a
    /// hold for Gone or FailedForDays and forgets failures.
    Result<void> setUrl(EndpointId id, const QString &ascii);
    /// The additional endpoint of that name, made when there is none; its URL is `ascii`
    /// afterwards.
    Result<Endpoint> findOrCreate(CompanyId company, const QString &name, const QString &ascii);

    /// Used from the next claim on; what is in order is only what is accepted from now on. Recorded
    /// in the audit.
    Result<Endpoint> setLimits(EndpointId id, const EndpointLimits &limits, const QString &actor,
                               Micros now);

    /// A person wants it tried now: an open breaker sends its next probe at once.
    Result<void> letProbe(EndpointId id, Micros now);

    /// Nothing goes out from the next claim on. Recorded in the audit; false: it was held already.
    /// `note`: of a hold by hand, why.
    Result<bool> hold(EndpointId id, HoldReason reason, const QString &actor, Micros now,
                      const QString &note = {});
    /// What waited goes out when it is due. Recorded in the audit; false: it was not held.
    Result<bool> release(EndpointId id, const QString &actor, Micros now);

private:
    Database &m_db;
};

} // namespace hk
