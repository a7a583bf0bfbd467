#pragma once

#include "core/base/opensslthread.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <type_traits>

namespace hk {

/// Runs `function()` in a thread of the pool, for the few things that take a processor long; its
/// answer is the future's.
template<typename Function>
QFuture<std::invoke_result_t<Function>> inBackground(Function function)
{
    using Answer = std::invoke_result_t<Function>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
        releaseOpenSslOfThread();
    });
    return future;
}

} // namespace hk
