#include "core/store/readerthread.h"

#include "core/base/opensslthread.h"
#include "core/store/database.h"

#include <sys/resource.h>

namespace hk {
namespace {

constexpr int readerNice = 5;

Error cancelled() { return {ErrorCode::Cancelled, {}, {}, {}}; }

} // namespace

ReaderThread::ReaderThread(QString path, const PublicIds &publicIds, Patience patience)
    : m_path(std::move(path)), m_publicIds(publicIds), m_patience(patience)
{
    setObjectName(QStringLiteral("store reader"));
}

ReaderThread::~ReaderThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_running.cancel();
    }
    m_wake.notify_one();
    wait();
}

QFuture<Result<void>> ReaderThread::open()
{
    m_opened.start();
    QFuture<Result<void>> opened = m_opened.future();
    start();
    return opened;
}

void ReaderThread::enqueue(ReadJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_waiting.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job.run(nullptr, cancelled());
}

void ReaderThread::run()
{
    // Of this thread alone, as Linux has it: setpriority(2), "C library/kernel differences".
    if (m_patience == Patience::GivesWay)
        ::setpriority(PRIO_PROCESS, 0, readerNice);
    Result<std::unique_ptr<Database>> database = Database::open(m_path, Database::Access::ReadOnly);
    Result<void> opened;
    if (database) {
        m_db = *std::move(database);
        m_db->setPublicIds(m_publicIds);
    } else {
        opened = database.error();
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_opened.addResult(opened);
    m_opened.finish();

    while (std::optional<ReadJob> job = nextJob())
        runJob(*job);
    m_db.reset();
    releaseOpenSslOfThread();
}

/// The newest job; nothing when the thread is to end.
std::optional<ReadJob> ReaderThread::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
    if (m_closing) {
        const std::vector<ReadJob> left = std::exchange(m_waiting, {});
        lock.unlock();
        for (const ReadJob &job : left)
            job.run(nullptr, cancelled());
        return std::nullopt;
    }
    ReadJob job = std::move(m_waiting.back());
    m_waiting.pop_back();
    m_running = job.cancel;
    return job;
}

void ReaderThread::runJob(const ReadJob &job)
{
    if (job.cancel.isCancelled())
        return job.run(nullptr, cancelled());
    m_db->interruptBy(&job.cancel);
    const Result<void> begun = m_db->begin();
    job.run(begun ? m_db.get() : nullptr, begun ? Error() : begun.error());
    m_db->interruptBy(nullptr);
    m_db->rollback();
}

} // namespace hk
