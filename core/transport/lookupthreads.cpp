#include "core/transport/lookupthreads.h"

#include <QtCore/QMetaObject>
#include <QtCore/QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hk {

struct LookUpThreads::Shared
{
    LookUp lookUp;
    Done done;
    int most = 1;

    std::mutex mutex; // for all below
    std::condition_variable somethingToDo;
    std::deque<QByteArray> usual;
    std::deque<QByteArray> slow;
    QObject *asker = nullptr; ///< nullptr: the end has come
    int threads = 0;
    int idle = 0;
    int slowRunning = 0;

    bool maySlow() const { return !slow.empty() && slowRunning < std::max(1, most / 2); }
    bool hasWork() const { return !usual.empty() || maySlow(); }
};

LookUpThreads::LookUpThreads(int most, LookUp lookUp, QObject *asker, Done done)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->lookUp = std::move(lookUp);
    m_shared->done = std::move(done);
    m_shared->most = most;
    m_shared->asker = asker;
}

LookUpThreads::~LookUpThreads()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->asker = nullptr;
    m_shared->usual.clear();
    m_shared->slow.clear();
    m_shared->somethingToDo.notify_all();
}

void LookUpThreads::ask(const QByteArray &host, bool isSlow)
{
    const std::lock_guard lock(m_shared->mutex);
    (isSlow ? m_shared->slow : m_shared->usual).push_back(host);
    if (m_shared->idle == 0 && m_shared->threads < m_shared->most) {
        ++m_shared->threads;
        std::thread(&LookUpThreads::work, m_shared).detach();
    } else {
        m_shared->somethingToDo.notify_one();
    }
}

void LookUpThreads::work(const std::shared_ptr<Shared> &given)
{
    constexpr std::chrono::seconds idleLife(10);
    const std::shared_ptr<Shared> shared = given;
    std::unique_lock lock(shared->mutex);
    while (shared->asker != nullptr) {
        if (!shared->hasWork()) {
            ++shared->idle;
            const bool isNeeded = shared->somethingToDo.wait_for(
                    lock, idleLife, [&] { return shared->asker == nullptr || shared->hasWork(); });
            --shared->idle;
            if (!isNeeded)
                break;
            continue;
        }
        const bool isSlow = shared->usual.empty();
        std::deque<QByteArray> &queue = isSlow ? shared->slow : shared->usual;
        const QByteArray host = queue.front();
        queue.pop_front();
        shared->slowRunning += isSlow ? 1 : 0;
        lock.unlock();
        const Resolution resolution = shared->lookUp(host);
        lock.lock();
        shared->slowRunning -= isSlow ? 1 : 0;
        if (shared->asker != nullptr) {
            QMetaObject::invokeMethod(
                    shared->asker, [shared, host, resolution] { shared->done(host, resolution); },
                    Qt::QueuedConnection);
        }
    }
    --shared->threads;
}

} // namespace hk
