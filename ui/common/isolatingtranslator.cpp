#include "ui/common/isolatingtranslator.h"

#include "ui/theme/readingorder.h"

#include <QtCore/QLatin1String>

namespace hk {
namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool opens(QChar character)
{
    return character >= QChar(0x2066) && character <= firstStrongIsolate;
}

bool isArgument(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text[at] == u'%' && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

/// Behind the argument that begins there, and behind those joined to it: "%1/%2", "%1:%2".
qsizetype endOf(const QString &text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const bool isJoined = end < text.size() && QLatin1String("/:.-+").contains(text[end])
            && isArgument(text, end + 1);
    return isJoined ? endOf(text, end + 1) : end;
}

} // namespace

QString IsolatingTranslator::isolated(const QString &sentence)
{
    if (!sentence.contains(u'%') || !isReadFromTheRight(sentence))
        return sentence;
    QString text;
    int depth = 0;
    for (qsizetype at = 0; at < sentence.size();) {
        if (opens(sentence[at]))
            ++depth;
        else if (sentence[at] == popIsolate)
            --depth;
        if (depth > 0 || !isArgument(sentence, at)) {
            text += sentence[at++];
            continue;
        }
        const qsizetype end = endOf(sentence, at);
        text += firstStrongIsolate + sentence.sliced(at, end - at) + popIsolate;
        at = end;
    }
    return text;
}

QString IsolatingTranslator::withoutIsolates(QString text)
{
    return text.removeIf(
            [](QChar character) { return opens(character) || character == popIsolate; });
}

QString IsolatingTranslator::translate(const char *context, const char *text, const char *about,
                                       int n) const
{
    const QString found = QTranslator::translate(context, text, about, n);
    return found.isEmpty() ? found : isolated(found);
}

} // namespace hk
