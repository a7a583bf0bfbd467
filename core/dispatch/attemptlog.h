#pragma once

#include "core/base/clock.h"

#include <QtCore/QString>

#include <unordered_map>

namespace hk {

class PublicIds;
struct ClaimedDelivery;
struct OutcomeRecord;

/// Lines of the log for attempts that ended: ids, outcome and times, never an URL or anything that
/// was sent or came back. What was delivered is told only to those who ask for debug lines, and of
/// what failed at most 60 lines a minute and endpoint, the next of which says how many were left
/// out: all of them are in the ledger, and one busy receiver must not push everything else out of
/// the log. Dispatcher's thread only; `ids` and `clock` outlive it.
class AttemptLog final
{
public:
    AttemptLog(const PublicIds &ids, const Clock &clock) : m_ids(ids), m_clock(clock) { }

    void note(const ClaimedDelivery &delivery, const OutcomeRecord &outcome);

private:
    /// What one endpoint has used up of its minute.
    struct Share
    {
        Micros since = 0; ///< of the steady clock
        int written = 0;
        int leftOut = 0;
    };
    bool mayWrite(Share &share) const;
    QString textOf(const ClaimedDelivery &delivery, const OutcomeRecord &outcome,
                   int leftOut = 0) const;

    const PublicIds &m_ids;
    const Clock &m_clock;
    std::unordered_map<qint64, Share> m_shares; ///< by endpoint id
};

} // namespace hk
