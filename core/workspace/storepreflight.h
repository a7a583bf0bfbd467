#pragma once

#include "core/preflight/preflightthread.h"
#include "core/workspace/preflightfront.h"

namespace hk {

class Store;

/// Tests the endpoints of a store, as the dispatcher would send to them.
class StorePreflight final : public PreflightFront
{
    Q_OBJECT

public:
    explicit StorePreflight(Store &store, QObject *parent = nullptr);

    QFuture<Result<PreflightReport>> test(CompanyId company, const QString &endpoint,
                                          const std::optional<QString> &url) override;
    QFuture<Result<QList<EndpointTest>>> lastTests(CompanyId company) override;

private:
    struct Running;
    void begin(const std::shared_ptr<Running> &running);

    Store &m_store;
    PreflightThread m_thread;
};

} // namespace hk
