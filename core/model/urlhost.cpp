#include "core/model/urlhost.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestHost = 253;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-'
            && label.back() != u'-' && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                   return isLetter(c) || isDigit(c) || c == u'-';
               });
}

/// Whether a resolver may take a name with this last label for an IPv4 address.
bool looksNumeric(QStringView label)
{
    if (label.startsWith(u"0x", Qt::CaseInsensitive))
        return std::all_of(label.cbegin() + 2, label.cend(), isHexDigit);
    return std::all_of(label.cbegin(), label.cend(), isDigit);
}

bool isIpv4Part(QStringView part)
{
    return !part.isEmpty() && part.size() <= 3 && std::all_of(part.cbegin(), part.cend(), isDigit)
            && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
}

bool isIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), isIpv4Part);
}

QString ipv6In(QStringView bracketed)
{
    const QStringView address = bracketed.sliced(1, bracketed.size() - 2);
    const bool plain = std::all_of(address.cbegin(), address.cend(),
                                   [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
    if (!plain)
        return {};
    // QUrl knows the notation and writes it in its shortest form.
    const QUrl url(u"http://" + bracketed + u'/', QUrl::StrictMode);
    return url.isValid() ? QString(u'[' + url.host() + u']') : QString();
}

} // namespace

QString asciiHostOf(QStringView host)
{
    if (host.startsWith(u'[') && host.endsWith(u']') && host.size() > 2)
        return ipv6In(host);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host.toString())).toLower();
    const auto labels = QStringView(ascii).split(u'.');
    if (ascii.isEmpty() || ascii.size() > longestHost
        || !std::all_of(labels.cbegin(), labels.cend(), isLabel))
        return {};
    if (looksNumeric(labels.back()) && !isIpv4(ascii))
        return {};
    return ascii;
}

bool isLoopbackHost(QStringView asciiHost)
{
    if (asciiHost == u"localhost" || asciiHost == u"[::1]")
        return true;
    if (asciiHost.startsWith(u"[::ffff:") && asciiHost.endsWith(u']'))
        return isLoopbackHost(asciiHost.sliced(8, asciiHost.size() - 9));
    return isIpv4(asciiHost) && asciiHost.startsWith(u"127.");
}

} // namespace hk
