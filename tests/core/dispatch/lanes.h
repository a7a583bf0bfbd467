#pragma once

#include "core/dispatch/laneset.h"
#include "tests/support/fakeclock.h"

namespace hk::test {

// Short ways to fill lanes without a store; endpoints are numbered from 1.

inline constexpr Moment now{FakeClock::start, 0};

inline Moment after(Micros wait) { return {now.wall + wait, now.steady + wait}; }

inline SenderConfig configOf(int endpoints, int concurrency = 2)
{
    SenderConfig config;
    config.revision = 1;
    for (int i = 1; i <= endpoints; ++i) {
        LaneConfig lane;
        lane.endpoint = EndpointId(i);
        lane.sends = true;
        lane.concurrency = concurrency;
        config.lanes.insert(lane.endpoint, lane);
    }
    return config;
}

inline ClaimAnswer claimed(int endpoint, int count, int asked, qsizetype payload = 10)
{
    ClaimAnswer answer{EndpointId(endpoint), asked, {}};
    for (int i = 0; i < count; ++i) {
        ClaimedDelivery delivery;
        delivery.delivery = DeliveryId(endpoint * 1000 + i);
        delivery.endpoint = EndpointId(endpoint);
        delivery.payload = QByteArray(payload, 'x');
        answer.claimed.push_back(delivery);
    }
    return answer;
}

inline TurnRequest asked(LaneSet &lanes, bool scan = false, bool stopping = false, Moment at = now)
{
    TurnRequest turn;
    lanes.ask(turn, scan, stopping, at);
    return turn;
}

inline Breaker ended(LaneSet &lanes, int code, bool hold = false, Moment at = now)
{
    Attempt attempt;
    attempt.outcome = OutcomeKind::Answered;
    attempt.statusCode = code;
    return lanes.attemptEnded(EndpointId(1), attempt, hold, at, 0.0);
}

/// How many go out at `at`.
inline int sentAt(LaneSet &lanes, Moment at)
{
    int sent = 0;
    lanes.letHeldBackSend(at);
    while (Lane *lane = lanes.takeTurn(at)) {
        lane->next(at);
        lanes.letSend(*lane, at);
        ++sent;
    }
    return sent;
}

inline void bring(LaneSet &lanes, int count, int asked, Moment at = now)
{
    TurnResult brought;
    brought.claims = {claimed(1, count, asked)};
    lanes.refill(brought, at);
}

} // namespace hk::test
