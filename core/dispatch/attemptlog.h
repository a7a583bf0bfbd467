#pragma once

namespace hk {

class PublicIds;
struct ClaimedDelivery;
struct OutcomeRecord;

/// One line of the log for an attempt that ended: ids, outcome and times, never an URL or anything
/// that was sent or came back. What was delivered is told only to those who ask for debug lines,
/// or a busy day would push all trouble out of the log.
void logAttempt(const PublicIds &ids, const ClaimedDelivery &delivery,
                const OutcomeRecord &outcome);

} // namespace hk
