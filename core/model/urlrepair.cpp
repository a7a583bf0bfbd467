#include "core/model/urlhost.h"
#include "core/model/webhookurl.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hk {
namespace {

// A chain of small corrections, each for one way in which pasted addresses go wrong. Whatever
// comes out is offered only if WebhookUrl::parse() accepts it.

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// Quotes, brackets and blanks around an address copied from a text.
QString unwrapped(QString text)
{
    static const QString opening = QStringLiteral("\"'`<([{“‘«„");
    static const QString closing = QStringLiteral("\"'`>)]}”’»“,;");
    text = text.trimmed();
    while (!text.isEmpty() && (opening.contains(text.front()) || text.front().isSpace())) {
        if (text.startsWith(u'[') && text.contains(u':') && text.indexOf(u']') < text.size() - 1)
            break; // an IPv6 address without its scheme
        text.remove(0, 1);
    }
    while (!text.isEmpty() && (closing.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text;
}

/// An address broken over several lines is joined; a blank after its host becomes %20.
QString withoutBlanks(QString text)
{
    const bool hasBlank = std::any_of(text.cbegin(), text.cend(),
                                      [](QChar c) { return c.isSpace() && !isControl(c); });
    const bool hasControl = std::any_of(text.cbegin(), text.cend(), isControl);
    if (hasBlank && hasControl)
        return text;
    text.removeIf([](QChar c) { return isControl(c); });
    const qsizetype slashes = text.indexOf(u"//");
    const qsizetype path = text.indexOf(u'/', slashes < 0 ? 0 : slashes + 2);
    const QString head = path < 0 ? text : text.first(path);
    const QString tail = path < 0 ? QString() : text.sliced(path);
    QString result = head;
    result.removeIf([](QChar c) { return c.isSpace(); });
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return result + QString(tail).replace(blank, QStringLiteral("%20"));
}

QString withScheme(const QString &text)
{
    // http:/x, https//x, htps://x, HTTP;//x…
    static const QRegularExpression almost(
            QStringLiteral("^h{0,2}t{1,3}p{1,2}(s{0,2})(?::/?|[:;]?//)(?=[^/])"),
            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = almost.match(text);
    if (match.hasMatch())
        return (match.capturedLength(1) > 0 ? u"https://" : u"http://")
                + text.sliced(match.capturedLength());
    if (text.contains(u"://"))
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
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(plain, QStringLiteral("https://\\1"));
}

} // namespace

QString WebhookUrl::repaired(const QString &text, Environment environment)
{
    if (parse(text, environment, {}).ok())
        return {};
    QString guess = withoutBlanks(unwrapped(text));
    // A backslash before @ hides which of the two hosts was meant.
    if (guess.contains(u'\\') && guess.contains(u'@'))
        return {};
    guess.replace(u'\\', u'/');
    guess = withoutFragment(withCleanAuthority(withScheme(guess)));
    if (const auto url = parse(guess, environment, {}))
        return url->display();
    else if (url.error().code != ErrorCode::UrlNotHttps)
        return {};
    const auto secure = parse(withHttps(guess), environment, {});
    return secure ? secure->display() : QString();
}

} // namespace hk
