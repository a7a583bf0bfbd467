#include "core/workspace/filekind.h"

#include "core/base/words.h"
#include "core/contract/jsonreader.h"
#include "core/workspace/payloadimport.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

namespace hk {
namespace {

using Token = JsonReader::Token;

constexpr qint64 longestRead = 1024 * 1024;
constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

/// The members of the first object, as far as the text goes, and what follows it.
struct Outline
{
    QSet<QByteArray> members;
    bool isObject = false;
    bool isClosed = false;
    bool hasFault = false;   ///< before its end
    bool hasAnother = false; ///< a second object stands behind it
};

Outline outlineOf(QByteArrayView text)
{
    Outline outline;
    JsonReader reader(text);
    outline.isObject = reader.next() == Token::BeginObject;
    while (outline.isObject && !outline.isClosed && !outline.hasFault) {
        switch (reader.next()) {
        case Token::Key:
            if (reader.depth() == 1)
                outline.members.insert(reader.text());
            break;
        case Token::EndObject:
            outline.isClosed = reader.depth() == 0;
            break;
        case Token::End:
        case Token::Fault:
            outline.hasFault = true;
            break;
        default:
            break;
        }
    }
    if (outline.isClosed) {
        const qsizetype end = reader.offset() + reader.raw().size();
        outline.hasAnother = text.sliced(end).trimmed().startsWith('{');
    }
    return outline;
}

bool hasAny(const QSet<QByteArray> &members, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&members](const char *name) { return members.contains(name); });
}

FileKind kindOfObject(const Outline &outline)
{
    const QSet<QByteArray> &members = outline.members;
    if (members.contains("hookkeeperScenario"))
        return FileKind::Scenario;
    if (hasAny(members,
               {"hookkeeperSettings", "webhookSignatureHash", "bookingWebhookUrl",
                "customerWebhookUrl", "resourceWebhookUrl", "reminderWebhookUrl"}))
        return FileKind::Settings;
    const bool isArchive = members.contains("log") && !members.contains("eventTrigger");
    const bool isDelivery = hasAny(members, {"attemptLog", "attempts", "delivery"})
            && !members.contains("eventTrigger");
    return isArchive || isDelivery || outline.hasAnother ? FileKind::Records : FileKind::Payload;
}

} // namespace

std::optional<FileKind> fileKindOf(const QByteArray &start, bool isWhole)
{
    QByteArrayView text(start);
    if (text.startsWith(utf8Mark))
        text = text.sliced(utf8Mark.size());
    constexpr qsizetype longestCommandStart = 4096;
    if (isImportable(QString::fromUtf8(text.first(std::min(text.size(), longestCommandStart)))))
        return FileKind::Payload;
    const Outline outline = outlineOf(text);
    // Of a long file only the beginning is there, so that it ends in the middle.
    const bool isCut = !isWhole && outline.hasFault;
    if (!outline.isObject || (outline.hasFault && !isCut))
        return std::nullopt;
    if (isCut && outline.members.isEmpty())
        return std::nullopt;
    return kindOfObject(outline);
}

Result<std::optional<FileKind>> fileKindOf(const QString &file)
{
    const auto unreadable = [&file](const QString &why) {
        return Error{ErrorCode::FileUnreadable, QDir::toNativeSeparators(file), why, {}};
    };
    const QFileInfo info(file);
    if (info.isDir())
        return unreadable(Words::tr("it is a folder"));
    if (info.exists() && !info.isFile()) // whoever opens a pipe waits for its other end
        return unreadable(Words::tr("it is not a file"));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(device.errorString());
    const QByteArray start = device.read(longestRead);
    return fileKindOf(start, start.size() < longestRead);
}

} // namespace hk
