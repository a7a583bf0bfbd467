#include "tests/bench/receiverpage/latencyprobe.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace hk::bench {
namespace {

constexpr std::chrono::milliseconds betweenQuestions{5};

} // namespace

LatencyProbe::LatencyProbe() : m_thread([this] { run(); }) { }

LatencyProbe::~LatencyProbe() { stop(); }

void LatencyProbe::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_ended.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    std::ranges::sort(m_latencies);
}

void LatencyProbe::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (!m_isWaiting) {
            m_isWaiting = true;
            QElapsedTimer timer;
            timer.start();
            QMetaObject::invokeMethod(
                    this,
                    [this, timer] {
                        m_latencies.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                        m_isWaiting = false;
                    },
                    Qt::QueuedConnection);
        }
        m_ended.wait_for(lock, betweenQuestions, [this] { return m_ends; });
    }
}

double LatencyProbe::at(double share) const
{
    if (m_latencies.empty())
        return 0;
    return m_latencies[static_cast<size_t>(share * static_cast<double>(m_latencies.size() - 1))];
}

} // namespace hk::bench
