#include "tests/ui/support/fakerecords.h"

namespace hk::test {

QFuture<Result<qint64>> FakeRecords::exportTo(const QString &file, const ExportWish &wish,
                                              CancelToken cancel)
{
    asked.append({file, wish, cancel});
    m_running = std::make_shared<QPromise<Result<qint64>>>();
    m_running->start();
    QFuture<Result<qint64>> future = m_running->future();
    if (!isHeld)
        finish(written);
    return future;
}

QFuture<Result<qint64>> FakeRecords::exportTo(QIODevice &, const ExportWish &, CancelToken)
{
    return answers.give<qint64>(written);
}

QFuture<Result<RecordFile>> FakeRecords::look(const QString &file, CancelToken cancel)
{
    return answers.give<RecordFile>(RecordFile::open(file, cancel));
}

void FakeRecords::progress(int deliveries) { m_running->setProgressValue(deliveries); }

void FakeRecords::finish(const Result<qint64> &answer)
{
    m_running->addResult(answer);
    m_running->finish();
}

} // namespace hk::test
