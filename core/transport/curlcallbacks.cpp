#include "core/transport/curlcallbacks.h"

#include "core/transport/answerreader.h"
#include "core/transport/socketset.h"
#include "core/transport/steadyclock.h"
#include "core/transport/transfer.h"
#include "core/transport/transportoptions.h"

#include <arpa/inet.h>
#include <sys/socket.h>

namespace hk {
namespace {

Transfer &transferIn(void *data) { return *static_cast<Transfer *>(data); }

bool isProxied(const Transfer &transfer) { return !transfer.request.proxy.isEmpty(); }

curl_socket_t openSocket(void *data, curlsocktype, curl_sockaddr *address)
{
    Transfer &transfer = transferIn(data);
    // curl dials anew to send again what a kept connection swallowed; see askBeforeRequest().
    if (transfer.postsBegun > 0)
        return CURL_SOCKET_BAD;
    const auto ip = IpAddress::fromSockaddr(&address->addr);
    if (!ip || (!isProxied(transfer) && !mayGoTo(transfer, *ip)))
        return CURL_SOCKET_BAD;
    if (transfer.at.dialled == 0)
        transfer.at.dialled = steadyMicros();
    const int socket =
            ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    transfer.dialled.append(socket);
    transfer.remote = ip;
    transfer.remotePort = transfer.request.target.port;
    return socket;
}

/// Whether the policy allows where the connection goes, now that it is to be used: it may be a kept
/// one. What goes through a proxy is judged by the address the proxy was told.
bool isAllowed(Transfer &transfer, const IpAddress &peer)
{
    if (isProxied(transfer))
        return !transfer.toldProxy || mayGoTo(transfer, *transfer.toldProxy);
    return mayGoTo(transfer, peer);
}

int askBeforeRequest(void *data, char *peerText, char *, int peerPort, int localPort)
{
    Transfer &transfer = transferIn(data);
    const auto peer = IpAddress::fromText(peerText);
    // Exactly one request an attempt: the second call is curl sending again on its own account.
    if (transfer.postsBegun > 0 || !peer)
        return CURL_PREREQFUNC_ABORT;
    const auto remote = static_cast<quint16>(peerPort);
    const auto local = static_cast<quint16>(localPort);
    const bool isKept = transfer.at.dialled == 0;
    transfer.isSpoilt = isKept && transfer.sockets->hasUnasked(local, *peer, remote);
    if (transfer.isSpoilt || !isAllowed(transfer, *peer))
        return CURL_PREREQFUNC_ABORT;
    for (const int socket : std::as_const(transfer.dialled))
        transfer.sockets->nameConnection(socket, local, *peer, remote);
    transfer.remote = peer;
    transfer.remotePort = remote;
    ++transfer.postsBegun;
    transfer.at.requested = steadyMicros();
    if (!isKept && transfer.at.connected == 0)
        transfer.at.connected = transfer.at.requested;
    return CURL_PREREQFUNC_OK;
}

/// Called when curl is about to look a name up by itself, which must not happen: it has the
/// addresses. For an address it does call, too, and may go on.
int refuseLookUp(void *, void *, void *data)
{
    const Transfer &transfer = transferIn(data);
    return isProxied(transfer) || transfer.request.target.address ? 0 : 1;
}

CURLcode watchTls(CURL *, void *context, void *data)
{
    Transfer &transfer = transferIn(data);
    if (transfer.at.connected == 0)
        transfer.at.connected = steadyMicros();
    transfer.tls = std::make_shared<TlsPeer>();
    const bool isWatched = TlsPeer::watch(static_cast<SSL_CTX *>(context), transfer.tls);
    return isWatched ? CURLE_OK : CURLE_OUT_OF_MEMORY;
}

/// The size curl wants to hear for "go on"; anything else ends the transfer with CURLE_WRITE_ERROR.
constexpr size_t stop = 0;

size_t takeHeader(char *line, size_t, size_t size, void *data)
{
    Transfer &transfer = transferIn(data);
    if (transfer.at.answered == 0)
        transfer.at.answered = steadyMicros();
    const bool goesOn = readHeaderLine(transfer.answer, {line, static_cast<qsizetype>(size)},
                                       transfer.options->headerCap);
    return goesOn ? size : stop;
}

size_t takeBody(char *bytes, size_t, size_t size, void *data)
{
    Transfer &transfer = transferIn(data);
    const bool goesOn = readBody(transfer.answer, {bytes, static_cast<qsizetype>(size)},
                                 transfer.options->bodyCap);
    return goesOn ? size : stop;
}

} // namespace

void installCallbacks(CURL *easy, Transfer &transfer)
{
    const auto set = [&](CURLoption function, auto callback, CURLoption data) {
        curl_easy_setopt(easy, function, callback);
        curl_easy_setopt(easy, data, &transfer);
    };
    set(CURLOPT_OPENSOCKETFUNCTION, openSocket, CURLOPT_OPENSOCKETDATA);
    set(CURLOPT_PREREQFUNCTION, askBeforeRequest, CURLOPT_PREREQDATA);
    set(CURLOPT_RESOLVER_START_FUNCTION, refuseLookUp, CURLOPT_RESOLVER_START_DATA);
    set(CURLOPT_HEADERFUNCTION, takeHeader, CURLOPT_HEADERDATA);
    set(CURLOPT_WRITEFUNCTION, takeBody, CURLOPT_WRITEDATA);
    if (transfer.request.target.isSecure)
        set(CURLOPT_SSL_CTX_FUNCTION, watchTls, CURLOPT_SSL_CTX_DATA);
}

} // namespace hk
