#include "core/vault/systemkeyring.h"

#include "core/vault/secretservice.h"

#include <QtCore/QSemaphore>

#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

namespace hk {
namespace {

QString service() { return QStringLiteral("hookkeeper"); }

Error noDataKey(const QString &reason) { return {ErrorCode::DataKeyMissing, reason, {}, {}}; }

Error failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return noDataKey(QStringLiteral("the system keyring does not have it"));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return noDataKey(QStringLiteral("the system keyring is locked"));
    default:
        return noDataKey(QStringLiteral("there is no system keyring that works"));
    }
}

} // namespace

/// Shared by the caller, who may have stopped waiting, and the keyring's thread.
struct SystemKeyring::Answer
{
    QSemaphore given;
    Result<Secret> result = Secret();

    void give(Result<Secret> answer)
    {
        result = std::move(answer);
        given.release();
    }
};

/// What to do in the keyring's thread.
struct SystemKeyring::Job
{
    bool mayPrompt = false;
    std::chrono::milliseconds limit{};
    /// Makes a job of QtKeychain that is ready to start.
    std::function<QKeychain::Job *(QObject *parent)> make;
    /// Takes the answer from a job that succeeded.
    std::function<Secret(QKeychain::Job *job)> taken = [](QKeychain::Job *) { return Secret(); };
    std::shared_ptr<Answer> answer = std::make_shared<Answer>();

    void start(QObject *parent) const;
};

void SystemKeyring::Job::start(QObject *parent) const
{
    if (!mayPrompt) {
        if (const auto unlocked = checkSecretServiceUnlocked(limit); !unlocked) {
            answer->give(unlocked.error());
            return;
        }
    }
    QKeychain::Job *const job = make(parent);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, parent,
                     [answer = answer, taken = taken](QKeychain::Job *done) {
                         answer->give(done->error() == QKeychain::NoError
                                              ? Result<Secret>(taken(done))
                                              : Result<Secret>(failureOf(*done)));
                     });
    job->start();
}

SystemKeyring::SystemKeyring(Prompting prompting, std::chrono::milliseconds limit)
    : m_prompting(prompting), m_limit(limit), m_thread(std::make_unique<QThread>()),
      m_worker(std::make_unique<QObject>())
{
    m_thread->setObjectName(QStringLiteral("keyring"));
    m_worker->moveToThread(m_thread.get());
}

SystemKeyring::~SystemKeyring()
{
    m_thread->quit();
    if (m_thread->isRunning() && !m_thread->wait(QDeadlineTimer(m_limit))) {
        // A bus that hangs holds the thread; ending it by force could break more than it costs.
        static_cast<void>(m_thread.release());
        static_cast<void>(m_worker.release());
    }
}

Result<Secret> SystemKeyring::run(Job job)
{
    if (!hasSessionBus())
        return noDataKey(QStringLiteral("there is no system keyring"));
    if (!m_thread->isRunning())
        m_thread->start();
    job.limit = m_limit;
    const std::shared_ptr<Answer> answer = job.answer;
    QMetaObject::invokeMethod(
            m_worker.get(), [job = std::move(job), parent = m_worker.get()] { job.start(parent); },
            Qt::QueuedConnection);
    if (!answer->given.tryAcquire(1, static_cast<int>(m_limit.count())))
        return noDataKey(QStringLiteral("the system keyring does not answer"));
    return std::move(answer->result);
}

Result<Secret> SystemKeyring::read(const QString &entry)
{
    Job job;
    job.mayPrompt = m_prompting == Prompting::Allowed;
    job.make = [entry](QObject *parent) {
        auto *reading = new QKeychain::ReadPasswordJob(service(), parent);
        reading->setKey(entry);
        return reading;
    };
    job.taken = [](QKeychain::Job *done) {
        QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData();
        return Secret::taken(bytes);
    };
    return run(std::move(job));
}

Result<void> SystemKeyring::write(const QString &entry, const Secret &secret)
{
    // A new key has a file to go to, so nobody is asked for a password on its behalf.
    Job job;
    job.make = [entry, secret](QObject *parent) {
        auto *writing = new QKeychain::WritePasswordJob(service(), parent);
        writing->setKey(entry);
        writing->setBinaryData(secret.view().toByteArray());
        return writing;
    };
    const Result<Secret> done = run(std::move(job));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SystemKeyring::remove(const QString &entry)
{
    Job job;
    job.make = [entry](QObject *parent) {
        auto *removing = new QKeychain::DeletePasswordJob(service(), parent);
        removing->setKey(entry);
        return removing;
    };
    const Result<Secret> done = run(std::move(job));
    if (done || done.error().subject == QLatin1String("the system keyring does not have it"))
        return {};
    return done.error();
}

} // namespace hk
