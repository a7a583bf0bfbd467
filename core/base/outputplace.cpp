#include "core/base/outputplace.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <array>

namespace hk {
namespace {

constexpr std::array openPlaces{u"/dev/fd/", u"/dev/stdin", u"/dev/stdout", u"/dev/stderr",
                                u"/proc/"};

} // namespace

bool isWrittenInPlace(const QString &file)
{
    const QFileInfo there(file);
    const QString path = there.absoluteFilePath();
    const bool isOpen = std::any_of(openPlaces.begin(), openPlaces.end(), [&](const char16_t *one) {
        return path.startsWith(QStringView(one));
    });
    return there.exists() && !there.isDir() && (isOpen || !there.isFile());
}

} // namespace hk
