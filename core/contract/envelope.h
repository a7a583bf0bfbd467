#pragma once

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
};

/// Reads the outermost fields of a payload; any thread.
Envelope envelopeOf(QByteArrayView payload);

} // namespace hk
