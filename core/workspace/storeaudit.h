#pragma once

#include "core/workspace/auditfront.h"

#include <QtCore/QFuture>
#include <QtCore/QList>

namespace hk {

class Store;

/// The audit of a store; what takes long leaves the lists alone.
class StoreAudit final : public AuditFront
{
    Q_OBJECT

public:
    StoreAudit(Store &store, QString actor, QObject *parent = nullptr);
    ~StoreAudit() override; ///< ends exports that are under way

    QFuture<Result<AuditPart>> list(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<qint64>> count(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<AuditVerdict>> verify(const std::optional<AuditHead> &known,
                                         CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(const QString &file, AuditFormat format, const AuditWish &wish,
                                     CancelToken cancel) override;

private:
    struct Running
    {
        CancelToken cancel;
        QFuture<Result<qint64>> done;
    };

    Store &m_store;
    QString m_actor;
    QList<Running> m_exports;
};

} // namespace hk
