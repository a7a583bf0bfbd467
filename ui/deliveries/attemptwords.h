#pragma once

#include "core/model/attempt.h"
#include "core/model/delivery.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// How an attempt is told in the timeline.
struct AttemptWords
{
    QString title;   ///< "Attempt 4 · 503 Service Unavailable"
    QString summary; ///< "212 ms · next in 30 min"
    QString why;     ///< whole sentences
};

/// The words for attempt `at` of `attempts`, which are those of `delivery`, in order. Pure, GUI
/// thread (translated).
AttemptWords wordsOf(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at,
                     Micros now);

/// What came or comes after that attempt: "next after 30 min", "next in 4 min", "gave up, no more
/// retries"…; empty when the attempt delivered.
QString whatNext(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at,
                 Micros now);

} // namespace hk
