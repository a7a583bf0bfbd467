#pragma once

#include "core/workspace/recordsfront.h"

namespace hk {

class Store;

/// RecordsFront over the store; lives in the workspace's thread.
class StoreRecords final : public RecordsFront
{
    Q_OBJECT

public:
    StoreRecords(Store &store, QString actor, QObject *parent = nullptr);

    QFuture<Result<qint64>> exportTo(const QString &file, const ExportWish &wish,
                                     CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(QIODevice &out, const ExportWish &wish,
                                     CancelToken cancel) override;
    QFuture<Result<RecordFile>> look(const QString &file, CancelToken cancel) override;

private:
    QFuture<Result<qint64>> begin(const QString &file, QIODevice *out, const ExportWish &wish,
                                  const CancelToken &cancel);

    Store &m_store;
    QString m_actor;
};

} // namespace hk
