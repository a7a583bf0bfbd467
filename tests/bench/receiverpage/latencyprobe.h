#pragma once

#include <QtCore/QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace hk::bench {

/// How long the GUI thread takes to answer: a thread beside it posts a question to its event loop
/// every few milliseconds and looks at the clock when it is heard, as an input event would be.
class LatencyProbe final : public QObject
{
public:
    /// Asks the thread it was made in.
    LatencyProbe();
    ~LatencyProbe() override;

    /// Ends asking.
    void stop();
    /// Milliseconds, sorted; after stop().
    const std::vector<double> &latencies() const { return m_latencies; }
    double at(double share) const;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_ends = false; ///< under m_mutex
    std::atomic<bool> m_isWaiting = false;
    std::vector<double> m_latencies; ///< of the GUI thread
    std::thread m_thread;
};

} // namespace hk::bench
