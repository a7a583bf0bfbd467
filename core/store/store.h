#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace hk {

class Database;
class Keyring;
class ReaderThread;
class Vault;
class WriterThread;

/// Why a write closure could not be part of a commit, as a Result of the closure itself.
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

    /// Runs `closure(Database &)` → Result<T> in the writer's thread, in one transaction with the
    /// other closures that wait; the future completes once that transaction is committed and
    /// synced. When the group fails, each closure runs again alone: so it must be repeatable and
    /// touch memory only through what it returns.
    template<typename Closure>
    auto write(Closure closure) -> QFuture<std::invoke_result_t<Closure, Database &>>
    {
        using Answer = std::invoke_result_t<Closure, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto answer = std::make_shared<std::optional<Answer>>();
        promise->start();
        enqueueWrite(
                [closure = std::move(closure), answer](Database &db) -> Result<void> {
                    answer->emplace(closure(db));
                    return answer->value().ok() ? Result<void>()
                                                : Result<void>(answer->value().error());
                },
                [promise, answer](const Result<void> &committed) {
                    promise->addResult(committed ? std::move(answer->value())
                                                 : Answer(committed.error()));
                    promise->finish();
                });
        return promise->future();
    }

    /// Runs `closure(Database &)` → Result<T> in the reader's thread on one snapshot, newest
    /// request first; once `cancel` says so it is not started, or interrupted, and answers
    /// Cancelled.
    template<typename Closure>
    auto read(Closure closure, CancelToken cancel = {})
            -> QFuture<std::invoke_result_t<Closure, Database &>>
    {
        using Answer = std::invoke_result_t<Closure, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        enqueueRead(
                [closure = std::move(closure), promise](Database &db) {
                    promise->addResult(closure(db));
                    promise->finish();
                },
                [promise](const Error &error) {
                    promise->addResult(Answer(error));
                    promise->finish();
                },
                cancel);
        return promise->future();
    }

Q_SIGNALS:
    /// Something was committed, by this process or another; at most 10 times a second. Emitted in
    /// the store's thread.
    void changed();

private:
    using WriteBody = std::function<Result<void>(Database &)>;
    using WriteEnd = std::function<void(const Result<void> &)>;
    using ReadBody = std::function<void(Database &)>;
    using ReadRefusal = std::function<void(const Error &)>;

    Store();
    void enqueueWrite(WriteBody body, WriteEnd end);
    void enqueueRead(ReadBody body, ReadRefusal refusal, CancelToken cancel);

    QString m_path;
    const Clock *m_clock = nullptr;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<WriterThread> m_writer;
    std::unique_ptr<ReaderThread> m_reader;
};

} // namespace hk
