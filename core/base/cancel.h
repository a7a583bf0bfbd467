#pragma once

#include <atomic>
#include <memory>

namespace hk {

/// Says that nobody waits for an answer any more. Copied by value into a job; every copy sees the
/// same flag. Any thread.
class CancelToken
{
public:
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace hk
