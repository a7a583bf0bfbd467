#include "core/workspace/storerecords.h"

#include "core/base/background.h"
#include "core/workspace/recordexport.h"

#include <utility>

namespace hk {

StoreRecords::StoreRecords(Store &store, QString actor, QObject *parent)
    : RecordsFront(parent), m_store(store), m_actor(std::move(actor))
{
}

QFuture<Result<qint64>> StoreRecords::exportTo(const QString &file, const ExportWish &wish,
                                               CancelToken cancel)
{
    return begin(file, nullptr, wish, cancel);
}

QFuture<Result<qint64>> StoreRecords::exportTo(QIODevice &out, const ExportWish &wish,
                                               CancelToken cancel)
{
    return begin({}, &out, wish, cancel);
}

QFuture<Result<RecordFile>> StoreRecords::look(const QString &file, CancelToken cancel)
{
    return inBackground([file, cancel] { return RecordFile::open(file, cancel); });
}

QFuture<Result<qint64>> StoreRecords::begin(const QString &file, QIODevice *out,
                                            const ExportWish &wish, const CancelToken &cancel)
{
    QPromise<Result<qint64>> promise;
    promise.start();
    QFuture<Result<qint64>> future = promise.future();
    new RecordExport(m_store, wish, file, out, m_actor, cancel, std::move(promise), this);
    return future;
}

} // namespace hk
