#pragma once

#include "core/workspace/overviewfront.h"

namespace hk {

/// What is known of an endpoint when its state is judged.
struct AttentionFacts
{
    Attention facts;                      ///< all but the reason
    std::optional<Micros> deliveredSince; ///< something that was created at or after it got through
};

/// Why the endpoint needs somebody; none: it does not. A hold because its URL is empty counts only
/// while something waits, and that of a company in the archive never. Pure, any thread.
std::optional<AttentionReason> attentionReasonOf(const AttentionFacts &known);

/// The worst first: by reason, then by what failed and waits.
void sortAttention(QList<Attention> &all);

} // namespace hk
