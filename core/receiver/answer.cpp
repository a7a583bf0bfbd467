#include "core/receiver/answer.h"

#include <http_parser.h>

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

} // namespace

QByteArray reasonOf(int status)
{
    const char *const name = http_status_str(static_cast<http_status>(status));
    return QByteArray(name).startsWith('<') ? QByteArray("Unknown") : QByteArray(name);
}

QByteArray bytesOf(const Answer &answer, Micros now)
{
    const QByteArray reason = reasonOf(answer.status);
    const QByteArray body = (answer.text.isEmpty() ? reason : answer.text) + '\n';
    const bool bodiless = answer.status == 204 || answer.status == 304;
    QByteArray bytes;
    bytes.reserve(256 + body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason
            + "\r\nDate: " + httpDate(now) + "\r\n";
    if (!bodiless) {
        bytes += "Content-Type: text/plain; charset=utf-8\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
    }
    if (answer.status / 100 == 3)
        bytes += "Location: /moved\r\n";
    if (answer.status == 405)
        bytes += "Allow: GET, HEAD, POST\r\n";
    if (answer.retryAfter)
        bytes += "Retry-After: " + QByteArray::number(qint64(answer.retryAfter->count())) + "\r\n";
    bytes += answer.keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!bodiless && !answer.headOnly)
        bytes += body;
    return bytes;
}

} // namespace hk
