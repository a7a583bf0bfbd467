#pragma once

#include "core/workspace/policyfront.h"

namespace hk {

class Store;

/// The policy of a store; every change stands in the audit.
class StorePolicy final : public PolicyFront
{
    Q_OBJECT

public:
    StorePolicy(Store &store, QString actor, QObject *parent = nullptr);

    QFuture<Result<QStringList>> ranges() override;
    QFuture<Result<void>> allow(const QString &cidr) override;
    QFuture<Result<void>> remove(const QString &cidr) override;
    Result<QString> kindOf(const QString &cidr) const override;
    QFuture<Result<QString>> proxy() override;
    QFuture<Result<QString>> setProxy(const QString &proxy) override;
    QFuture<Result<int>> requestsAtOnce() override;
    QFuture<Result<int>> setRequestsAtOnce(const QString &number) override;

private:
    enum class Change { Allow, Remove };
    QFuture<Result<void>> change(const QString &cidr, Change change);

    Store &m_store;
    QString m_actor;
};

} // namespace hk
