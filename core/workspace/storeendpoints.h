#pragma once

#include "core/workspace/endpointsfront.h"

namespace hk {

class Store;

/// The endpoints of a store; every change stands in the audit.
class StoreEndpoints final : public EndpointsFront
{
    Q_OBJECT

public:
    StoreEndpoints(Store &store, QString actor, QObject *parent = nullptr);

    QFuture<Result<QList<Endpoint>>> list(CompanyId company) override;
    QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                     const LimitsChange &change) override;
    QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint) override;
    QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) override;

private:
    template<typename Change>
    QFuture<Result<Endpoint>> changeNamed(CompanyId company, const QString &name, Change change);

    Store &m_store;
    QString m_actor;
};

} // namespace hk
