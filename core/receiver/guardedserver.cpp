#include "core/receiver/guardedserver.h"

#include "core/receiver/connection.h"

#include <algorithm>
#include <unistd.h>

namespace hk {
namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr int backlog = 512;

} // namespace

GuardedServer::GuardedServer(const ReceiverLimits &limits, const Clock &clock, ConnectionHost &host)
    : m_limits(limits), m_clock(clock), m_host(host)
{
    setListenBacklogSize(backlog);
    m_tick.callOnTimeout(this, &GuardedServer::checkDeadlines);
    // Out of file descriptors: Qt stops accepting for good unless told to go on.
    connect(this, &QTcpServer::acceptError, this, [this] {
        m_paused = true;
        m_tick.start(tick);
    });
}

GuardedServer::~GuardedServer() { endAll(); }

void GuardedServer::incomingConnection(qintptr socket)
{
    if (connectionCount() >= m_limits.connections && !makeRoom()) {
        ::close(static_cast<int>(socket));
        return;
    }
    auto *const connection =
            new Connection(socket, m_tls ? &*m_tls : nullptr, m_host, m_limits, m_clock, this);
    m_connections.push_back(connection);
    connect(connection, &Connection::ended, this, [this, connection] { forget(connection); });
    if (!m_tick.isActive())
        m_tick.start(tick);
}

bool GuardedServer::makeRoom()
{
    Connection *oldest = nullptr;
    for (Connection *const connection : m_connections) {
        if (!connection->isAnswering()
            && (!oldest || connection->waitingSince() < oldest->waitingSince()))
            oldest = connection;
    }
    if (oldest)
        oldest->end();
    return oldest != nullptr;
}

void GuardedServer::forget(Connection *connection)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
}

void GuardedServer::endAll()
{
    const std::vector<Connection *> connections = m_connections;
    for (Connection *const connection : connections)
        connection->end();
}

void GuardedServer::checkDeadlines()
{
    const Micros now = m_clock.monotonic();
    const std::vector<Connection *> connections = m_connections;
    for (Connection *const connection : connections)
        connection->checkDeadline(now);
    if (m_paused) {
        m_paused = false;
        resumeAccepting();
    }
    if (m_connections.empty())
        m_tick.stop();
}

} // namespace hk
