#include "ui/deliveries/filtertext.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

constexpr QStringView statusPrefix = u"status:";
constexpr QLatin1String noSimulations("simulated:no");

/// The words at the top level: split at blanks outside quotes and brackets.
QStringList topLevelWords(const QString &text)
{
    QStringList words;
    QString word;
    int depth = 0;
    bool inQuotes = false;
    bool isEscaped = false;
    for (const QChar c : text) {
        if (c == u'"' && !isEscaped)
            inQuotes = !inQuotes;
        isEscaped = inQuotes && c == u'\\' && !isEscaped;
        if (!inQuotes && c == u'(')
            ++depth;
        if (!inQuotes && c == u')')
            --depth;
        if (c.isSpace() && !inQuotes && depth <= 0) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isStatusTerm(const QString &word)
{
    return word.startsWith(statusPrefix, Qt::CaseInsensitive);
}

/// "code:…" or "-code:…" of one of these fields.
bool isTermOf(const QString &word, const QList<FilterField> &fields)
{
    const QStringView term = QStringView(word).sliced(word.startsWith(u'-') ? 1 : 0);
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0)
        return false;
    const std::optional<FilterField> field = filterFieldFromName(term.first(colon));
    return field && fields.contains(*field);
}

bool hasAlternatives(const QStringList &words) { return words.contains(QLatin1String("OR")); }

/// "status:failed OR status:held": alternatives that a single status replaces.
bool isOnlyStatuses(const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return isStatusTerm(word) || word == QLatin1String("OR") || word == QLatin1String("AND");
    });
}

/// "code:404 OR code:410": alternatives that a single term replaces.
bool isOnlyOf(const QStringList &words, const QList<FilterField> &fields)
{
    return std::all_of(words.begin(), words.end(), [&fields](const QString &word) {
        return isTermOf(word, fields) || word == QLatin1String("OR")
                || word == QLatin1String("AND");
    });
}

/// Takes a term and the AND that tied it to its neighbour.
void removeTerm(QStringList &words, qsizetype at)
{
    words.removeAt(at);
    if (at < words.size() && words[at] == QLatin1String("AND"))
        words.removeAt(at);
    else if (at == words.size() && at > 0 && words[at - 1] == QLatin1String("AND"))
        words.removeAt(at - 1);
}

} // namespace

std::optional<DeliveryStatus> statusInFilter(const QString &text)
{
    const QStringList words = topLevelWords(text);
    if (hasAlternatives(words))
        return std::nullopt;
    std::optional<DeliveryStatus> found;
    for (const QString &word : words) {
        if (!isStatusTerm(word))
            continue;
        if (found)
            return std::nullopt;
        found = deliveryStatusFromName(QStringView(word).sliced(statusPrefix.size()));
        if (!found)
            return std::nullopt;
    }
    return found;
}

QString withStatus(const QString &text, std::optional<DeliveryStatus> status)
{
    QStringList words = topLevelWords(text);
    if (isOnlyStatuses(words)) {
        words.clear();
    } else if (hasAlternatives(words)) {
        if (!status)
            return text;
        words = {QLatin1Char('(') + words.join(QLatin1Char(' ')) + QLatin1Char(')')};
    } else {
        for (qsizetype i = words.size() - 1; i >= 0; --i) {
            if (i < words.size() && isStatusTerm(words[i]))
                removeTerm(words, i);
        }
    }
    if (status)
        words.prepend(statusPrefix + nameOf(*status));
    return words.join(QLatin1Char(' '));
}

bool hidesSimulations(const QString &text)
{
    const QStringList words = topLevelWords(text);
    return !hasAlternatives(words)
            && (words.contains(noSimulations, Qt::CaseInsensitive)
                || words.contains(QLatin1String("-simulated:yes"), Qt::CaseInsensitive));
}

QString withSimulationsHidden(const QString &text, bool hidden)
{
    return withTerm(text, {FilterField::Simulated}, hidden ? QString(noSimulations) : QString());
}

QStringList termsInFilter(const QString &text, const QList<FilterField> &fields)
{
    QStringList words = topLevelWords(text);
    if (hasAlternatives(words))
        return {};
    words.removeIf([&fields](const QString &word) { return !isTermOf(word, fields); });
    return words;
}

QString withTerm(const QString &text, const QList<FilterField> &fields, const QString &term)
{
    QStringList words = topLevelWords(text);
    if (isOnlyOf(words, fields)) {
        words.clear();
    } else if (hasAlternatives(words)) {
        if (term.isEmpty())
            return text;
        words = {QLatin1Char('(') + words.join(QLatin1Char(' ')) + QLatin1Char(')')};
    }
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (i < words.size() && isTermOf(words[i], fields))
            removeTerm(words, i);
    }
    if (!term.isEmpty())
        words.append(term);
    return words.join(QLatin1Char(' '));
}

} // namespace hk
