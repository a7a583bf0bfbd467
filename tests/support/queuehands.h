#pragma once

#include "core/model/attempt.h"
#include "core/model/delivery.h"
#include "core/store/dispatchrepository.h"
#include "tests/support/tempstore.h"

#include <limits>
#include <vector>

namespace hk {

/// Whether what a person asked for was done; false: it was refused as not possible now.
Result<bool> isDone(const Result<void> &answer);

/// Does by hand, for one company and its booking endpoint, what the dispatcher does.
class QueueHands final
{
public:
    explicit QueueHands(TempStore &store);

    CompanyId company() const { return m_company; }
    EndpointId endpoint() const { return m_endpoint; }
    Endpoint endpointNow();

    DeliveryId acceptOne();
    std::vector<ClaimedDelivery> claim(int limit);
    ClaimedDelivery claimOne(); ///< fails the test when nothing is due
    /// Records the answer `code`; answers the endpoints that were put on hold by it.
    std::vector<EndpointId> record(const ClaimedDelivery &claimed, int code);
    void giveBack(DeliveryId delivery);
    int recover();
    bool cancel(DeliveryId delivery);
    bool retryNow(DeliveryId delivery);
    bool hold(HoldReason reason);
    bool release();
    void setUrl(const QString &url);
    void setLimits(const EndpointLimits &limits);

    Delivery delivery(DeliveryId delivery);
    QList<Attempt> attempts(DeliveryId delivery);
    std::vector<DueEndpoint> due(Micros beyond = std::numeric_limits<Micros>::max());
    UnfinishedCounts unfinished();

private:
    TempStore &m_store;
    CompanyId m_company;
    EndpointId m_endpoint;
};

} // namespace hk
