#include "tests/bench/list/storememory.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <fcntl.h>
#include <unistd.h>

namespace hk::bench {

using namespace Qt::StringLiterals;

void forget(const QString &path)
{
    for (const QString &part : QStringList{path, path + u"-wal"_s}) {
        QFile file(part);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ::fdatasync(file.handle());
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    }
}

void remember(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    QByteArray part(1 << 20, Qt::Uninitialized);
    while (file.read(part.data(), part.size()) > 0) { }
}

} // namespace hk::bench
