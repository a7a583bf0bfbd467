#include "core/receiver/cutoff.h"

#include "core/base/words.h"

#include <QtCore/QLocale>

namespace hk {
namespace {

QString withinHead(CutOff why)
{
    switch (why) {
    case CutOff::ByClient:
        return Words::tr(
                "Cut off: the client closed the connection before its headers were whole.");
    case CutOff::ByReceiver:
        return Words::tr("Cut off: the receiver closed the connection before the headers were "
                         "whole.");
    case CutOff::TooSlow:
        break;
    }
    return Words::tr("Cut off: the headers did not come whole in time.");
}

QString withoutSize(CutOff why, const QString &there)
{
    switch (why) {
    case CutOff::ByClient:
        return Words::tr("Cut off after %1 bytes: the client closed the connection before the last "
                         "chunk of the body.")
                .arg(there);
    case CutOff::ByReceiver:
        return Words::tr("Cut off after %1 bytes: the receiver closed the connection before the "
                         "last chunk of the body.")
                .arg(there);
    case CutOff::TooSlow:
        break;
    }
    return Words::tr("Cut off after %1 bytes: the rest of the body did not come in time.")
            .arg(there);
}

} // namespace

QString cutOffWords(const HttpRequest &request, CutOff why)
{
    const QLocale locale;
    const QString there = locale.toString(request.bodySize);
    if (!request.hasHead)
        return withinHead(why);
    if (!request.announcedSize)
        return withoutSize(why, there);
    const QString all = locale.toString(*request.announcedSize);
    switch (why) {
    case CutOff::ByClient:
        return Words::tr("Cut off after %1 of %2 bytes: the client closed the connection within "
                         "the body.")
                .arg(there, all);
    case CutOff::ByReceiver:
        return Words::tr("Cut off after %1 of %2 bytes: the receiver closed the connection within "
                         "the body.")
                .arg(there, all);
    case CutOff::TooSlow:
        break;
    }
    return Words::tr("Cut off after %1 of %2 bytes: the rest of the body did not come in time.")
            .arg(there, all);
}

RequestFault tooSlow()
{
    return {408,
            QString::fromLatin1(
                    QT_TRANSLATE_NOOP("hk::Words", "The request did not come in time.")),
            true};
}

RequestFault tooMuchAtOnce()
{
    return {503,
            QString::fromLatin1(QT_TRANSLATE_NOOP(
                    "hk::Words", "Too many long requests are coming in at once."))};
}

} // namespace hk
