#include "core/receiver/answer.h"

#include "core/receiver/behaviour.h"
#include "core/receiver/gzipbomb.h"

#include <http_parser.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace hk {
namespace {

/// "Thu, 14 May 2026 15:42:10 GMT" (RFC 9110, 5.6.7), whatever the language of the system.
QByteArray httpDate(Micros now)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = now / microsPerSecond;
    std::tm at = {};
    ::gmtime_r(&seconds, &at);
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                                   days[at.tm_wday], at.tm_mday, months[at.tm_mon],
                                   at.tm_year + 1900, at.tm_hour, at.tm_min, at.tm_sec);
    return {text.data(), size};
}

constexpr qint64 bombSize = 1'000'000'000;
constexpr qsizetype blockSize = 64 * 1024;
constexpr qint64 chunkLie = 4096; ///< so many more bytes than come

bool isBodiless(int status) { return status == 204 || status == 304; }

/// `unit` again and again, at least a block of it, so that much goes out in few pieces.
QByteArray blockOf(const QByteArray &unit)
{
    return unit.repeated(qMax<qsizetype>(1, blockSize / unit.size()));
}

AnswerHead headOf(const Behaviour &behaviour, bool keepsAlive)
{
    using Manner = Behaviour::Manner;
    AnswerHead head;
    head.status = behaviour.status;
    head.keepsAlive = keepsAlive && behaviour.manner != Manner::Half
            && behaviour.manner != Manner::LyingChunks;
    if (behaviour.contentType)
        head.contentType = *behaviour.contentType;
    head.more = behaviour.headers;
    const auto add = [&head](const char *name, const QByteArray &value) {
        head.more.append({QByteArray(name), value});
    };
    if (!behaviour.location.isEmpty())
        add("Location", behaviour.location);
    if (behaviour.retryAfter)
        add("Retry-After", QByteArray::number(qint64(behaviour.retryAfter->count())));
    if (behaviour.manner == Manner::LyingChunks)
        add("Transfer-Encoding", "chunked");
    if (behaviour.manner == Manner::GzipBomb)
        add("Content-Encoding", "gzip");
    return head;
}

/// Header lines that never end, each with a name of its own kind.
AnswerStream endlessHeaders(const AnswerHead &head, Micros now)
{
    AnswerStream stream(head.bytes(now).chopped(2)); // without the empty line
    stream.repeat(blockOf("X-And-So-On: " + QByteArray(200, '.') + "\r\n"), AnswerStream::endless);
    return stream;
}

AnswerStream gzipBomb(const Behaviour &behaviour, AnswerHead head, Micros now)
{
    const GzipBomb bomb = GzipBomb::of(behaviour.size.value_or(bombSize));
    head.length = behaviour.length.value_or(bomb.size());
    AnswerStream stream(head.bytes(now) + bomb.start);
    stream.repeat(bomb.block, bomb.blockBytes);
    stream.endWith(bomb.end);
    return stream;
}

/// The body that `behaviour` asks for, behind its head.
AnswerStream withBody(const Behaviour &behaviour, AnswerHead head, Micros now)
{
    const bool isAsked = behaviour.body || behaviour.size;
    const bool isBodiless = hk::isBodiless(behaviour.status) && !isAsked;
    QByteArray body =
            behaviour.body.value_or(behaviour.size       ? QByteArray("x")
                                            : isBodiless ? QByteArray()
                                                         : reasonOf(behaviour.status) + '\n');
    const qint64 size = behaviour.size.value_or(body.size());
    if (!isBodiless || behaviour.length)
        head.length = behaviour.length.value_or(size);
    if (isBodiless)
        head.contentType.clear();
    const QByteArray start = head.bytes(now);
    AnswerStream stream(behaviour.size ? start : start + body);
    if (behaviour.size && !body.isEmpty())
        stream.repeat(blockOf(body), size);
    if (behaviour.manner == Behaviour::Manner::Half)
        stream.cutAfter(size > 0 ? start.size() + size / 2 : start.size() / 2);
    return stream;
}

AnswerStream lyingChunks(const Behaviour &behaviour, const AnswerHead &head, Micros now)
{
    const QByteArray body = behaviour.body.value_or(reasonOf(behaviour.status) + '\n');
    return AnswerStream(head.bytes(now) + QByteArray::number(body.size() + chunkLie, 16) + "\r\n"
                        + body);
}

} // namespace

QByteArray reasonOf(int status)
{
    const char *const name = http_status_str(static_cast<http_status>(status));
    return QByteArray(name).startsWith('<') ? QByteArray("Unknown") : QByteArray(name);
}

QByteArray AnswerHead::bytes(Micros now) const
{
    const auto isOurs = [this](QByteArrayView name) {
        return std::none_of(more.begin(), more.end(), [name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QByteArray bytes;
    bytes.reserve(256);
    const auto add = [&](QByteArrayView name, QByteArrayView value) {
        if (more.isEmpty() || isOurs(name))
            bytes.append(name).append(": ").append(value).append("\r\n");
    };
    bytes += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    add("Date", httpDate(now));
    if (!contentType.isEmpty())
        add("Content-Type", contentType);
    if (length)
        add("Content-Length", QByteArray::number(*length));
    if (status / 100 == 3 && status != 304)
        add("Location", "/moved");
    if (status == 405)
        add("Allow", "GET, HEAD, POST");
    add("Connection", keepsAlive ? "keep-alive" : "close");
    for (const auto &[name, value] : more)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

QByteArray bytesOf(const AnswerHead &head, const QByteArray &text, bool headOnly, Micros now)
{
    const QByteArray body = (text.isEmpty() ? reasonOf(head.status) : text) + '\n';
    AnswerHead whole = head;
    whole.length = body.size();
    return whole.bytes(now) + (headOnly ? QByteArray() : body);
}

int greetingStatus(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" ? 200 : 405;
}

QByteArray greetingFor(const QByteArray &method, bool keepsAlive, Micros now)
{
    AnswerHead head;
    head.status = greetingStatus(method);
    head.keepsAlive = keepsAlive;
    const QByteArray text = head.status == 200
            ? QByteArray("Hookkeeper's local receiver is listening. It takes webhooks by POST.")
            : QByteArray();
    return bytesOf(head, text, method == "HEAD", now);
}

AnswerStream streamOf(const Behaviour &behaviour, bool keepsAlive, Micros now)
{
    const AnswerHead head = headOf(behaviour, keepsAlive);
    switch (behaviour.manner) {
    case Behaviour::Manner::EndlessHeaders:
        return endlessHeaders(head, now);
    case Behaviour::Manner::GzipBomb:
        return gzipBomb(behaviour, head, now);
    case Behaviour::Manner::LyingChunks:
        return lyingChunks(behaviour, head, now);
    case Behaviour::Manner::Garbage:
        return AnswerStream("\x15\x03\x01 this is not HTTP \xff\xfe\r\n\r\n");
    case Behaviour::Manner::Answer:
    case Behaviour::Manner::Half:
        return withBody(behaviour, head, now);
    case Behaviour::Manner::Drop:
    case Behaviour::Manner::HangUp:
    case Behaviour::Manner::Reset:
        break;
    }
    return {};
}

} // namespace hk
