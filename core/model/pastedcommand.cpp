#include "core/model/pastedcommand.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace hk {
namespace {

const QRegularExpression &startOfCommand()
{
    static const QRegularExpression start(QStringLiteral("^\\s*(?:[$>#]\\s+)?curl(?:\\.exe)?\\s"),
                                          QRegularExpression::CaseInsensitiveOption);
    return start;
}

/// The words of a POSIX shell, and of the Windows one where it breaks lines with ^; nothing is
/// expanded. None when a quote stays open: then the end of the command is missing.
std::optional<QStringList> shellWords(QStringView text)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool hasNext = i + 1 < text.size();
        const bool escapes = c == u'\\' && quote != u'\'';
        const bool breaksLine = (escapes || (c == u'^' && quote.isNull())) && hasNext
                && (text[i + 1] == u'\n' || text[i + 1] == u'\r');
        if (breaksLine) {
            ++i;
        } else if (escapes && hasNext) {
            word += text[++i];
            inWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words.append(word);
            word.clear();
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words.append(word);
    return quote.isNull() ? std::optional(words) : std::nullopt;
}

/// Whether a word is an option whose value is the next word. What is not known takes one, so that
/// an unknown option costs the guess rather than making a wrong one.
bool wantsValue(QStringView option)
{
    static const QStringList without{
            QStringLiteral("--location"),   QStringLiteral("--silent"),
            QStringLiteral("--show-error"), QStringLiteral("--include"),
            QStringLiteral("--verbose"),    QStringLiteral("--insecure"),
            QStringLiteral("--fail"),       QStringLiteral("--fail-with-body"),
            QStringLiteral("--compressed"), QStringLiteral("--get"),
            QStringLiteral("--head"),       QStringLiteral("--http1.1"),
            QStringLiteral("--http2"),      QStringLiteral("--ipv4"),
            QStringLiteral("--ipv6"),       QStringLiteral("--globoff"),
            QStringLiteral("--no-buffer"),  QStringLiteral("--progress-bar"),
            QStringLiteral("--tlsv1.2"),    QStringLiteral("--tlsv1.3"),
    };
    if (option.startsWith(u"--"))
        return !without.contains(option);
    // Letters in one word: the first that takes a value takes the rest of the word, or the next.
    const qsizetype last = option.size() - 1;
    for (qsizetype i = 1; i <= last; ++i) {
        if (!QStringView(u"sSivkLfgGIjnNq#0123456a").contains(option[i]))
            return i == last;
    }
    return false;
}

} // namespace

bool isCurlCommand(const QString &text) { return startOfCommand().match(text).hasMatch(); }

std::optional<QString> addressInCurlCommand(const QString &text)
{
    const qsizetype start = startOfCommand().match(text).capturedLength();
    const auto words = shellWords(QStringView(text).sliced(start));
    if (!words)
        return {};
    QStringList addresses;
    for (qsizetype i = 0; i < words->size(); ++i) {
        const QString &word = words->at(i);
        if (word == u"--url" || !word.startsWith(u'-')) {
            const qsizetype at = word == u"--url" ? ++i : i;
            if (at < words->size())
                addresses.append(words->at(at));
        } else if (wantsValue(word)) {
            ++i;
        }
    }
    return addresses.size() == 1 ? std::optional(addresses.front()) : std::nullopt;
}

} // namespace hk
