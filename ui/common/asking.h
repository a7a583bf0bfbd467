#pragma once

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <memory>
#include <utility>

namespace hk {

/// Calls `then` with the future's answer in `context`'s thread; not at all when the context is gone
/// by then or the future ends without one. (QFuture::then() asserts, in Qt 6.4, when its context is
/// gone.)
template<typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> done = watcher->future();
                         if constexpr (std::is_void_v<T>)
                             then();
                         else if (done.resultCount() > 0)
                             then(done.takeResult());
                     });
    watcher->setFuture(future);
}

/// One question of which only the newest asking counts: a newer one, or forget(), makes an older
/// one's answer void. A member of the context object; its thread.
class LatestAnswer
{
public:
    template<typename T, typename Then>
    void ask(const QFuture<T> &future, QObject *context, Then then)
    {
        const quint64 number = ++*m_newest;
        m_waiting = true;
        whenDone(future, context, [this, newest = m_newest, number, then](T answer) mutable {
            if (*newest != number)
                return;
            m_waiting = false;
            then(std::move(answer));
        });
    }
    void forget()
    {
        ++*m_newest;
        m_waiting = false;
    }
    bool isWaiting() const { return m_waiting; }

private:
    std::shared_ptr<quint64> m_newest = std::make_shared<quint64>(0);
    bool m_waiting = false;
};

} // namespace hk
