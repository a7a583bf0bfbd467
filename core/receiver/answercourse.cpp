#include "core/receiver/answercourse.h"

#include "core/base/words.h"
#include "core/receiver/answer.h"

#include <QtCore/QLocale>

namespace hk {
namespace {

using Manner = Behaviour::Manner;
using End = AnswerCourse::End;

QString timeText(Micros took)
{
    const QLocale locale;
    if (took < microsPerSecond)
        return Words::tr("%1 ms").arg(locale.toString(took / microsPerMs));
    const double seconds = static_cast<double>(took) / microsPerSecond;
    return Words::tr("%1 s").arg(locale.toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QString statusText(int status)
{
    const QByteArray reason = reasonOf(status);
    const QString number = QString::number(status);
    return reason == "Unknown" ? number : QString(number + u' ' + QString::fromLatin1(reason));
}

/// What goes out in this manner, with its status; empty: the status alone.
QString mannerWords(const AnswerCourse &course, const QString &status)
{
    switch (course.manner) {
    case Manner::Drop:
        return Words::tr("Dropped");
    case Manner::HangUp:
        return Words::tr("Hung up");
    case Manner::Reset:
        return Words::tr("Reset");
    case Manner::Garbage:
        return Words::tr("Garbage");
    case Manner::Half:
        return Words::tr("%1, closed half way").arg(status);
    case Manner::EndlessHeaders:
        return Words::tr("%1, headers without end").arg(status);
    case Manner::LyingChunks:
        return Words::tr("%1, a chunk cut short").arg(status);
    case Manner::GzipBomb:
        return Words::tr("%1, gzip bomb").arg(status);
    case Manner::Answer:
        break;
    }
    return course.size ? Words::tr("%1, a body of %2").arg(status, sizeText(*course.size)) : status;
}

} // namespace

AnswerCourse AnswerCourse::of(const Behaviour &behaviour)
{
    AnswerCourse course;
    course.manner = behaviour.manner;
    course.drips = behaviour.drips;
    course.delay = behaviour.delay;
    course.size = behaviour.size;
    return course;
}

QString answerWords(const AnswerCourse &course, std::optional<int> status)
{
    const QString time = timeText(course.took);
    if (course.isBrokenOff() && course.sent == 0) {
        return course.end == End::Stopped ? Words::tr("No answer: stopped after %1").arg(time)
                                          : Words::tr("No answer: client left after %1").arg(time);
    }
    QString words = mannerWords(course, status ? statusText(*status) : QString());
    if (words.isEmpty()) // no status, though nothing else was asked for
        return Words::tr("Dropped");
    if (course.drips)
        words = Words::tr("%1, one byte a second").arg(words);
    switch (course.end) {
    case End::ClientLeft:
        return Words::tr("%1; client left after %2").arg(words, time);
    case End::Stalled:
        return Words::tr("%1; client read no more after %2").arg(words, time);
    case End::Stopped:
        return Words::tr("%1; stopped after %2").arg(words, time);
    case End::Done:
    case End::Pending:
        break;
    }
    if (course.delay.count() == 0)
        return words;
    const QString delay = timeText(course.delay.count() * microsPerMs);
    return course.end == End::Done ? Words::tr("%1 after %2").arg(words, delay)
                                   : Words::tr("%1 in %2", "not yet").arg(words, delay);
}

} // namespace hk
