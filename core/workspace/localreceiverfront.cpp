#include "core/workspace/localreceiverfront.h"

#include "core/base/answer.h"
#include "core/contract/envelope.h"
#include "core/forwarding/transportforwarder.h"
#include "core/model/webhookurl.h"
#include "core/receiver/listenaddress.h"
#include "core/store/policyrepository.h"
#include "core/store/store.h"
#include "core/workspace/settingswatch.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

constexpr quint16 usualPort = 8765;

SignatureVerdict verdictOf(ReceivedSignature signature)
{
    switch (signature) {
    case ReceivedSignature::NotChecked:
        return SignatureVerdict::NotChecked;
    case ReceivedSignature::Valid:
        return SignatureVerdict::Valid;
    case ReceivedSignature::Invalid:
        return SignatureVerdict::Invalid;
    case ReceivedSignature::Missing:
        return SignatureVerdict::Missing;
    }
    Q_UNREACHABLE();
}

/// Where a request arrives: "8765/booking?x=1".
QByteArray placeOf(int port, const QByteArray &target) { return QByteArray::number(port) + target; }

QByteArray placeOf(const QString &url)
{
    const QUrl parsed = QUrl::fromEncoded(url.toLatin1(), QUrl::StrictMode);
    return placeOf(
            parsed.port(80),
            parsed.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
}

ReceivedRequest shown(const ReceivedRequestData &data)
{
    ReceivedRequest request;
    request.number = data.number;
    request.at = data.at;
    request.method = data.method;
    request.path = QString::fromUtf8(data.target);
    request.headers = data.headers;
    request.body = data.body;
    request.signature = verdictOf(data.signature);
    request.signatureExplanation =
            data.problem.isEmpty() ? data.signatureExplanation : data.problem;
    request.answeredStatus = data.answeredStatus;
    request.isForwarded = data.isForwarded;
    request.waitsForOther = data.waitsForOther;
    const Envelope envelope = envelopeOf(data.body);
    request.eventTrigger = envelope.trigger;
    request.eventId = envelope.eventId;
    return request;
}

/// What of the store decides where requests may be forwarded to.
struct Route
{
    QStringList ranges;
    ProxySetting proxy;
};

Result<Route> loadRoute(Database &database)
{
    PolicyRepository repository(database);
    const Result<QStringList> ranges = repository.ranges();
    if (!ranges)
        return ranges.error();
    const Result<ProxySetting> proxy = repository.proxy();
    if (!proxy)
        return proxy.error();
    return Route{*ranges, *proxy};
}

} // namespace

LocalReceiverFront::LocalReceiverFront(Store &store, const SettingsWatch &watch, QObject *parent)
    : ReceiverFront(parent), m_store(store), m_receiver(store.clock()), m_port(usualPort),
      m_address(QStringLiteral("127.0.0.1"))
{
    m_receiver.setKeyProvider([this](const QByteArray &target, const HeaderList &) {
        return std::optional(keysFor(target));
    });
    connect(&m_receiver, &LocalReceiver::requestReceived, this,
            [this](const ReceivedRequestData &data) { Q_EMIT requestReceived(shown(data)); });
    connect(&m_receiver, &LocalReceiver::requestForwarded, this,
            &LocalReceiverFront::requestForwarded);
    connect(&m_receiver, &LocalReceiver::handshakeFailed, this,
            &LocalReceiverFront::handshakeFailed);
    connect(&watch, &SettingsWatch::settingsChanged, this, &LocalReceiverFront::loadKeys);
    connect(&watch, &SettingsWatch::settingsChanged, this, &LocalReceiverFront::loadPolicy);
    loadKeys();
    loadPolicy();
}

QFuture<Result<quint16>> LocalReceiverFront::start(quint16 port)
{
    m_receiver.setTls(m_tls);
    const Result<quint16> listening = m_receiver.listen(port, m_address);
    if (listening) {
        m_port = *listening;
        Q_EMIT listeningChanged(true);
    }
    return QtFuture::makeReadyFuture(listening);
}

void LocalReceiverFront::stop()
{
    if (!m_receiver.isListening())
        return;
    m_receiver.close();
    Q_EMIT listeningChanged(false);
}

bool LocalReceiverFront::isListening() const { return m_receiver.isListening(); }

quint16 LocalReceiverFront::port() const { return m_port; }

Result<void> LocalReceiverFront::respondWith(const QString &spec)
{
    const Result<ResponseScript> script = ResponseScript::parse(spec);
    if (!script)
        return script.error();
    m_receiver.setScript(*script);
    return {};
}

QString LocalReceiverFront::respondSpec() const { return m_receiver.respondSpec(); }

Result<void> LocalReceiverFront::setRules(const QList<ResponseRule> &rules)
{
    return m_receiver.setRules(rules);
}

QList<ResponseRule> LocalReceiverFront::rules() const { return m_receiver.rules(); }

void LocalReceiverFront::setTls(ReceiverTls tls) { m_tls = tls; }

QByteArray LocalReceiverFront::caCertificate() const { return m_receiver.caCertificate(); }

Result<void> LocalReceiverFront::setAddress(const QString &address)
{
    const Result<ListenAddress> parsed = ListenAddress::parse(address);
    if (!parsed)
        return parsed.error();
    m_address = parsed->text;
    return {};
}

bool LocalReceiverFront::isOpenToOthers() const
{
    const Result<ListenAddress> address = ListenAddress::parse(m_address);
    return address && address->isOpenToOthers;
}

Result<void> LocalReceiverFront::forwardTo(const Forwarding &forwarding)
{
    if (forwarding.url.trimmed().isEmpty()) {
        m_forwarding = {};
        m_receiver.setForwarder(nullptr, false);
        return {};
    }
    const Result<WebhookUrl> url =
            WebhookUrl::parse(forwarding.url, Environment::Test, QStringLiteral("Forward URL"));
    if (!url)
        return url.error();
    m_forwarding = {url->ascii(), forwarding.passesAnswer};
    auto forwarder = std::make_unique<TransportForwarder>(
            QUrl::fromEncoded(url->ascii().toLatin1(), QUrl::StrictMode), m_policy);
    m_forwarder = forwarder.get();
    m_receiver.setForwarder(std::move(forwarder), forwarding.passesAnswer);
    setRoute();
    return {};
}

void LocalReceiverFront::setRoute()
{
    if (!m_forwarder)
        return;
    m_forwarder->setPolicy(m_policy);
    m_forwarder->setProxy(
            m_proxy.proxyFor(QUrl(m_forwarding.url), QProcessEnvironment::systemEnvironment()));
}

void LocalReceiverFront::loadPolicy()
{
    whenAnswered(m_store.read(loadRoute), this, [this](const Result<Route> &route) {
        if (!route)
            return;
        const Result<EgressPolicy> policy = EgressPolicy::parse(route->ranges);
        m_policy = policy ? *policy : EgressPolicy();
        m_proxy = route->proxy;
        setRoute();
    });
}

void LocalReceiverFront::loadKeys()
{
    const auto loading = m_store.read(
            [&vault = m_store.vault(), now = m_store.clock().now()](Database &database) {
                return loadSenderConfig(database, vault, now);
            });
    whenAnswered(loading, this, [this](const Result<SenderConfig> &config) {
        if (!config)
            return;
        m_lanes = config->lanes.values();
        m_lanesByPlace.clear();
        for (const LaneConfig &lane : std::as_const(m_lanes))
            m_lanesByPlace.insert(placeOf(lane.url), lane);
    });
}

VerifyKeys LocalReceiverFront::keysFor(const QByteArray &target) const
{
    const QList<LaneConfig> here = m_lanesByPlace.values(placeOf(m_receiver.port(), target));
    VerifyKeys keys;
    for (const LaneConfig &lane : here.isEmpty() ? m_lanes : here) {
        for (Secret &key : signingKeysAt(lane, m_store.clock().now()).keys) {
            if (std::ranges::find(keys.keys, key) == keys.keys.end())
                keys.keys.push_back(std::move(key));
        }
    }
    return keys;
}

} // namespace hk
