#pragma once

#include "core/base/answer.h"
#include "core/store/store.h"

#include <functional>
#include <optional>

namespace hk {

/// One part of an answer, and where the next begins; none: it was the last.
template<typename T>
struct WalkSlice
{
    T value;
    std::optional<qint64> next;
};

/// A question too long for one turn of the store's reader, asked a slice at a time, so that whoever
/// asks something in between waits for no more than a slice. Each sees the store as it is then.
template<typename T>
struct SliceWalk
{
    /// In the reader's thread.
    std::function<Result<WalkSlice<T>>(Database &, qint64 from)> step;
    /// In `context`'s thread: each slice as it comes, then the end, or what went wrong.
    std::function<void(const T &)> fold;
    std::function<void(const Result<void> &)> done;
};

/// Walks until the end, or until `cancel` says so (Cancelled). Nothing is called once `context` is
/// gone; the store outlives it.
template<typename T>
void walk(Store &store, QObject *context, const CancelToken &cancel, const SliceWalk<T> &how,
          qint64 from = 0)
{
    const auto asked = store.read(
            [step = how.step, from](Database &database) { return step(database, from); }, cancel);
    whenAnswered(asked, context, [&store, context, cancel, how](const Result<WalkSlice<T>> &slice) {
        if (!slice)
            return how.done(slice.error());
        how.fold(slice->value);
        if (slice->next)
            walk(store, context, cancel, how, *slice->next);
        else
            how.done({});
    });
}

} // namespace hk
