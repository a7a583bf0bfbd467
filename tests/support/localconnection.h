#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPair>

#include <functional>
#include <memory>
#include <optional>

typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;

namespace hk::test {

/// One request as it came over the wire.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; ///< in order, as written
    QByteArray head;                              ///< the raw bytes up to and with the empty line
    QByteArray body;
    int connection = 0; ///< 1-based number of the connection it came on

    /// The first value of `name`, whatever its case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
};

/// A server's side of one connection, as a script of LocalHttpServer uses it: blocking calls, each
/// of which ends when the server stops. Used in the script's thread only.
class LocalConnection final
{
public:
    using Recorder = std::function<void(const ReceivedRequest &)>;

    /// `stop` becomes readable when everything has to end.
    LocalConnection(int socket, int stop, int number, Recorder recorder);
    LocalConnection(const LocalConnection &) = delete;
    LocalConnection &operator=(const LocalConnection &) = delete;
    ~LocalConnection();

    int number() const { return m_number; } ///< 1-based, in the order of accepting

    bool startTls(SSL_CTX *context);
    /// The next request; none when the peer closed, the server stops, or what came is no request.
    std::optional<ReceivedRequest> readRequest();
    /// At least one byte of what comes; empty at the end.
    QByteArray read();
    /// False when the peer is gone or the server stops.
    bool send(const QByteArray &bytes);
    /// One byte every `everyMs`.
    bool sendSlowly(const QByteArray &bytes, int everyMs);
    /// Does nothing for so long; false when the peer closed or the server stops before.
    bool idle(int ms);
    /// Does nothing until the peer closes or the server stops.
    void hang();
    /// No more bytes from here; reading goes on.
    void closeWriting();
    /// Ends the connection with RST.
    void reset();
    void close();
    bool isOpen() const { return m_socket >= 0; }

private:
    bool waitFor(short events, int timeoutMs);

    int m_socket;
    int m_stop;
    int m_number;
    Recorder m_recorder;
    QByteArray m_buffer;
    struct SslFree
    {
        void operator()(SSL *ssl) const;
    };
    std::unique_ptr<SSL, SslFree> m_ssl;
};

} // namespace hk::test
