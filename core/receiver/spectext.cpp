#include "core/receiver/spectext.h"

namespace hk {
namespace {

constexpr qsizetype shownOfSpec = 60;

bool isQuote(QChar c) { return c == u'\'' || c == u'"'; }

} // namespace

QList<QStringView> splitOutsideQuotes(QStringView text, QChar separator)
{
    QList<QStringView> parts;
    QChar open;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!open.isNull()) {
            if (c == open)
                open = QChar();
        } else if (isQuote(c)) {
            open = c;
        } else if (c == separator) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return open.isNull() ? parts : QList<QStringView>();
}

QString unquoted(QStringView value)
{
    if (value.size() < 2 || !isQuote(value.front()) || value.back() != value.front())
        return value.toString();
    const QChar quote = value.front();
    return value.sliced(1).chopped(1).toString().replace(QString(2, quote), QString(quote));
}

Error respondSpecError(QStringView part, const QString &reason)
{
    return {ErrorCode::RespondSpecInvalid, reason, part.trimmed().left(shownOfSpec).toString(), {}};
}

} // namespace hk
