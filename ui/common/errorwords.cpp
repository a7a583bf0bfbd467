#include "ui/common/errorwords.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

// What core calls the fields that an error is about, for translators.
[[maybe_unused]] constexpr const char *fieldNames[] = {
        QT_TRANSLATE_NOOP("Fields", "Booking URL"),
        QT_TRANSLATE_NOOP("Fields", "Customer URL"),
        QT_TRANSLATE_NOOP("Fields", "Resource URL"),
        QT_TRANSLATE_NOOP("Fields", "Reminder URL"),
        QT_TRANSLATE_NOOP("Fields", "requests at a time (1 to 64)"),
        QT_TRANSLATE_NOOP("Fields", "endpoint URL"),
        QT_TRANSLATE_NOOP("Fields", "Booking"),
        QT_TRANSLATE_NOOP("Fields", "Customer"),
        QT_TRANSLATE_NOOP("Fields", "Resource"),
        QT_TRANSLATE_NOOP("Fields", "Reminder"),
        QT_TRANSLATE_NOOP("Fields", "booking"),
        QT_TRANSLATE_NOOP("Fields", "customer"),
        QT_TRANSLATE_NOOP("Fields", "resource"),
        QT_TRANSLATE_NOOP("Fields", "reminder"),
        QT_TRANSLATE_NOOP("Fields", "timeout"),
        QT_TRANSLATE_NOOP("Fields", "overlap"),
        QT_TRANSLATE_NOOP("Fields", "concurrency"),
        QT_TRANSLATE_NOOP("Fields", "number of headers"),
};

} // namespace

ErrorText wordsOf(const Error &error)
{
    Error named = error;
    named.subject = QCoreApplication::translate("Fields", error.subject.toUtf8().constData());
    return textOf(named, [](const char *source) {
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
