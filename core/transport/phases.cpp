#include "core/transport/phases.h"

#include "core/transport/transfer.h"

namespace hk {

PhaseTimes phasesOf(const Transfer &transfer)
{
    const TransferMoments &at = transfer.at;
    // The end of a phase: when the next one was noticed, or the end of everything.
    const auto until = [&](qint64 next) { return next != 0 ? next : at.ended; };
    PhaseTimes phases;
    const bool isNewConnection = at.dialled != 0;
    const bool endedResolving =
            transfer.addresses.isEmpty() && transfer.lookUps > 0 && at.resumed == 0;
    if (!transfer.request.target.address && (isNewConnection || endedResolving))
        phases.resolveUs = (endedResolving ? at.ended : at.resolved) - at.started;
    if (isNewConnection) {
        phases.connectUs = until(at.connected) - at.dialled;
        if (transfer.request.target.isSecure && at.connected != 0)
            phases.tlsUs = until(at.requested) - at.connected;
    }
    if (at.requested != 0) {
        // No word of room to write awaited means that all was written at once. What is written
        // while the answer comes already is of no phase of its own: they follow one another.
        const bool allSent = at.sent != 0 || !transfer.isSending;
        const bool isAnsweredFirst = at.answered != 0 && at.answered < at.sent;
        const qint64 sent = isAnsweredFirst ? at.answered
                : at.sent != 0              ? at.sent
                : allSent                   ? at.requested
                                            : until(at.answered);
        phases.sendUs = sent - at.requested;
        if (allSent || at.answered != 0)
            phases.waitUs = until(at.answered) - sent;
    }
    if (at.answered != 0)
        phases.receiveUs = at.ended - at.answered;
    return phases;
}

qint64 durationOf(const Transfer &transfer)
{
    const TransferMoments &at = transfer.at;
    const qint64 waited = at.resumed != 0 ? at.resumed - at.resolved : 0;
    return at.ended - at.started - waited;
}

} // namespace hk
