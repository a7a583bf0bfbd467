#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace hk::bench {

/// Records deliveries as the program does while it sends: accepts events, claims what is due and
/// records that it was delivered, so many a second, in a thread of its own. The store outlives it.
class Recorder final
{
public:
    Recorder(Store &store, CompanyId company, int perSecond);
    ~Recorder();

    /// Ends it; how many a second it really was.
    double stop();

private:
    void run();
    void recordSome(int count);

    Store &m_store;
    const CompanyId m_company;
    const int m_perSecond;
    EndpointId m_endpoint;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ends = false; ///< under m_mutex
    qint64 m_recorded = 0;
    double m_seconds = 0;
    std::thread m_thread;
};

} // namespace hk::bench
