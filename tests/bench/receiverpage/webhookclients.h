#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <atomic>
#include <thread>
#include <vector>

namespace hk::bench {

/// Clients that send requests to a port of this machine, one after the other over a connection
/// each, until they are stopped; each waits for its answer before it sends the next.
class WebhookClients final
{
public:
    /// Each request whole, head and body; they are taken in turn.
    WebhookClients(unsigned short port, QList<QByteArray> requests, int clients);
    ~WebhookClients();

    /// How many were answered with 200.
    long answered() const { return m_answered; }
    /// Ends them; answers how many were answered.
    long stop();

private:
    void run(unsigned short port, int begin);

    QList<QByteArray> m_requests;
    std::atomic<long> m_answered = 0;
    std::atomic<bool> m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace hk::bench
