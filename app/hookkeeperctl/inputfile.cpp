#include "app/hookkeeperctl/inputfile.h"

#include "core/contract/strictjson.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>
#include <memory>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// Enough to tell a key that is too long from one that is not, and to say how long it is.
constexpr qint64 largestKeyFile = 64 * 1024;

Error unreadable(const QString &file, const QString &reason)
{
    return {ErrorCode::FileUnreadable, file, reason, {}};
}

Error tooLarge(qint64 size, bool isAll)
{
    const QString text = QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeSIFormat);
    return {ErrorCode::PayloadTooLarge, {}, isAll ? text : u"more than "_s + text, {}};
}

// At most `limit` + 1 bytes of what `device` still gives, into one buffer.
Result<QByteArray> readUpTo(QIODevice &device, qint64 limit, qint64 expected, const QString &name)
{
    QByteArray bytes;
    bytes.reserve(std::min(limit, expected) + 1);
    while (bytes.size() <= limit) {
        const qsizetype before = bytes.size();
        constexpr qsizetype step = 64 * 1024;
        bytes.resize(std::min<qsizetype>(before + step, limit + 1));
        const qint64 got = device.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0)
            return unreadable(name, device.errorString());
        if (got == 0)
            break;
    }
    return bytes;
}

struct Opened
{
    std::unique_ptr<QFile> file;
    QIODevice *device = nullptr;
    QString name;
};

Result<std::shared_ptr<Opened>> opened(const QString &file, QIODevice &in)
{
    auto result = std::make_shared<Opened>();
    if (file == u"-") {
        result->device = &in;
        result->name = u"Standard input"_s;
        return result;
    }
    result->name = file;
    if (QFileInfo(file).isDir())
        return unreadable(file, u"it is a folder"_s);
    result->file = std::make_unique<QFile>(file);
    if (!result->file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file, result->file->errorString());
    result->device = result->file.get();
    return result;
}

} // namespace

Result<QByteArray> readPayload(const QString &file, QIODevice &in)
{
    const auto source = opened(file, in);
    if (!source)
        return source.error();
    QIODevice &device = *source.value()->device;
    const qint64 size = device.isSequential() ? 0 : device.size();
    if (size > largestPayload)
        return tooLarge(size, true);
    auto bytes = readUpTo(device, largestPayload, size, source.value()->name);
    if (bytes && bytes->size() > largestPayload)
        return tooLarge(largestPayload, false);
    return bytes;
}

Result<Secret> readSecret(const QString &file, QIODevice &in)
{
    const auto source = opened(file, in);
    if (!source)
        return source.error();
    auto bytes =
            readUpTo(*source.value()->device, largestKeyFile, largestKeyFile, source.value()->name);
    if (!bytes)
        return bytes.error();
    if (bytes->endsWith("\r\n"))
        bytes->chop(2);
    else if (bytes->endsWith('\n'))
        bytes->chop(1);
    return Secret::taken(*bytes);
}

} // namespace hk
