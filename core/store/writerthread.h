#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/publicid.h"
#include "core/store/storejob.h"
#include "core/vault/vault.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hk {

class Database;

/// What the writer finds when it has opened a store and brought it up to date.
struct StoreIdentity
{
    PublicIds publicIds;
    std::optional<DataKeyRecord> dataKey;
    bool isAuditSealed = false;
    bool isAuditNew = false; ///< it is chained since now
};

/// The thread with the only writing connection of the process. Jobs that wait run together in one
/// transaction, about 200 at most; see Store::write(). The destructor does what was accepted, then
/// ends the thread.
class WriterThread final : public QThread
{
    Q_OBJECT

public:
    /// What is called in the writer's thread.
    struct Notices
    {
        std::function<void()> committed; ///< also when another process did
        std::function<void(const QList<EndpointId> &)> due;
    };

    WriterThread(QString path, Notices notices);
    ~WriterThread() override;

    /// Opens the store in the new thread; call once.
    QFuture<Result<StoreIdentity>> open();
    /// After close() it ends at once, with Cancelled. Any thread.
    void enqueue(WriteJob job, WriteTurn turn);
    /// Who notes the end of the audit; outlives the thread. Any thread.
    void useVault(const Vault *vault) { m_vault = vault; }
    /// Takes no more jobs. Any thread.
    void close();

protected:
    void run() override;

private:
    using Jobs = std::vector<WriteJob>;

    Result<StoreIdentity> prepare();
    std::optional<Jobs> nextJobs();
    void runTogether(Jobs &jobs);
    void runAlone(Jobs &jobs);
    Result<void> runInGroup(WriteJob &job, bool &mustRollBack);
    void tellCommitted(const QList<EndpointId> &due);
    void lookForOthers();
    void letOthersWrite();

    const QString m_path;
    const Notices m_notices;
    QPromise<Result<StoreIdentity>> m_opened;
    std::atomic<const Vault *> m_vault = nullptr;

    std::mutex m_mutex; ///< guards the next four
    std::condition_variable m_wake;
    std::deque<WriteJob> m_queue;
    std::deque<WriteJob> m_idle;
    bool m_closing = false;

    // The writer's thread alone:
    std::unique_ptr<Database> m_db;
    qint64 m_dataVersion = 0;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceWritten; ///< by anybody
    QElapsedTimer m_sinceOthers;  ///< invalid: no other process wrote so far
    QElapsedTimer m_sinceRest;
    QElapsedTimer m_sinceWork; ///< invalid: there was none
};

} // namespace hk
