#include "core/base/errortext.h"

#include "core/base/errorentries.h"

namespace hk {
namespace {

QString filled(const char *text, const Error &error, Translate translate)
{
    QString result;
    const QString pattern = translate ? translate(text) : QString::fromUtf8(text);
    // One pass, so that a "%2" inside the subject stays as it is.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView marker = QStringView(pattern).mid(i, 2);
        if (marker == u"%1" || marker == u"%2") {
            result += marker == u"%1" ? error.subject : error.value;
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

} // namespace

ErrorKind kindOf(ErrorCode code) { return entryOf(code).kind; }

ErrorText textOf(const Error &error, Translate translate)
{
    const ErrorEntry &entry = entryOf(error.code);
    return {filled(entry.message, error, translate), filled(hintOf(error), error, translate)};
}

QString nameOf(ErrorCode code) { return QString::fromLatin1(entryOf(code).name); }

} // namespace hk
