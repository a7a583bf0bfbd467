#pragma once

#include "core/base/outcome.h"
#include "core/transport/egresspolicy.h"
#include "core/transport/resolver.h"
#include "core/transport/target.h"
#include "core/transport/tlspeer.h"

#include <QtCore/QByteArray>

#include <memory>

namespace hk {

class CurlReply;
class EasyHandle;
class SocketSet;
struct HostLane;
struct TransportOptions;

/// What is to be sent.
struct TransferRequest
{
    Target target;
    HeaderList headers; ///< as they go on the wire
    QByteArray body;
    int timeoutMs = 0; ///< of the whole attempt, from the look-up on
    QByteArray extraCaFile;
    bool verify = true;
    QUrl proxy; ///< empty: none
};

/// When things happened, µs on the steady clock; 0: not (yet).
struct TransferMoments
{
    qint64 started = 0;
    qint64 resolved = 0;
    qint64 resumed = 0;   ///< its turn came: the wait from `resolved` to here does not count
    qint64 dialled = 0;   ///< first socket opened; 0 on a kept connection
    qint64 connected = 0; ///< TCP; noticed at the TLS handshake or the request
    qint64 requested = 0; ///< connection ready, request about to be written
    qint64 sent = 0;      ///< last byte of the request handed to the kernel
    qint64 answered = 0;  ///< first bytes of the answer
    qint64 ended = 0;
};

/// What came back so far.
struct TransferAnswer
{
    int statusCode = 0; ///< final one only; 0: none yet
    HeaderList headers;
    QByteArray body;
    qsizetype headerBytes = 0; ///< of all header lines, interim answers included
    bool headersEnded = false;
    bool headersCapped = false;
    bool bodyCapped = false;
};

/// One attempt from request to outcome. Owned by its CurlReply; the engine, the queue and curl's
/// callbacks hold pointers as long as `stage` says that they have it.
struct Transfer
{
    enum class Stage { New, Preparing, Resolving, Waiting, Running, Ending, Ended };

    CurlReply *reply = nullptr;
    const EgressPolicy *policy = nullptr;      ///< the engine's, for the callbacks
    const TransportOptions *options = nullptr; ///< the engine's
    SocketSet *sockets = nullptr;              ///< the engine's
    TransferRequest request;
    QList<IpAddress> addresses; ///< of the target, before the policy
    QList<IpAddress> proxyAddresses;

    Stage stage = Stage::New;
    HostLane *lane = nullptr;
    EasyHandle *easy = nullptr;
    bool wantsFreshConnection = false;
    bool endsSoon = false; ///< the engine ends it in the next turn, whatever curl says
    int lookUps = 0;
    size_t place = 0; ///< among the engine's transfers

    TransferMoments at;
    TransferAnswer answer;
    std::shared_ptr<TlsPeer> tls; ///< of a handshake made for this attempt
    int postsBegun = 0;
    bool isSending = false; ///< part of the request waits for room in the kernel
    QList<int> dialled;     ///< sockets opened for this attempt
    bool isSpoilt = false;  ///< the kept connection could not be used
    bool isBlocked = false; ///< the policy refused an address
    QString blockedBecause;
    std::optional<IpAddress> remote;
    quint16 remotePort = 0;
    std::optional<IpAddress> toldProxy; ///< the address a proxy was asked for; none: the name

    /// Forgets what the last run over curl left, for a second one.
    void clearRun();
};

/// The addresses of `transfer` that its policy allows now. When there are none, the transfer is
/// marked as blocked.
QList<IpAddress> allowedAddresses(Transfer &transfer);

/// Whether the policy allows `address` now; if not, the transfer is marked as blocked.
bool mayGoTo(Transfer &transfer, const IpAddress &address);

} // namespace hk
