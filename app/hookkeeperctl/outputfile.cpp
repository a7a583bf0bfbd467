#include "app/hookkeeperctl/outputfile.h"

#include <QtCore/QSaveFile>

namespace hk {

Result<void> writeOutput(const QString &file, const QByteArray &bytes, bool isSecret)
{
    QSaveFile out(file);
    // Beside the old file first; a device or a pipe has no "beside" and is written as it is.
    out.setDirectWriteFallback(true);
    const bool opened = out.open(QIODevice::WriteOnly);
    if (opened && isSecret)
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorCode::FileUnwritable, file, out.errorString(), {}};
    return {};
}

} // namespace hk
