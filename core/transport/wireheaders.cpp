#include "core/transport/wireheaders.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hk {
namespace {

// What describes the connection or the framing is the transport's alone (RFC 9110 section 7.6.1,
// RFC 9112 section 6): a second word on it is how requests get smuggled.
constexpr std::array<std::string_view, 12> reserved{"connection",
                                                    "content-length",
                                                    "expect",
                                                    "host",
                                                    "keep-alive",
                                                    "proxy-authorization",
                                                    "proxy-authenticate",
                                                    "proxy-connection",
                                                    "te",
                                                    "trailer",
                                                    "transfer-encoding",
                                                    "upgrade"};

bool isSame(QByteArrayView a, std::string_view b)
{
    const auto size = static_cast<qsizetype>(b.size());
    return a.size() == size && qstrnicmp(a.data(), size, b.data(), size) == 0;
}

/// By byte: whether it may stand in a token (RFC 9110, section 5.6.2).
constexpr std::array<bool, 256> tokenCharacters = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isTokenCharacter(char c) { return tokenCharacters[static_cast<unsigned char>(c)]; }

} // namespace

QByteArray userAgent()
{
// The build hands the version over without quotes, which not every tool would keep.
#define HK_QUOTED(text) #text
#define HK_TEXT(macro) HK_QUOTED(macro)
    return QByteArrayLiteral("Hookkeeper/" HK_TEXT(HK_VERSION));
#undef HK_TEXT
#undef HK_QUOTED
}

QByteArray hostHeader(const QUrl &url)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host.first(host.contains('%') ? host.indexOf('%') : host.size()) + ']';
    const int usual = url.scheme() == QLatin1String("https") ? httpsPort : httpPort;
    const int port = url.port(usual);
    return port == usual ? host : host + ':' + QByteArray::number(port);
}

HeaderList wireHeaders(const QUrl &url, const HeaderList &ours, qsizetype bodySize)
{
    return wireHeaders(hostHeader(url), ours, bodySize);
}

HeaderList wireHeaders(const QByteArray &host, const HeaderList &ours, qsizetype bodySize)
{
    const auto isOurs = [&](std::string_view name) {
        return std::any_of(ours.begin(), ours.end(), [&](const auto &header) {
            return isSame(header.first, name) && isValidHeader(header.first, header.second);
        });
    };
    HeaderList lines;
    lines.reserve(ours.size() + 5);
    lines.append({QByteArrayLiteral("Host"), host});
    if (!isOurs("User-Agent"))
        lines.append({QByteArrayLiteral("User-Agent"), userAgent()});
    if (!isOurs("Accept"))
        lines.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("*/*")});
    if (!isOurs("Content-Type"))
        lines.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    lines.append({QByteArrayLiteral("Content-Length"), QByteArray::number(bodySize)});
    for (const auto &header : ours) {
        if (!isReservedHeader(header.first) && isValidHeader(header.first, header.second))
            lines.append({header.first, header.second.trimmed()});
    }
    return lines;
}

bool isValidHeader(QByteArrayView name, QByteArrayView value)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter)
            && std::none_of(value.begin(), value.end(), isControl);
}

bool isReservedHeader(QByteArrayView name)
{
    return std::any_of(reserved.begin(), reserved.end(),
                       [&](std::string_view other) { return isSame(name, other); });
}

QByteArray requestTarget(const QUrl &url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                            | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return target.startsWith('/') ? target : '/' + target;
}

} // namespace hk
