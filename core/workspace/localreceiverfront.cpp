#include "core/workspace/localreceiverfront.h"

#include "core/base/answer.h"
#include "core/contract/envelope.h"
#include "core/store/store.h"
#include "core/workspace/settingswatch.h"

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
    const Envelope envelope = envelopeOf(data.body);
    request.eventTrigger = envelope.trigger;
    request.eventId = envelope.eventId;
    return request;
}

} // namespace

LocalReceiverFront::LocalReceiverFront(Store &store, const SettingsWatch &watch, QObject *parent)
    : ReceiverFront(parent), m_store(store), m_receiver(store.clock()), m_port(usualPort)
{
    m_receiver.setKeyProvider([this](const QByteArray &target, const HeaderList &) {
        return std::optional(keysFor(target));
    });
    connect(&m_receiver, &LocalReceiver::requestReceived, this,
            [this](const ReceivedRequestData &data) { Q_EMIT requestReceived(shown(data)); });
    connect(&watch, &SettingsWatch::settingsChanged, this, &LocalReceiverFront::loadKeys);
    loadKeys();
}

QFuture<Result<quint16>> LocalReceiverFront::start(quint16 port)
{
    const Result<quint16> listening = m_receiver.listen(port);
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
