#include "ui/common/errorwords.h"

#include <QtCore/QCoreApplication>

namespace hk {

ErrorText wordsOf(const Error &error)
{
    return textOf(error, [](const char *source) {
        return *source ? QCoreApplication::translate("Errors", source) : QString();
    });
}

QString sentenceOf(const Error &error)
{
    const ErrorText words = wordsOf(error);
    if (words.hint.isEmpty())
        return words.message;
    //: What went wrong, then what to do.
    return QCoreApplication::translate("hk::errors", "%1 %2").arg(words.message, words.hint);
}

} // namespace hk
