#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/publicid.h"
#include "core/store/storejob.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <array>
#include <memory>
#include <mutex>

namespace hk {

class ChangeNotice;
class Database;
class Keyring;
class ReaderThread;
class Vault;
class WriterThread;

/// What a store is opened with.
struct StoreOptions
{
    QString path;
    /// Where the data key may live; none: only in a file beside the store (what the console uses).
    Keyring *keyring = nullptr;
    const Clock *clock = nullptr; ///< outlives the store
};

/// The company's ledger in one SQLite file: opened, brought up to date and checked by open(), then
/// used through closures that run in the writer's or the reader's thread. See docs/architecture.md,
/// "Threads".
///
/// Lives in the thread that opened it; write() and read() may be called from any thread. Futures
/// complete with a value or an error, never with an exception; a closure that runs after the store
/// began to close answers Cancelled.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens `options.path`, creating file and folders when there are none; backs up the file
    /// before a migration. Errors: Store… and DataKey…; the file is left as it was.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    ~Store() override;

    QString path() const { return m_path; }
    /// Seals and opens secrets with this store's data key. Any thread.
    const Vault &vault() const { return *m_vault; }
    const Clock &clock() const { return *m_clock; }
    const PublicIds &publicIds() const { return m_publicIds; }

    /// Runs `closure(Database &)` → Result<T> in the writer's thread, in one transaction with the
    /// other closures that wait; the future completes once that transaction is committed and
    /// synced. A closure that answers an error leaves nothing behind. When one fails that had
    /// written already, or the commit does, each runs again alone: so it must be repeatable and
    /// touch memory only through what it returns.
    template<typename Closure>
    QFuture<AnswerOf<Closure>> write(Closure closure, WriteTurn turn = WriteTurn::Last)
    {
        QFuture<AnswerOf<Closure>> future;
        enqueue(makeWriteJob(std::move(closure), future), turn);
        return future;
    }
    /// The same, before everything that waits. For the dispatcher's turns alone, of which there is
    /// one at a time: what is accepted in a rush must not keep what is due from being sent.
    template<typename Closure>
    QFuture<AnswerOf<Closure>> writeNext(Closure closure)
    {
        return write(std::move(closure), WriteTurn::Next);
    }

    /// Runs `closure(Database &)` → Result<T> in the reader's thread on one snapshot, newest
    /// request first; once `cancel` says so it is not started, or interrupted, and answers
    /// Cancelled.
    template<typename Closure>
    QFuture<AnswerOf<Closure>> read(Closure closure, CancelToken cancel = {},
                                    ReadingThread thread = ReadingThread::List)
    {
        QFuture<AnswerOf<Closure>> future;
        enqueue(makeReadJob(std::move(closure), std::move(cancel), future), thread);
        return future;
    }

Q_SIGNALS:
    /// Something was committed, by this process or another; at most 10 times a second. Emitted in
    /// the store's thread.
    void changed();
    /// This process committed deliveries of these endpoints that are due now. Emitted in the
    /// writer's thread after each such commit: connect it queued.
    void dueCommitted(const QList<hk::EndpointId> &endpoints);

private:
    Store(QString path, const Clock *clock);
    void enqueue(WriteJob job, WriteTurn turn);
    void enqueue(ReadJob job, ReadingThread thread);

    QString m_path;
    const Clock *m_clock;
    PublicIds m_publicIds;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ChangeNotice> m_notice;
    std::unique_ptr<WriterThread> m_writer;
    std::unique_ptr<ReaderThread> m_reader;
    std::mutex m_scanMutex;                                  ///< guards the next
    std::array<std::unique_ptr<ReaderThread>, 2> m_scanners; ///< begin with the first scan
};

} // namespace hk
