#include "core/model/webhookurl.h"

#include "core/model/urlhost.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <optional>

namespace hk {
namespace {

constexpr qsizetype longestUrl = 4096;
constexpr qsizetype longestShown = 60;
constexpr int highestPort = 65535;

/// Blanks, control characters and invisible formatting; the two joiners belong to some scripts.
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
            || (c.category() == QChar::Other_Format && c.unicode() != 0x200c
                && c.unicode() != 0x200d);
}

QStringView trimmedOf(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool isPort(QStringView port)
{
    return !port.isEmpty() && port.size() <= 5
            && std::all_of(port.cbegin(), port.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; })
            && port.toInt() >= 1 && port.toInt() <= highestPort;
}

/// What may be a user and password is left out of errors, also where they stand askew.
QString withoutCredentials(QStringView text)
{
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'\\' || c == u'?' || c == u'#'; };
    qsizetype start = text.indexOf(u':') + 1;
    while (start < text.size() && isEnd(text[start]))
        ++start;
    const QStringView rest = text.sliced(start);
    const QStringView authority =
            rest.first(std::find_if(rest.cbegin(), rest.cend(), isEnd) - rest.cbegin());
    const qsizetype colon = authority.indexOf(u':');
    const bool oddPort = colon >= 0 && !isPort(authority.sliced(colon + 1));
    const qsizetype at = (oddPort ? rest : authority).lastIndexOf(u'@');
    return at < 0 ? text.toString()
                  : QString(text.first(start) + QStringLiteral("…") + rest.sliced(at));
}

/// Part of the text to show in an error: short, on one line, from `from` on.
QString shown(QString text, qsizetype from = 0)
{
    if (from > 0)
        text = QStringLiteral("…") + text.sliced(from);
    if (text.size() > longestShown)
        text = text.first(longestShown) + QStringLiteral("…");
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r')
            c = u'↵';
        else if (c != u' ' && isBlank(c))
            c = u'\xfffd';
    }
    return text;
}

struct Parts
{
    QStringView scheme;
    QStringView authority;
    QStringView rest;
};

using Fault = std::optional<ErrorCode>;

bool isSchemeCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

/// Takes the text apart up to the authority's end; RFC 3986, section 3.
Fault takeApart(QStringView text, Parts &parts)
{
    if (QStringView(u"\"'`“‘«„").contains(text.front()))
        return ErrorCode::UrlInQuotes;
    if (text.startsWith(u'/') || text.startsWith(u'?') || text.startsWith(u'#')
        || text.startsWith(u'.'))
        return ErrorCode::UrlRelative;
    const qsizetype colon = text.indexOf(u':');
    const QStringView scheme = text.first(std::max<qsizetype>(colon, 0));
    const QStringView afterColon = text.sliced(colon + 1);
    const bool isScheme = !scheme.isEmpty() && scheme.front().isLetter()
            && std::all_of(scheme.cbegin(), scheme.cend(), isSchemeCharacter);
    // "localhost:8080/x" has a port, not a scheme.
    if (!isScheme || (!afterColon.isEmpty() && afterColon.front().isDigit()))
        return ErrorCode::UrlNoScheme;
    if (scheme.compare(u"https", Qt::CaseInsensitive) != 0
        && scheme.compare(u"http", Qt::CaseInsensitive) != 0)
        return ErrorCode::UrlScheme;
    if (!afterColon.startsWith(u"//"))
        return ErrorCode::UrlMalformed;
    const QStringView afterSlashes = afterColon.sliced(2);
    const auto end = std::find_if(afterSlashes.cbegin(), afterSlashes.cend(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    parts.scheme = scheme;
    parts.authority = afterSlashes.first(end - afterSlashes.cbegin());
    parts.rest = afterSlashes.sliced(parts.authority.size());
    return {};
}

/// Judges host and port and writes them in their ASCII form.
Fault writeAuthority(QStringView authority, QString &host, QString &port)
{
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.indexOf(u':', bracket + 1);
    const QStringView name = colon < 0 ? authority : authority.first(colon);
    host = asciiHostOf(name);
    if (host.isEmpty() || authority.sliced(bracket + 1).contains(u"::"))
        return ErrorCode::UrlHost;
    if (colon < 0)
        return {};
    if (!isPort(authority.sliced(colon + 1)))
        return ErrorCode::UrlPort;
    port = u':' + QString::number(authority.sliced(colon + 1).toInt());
    return {};
}

/// The ASCII form of a trimmed text, or what is wrong with it.
Fault judge(QStringView text, Environment environment, QString &ascii)
{
    if (text.isEmpty())
        return ErrorCode::UrlEmpty;
    if (text.size() > longestUrl)
        return ErrorCode::UrlTooLong;
    if (std::any_of(text.cbegin(), text.cend(), isBlank))
        return ErrorCode::UrlWhitespace;
    Parts parts;
    const Fault fault = takeApart(text, parts);
    // A backslash in a whole address is the more telling fault, but not in C:\folder.
    if (text.contains(u'\\') && (!fault || *fault == ErrorCode::UrlMalformed))
        return ErrorCode::UrlBackslash;
    if (fault)
        return fault;
    if (parts.authority.contains(u'@'))
        return ErrorCode::UrlCredentials;
    if (text.contains(u'#'))
        return ErrorCode::UrlFragment;
    QString host;
    QString port;
    if (const Fault wrong = writeAuthority(parts.authority, host, port))
        return wrong;
    const QString whole = parts.scheme.toString().toLower() + u"://" + host + port + parts.rest;
    const QUrl url(whole, QUrl::TolerantMode);
    if (!url.isValid() || !text.isValidUtf16())
        return ErrorCode::UrlMalformed;
    ascii = QString::fromLatin1(url.toEncoded());
    if (ascii.size() > longestUrl)
        return ErrorCode::UrlTooLong;
    if (environment == Environment::Production && parts.scheme.size() == 4 && !isLoopbackHost(host))
        return ErrorCode::UrlNotHttps;
    return {};
}

QString valueOf(ErrorCode code, QStringView text, const QString &ascii)
{
    if (code == ErrorCode::UrlTooLong)
        return QString::number(std::max(text.size(), ascii.size()));
    if (code == ErrorCode::UrlEmpty || code == ErrorCode::UrlCredentials
        || code == ErrorCode::UrlInQuotes)
        return {};
    const QString safe = withoutCredentials(text);
    if (code != ErrorCode::UrlWhitespace)
        return shown(safe);
    const auto blank = std::find_if(safe.cbegin(), safe.cend(), isBlank);
    return shown(safe, blank - safe.cbegin() - longestShown / 2);
}

} // namespace

Result<WebhookUrl> WebhookUrl::parse(const QString &text, Environment environment,
                                     const QString &field)
{
    const QStringView trimmed = trimmedOf(text);
    QString ascii;
    if (const Fault fault = judge(trimmed, environment, ascii))
        return Error{*fault, field, valueOf(*fault, trimmed, ascii), {}};
    return WebhookUrl(ascii);
}

QString WebhookUrl::host() const { return QUrl(m_ascii).host(QUrl::FullyEncoded); }

QString WebhookUrl::displayHost() const
{
    const QString ascii = host();
    return ascii.contains(u':') ? ascii : QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

QString WebhookUrl::display() const
{
    const QString ascii = host();
    QString text = m_ascii;
    return text.replace(text.indexOf(ascii), ascii.size(), displayHost());
}

bool WebhookUrl::isLoopback() const
{
    const QString name = host();
    return isLoopbackHost(name.contains(u':') ? QString(u'[' + name + u']') : name);
}

} // namespace hk
