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
    QFuture<Result<QHash<EndpointId, QString>>> names(CompanyId company) override;
    QFuture<Result<Endpoint>> add(CompanyId company, const EndpointChange &change) override;
    QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                     const EndpointChange &change) override;
    QFuture<Result<qint64>> remove(CompanyId company, const QString &endpoint) override;
    QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint,
                                   const QString &note) override;
    QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) override;

private:
    template<typename Change>
    QFuture<Result<Endpoint>> changeNamed(CompanyId company, const QString &name, Change change);

    struct Removal;
    void removeMore(const std::shared_ptr<Removal> &removal);

    Store &m_store;
    QString m_actor;
};

} // namespace hk
