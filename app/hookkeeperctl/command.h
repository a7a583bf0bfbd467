#pragma once

#include "app/hookkeeperctl/commandline.h"
#include "app/hookkeeperctl/exitcode.h"
#include "app/hookkeeperctl/shown/console.h"
#include "core/base/answer.h"
#include "core/base/result.h"
#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "core/workspace/workspace.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace hk {

/// What a command works with; all of it outlives the command.
struct CommandContext
{
    Console &console;
    const WorkspaceOptions &store; ///< which one is meant, open or not
    const Fronts *fronts;          ///< none: the command opens no store
};

/// One command being carried out. Lives in the main thread and never blocks it: it asks the fronts,
/// goes on when they answer, and ends with finished(). Errors of the fronts end it through fail().
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(const CommandContext &context);
    virtual void start(const Invocation &invocation) = 0;
    /// Ctrl+C, or nobody reads standard output any more: end soon, but orderly.
    virtual void interrupt() { finish(ExitCode::Interrupted); }

Q_SIGNALS:
    void finished(hk::ExitCode code);

protected:
    Console &console() const { return m_console; }
    const WorkspaceOptions &store() const { return m_store; }
    const Fronts &fronts() const { return *m_fronts; }

    void finish(ExitCode code = ExitCode::Done);
    void fail(const Error &error, const QString &about = {});
    void failUsage(const QString &message);
    bool isFinished() const { return m_finished; }

    /// Goes on with the value once it is there, in this thread; an error ends the command.
    template<typename T, typename Next>
    void when(QFuture<Result<T>> future, Next next)
    {
        await(future, [this, next = std::move(next)](const Result<T> &result) {
            if (!result)
                fail(result.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(result.value());
        });
    }

    /// Goes on with the answer, be it an error, never before this returns; not at all once the
    /// command has ended.
    template<typename T, typename Next>
    void await(QFuture<Result<T>> future, Next next)
    {
        whenAnswered(future, this, [this, next = std::move(next)](const Result<T> &result) {
            if (!m_finished)
                next(result);
        });
    }

    template<typename T, typename Next>
    void whenFinished(QFuture<T> future, Next next)
    {
        auto *watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [watcher, next = std::move(next)]() mutable {
                    watcher->deleteLater();
                    next();
                });
        watcher->setFuture(future);
    }

    /// Goes on with the company of that external id.
    void withCompany(const QString &externalId, std::function<void(const Company &)> next);

    /// The option's whole number between the two, or `otherwise`. NumberInvalid.
    static Result<qint64> numberOf(const Invocation &invocation, const OptionSpec &option,
                                   qint64 least, qint64 most, qint64 otherwise);

private:
    Console &m_console;
    const WorkspaceOptions &m_store;
    const Fronts *m_fronts;
    bool m_finished = false;
};

/// Makes a command of that class: what a CommandEntry needs.
template<typename T>
std::unique_ptr<Command> makeCommand(const CommandContext &context)
{
    return std::make_unique<T>(context);
}

} // namespace hk
