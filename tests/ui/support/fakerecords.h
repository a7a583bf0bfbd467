#pragma once

#include "core/workspace/recordsfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <memory>
#include <utility>

namespace hk::test {

/// Writes nothing, but says so as the test wants it; files are looked at as they are.
class FakeRecords final : public RecordsFront
{
public:
    struct Asked
    {
        QString file;
        ExportWish wish;
        CancelToken cancel;
    };
    QFuture<Result<qint64>> exportTo(const QString &file, const ExportWish &wish,
                                     CancelToken cancel) override
    {
        asked.append({file, wish, cancel});
        m_running = std::make_shared<QPromise<Result<qint64>>>();
        m_running->start();
        QFuture<Result<qint64>> future = m_running->future();
        if (!isHeld)
            finish(written);
        return future;
    }
    QFuture<Result<qint64>> exportTo(QIODevice &, const ExportWish &, CancelToken) override
    {
        return answers.give<qint64>(written);
    }
    QFuture<Result<RecordFile>> look(const QString &file, CancelToken cancel) override
    {
        return answers.give<RecordFile>(RecordFile::open(file, cancel));
    }

    void progress(int deliveries) { m_running->setProgressValue(deliveries); }
    void finish(const Result<qint64> &answer)
    {
        m_running->addResult(answer);
        m_running->finish();
    }

    FakeAnswers answers;
    QList<Asked> asked;
    qint64 written = 3;
    bool isHeld = false; ///< exports go on until finish()

private:
    std::shared_ptr<QPromise<Result<qint64>>> m_running;
};

} // namespace hk::test
