#include "core/model/pastedaddress.h"

#include "core/model/pastedcommand.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

constexpr auto whateverCase = QRegularExpression::CaseInsensitiveOption;

/// "https://" with or without its second slash, but not inside a word ("xhttps://").
const QRegularExpression &schemeOfAddress()
{
    static const QRegularExpression scheme(QStringLiteral("(?<![\\p{L}\\p{N}])https?://"),
                                           whateverCase);
    return scheme;
}

/// Whether the address at `at` stands for itself rather than inside another address's path, query
/// or doubled scheme.
bool standsAlone(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    if (before.isSpace() || QStringView(u"\"'`<>([{|*,;“”‘’„‚«»‹›").contains(before))
        return true;
    if (before != u':' && before != u'=')
        return false;
    // "url=https://…", "URL:https://…", but not "?url=https://…" or "https:https://…".
    qsizetype start = at - 1;
    while (start > 0
           && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'_'
               || text[start - 1] == u'-'))
        --start;
    const QStringView word = text.sliced(start, at - 1 - start);
    return !word.isEmpty() && !word.startsWith(u"http", Qt::CaseInsensitive)
            && (start == 0 || text[start - 1].isSpace()
                || QStringView(u"\"'<({[").contains(text[start - 1]));
}

/// The address from `start` on: up to a blank, a quote, or a bracket that was opened before it.
QString wordAt(QStringView text, qsizetype start)
{
    const bool inApostrophes = start > 0 && text[start - 1] == u'\'';
    const QStringView opening = u"([{";
    const QStringView closing = u")]}";
    QList<qsizetype> open;
    qsizetype end = start;
    for (; end < text.size(); ++end) {
        const QChar c = text[end];
        if (c.isSpace() || QStringView(u"\"<>`|“”„‟«»‹›").contains(c)
            || (inApostrophes && c == u'\''))
            break;
        if (opening.contains(c))
            open.append(opening.indexOf(c));
        else if (closing.contains(c) && (open.isEmpty() || open.takeLast() != closing.indexOf(c)))
            break;
    }
    while (end > start && QStringView(u".,;:!*’‘").contains(text[end - 1]))
        --end;
    return text.sliced(start, end - start).toString();
}

/// What stands in front of the whole rest of the text: "URL: …", "POST …".
qsizetype labelLength(const QString &text)
{
    static const QRegularExpression label(
            QStringLiteral("^\\s*(?:(?:GET|POST|PUT|PATCH|DELETE)\\s+(?=[^\\s/])"
                           "|(?!h{0,2}t{1,3}p{1,2}s*\\s*:)[\\p{L}][\\p{L}\\p{N} _-]{0,40}\\s*"
                           "(?:=|:(?!\\S*//)|:(?=https?://))(?:\\s+(?=\\S)|(?=https?://)))"),
            whateverCase);
    const QRegularExpressionMatch match = label.match(text);
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// "https%3A%2F%2F…", also encoded twice. Where only the beginning is encoded, the rest stays.
std::optional<QString> decoded(QString text)
{
    static const QRegularExpression encoded(QStringLiteral("^https?%(?:25)*3A"), whateverCase);
    static const QRegularExpression start(QStringLiteral("^(https?)%3A(?:%2F%2F|//)"),
                                          whateverCase);
    for (int round = 0; round < 2 && encoded.match(text).hasMatch(); ++round) {
        const QRegularExpressionMatch match = start.match(text);
        const QStringView rest = QStringView(text).sliced(match.capturedLength());
        if (match.hasMatch() && (rest.contains(u'/') || rest.contains(u'?'))) {
            text = match.captured(1) + u"://" + rest;
            continue;
        }
        text = QUrl::fromPercentEncoding(text.toUtf8());
        const bool isText = std::none_of(text.cbegin(), text.cend(), [](QChar c) {
            return c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control;
        });
        if (!isText)
            return {};
    }
    return text;
}

/// A remark behind the address: "https://… (booking)", "https://… # old", the rest of a tag, or
/// the version in a request line together with its headers.
QString withoutRemark(QString text)
{
    static const QRegularExpression remark(
            QStringLiteral(
                    "(?:\\s+(?:\\(|\\[|#|//|HTTP/\\d|[-–—|]+\\s)|[\"']?\\s*[<>]|[\"']\\s).*$"),
            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(remark);
}

bool isOfAnotherKind(const QString &lead)
{
    static const QRegularExpression other(
            QStringLiteral(
                    "://|^\\W*(?:javascript|vbscript|data|mailto|file|ftps?|sftp|wss?)\\s*:"),
            whateverCase);
    return other.match(lead).hasMatch();
}

/// Whether what follows a blank or comma could be an address of its own without its scheme. After
/// a first one with its scheme, "my file.json" is more likely the rest of its path.
bool hasAnotherBareHost(const QString &text)
{
    static const QRegularExpression any(
            QStringLiteral("^\\s*[\\w-]+(?:\\.[\\w-]+)+(?::\\d+)?(?:/\\S*)?[\\s,;]+"
                           "[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}(?::\\d+)?(?:/|[\\s,;]|$)"));
    static const QRegularExpression withPath(
            QStringLiteral("//[^/\\s]+/.*[\\s,;][\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}(?::\\d+)?/"));
    return any.match(text).hasMatch() || withPath.match(text).hasMatch();
}

/// Slashes as JavaScript and PHP write them in JSON, and & as HTML does.
QString withoutEscapes(QString text)
{
    text.replace(QLatin1String(":\\/\\/"), QLatin1String("://"));
    if (text.contains(QLatin1String("://")))
        text.replace(QLatin1String("\\/"), QLatin1String("/"));
    if (text.contains(QLatin1String("href"), Qt::CaseInsensitive))
        text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text;
}

QList<qsizetype> startsOfAddresses(const QString &text)
{
    QList<qsizetype> starts;
    for (auto match = schemeOfAddress().globalMatch(text); match.hasNext();) {
        const qsizetype at = match.next().capturedStart();
        if (standsAlone(text, at))
            starts.append(at);
    }
    return starts;
}

/// A text without any "https://".
std::optional<QString> addressWithoutScheme(const QString &text)
{
    if (isOfAnotherKind(text.section(QLatin1String("//"), 0, 0)))
        return {};
    const QString rest = withoutRemark(text.sliced(labelLength(text)));
    return hasAnotherBareHost(rest) ? std::nullopt : decoded(rest);
}

} // namespace

std::optional<QString> addressIn(const QString &pasted)
{
    if (isCurlCommand(pasted))
        return addressInCurlCommand(pasted);
    const QString text = withoutEscapes(pasted.trimmed());
    const QList<qsizetype> starts = startsOfAddresses(text);
    if (starts.isEmpty())
        return addressWithoutScheme(text);
    const QString lead = text.first(starts.front());
    if (isOfAnotherKind(lead))
        return {};
    const QString rest = withoutRemark(text.sliced(starts.front()));
    // A letter goes on after the address; behind a mere label all of it may be the address, blanks
    // in its path included.
    const bool isLetter = lead.contains(u'\n') || (!lead.isEmpty() && rest.contains(u'\n'));
    if (starts.size() == 1 && lead.size() <= labelLength(text) && !isLetter)
        return hasAnotherBareHost(rest) ? std::nullopt : std::optional(rest);
    QStringList found;
    for (const qsizetype at : starts)
        found.append(wordAt(text, at));
    found.removeDuplicates();
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace hk
