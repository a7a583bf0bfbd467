#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace hk {

class Database;

/// When a write runs: in its turn, before everything that waits, or alone when nothing else waits
/// and not any more once the store is to close. What waits for idleness should be short, since what
/// comes meanwhile waits for it.
enum class WriteTurn { Last, Next, Idle };

/// Who reads: the one whom lists and details wait for; or, for what takes long and must keep nobody
/// waiting, a second one, which may leave half of its work to a third, beside it, and wait for
/// that.
enum class ReadingThread { List, Scan, BesideScan };

/// What Closure(Database &) answers: a Result.
template<typename Closure>
using AnswerOf = std::invoke_result_t<Closure &, Database &>;

/// A write closure on its way to the writer's thread, its types erased: `run` once or more, then
/// `end` once with what became of the transaction. Used in one thread at a time.
struct WriteJob
{
    std::function<Result<void>(Database &)> run;
    std::function<void(const Result<void> &)> end;
};

/// A read closure on its way to the reader's thread: `run` once, with the database, or with none
/// and the reason.
struct ReadJob
{
    std::function<void(Database *, const Error &refusal)> run;
    CancelToken cancel;
};

template<typename Closure>
WriteJob makeWriteJob(Closure closure, QFuture<AnswerOf<Closure>> &future)
{
    using Answer = AnswerOf<Closure>;
    struct State
    {
        Closure closure;
        QPromise<Answer> promise;
        std::optional<Answer> answer;
    };
    auto state = std::make_shared<State>(State{std::move(closure), {}, {}});
    state->promise.start();
    future = state->promise.future();
    return {[state](Database &database) -> Result<void> {
                state->answer.emplace(state->closure(database));
                return state->answer->ok() ? Result<void>() : state->answer->error();
            },
            [state](const Result<void> &done) {
                state->promise.addResult(done ? *std::move(state->answer) : Answer(done.error()));
                state->promise.finish();
            }};
}

template<typename Closure>
ReadJob makeReadJob(Closure closure, CancelToken cancel, QFuture<AnswerOf<Closure>> &future)
{
    using Answer = AnswerOf<Closure>;
    struct State
    {
        Closure closure;
        QPromise<Answer> promise;
    };
    auto state = std::make_shared<State>(State{std::move(closure), {}});
    state->promise.start();
    future = state->promise.future();
    return {[state](Database *database, const Error &refusal) {
                state->promise.addResult(database ? state->closure(*database) : Answer(refusal));
                state->promise.finish();
            },
            std::move(cancel)};
}

} // namespace hk
