#pragma once

#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace hk {

/// What the `store` commands can ask for. Lives in the thread that made it; futures complete in
/// another.
class MaintenanceFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// What is wrong with the store, an English sentence each; empty when nothing is.
    virtual QFuture<Result<QStringList>> check() = 0;
    /// The daily backups that are there, newest first.
    virtual QStringList dailyBackups() const = 0;
    /// Writes a copy of the store as it is now and verifies it by reopening; FileUnwritable, also
    /// when the file is there already.
    virtual QFuture<Result<void>> backup(const QString &file) = 0;
};

} // namespace hk
