#pragma once

#include "core/exchange/curlcommand.h"
#include "core/exchange/difference.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QStringList>

namespace hk {

/// Which part of two deliveries, or of two attempts, is held against the other's.
enum class ComparedPart { Payload, Request, Response };

/// One side of a comparison: a delivery and one of its attempts.
struct ComparedSide
{
    DeliveryDetail detail;
    qsizetype attempt = -1; ///< place in detail.attempts; -1: it was never sent
};

/// The attempt that a side is about; null when it has none.
const Attempt *attemptOf(const ComparedSide &side);

/// That part of a side as it went over the wire; the payload is a body alone, and what was never
/// sent, or answered by nobody, is empty. Any thread.
WireMessage messageOf(const ComparedSide &side, ComparedPart part);

/// What differs in that part of two sides, and in the URL they went to. Any thread; takes a second
/// for 16 MB.
MessageDifferences differencesOf(const ComparedSide &before, const ComparedSide &after,
                                 ComparedPart part, KeyOrder order);

/// A command that sends again what an attempt sent, byte for byte and with the signature of then;
/// receivers that look at the time may refuse it. Secret header values are masked in it, as they
/// are in the store, and the key is not in it.
QString curlAsSent(const Attempt &attempt, const QByteArray &payload);

/// "hookkeeper://delivery/dlv_…", which the window opens.
QString linkTo(const QString &publicId);
/// The public id that such a link leads to; empty when it is none.
QString deliveryOfLink(const QString &link);

} // namespace hk
