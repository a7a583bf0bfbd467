#include "app/hookkeeperctl/outputfile.h"

#include "core/base/outputplace.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace hk {
namespace {

template<typename File>
Result<void> write(File &out, const QByteArray &bytes, bool isOpened, auto finish)
{
    if (!isOpened || out.write(bytes) != bytes.size() || !finish())
        return Error{ErrorCode::FileUnwritable, out.fileName(), out.errorString(), {}};
    return {};
}

} // namespace

Result<void> writeOutput(const QString &file, const QByteArray &bytes, bool isSecret)
{
    if (isWrittenInPlace(file)) {
        QFile out(file);
        // Behind what it has: a file that a shell opened for it is not its own. A pipe has no end
        // to go to.
        const bool isOpened =
                out.open(QFileInfo(file).isFile() ? QIODevice::WriteOnly | QIODevice::Append
                                                  : QIODevice::WriteOnly);
        return write(out, bytes, isOpened, [&out] { return out.flush(); });
    }
    QSaveFile out(file);
    out.setDirectWriteFallback(true); // into a folder that takes no new file
    const bool isOpened = out.open(QIODevice::WriteOnly);
    if (isOpened && isSecret)
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return write(out, bytes, isOpened, [&out] { return out.commit(); });
}

} // namespace hk
