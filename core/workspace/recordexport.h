#pragma once

#include "core/workspace/recordreading.h"
#include "core/workspace/recordsfront.h"

#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <memory>

namespace hk {

class Store;

/// One export: asks the store for some deliveries at a time, where neither lists nor details wait,
/// has them formatted and written in a thread of the pool, and goes on. Lives in the workspace's
/// thread and deletes itself at the end.
class RecordExport final : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<qint64>;

    /// To `file`, or to `out` when that is not null.
    RecordExport(Store &store, const ExportWish &wish, const QString &file, QIODevice *out,
                 const QString &actor, const CancelToken &cancel, QPromise<Answer> promise,
                 QObject *parent);
    ~RecordExport() override;

private:
    struct Target;
    void open(const RecordStart &start);
    void next();
    void read();
    void scan();
    void write(const RecordBatch &batch);
    void close();
    void finish(const Answer &answer);

    Store &m_store;
    ExportWish m_wish;
    QString m_file;
    QIODevice *m_out;
    QString m_actor;
    CancelToken m_cancel;
    QPromise<Answer> m_promise;
    std::shared_ptr<Target> m_target; ///< used in one thread at a time
    RecordPlace m_place;
    bool m_scans = false;     ///< no index finds them: one delivery after the other is looked at
    bool m_isScanned = false; ///< all of them were
    qint64 m_written = 0;
};

} // namespace hk
