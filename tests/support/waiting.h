#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtTest/QTest>

#include <type_traits>

namespace hk::test {

/// What `future` answers, as the window gets it: when the event of it is here, behind what the
/// front itself does with the answer. Ends the test program when nothing comes for half a minute.
template<typename T>
T waitFor(const QFuture<T> &future)
{
    constexpr int limitMs = 30'000;
    QFutureWatcher<T> watcher;
    bool isHere = false;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [&] { isHere = true; });
    watcher.setFuture(future);
    if (!QTest::qWaitFor([&] { return isHere; }, limitMs))
        qFatal("no answer within half a minute");
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

} // namespace hk::test
