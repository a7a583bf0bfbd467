#include "core/store/dailybackup.h"

#include "core/base/errortext.h"
#include "core/base/logline.h"
#include "core/store/store.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QThread>

#include <chrono>

#include <sys/resource.h>

namespace hk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcBackup, "hookkeeper.backup")

constexpr auto backupCheckEvery = 10min;
constexpr int backupNice = 10;

} // namespace

DailyBackup::DailyBackup(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_folder(store.path()), m_timer(this)
{
    m_timer.setInterval(backupCheckEvery);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
}

DailyBackup::~DailyBackup() { stop(); }

void DailyBackup::start()
{
    m_timer.start();
    look();
}

void DailyBackup::stop()
{
    m_timer.stop();
    m_cancel.cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void DailyBackup::look()
{
    if (m_thread)
        return;
    m_cancel = CancelToken();
    const QDate today = toDateTime(m_store.clock().now()).date();
    m_thread.reset(QThread::create([this, folder = m_folder, today, cancel = m_cancel] {
        // Of this thread alone, as Linux has it: setpriority(2), "C library/kernel differences".
        ::setpriority(PRIO_PROCESS, 0, backupNice);
        const Result<QString> backup = folder.backUp(today, cancel);
        // One that was stopped has no say: another may be under way by then.
        const auto tell = [this, backup, cancel] {
            if (!cancel.isCancelled())
                ended(backup);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("daily backup"));
    m_thread->start();
}

void DailyBackup::ended(const Result<QString> &backup)
{
    m_thread->wait();
    m_thread.reset();
    if (backup) {
        m_told = {};
        if (backup->isEmpty())
            return;
        qCInfo(lcBackup).noquote()
                << LogLine(u"backup made").add(QStringLiteral("file"), *backup).text();
        Q_EMIT made(*backup);
    } else if (backup.error() != m_told) {
        m_told = backup.error();
        qCWarning(lcBackup).noquote()
                << LogLine(u"no backup today")
                           .add(QStringLiteral("reason"), textOf(m_told).message)
                           .text();
        Q_EMIT failed(m_told);
    }
}

} // namespace hk
