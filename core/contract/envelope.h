#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace hk {

/// What a payload says of itself; empty where it does not, or is not readable.
struct Envelope
{
    QString trigger; ///< `eventTrigger`: a wire name
    QString eventId;
    /// Where the 17 bytes of an `eventId` of ours begin, as EventDraft::eventIdAt wants it; -1 for
    /// one that is not "evt_" and 13 characters, which is a person's own and stays as it is.
    qsizetype eventIdAt = -1;
    /// Where the 24 bytes of a `createdAt` in the form of toRfc3339() begin; -1: it has another.
    qsizetype createdAt = -1;
};

/// So many bytes is a time in that form.
constexpr qsizetype createdAtSize = 24;

/// Reads the outermost fields of a payload; any thread.
Envelope envelopeOf(QByteArrayView payload);

/// The header "webhook-id" of an event with this payload, which is the payload's own `eventId`:
/// that is what receivers know a repetition by. `storeId`, the event's in the store, where the
/// payload has none, or one that a header cannot carry: 1 to 255 visible characters of ASCII can
/// be. Any thread.
QByteArray webhookIdOf(QByteArrayView payload, const QString &storeId);

} // namespace hk
