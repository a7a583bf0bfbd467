#include "core/transport/hostqueue.h"

#include "core/transport/transfer.h"

#include <algorithm>

namespace hk {

HostQueue::HostQueue(int mostPerHost, int mostInAll, Start start)
    : m_mostPerHost(mostPerHost), m_mostInAll(mostInAll), m_start(std::move(start))
{
}

bool HostQueue::hasRoom(const HostLane &lane) const { return lane.running < m_mostPerHost; }

void HostQueue::enter(Transfer &transfer)
{
    std::shared_ptr<HostLane> &lane = m_lanes[transfer.request.target.origin];
    if (!lane) {
        lane = std::make_shared<HostLane>();
        lane->origin = transfer.request.target.origin;
    }
    transfer.lane = lane.get();
    if (lane->waiting.empty() && hasRoom(*lane) && m_running < m_mostInAll) {
        run(*lane, transfer);
        return;
    }
    transfer.stage = Transfer::Stage::Waiting;
    lane->waiting.push_back(&transfer);
    ++m_waiting;
    offerTurn(*lane);
    runNext();
}

void HostQueue::leave(Transfer &transfer)
{
    HostLane &lane = *transfer.lane;
    transfer.lane = nullptr;
    if (transfer.stage == Transfer::Stage::Waiting) {
        lane.waiting.erase(std::find(lane.waiting.begin(), lane.waiting.end(), &transfer));
        --m_waiting;
    } else {
        --lane.running;
        --m_running;
    }
    offerTurn(lane);
    runNext();
    dropIfIdle(lane);
}

void HostQueue::run(HostLane &lane, Transfer &transfer)
{
    ++lane.running;
    ++m_running;
    transfer.stage = Transfer::Stage::Running;
    m_start(transfer);
}

void HostQueue::offerTurn(HostLane &lane)
{
    if (lane.isInTurn || lane.waiting.empty() || !hasRoom(lane))
        return;
    lane.isInTurn = true;
    m_turns.push_back(&lane);
}

void HostQueue::runNext()
{
    while (m_running < m_mostInAll && !m_turns.empty()) {
        HostLane &lane = *m_turns.front();
        m_turns.pop_front();
        lane.isInTurn = false;
        if (lane.waiting.empty() || !hasRoom(lane)) {
            dropIfIdle(lane);
            continue;
        }
        Transfer &next = *lane.waiting.front();
        lane.waiting.pop_front();
        --m_waiting;
        run(lane, next);
        offerTurn(lane);
    }
}

void HostQueue::dropIfIdle(HostLane &lane)
{
    if (lane.running == 0 && lane.waiting.empty() && !lane.isInTurn)
        m_lanes.remove(QByteArray(lane.origin)); // a copy: the key must outlive the lane
}

} // namespace hk
