#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/backupfolder.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

class QThread;

namespace hk {

class Store;

/// Backs a store up once a day (UTC), in a thread of its own that gives way to all others. For the
/// one program that sends from the store, so that no two do it. Lives in the store's thread and
/// ends before the store; a backup that is being made then is given up.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(Store &store, QObject *parent = nullptr);
    ~DailyBackup() override;

    /// Looks at once, and from then on every ten minutes, whether today's is there.
    void start();
    void stop();

Q_SIGNALS:
    /// A backup was made; or not, and is tried again.
    void made(const QString &file);
    void failed(const hk::Error &error);

private:
    void look();
    void ended(const Result<QString> &backup);

    Store &m_store;
    BackupFolder m_folder;
    QTimer m_timer;
    CancelToken m_cancel;
    std::unique_ptr<QThread> m_thread;
    Error m_told; ///< so that a disk that stays full is told of once
};

} // namespace hk
