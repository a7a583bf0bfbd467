#pragma once

#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <utility>

namespace hk {

/// Calls `function(const Result<T> &)` in `context`'s thread once the answer is there, never before
/// this returns; not at all when `context` is gone by then. A future that ends without an answer
/// counts as Cancelled. (QFuture::then() with a context asserts in Qt 6.4 when the context has gone
/// meanwhile, as it does when a window closes with a question open.)
template<typename T, typename Function>
void whenAnswered(const QFuture<Result<T>> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->future().resultAt(0));
                         else
                             function(Result<T>(Error{ErrorCode::Cancelled, {}, {}, {}}));
                     });
    watcher->setFuture(future);
}

} // namespace hk
