#pragma once

#include "core/workspace/recordsfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <memory>

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
                                     CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(QIODevice &, const ExportWish &, CancelToken) override;
    QFuture<Result<RecordFile>> look(const QString &file, CancelToken cancel) override;

    void progress(int deliveries);
    void finish(const Result<qint64> &answer);

    FakeAnswers answers;
    QList<Asked> asked;
    qint64 written = 3;
    bool isHeld = false; ///< exports go on until finish()

private:
    std::shared_ptr<QPromise<Result<qint64>>> m_running;
};

} // namespace hk::test
