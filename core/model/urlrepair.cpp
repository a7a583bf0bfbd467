#include "core/model/pastedaddress.h"
#include "core/model/urlhost.h"
#include "core/model/webhookurl.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace hk {
namespace {

// A chain of small corrections, each for one way in which pasted addresses go wrong. Whatever
// comes out is offered only if WebhookUrl::parse() accepts it. Where it is not certain which host
// was meant, nothing is offered.

/// As much as a field of the window takes; some of the corrections would be slow on more.
constexpr qsizetype longestPaste = 32767;

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

bool isControl(QChar c) { return c.category() == QChar::Other_Control; }

/// Invisible characters go, every blank becomes a plain one and every line break one that is
/// known as such; an address typed with an East Asian keyboard gets plain letters and slashes.
QString withPlainCharacters(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const bool isWide = text.contains(u'\uff1a') || text.contains(u'\uff0f');
    for (QChar &c : text) {
        if (c == u'\u2028' || c == u'\u2029' || c == u'\u0085')
            c = u'\n';
        else if (c.isSpace() && !isControl(c))
            c = u' ';
        else if (isWide && c >= u'\uff01' && c <= u'\uff5e')
            c = QChar(c.unicode() - 0xfee0);
        else if (isWide && c == u'\u3002')
            c = u'.';
    }
    return text;
}

/// Slack copies a link as <https://…|its label>.
QString withoutSlackLabel(QString text)
{
    static const QRegularExpression link(QStringLiteral("<(https?://[^|<>\\s]+)\\|[^<>]*>"),
                                         anyCase);
    return text.replace(link, QStringLiteral("<\\1>"));
}

/// Whether the last character closes what was not opened in the text, or ends a sentence.
bool endsWithSuperfluous(const QString &text)
{
    const QChar last = text.back();
    const qsizetype bracket = QStringView(u">)]}").indexOf(last);
    if (bracket >= 0)
        return text.count(last) > text.count(QStringView(u"<([{")[bracket]);
    if (QStringView(u"\"'`").contains(last))
        return text.count(last) % 2 == 1;
    return last.isSpace() || QStringView(u"”’»“,;.").contains(last);
}

/// Quotes, brackets and blanks around an address copied from a text.
QString unwrapped(QString text)
{
    static const QRegularExpression ipv6(QStringLiteral("^\\[[0-9a-f]*:[0-9a-f:.]*\\](?:[:/?#]|$)"),
                                         anyCase);
    const QStringView opening = u"\"'`<([{“‘«„";
    while (!text.isEmpty() && (opening.contains(text.front()) || text.front().isSpace())) {
        if (ipv6.match(text).hasMatch())
            break;
        // The counterpart goes with it, so that what is inside stays balanced.
        const bool isQuoted = text.size() > 1 && text.front() == text.back();
        text = text.sliced(1, text.size() - (isQuoted ? 2 : 1));
    }
    while (!text.isEmpty() && endsWithSuperfluous(text))
        text.chop(1);
    return text;
}

/// Whether the host could be another one than it looks like, because what stands in front of @
/// looks like a host or its end is in doubt.
bool hidesHost(const QString &text)
{
    if (!text.contains(u'@'))
        return false;
    const auto isSlash = [](QChar c) { return QStringView(u"\\／＼？＃⁄∕⧸").contains(c); };
    if (std::any_of(text.cbegin(), text.cend(), isSlash))
        return true;
    static const QRegularExpression hostAsUser(QStringLiteral("^[^/?#]*//[^/?#@:]*\\.[^/?#@:]*"
                                                              "(?::\\d*)?@"));
    return hostAsUser.match(text).hasMatch();
}

/// "https://a.examplehttps://b.example": two addresses, and nothing says which was meant.
bool runsIntoAnother(const QString &text)
{
    static const QRegularExpression two(QStringLiteral("^https?://[^/?#]+https?:?//"), anyCase);
    return two.match(text).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression mail(QStringLiteral("^[^/?#:@]+@"));
    return mail.match(text).hasMatch();
}

/// "https://https://…", where one was there before the other was pasted: the inner one counts.
QString withoutDoubledScheme(QString text)
{
    static const QRegularExpression doubled(
            QStringLiteral("^(?:https?[:;]?/{0,2})+(?=https?(?:[:;]/|//))"), anyCase);
    return text.remove(doubled);
}

/// "https : / / x.y" and https:///x.y, then http:/x, https//x, htps://x, HTTP;//x, https.//x…
QString withSpeltScheme(QString text)
{
    static const QRegularExpression loose(QStringLiteral("^(https?)\\s*([:;])\\s*/\\s*/\\s*"),
                                          anyCase);
    static const QRegularExpression tooMany(QStringLiteral("^(https?:)/{3,}(?=[^/?#]*\\.)"),
                                            anyCase);
    text.replace(loose, QStringLiteral("\\1\\2//")).replace(tooMany, QStringLiteral("\\1//"));
    static const QRegularExpression almost(
            QStringLiteral("^h{0,2}t{1,3}p{1,2}(s{0,2})(?::{1,2}/?|[:;.,]{0,2}//)(?=[^/:])"),
            anyCase);
    const QRegularExpressionMatch match = almost.match(text);
    if (!match.hasMatch())
        return text;
    return (match.capturedLength(1) > 0 ? u"https://" : u"http://")
            + text.sliced(match.capturedLength());
}

/// Whether two pieces are one host with a blank or line break in it, rather than a host and the
/// next word: "exa mple.com", "example .com", but not "example.com is".
bool isOneHost(QStringView left, QStringView right, bool hasScheme)
{
    if (right.startsWith(u'.') || right.startsWith(u':'))
        return true;
    const qsizetype dot = left.indexOf(u'.');
    return hasScheme && (dot < 0 || dot == left.size() - 1);
}

/// An address broken over several lines is joined; a blank after its host becomes %20.
std::optional<QString> joined(QString text)
{
    static const QRegularExpression looseScheme(QStringLiteral("^(https?)\\s*([:;])\\s*/\\s*/\\s*"),
                                                anyCase);
    text.replace(looseScheme, QStringLiteral("\\1\\2//"));
    if (text.contains(u' ') && std::any_of(text.cbegin(), text.cend(), isControl))
        return {};
    static const QRegularExpression pathStart(QStringLiteral("[/?#]"));
    const qsizetype slashes = text.indexOf(QLatin1String("//"));
    const qsizetype start = slashes < 0 ? 0 : slashes + 2;
    const qsizetype found = text.indexOf(pathStart, start);
    const qsizetype end = found < 0 ? text.size() : found;
    static const QRegularExpression gap(QStringLiteral("[ \\p{Cc}]+"));
    QString host;
    for (const QString &piece : text.sliced(start, end - start).split(gap, Qt::SkipEmptyParts)) {
        if (!host.isEmpty() && !isOneHost(host, piece, slashes >= 0))
            return {};
        host += piece;
    }
    QString tail = text.sliced(end);
    tail.removeIf(isControl);
    return text.first(start) + host + tail.replace(u' ', QLatin1String("%20"));
}

QString withScheme(const QString &text)
{
    static const QRegularExpression present(QStringLiteral("^[^/?#]*://"));
    if (present.match(text).hasMatch())
        return text;
    if (text.startsWith(u"//"))
        return u"https:" + text;
    static const QRegularExpression host(QStringLiteral("^(\\[[^\\]]*\\]|[^/?#:]*)"));
    const QString name = host.match(text).captured();
    const bool isName = name.contains(u'.') || name.startsWith(u'[');
    if (isLoopbackHost(asciiHostOf(name)))
        return u"http://" + text;
    return isName ? QString(u"https://" + text) : text;
}

/// User and password, empty labels, a trailing dot, and a colon without a port.
QString withCleanAuthority(const QString &text)
{
    const qsizetype start = text.indexOf(u"://") + 3;
    if (start < 3)
        return text;
    static const QRegularExpression ends(QStringLiteral("[/?#]"));
    const qsizetype found = text.indexOf(ends, start);
    const qsizetype end = found < 0 ? text.size() : found;
    QString authority = text.sliced(start, end - start);
    authority = authority.sliced(authority.lastIndexOf(u'@') + 1);
    if (authority.endsWith(u':'))
        authority.chop(1);
    static const QRegularExpression dots(QStringLiteral("\\.{2,}"));
    static const QRegularExpression lastDot(QStringLiteral("\\.(?=:|$)"));
    authority.replace(dots, QStringLiteral(".")).remove(lastDot);
    return text.first(start) + authority + text.sliced(end);
}

QString withoutFragment(const QString &text)
{
    const qsizetype hash = text.indexOf(u'#');
    return hash < 0 ? text : text.first(hash);
}

QString withHttps(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^http://([^/?#]*?)(?::80)?(?=[/?#]|$)"),
                                          anyCase);
    return QString(text).replace(plain, QStringLiteral("https://\\1"));
}

} // namespace

QString WebhookUrl::withoutQuotes(const QString &text)
{
    constexpr QStringView opening = u"\"'`“‘«„";
    constexpr QStringView closing = u"\"'`”’»“";
    const QString trimmed = text.trimmed();
    const qsizetype pair = trimmed.size() < 2 ? -1 : opening.indexOf(trimmed.front());
    return pair >= 0 && trimmed.back() == closing[pair]
            ? trimmed.sliced(1, trimmed.size() - 2).trimmed()
            : trimmed;
}

QString WebhookUrl::repaired(const QString &text, Environment environment)
{
    if (text.size() > longestPaste || hidesHost(text.trimmed())
        || parse(text, environment, {}).ok())
        return {};
    const auto found = addressIn(unwrapped(withoutSlackLabel(withPlainCharacters(text))));
    if (!found)
        return {};
    const QString plain = unwrapped(*found).replace(u'\\', u'/');
    auto guess = joined(withSpeltScheme(withoutDoubledScheme(plain)));
    if (!guess || isMailAddress(*guess) || hidesHost(*guess))
        return {};
    *guess = withScheme(*guess);
    if (runsIntoAnother(*guess))
        return {};
    *guess = withoutFragment(withCleanAuthority(*guess));
    if (const auto url = parse(*guess, environment, {}))
        return url->display();
    else if (url.error().code != ErrorCode::UrlNotHttps)
        return {};
    const auto secure = parse(withHttps(*guess), environment, {});
    return secure ? secure->display() : QString();
}

} // namespace hk
