#pragma once

#include "tests/support/localconnection.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

namespace hk::test {

class TestIdentity;

/// A raw HTTP server on loopback, port 0, for tests: each connection runs a script in a thread of
/// its own, which may answer well or misbehave as it likes. Everything is bounded: 256 connections,
/// every wait ends with the server or after 30 s. The destructor stops all and waits for it.
///
/// requests() and the counters may be read from any thread at any time.
class LocalHttpServer final
{
public:
    using Script = std::function<void(LocalConnection &)>;
    /// The bytes to answer with; empty: close without an answer. `number` counts requests from 1.
    using Answer = std::function<QByteArray(const ReceivedRequest &request, int number)>;

    struct Options
    {
        bool ipv6 = false;
        std::shared_ptr<TestIdentity> tls; ///< with one, connections speak TLS as this server
        bool handshake = true;             ///< false: the script begins before TLS
        int tlsVersion = 0;                ///< only this one (TLS1_2_VERSION…); 0: any
    };

    LocalHttpServer(); ///< answers every request with 200
    explicit LocalHttpServer(Script script);
    LocalHttpServer(Script script, const Options &options);
    LocalHttpServer(const LocalHttpServer &) = delete;
    LocalHttpServer &operator=(const LocalHttpServer &) = delete;
    ~LocalHttpServer();

    quint16 port() const;
    QUrl url(const QString &path = QStringLiteral("/hook")) const;
    /// With another name for this machine, such as "localhost" or one that a fake resolver knows.
    QUrl urlFor(const QString &host, const QString &path = QStringLiteral("/hook")) const;

    QList<ReceivedRequest> requests() const; ///< in the order in which they were whole
    int requestCount() const;
    int connectionCount() const; ///< accepted so far
    int openConnections() const;

    // Well-behaved scripts, with kept connections.
    static Script answering(int status, const QByteArray &body = "{}",
                            const QList<QPair<QByteArray, QByteArray>> &headers = {});
    /// The statuses one after the other over all connections, the last one for good.
    static Script answeringInTurn(const QList<int> &statuses);
    static Script answeringWith(const Answer &answer);
    /// Reads a request and never answers.
    static Script hanging();

    /// A whole answer with its Content-Length.
    static QByteArray response(int status, const QByteArray &body = "{}",
                               const QList<QPair<QByteArray, QByteArray>> &headers = {});

private:
    struct State;
    void acceptLoop();

    std::unique_ptr<State> m_state;
};

} // namespace hk::test
