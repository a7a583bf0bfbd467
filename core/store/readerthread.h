#pragma once

#include "core/base/result.h"
#include "core/store/publicid.h"
#include "core/store/storejob.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hk {

class Database;

/// The thread with a read-only connection. The newest job runs first, each on a snapshot of its
/// own; one that is cancelled is interrupted within a millisecond or never begun. The destructor
/// ends the thread; what waits is answered with Cancelled.
class ReaderThread final : public QThread
{
    Q_OBJECT

public:
    /// Patience: a job takes long, so the processor goes to the window and to lists first.
    enum class Patience { None, GivesWay };
    ReaderThread(QString path, const PublicIds &publicIds, Patience patience = Patience::None);
    ~ReaderThread() override;

    /// Opens the store in the new thread; call once.
    QFuture<Result<void>> open();
    void enqueue(ReadJob job); ///< any thread

protected:
    void run() override;

private:
    std::optional<ReadJob> nextJob();
    void runJob(const ReadJob &job);

    const QString m_path;
    const PublicIds m_publicIds;
    const Patience m_patience;
    QPromise<Result<void>> m_opened;

    std::mutex m_mutex; ///< guards the next three
    std::condition_variable m_wake;
    std::vector<ReadJob> m_waiting; ///< newest last
    bool m_closing = false;
    CancelToken m_running; ///< of the job that runs

    std::unique_ptr<Database> m_db; ///< the reader's thread alone
};

} // namespace hk
