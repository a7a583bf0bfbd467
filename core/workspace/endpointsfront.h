#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/model/endpointchange.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace hk {

/// What can be asked for of one company's endpoints: the `endpoint` commands and the page's card.
/// An endpoint is named by its category or by its own name; EndpointUnknown where that names none.
/// Lives in the thread that made it; futures complete in another.
class EndpointsFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Categories first, then by name.
    virtual QFuture<Result<QList<Endpoint>>> list(CompanyId company) = 0;
    /// What each is called that the company ever had, those that were removed and the Simulator's
    /// too: whatever a delivery can name.
    virtual QFuture<Result<QHash<EndpointId, QString>>> names(CompanyId company) = 0;
    /// A new endpoint; without triggers in `change` it gets all. Errors as change().
    virtual QFuture<Result<Endpoint>> add(CompanyId company, const EndpointChange &change) = 0;
    /// All or nothing; used from the next attempt on, triggers and filter for the events accepted
    /// from now on. EndpointNameInvalid, EndpointNameTaken, EndpointIsCategory, Url… ("endpoint
    /// URL"), TriggerUnknown, TriggerNotOfCategory, PayloadFilterInvalid, HeaderInvalid,
    /// HeaderNotAllowed, NumberInvalid, RateLimitInvalid, SwitchInvalid, DurationInvalid,
    /// TimeoutOutOfRange, RetryScheduleInvalid, FileUnreadable, CaFileInvalid, VerifyInProduction.
    virtual QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                             const EndpointChange &change) = 0;
    /// An additional one goes, and what waits for it is cancelled; answers how many deliveries
    /// were. What was sent to it stays in the ledger. EndpointIsCategory.
    virtual QFuture<Result<qint64>> remove(CompanyId company, const QString &endpoint) = 0;
    /// Nothing goes out until it is released; held already: nothing changes. `note`: why, for the
    /// colleagues.
    virtual QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint,
                                           const QString &note) = 0;
    /// What waited goes out when it is due. CompanyArchived.
    virtual QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) = 0;
};

} // namespace hk
