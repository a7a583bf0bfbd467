#include "app/hookkeeperctl/shown/arrivalwords.h"

#include <QtCore/QStringList>

#include <cmath>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonValue numberOrNull(qint64 number) { return number ? JsonValue(number) : JsonValue(nullptr); }

QString secondsText(Micros time) { return QString::number(std::abs(time) / microsPerSecond); }

} // namespace

JsonObject withArrival(const JsonObject &request, const PayloadFacts &facts,
                       const ArrivalVerdict &verdict)
{
    return JsonObject(request)
            .add("trigger", textOrNull(facts.trigger))
            .add("eventId", textOrNull(facts.eventId))
            .add("sameEventAs", numberOrNull(verdict.repeats))
            .add("overtakenBy", numberOrNull(verdict.overtakenBy))
            .add("offBySeconds",
                 verdict.hasWrongTime() ? JsonValue(verdict.offBy / microsPerSecond)
                                        : JsonValue(nullptr));
}

QString arrivalWords(const ArrivalVerdict &verdict)
{
    QStringList words;
    if (verdict.isDuplicate())
        words.append(u"duplicate of request %1"_s.arg(verdict.repeats));
    else if (verdict.isRetry())
        words.append(u"request %1 again"_s.arg(verdict.repeats));
    if (verdict.isOutOfOrder())
        words.append(u"older than request %1"_s.arg(verdict.overtakenBy));
    if (verdict.hasWrongTime())
        words.append((verdict.offBy < 0 ? u"late by %1 s"_s : u"ahead by %1 s"_s)
                             .arg(secondsText(verdict.offBy)));
    return words.join(u", "_s);
}

} // namespace hk
