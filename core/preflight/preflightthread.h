#pragma once

#include "core/preflight/preflight.h"

#include <QtCore/QFuture>
#include <QtCore/QThread>

namespace hk {

/// Tests in a thread of their own, which begins with the first one; several run at once. Lives in
/// one thread; ends what runs in its destructor.
class PreflightThread final
{
public:
    /// `clock` outlives it.
    explicit PreflightThread(const Clock &clock);
    ~PreflightThread();
    PreflightThread(const PreflightThread &) = delete;
    PreflightThread &operator=(const PreflightThread &) = delete;

    /// The future's cancel() ends the test at once; then it has no result.
    QFuture<PreflightReport> run(const PreflightRequest &request);

private:
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_home = nullptr; ///< lives in the thread, owns the tests that run
};

} // namespace hk
