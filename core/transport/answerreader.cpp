#include "core/transport/answerreader.h"

#include "core/transport/transfer.h"

namespace hk {
namespace {

constexpr int firstFinalStatus = 200; // RFC 9110 section 15.2: 1xx are interim

/// The three digits of "HTTP/1.1 200 OK".
int statusOf(QByteArrayView line)
{
    const qsizetype blank = line.indexOf(' ');
    return blank < 0
            ? 0
            : line.sliced(blank + 1).first(std::min<qsizetype>(3, line.size() - blank - 1)).toInt();
}

} // namespace

bool readHeaderLine(TransferAnswer &answer, QByteArrayView line, qsizetype cap)
{
    answer.headerBytes += line.size();
    if (answer.headerBytes > cap) {
        answer.headersCapped = true;
        return false;
    }
    if (answer.headersEnded)
        return true;
    if (line.startsWith("HTTP/")) {
        const int status = statusOf(line);
        answer.statusCode = status >= firstFinalStatus ? status : 0;
        answer.headers.clear();
        return true;
    }
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty()) {
        answer.headersEnded = answer.statusCode != 0;
        return true;
    }
    if ((line.front() == ' ' || line.front() == '\t') && !answer.headers.isEmpty()) {
        answer.headers.last().second += ' ' + text.toByteArray();
        return true;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0) {
        answer.headers.append(
                {text.first(colon).toByteArray(), text.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

bool readBody(TransferAnswer &answer, QByteArrayView bytes, qsizetype cap)
{
    const qsizetype room = cap - answer.body.size();
    answer.body.append(bytes.first(std::min(room, bytes.size())));
    answer.bodyCapped = bytes.size() > room;
    return !answer.bodyCapped;
}

} // namespace hk
