#pragma once

#include "core/workspace/reportsfront.h"

namespace hk {

class Store;

/// Reports of a store's companies, from its counters.
class StoreReports final : public ReportsFront
{
    Q_OBJECT

public:
    explicit StoreReports(Store &store, QObject *parent = nullptr);

    QFuture<Result<Report>> report(const ReportWish &wish, CancelToken cancel) override;

private:
    Store &m_store;
};

} // namespace hk
