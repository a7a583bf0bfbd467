#include "core/transport/curlaccessmanager.h"

#include "core/transport/curlreply.h"
#include "core/transport/requestattributes.h"
#include "core/transport/systemresolver.h"
#include "core/transport/transferengine.h"
#include "core/transport/wireheaders.h"

#include <QtCore/QBuffer>

namespace hk {
namespace {

/// libcurl wants this once a process, before its first handle.
void readyLibcurl()
{
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(code == CURLE_OK);
}

std::unique_ptr<Resolver> resolverOr(std::unique_ptr<Resolver> given,
                                     const TransportOptions &options)
{
    if (given)
        return given;
    SystemResolver::Options system;
    system.deadlineMs = options.resolveTimeoutMs;
    return std::make_unique<SystemResolver>(system);
}

HeaderList headersOf(const QNetworkRequest &request)
{
    HeaderList headers;
    const QList<QByteArray> names = request.rawHeaderList();
    headers.reserve(names.size());
    for (const QByteArray &name : names)
        headers.append({name, request.rawHeader(name)});
    return headers;
}

QByteArray bodyOf(QIODevice *device)
{
    if (device == nullptr)
        return {};
    if (const auto *buffer = qobject_cast<QBuffer *>(device))
        return buffer->data(); // what post() with a QByteArray makes; shared, not copied
    return device->readAll();
}

/// What is wrong with the request, in English; empty when nothing is.
QString problemOf(QNetworkAccessManager::Operation operation, const std::optional<Target> &target,
                  const HeaderList &headers)
{
    if (operation != QNetworkAccessManager::PostOperation)
        return QStringLiteral("only POST is sent here");
    if (!target)
        return QStringLiteral("not an http or https URL that can be sent to");
    for (const auto &[name, value] : headers) {
        if (!isValidHeader(name, value))
            return QStringLiteral("not a valid header: ") + QString::fromLatin1(name.left(60));
    }
    return {};
}

} // namespace

CurlAccessManager::CurlAccessManager(const TransportOptions &options, EgressPolicy policy,
                                     std::unique_ptr<Resolver> resolver, QObject *parent)
    : QNetworkAccessManager(parent), m_targets(std::make_unique<TargetCache>())
{
    readyLibcurl();
    m_engine = std::make_unique<TransferEngine>(options, std::move(policy),
                                                resolverOr(std::move(resolver), options));
}

CurlAccessManager::~CurlAccessManager() = default;

void CurlAccessManager::setPolicy(EgressPolicy policy) { m_engine->setPolicy(std::move(policy)); }

const EgressPolicy &CurlAccessManager::policy() const { return m_engine->policy(); }

int CurlAccessManager::inFlight() const { return m_engine->inFlight(); }

int CurlAccessManager::waiting() const { return m_engine->waiting(); }

QNetworkReply *CurlAccessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                                QIODevice *outgoingData)
{
    auto *const reply = new CurlReply(*m_engine, operation, request, this);
    Transfer &transfer = reply->transfer();
    const HeaderList headers = headersOf(request);
    const std::optional<Target> &target = m_targets->of(request.url());
    const QString problem = problemOf(operation, target, headers);
    if (!problem.isEmpty()) {
        m_engine->refuse(transfer, problem);
        return reply;
    }
    const int timeoutMs = request.transferTimeout();
    TransferRequest &out = transfer.request;
    out.target = *target;
    out.body = bodyOf(outgoingData);
    out.headers = wireHeaders(target->hostHeader, headers, out.body.size());
    out.timeoutMs = timeoutMs > 0 ? timeoutMs : m_engine->options().attemptTimeoutMs;
    out.extraCaFile = request.attribute(attributeOf(ExtraCaFileAttribute)).toString().toLocal8Bit();
    out.verify = !request.attribute(attributeOf(DoNotVerifyAttribute)).toBool();
    const QUrl proxy = request.attribute(attributeOf(ProxyAttribute)).toUrl();
    out.proxy = proxy.isEmpty() ? m_engine->options().proxy : proxy;
    m_engine->start(transfer);
    return reply;
}

} // namespace hk
