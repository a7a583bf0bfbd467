#include "core/store/writerthread.h"

#include "core/base/opensslthread.h"
#include "core/store/auditchain.h"
#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/migration.h"
#include "core/store/storefile.h"

#include <chrono>

namespace hk {
namespace {

using namespace std::chrono_literals;

// What follows was measured, see docs/architecture.md, "The store".
constexpr size_t mostTogether = 200;
constexpr auto lookEvery = 250ms;  // for commits of other processes
constexpr auto lookSeldom = 500ms; // where nobody has written for a while
constexpr auto quietAfter = 10s;
constexpr auto idleAfter = 20ms; // without anything to do
constexpr int othersCountForMs = 2000;
constexpr int restEveryMs = 50;
constexpr unsigned long restUs = 1000;

Error closed() { return {ErrorCode::Cancelled, {}, {}, QStringLiteral("the store is closed")}; }

} // namespace

WriterThread::WriterThread(QString path, Notices notices)
    : m_path(std::move(path)), m_notices(std::move(notices))
{
    setObjectName(QStringLiteral("store writer"));
}

WriterThread::~WriterThread()
{
    close();
    wait();
}

QFuture<Result<StoreIdentity>> WriterThread::open()
{
    m_opened.start();
    QFuture<Result<StoreIdentity>> opened = m_opened.future();
    start();
    return opened;
}

void WriterThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
}

void WriterThread::enqueue(WriteJob job, WriteTurn turn)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            std::deque<WriteJob> &queue = turn == WriteTurn::Idle ? m_idle : m_queue;
            queue.insert(turn == WriteTurn::Next ? queue.begin() : queue.end(), std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job.end(closed());
}

Result<StoreIdentity> WriterThread::prepare()
{
    if (const Result<void> file = prepareStoreFile(m_path); !file)
        return file.error();
    Result<std::unique_ptr<Database>> database =
            Database::open(m_path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    m_db = *std::move(database);
    const Result<int> layout = storeVersion(*m_db);
    if (!layout)
        return layout.error();
    if (const Result<void> current = bringUpToDate(*m_db, shippedMigrations()); !current)
        return current.error();

    const Result<PublicIds> ids = readPublicIds(*m_db);
    if (!ids)
        return ids.error();
    const Result<std::optional<DataKeyRecord>> dataKey = dataKeyRecord(*m_db);
    if (!dataKey)
        return dataKey.error();
    const Result<qint64> version = m_db->dataVersion();
    if (!version)
        return version.error();
    const Result<bool> isSealed = isAuditSealed(*m_db);
    if (!isSealed)
        return isSealed.error();
    m_db->setPublicIds(*ids);
    m_dataVersion = *version;
    return StoreIdentity{*ids, *dataKey, *isSealed, *layout < firstChainedLayout};
}

void WriterThread::run()
{
    Result<StoreIdentity> identity = prepare();
    const bool ready = identity.ok();
    if (!ready) {
        m_db.reset();
        close();
    }
    m_opened.addResult(std::move(identity));
    m_opened.finish();

    for (QElapsedTimer *timer : {&m_sinceLook, &m_sinceRest, &m_sinceWritten})
        timer->start();
    while (std::optional<Jobs> jobs = nextJobs()) {
        m_db->sealAuditWith(m_vault);
        if (!jobs->empty())
            runTogether(*jobs);
        lookForOthers();
        letOthersWrite();
    }
    m_db.reset();
    releaseOpenSslOfThread();
}

/// The jobs that wait; after a while also none. Nothing when the thread is to end.
std::optional<WriterThread::Jobs> WriterThread::nextJobs()
{
    const bool isQuiet = m_sinceWritten.hasExpired(std::chrono::milliseconds(quietAfter).count());
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, isQuiet ? lookSeldom : lookEvery,
                    [this] { return m_closing || !m_queue.empty() || !m_idle.empty(); });
    // Who writes one thing after the other leaves gaps, but is not done.
    if (m_queue.empty() && m_sinceWork.isValid() && !m_sinceWork.hasExpired(idleAfter.count()))
        m_wake.wait_for(lock, idleAfter, [this] { return m_closing || !m_queue.empty(); });
    Jobs jobs;
    if (m_queue.empty() && m_closing) {
        const std::deque<WriteJob> left = std::exchange(m_idle, {});
        lock.unlock();
        for (const WriteJob &job : left)
            job.end(closed());
        return std::nullopt;
    }
    if (m_queue.empty() && !m_idle.empty()) {
        jobs.push_back(std::move(m_idle.front()));
        m_idle.pop_front();
        return jobs;
    }
    while (!m_queue.empty() && jobs.size() < mostTogether) {
        jobs.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    if (!jobs.empty())
        m_sinceWork.start();
    return jobs;
}

/// A job that fails before it wrote anything hinders nobody; any other failure does.
Result<void> WriterThread::runInGroup(WriteJob &job, bool &mustRollBack)
{
    const qint64 changes = m_db->totalChanges();
    const qint64 edits = m_db->counterSheet().edits();
    Result<void> done = job.run(*m_db);
    mustRollBack = !m_db->inTransaction()
            || (!done
                && (m_db->totalChanges() != changes || m_db->counterSheet().edits() != edits));
    return done;
}

void WriterThread::runTogether(Jobs &jobs)
{
    const qint64 changes = m_db->totalChanges();
    if (const Result<void> begun = m_db->begin(); !begun) {
        for (WriteJob &job : jobs)
            job.end(begun);
        return;
    }
    std::vector<Result<void>> results;
    results.reserve(jobs.size());
    for (WriteJob &job : jobs) {
        bool mustRollBack = false;
        results.push_back(runInGroup(job, mustRollBack));
        if (mustRollBack) {
            m_db->rollback();
            return runAlone(jobs);
        }
    }
    const QList<EndpointId> due = m_db->takeDueEndpoints();
    if (!m_db->commit())
        return runAlone(jobs);
    // Who asks in vain for what is due changes nothing, and asks again whenever anything changes.
    if (m_db->totalChanges() != changes || !due.isEmpty())
        tellCommitted(due);
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].end(results[i]);
}

void WriterThread::runAlone(Jobs &jobs)
{
    Result<void> begun;
    for (WriteJob &job : jobs) {
        // A lock that could not be had after seconds will not be there for the next job either.
        const qint64 changes = m_db->totalChanges();
        begun = begun ? m_db->begin() : begun;
        Result<void> done = begun ? job.run(*m_db) : begun;
        if (done) {
            const QList<EndpointId> due = m_db->takeDueEndpoints();
            done = m_db->commit();
            if (done && (m_db->totalChanges() != changes || !due.isEmpty()))
                tellCommitted(due);
        } else {
            m_db->rollback();
        }
        job.end(done);
    }
}

/// Before the futures complete, so that who waits for one finds that everybody has been told.
void WriterThread::tellCommitted(const QList<EndpointId> &due)
{
    m_sinceWritten.start();
    m_notices.committed();
    if (!due.isEmpty())
        m_notices.due(due);
}

void WriterThread::lookForOthers()
{
    if (!m_sinceLook.hasExpired(std::chrono::milliseconds(lookEvery).count()))
        return;
    m_sinceLook.restart();
    const Result<qint64> version = m_db->dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    m_sinceOthers.start();
    m_sinceWritten.start();
    m_notices.committed();
}

/// Without a rest, a writer that never idles keeps another process's busy handler waiting for
/// seconds.
void WriterThread::letOthersWrite()
{
    if (!m_sinceOthers.isValid() || m_sinceOthers.hasExpired(othersCountForMs)
        || !m_sinceRest.hasExpired(restEveryMs))
        return;
    m_sinceRest.restart();
    usleep(restUs);
}

} // namespace hk
