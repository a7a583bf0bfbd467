#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <deque>
#include <functional>
#include <memory>

namespace hk {

struct Transfer;

/// What runs to one origin, and what waits for its turn there.
struct HostLane
{
    QByteArray origin;
    int running = 0;
    std::deque<Transfer *> waiting;
    bool isInTurn = false; ///< stands in the queue's round of lanes that could go on
};

/// Lets at most so many transfers run for each origin and in all; the others wait here, first come,
/// first served, and the origins take turns. libcurl never queues. Same thread as its transfers.
class HostQueue final
{
public:
    using Start = std::function<void(Transfer &)>;

    /// `start` is called for each transfer whose turn it is, from enter() or from leave(); it must
    /// not call either.
    HostQueue(int mostPerHost, int mostInAll, Start start);

    void enter(Transfer &transfer);
    /// Of a transfer that runs or waits.
    void leave(Transfer &transfer);

    int running() const { return m_running; }
    int waiting() const { return m_waiting; }

private:
    bool hasRoom(const HostLane &lane) const;
    void run(HostLane &lane, Transfer &transfer);
    void offerTurn(HostLane &lane);
    void runNext();
    void dropIfIdle(HostLane &lane);

    int m_mostPerHost;
    int m_mostInAll;
    Start m_start;
    int m_running = 0;
    int m_waiting = 0;
    QHash<QByteArray, std::shared_ptr<HostLane>> m_lanes;
    std::deque<HostLane *> m_turns; ///< lanes with somebody waiting and room of their own
};

} // namespace hk
