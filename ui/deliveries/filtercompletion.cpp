#include "ui/deliveries/filtercompletion.h"

#include "ui/deliveries/filtervocabulary.h"

#include <algorithm>

namespace hk {
namespace {

bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')'; }

/// Where the word that `cursor` stands in begins: after a blank or bracket outside quotes.
qsizetype beginOfWord(const QString &text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool inQuotes = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (inQuotes && text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && endsWord(text[i])) {
            begin = i + 1;
        }
    }
    if (begin < cursor && text[begin] == u'-')
        ++begin;
    return begin;
}

qsizetype endOfWord(const QString &text, qsizetype begin, qsizetype cursor)
{
    bool inQuotes = false;
    qsizetype i = begin;
    for (; i < text.size(); ++i) {
        if (inQuotes && text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            inQuotes = !inQuotes;
        else if (!inQuotes && endsWord(text[i]))
            break;
    }
    // An open quote has no end: what follows the cursor is another term.
    return inQuotes || i > text.size() ? cursor : std::max(i, cursor);
}

QStringView withoutQuote(QStringView word) { return word.startsWith(u'"') ? word.sliced(1) : word; }

/// Those that begin with what was typed, then those that hold it.
QList<CompletionItem> fitting(const QList<CompletionItem> &all, QStringView typed)
{
    QList<CompletionItem> first;
    QList<CompletionItem> then;
    for (const CompletionItem &item : all) {
        const QStringView text = withoutQuote(item.text);
        if (text.startsWith(typed, Qt::CaseInsensitive))
            first.append(item);
        else if (text.contains(typed, Qt::CaseInsensitive))
            then.append(item);
    }
    return first + then;
}

} // namespace

FilterCompletion completionAt(const QString &text, qsizetype cursor, const FilterWords &words)
{
    const qsizetype begin = beginOfWord(text, cursor);
    const qsizetype end = endOfWord(text, begin, cursor);
    const QStringView typed = QStringView(text).sliced(begin, cursor - begin);
    const qsizetype colon = typed.startsWith(u'"') ? -1 : typed.indexOf(u':');
    FilterCompletion completion;
    completion.isField = colon < 0;
    completion.from = colon < 0 ? begin : begin + colon + 1;
    completion.length = end - completion.from;
    if (completion.isField) {
        // A word that begins with a quote is a text to look for.
        if (!typed.startsWith(u'"'))
            completion.items = fitting(filterFieldItems(), typed);
        return completion;
    }
    const std::optional<FilterField> field = filterFieldFromName(typed.first(colon));
    if (field)
        completion.items =
                fitting(filterValueItems(*field, words), withoutQuote(typed.sliced(colon + 1)));
    return completion;
}

FilterCompletion::Written FilterCompletion::write(const QString &text,
                                                  const CompletionItem &item) const
{
    const qsizetype colon = isField ? text.indexOf(u':', from) : -1;
    // A field in front of a value that stands there already takes its place up to the colon.
    const bool hasValue = colon >= 0 && colon < from + length;
    const qsizetype replaced = hasValue ? colon + 1 - from : length;
    QString written = text;
    written.replace(from, replaced, item.text);
    qsizetype cursor = from + item.text.size();
    if (!isField) {
        if (cursor == written.size() || !written[cursor].isSpace())
            written.insert(cursor, u' ');
        ++cursor;
    }
    return {written, cursor};
}

} // namespace hk
