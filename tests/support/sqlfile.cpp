#include "tests/support/sqlfile.h"

#include <QtCore/QFile>

#include <sqlite3.h>

namespace hk {

void runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    int done = sqlite3_open(QFile::encodeName(path).constData(), &handle);
    if (done == SQLITE_OK)
        done = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

} // namespace hk
