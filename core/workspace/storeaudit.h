#pragma once

#include "core/workspace/auditfront.h"

namespace hk {

class Store;

/// The audit of a store; what takes long leaves the lists alone.
class StoreAudit final : public AuditFront
{
    Q_OBJECT

public:
    StoreAudit(Store &store, QString actor, QObject *parent = nullptr);

    QFuture<Result<AuditPart>> list(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<qint64>> count(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<AuditVerdict>> verify(const std::optional<AuditHead> &known,
                                         CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(const QString &file, AuditFormat format, const AuditWish &wish,
                                     CancelToken cancel) override;

private:
    Store &m_store;
    QString m_actor;
};

} // namespace hk
