#pragma once

#include "core/base/clock.h"
#include "core/receiver/receiverlimits.h"

#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <optional>
#include <vector>

namespace hk {

class Connection;
class ConnectionHost;

/// A TCP server that keeps its connections few and their deadlines. When all are taken, the one
/// that has been waiting longest for its client makes room. One thread.
class GuardedServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// All three outlive it.
    GuardedServer(const ReceiverLimits &limits, const Clock &clock, ConnectionHost &host);
    ~GuardedServer() override;

    /// What connections speak that come from now on; none: plain HTTP.
    void setTls(std::optional<QSslConfiguration> tls) { m_tls = std::move(tls); }
    bool isSecure() const { return m_tls.has_value(); }
    int connectionCount() const { return static_cast<int>(m_connections.size()); }
    void endAll();

protected:
    void incomingConnection(qintptr socket) override;

private:
    bool makeRoom();
    void forget(Connection *connection);
    void checkDeadlines();

    const ReceiverLimits &m_limits;
    const Clock &m_clock;
    ConnectionHost &m_host;
    std::vector<Connection *> m_connections; ///< children
    std::optional<QSslConfiguration> m_tls;
    QTimer m_tick;
    bool m_paused = false;
};

} // namespace hk
