#include "core/transport/easyhandle.h"

#include "core/transport/curlcallbacks.h"
#include "core/transport/transfer.h"
#include "core/transport/transportoptions.h"

#include <algorithm>

namespace hk {
namespace {

curl_slist *chained(std::vector<curl_slist> &nodes)
{
    for (size_t i = 0; i + 1 < nodes.size(); ++i)
        nodes[i].next = &nodes[i + 1];
    return nodes.empty() ? nullptr : nodes.data();
}

QByteArray hostOf(const QUrl &url) { return url.host(QUrl::FullyEncoded).toLatin1(); }

/// "host:port:address,address" for CURLOPT_RESOLVE; + lets the entry age, so that curl's cache does
/// not grow with every host ever met.
QByteArray route(const QByteArray &host, int port, const QList<IpAddress> &addresses)
{
    QByteArray line = '+' + host + ':' + QByteArray::number(port);
    char separator = ':';
    for (const IpAddress &address : addresses) {
        line += separator + address.text().toLatin1();
        separator = ',';
    }
    return line;
}

} // namespace

EasyHandle::EasyHandle() : m_curl(curl_easy_init()) { Q_CHECK_PTR(m_curl.get()); }

Transfer *EasyHandle::transferOf(CURL *easy)
{
    char *transfer = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    return reinterpret_cast<Transfer *>(transfer);
}

void EasyHandle::prepare(Transfer &transfer, const QList<IpAddress> &addresses, int timeoutMs,
                         curl_closesocket_callback closeSocket, void *socketOwner)
{
    m_errorText.front() = '\0';
    set(CURLOPT_PRIVATE, &transfer);
    set(CURLOPT_ERRORBUFFER, m_errorText.data());
    set(CURLOPT_CLOSESOCKETFUNCTION, closeSocket);
    set(CURLOPT_CLOSESOCKETDATA, socketOwner);
    installCallbacks(m_curl.get(), transfer);
    setRequest(transfer);
    setLimits(transfer, timeoutMs);
    if (transfer.request.target.isSecure)
        setTls(transfer);
    setRoute(transfer, addresses);
}

void EasyHandle::setRequest(const Transfer &transfer)
{
    const TransferRequest &request = transfer.request;
    set(CURLOPT_URL, request.target.url.constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
    set(CURLOPT_POSTFIELDS, request.body.constData());
    set(CURLOPT_HTTPHEADER, headerLines(transfer));
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    // What came is kept as it came: no bomb can go off here.
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
}

void EasyHandle::setLimits(const Transfer &transfer, int timeoutMs)
{
    const TransportOptions &options = *transfer.options;
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT_MS, long(timeoutMs));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(std::min(options.connectTimeoutMs, timeoutMs)));
    set(CURLOPT_MAXAGE_CONN, long(options.idleConnectionSeconds));
    set(CURLOPT_MAXLIFETIME_CONN, long(options.connectionLifeSeconds));
    // Small enough for malloc's own cache: curl makes one for each transfer, and answers are short.
    set(CURLOPT_BUFFERSIZE, 1'024L);
    set(CURLOPT_FRESH_CONNECT, transfer.wantsFreshConnection ? 1L : 0L);
    // Only a second line: curl never resolves here, so it has no thread that could hang.
    set(CURLOPT_QUICK_EXIT, 1L);
}

void EasyHandle::setTls(Transfer &transfer)
{
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, transfer.request.verify ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, transfer.request.verify ? 2L : 0L);
    // A hashed folder is read certificate by certificate; the usual bundle costs 15 ms a handshake.
    set(CURLOPT_CAPATH, transfer.options->caDirectory.toLocal8Bit().constData());
    // The file also keeps curl from using a connection again that was made on other trust.
    const QByteArray &extra = transfer.request.extraCaFile;
    set(CURLOPT_CAINFO, extra.isEmpty() ? nullptr : extra.constData());
}

void EasyHandle::setRoute(Transfer &transfer, const QList<IpAddress> &addresses)
{
    const TransferRequest &request = transfer.request;
    m_routeText.clear();
    const bool isProxied = !transfer.request.proxy.isEmpty();
    if (isProxied)
        setProxy(transfer, addresses);
    else
        set(CURLOPT_PROXY, "");
    if (!isProxied && !request.target.address)
        m_routeText.append(route(request.target.host, request.target.port, addresses));
    m_routes.clear();
    for (QByteArray &line : m_routeText)
        m_routes.push_back({line.data(), nullptr});
    set(CURLOPT_RESOLVE, chained(m_routes));
}

void EasyHandle::setProxy(Transfer &transfer, const QList<IpAddress> &addresses)
{
    const QUrl &proxy = transfer.request.proxy;
    const Target &target = transfer.request.target;
    constexpr int usualPort = 1080; // curl's own
    set(CURLOPT_PROXY, proxy.toEncoded().constData());
    set(CURLOPT_HTTPPROXYTUNNEL, 1L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (!IpAddress::fromHost(hostOf(proxy)))
        m_routeText.append(route(hostOf(proxy), proxy.port(usualPort), transfer.proxyAddresses));
    if (addresses.isEmpty())
        return;
    transfer.toldProxy = addresses.first();
    // The proxy is told the address that was judged, so that its own look-up cannot lead elsewhere.
    const auto bracketed = [](const QByteArray &host) {
        return host.contains(':') ? '[' + host + ']' : host;
    };
    const QByteArray port = QByteArray::number(target.port);
    m_connectText = bracketed(target.host) + ':' + port + ':'
            + bracketed(addresses.first().text().toLatin1()) + ':' + port;
    m_connect = {m_connectText.data(), nullptr};
    set(CURLOPT_CONNECT_TO, &m_connect);
}

curl_slist *EasyHandle::headerLines(const Transfer &transfer)
{
    // An empty Expect keeps curl from waiting a second for "100 Continue" before a body over 1 MB.
    static const char noExpect[] = "Expect:";
    const HeaderList &headers = transfer.request.headers;
    size_t room = sizeof noExpect;
    for (const auto &[name, value] : headers)
        room += static_cast<size_t>(name.size() + value.size()) + 3;
    m_lineText.clear();
    m_lineText.reserve(room); // so that the lines stay where they are
    m_lines.clear();
    const auto addLine = [&](auto... parts) {
        m_lines.push_back({m_lineText.data() + m_lineText.size(), nullptr});
        (m_lineText.append(parts), ...);
        m_lineText.push_back('\0');
    };
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<size_t>(bytes.size()));
    };
    for (const auto &[name, value] : headers) {
        if (value.isEmpty())
            addLine(view(name), ";"); // curl's way to send a header without a value
        else
            addLine(view(name), ": ", view(value));
    }
    addLine(noExpect);
    return chained(m_lines);
}

void EasyHandle::reset() { curl_easy_reset(m_curl.get()); }

EasyHandle *EasyPool::take()
{
    if (m_free.empty()) {
        m_all.push_back(std::make_unique<EasyHandle>());
        m_free.reserve(m_all.size());
        return m_all.back().get();
    }
    EasyHandle *const handle = m_free.back();
    m_free.pop_back();
    return handle;
}

void EasyPool::giveBack(EasyHandle *handle)
{
    handle->reset();
    m_free.push_back(handle);
}

} // namespace hk
