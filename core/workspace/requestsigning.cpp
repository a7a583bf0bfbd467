#include "core/workspace/requestsigning.h"

#include "core/contract/envelope.h"
#include "core/dispatch/attemptheaders.h"
#include "core/dispatch/senderconfig.h"
#include "core/model/endpoint.h"
#include "core/model/webhookurl.h"
#include "core/store/endpointrepository.h"
#include "core/transport/wireheaders.h"

#include <QtCore/QUrl>

namespace hk {

HeaderList sentHeaders(const QString &url, const HeaderList &signature, qsizetype bodySize)
{
    return wireHeaders(QUrl::fromEncoded(url.toLatin1(), QUrl::StrictMode),
                       attemptHeaders(signature), bodySize);
}

Result<SignedRequest> signRequest(Database &database, const Vault &vault, EndpointId endpoint,
                                  const QString &eventId, const QByteArray &payload, Micros now)
{
    const Result<Endpoint> stored = EndpointRepository(database).get(endpoint);
    return stored ? signRequest(database, vault, *stored, eventId, payload, now)
                  : Result<SignedRequest>(stored.error());
}

Result<SignedRequest> signRequest(Database &database, const Vault &vault, const Endpoint &endpoint,
                                  const QString &eventId, const QByteArray &payload, Micros now)
{
    const Result<LaneConfig> lane = loadLaneConfig(database, vault, endpoint, now);
    if (!lane)
        return lane.error();
    const HeaderList signature =
            signatureHeaders(signingKeysAt(*lane, now), webhookIdOf(payload, eventId),
                             now / microsPerSecond, payload);
    SignedRequest request;
    request.endpoint = nameOf(endpoint);
    request.url = lane->url;
    request.body = payload;
    request.headers = sentHeaders(lane->url, signature + maskedHeaders(*lane), payload.size());
    if (const Result<WebhookUrl> url = WebhookUrl::parse(lane->url, Environment::Test, {}); url) {
        request.host = url->host();
        request.isLoopback = url->isLoopback();
    }
    return request;
}

} // namespace hk
