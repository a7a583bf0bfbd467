#pragma once

#include "core/workspace/overviewfront.h"

namespace hk {

class Store;

/// The overview of a store's companies, from its counters.
class StoreOverview final : public OverviewFront
{
    Q_OBJECT

public:
    explicit StoreOverview(Store &store, QObject *parent = nullptr);

    QFuture<Result<Overview>> overview(CompanyId company, Micros span) override;

private:
    Store &m_store;
};

} // namespace hk
