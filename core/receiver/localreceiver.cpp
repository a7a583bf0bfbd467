#include "core/receiver/localreceiver.h"

#include "core/receiver/connection.h"
#include "core/receiver/guardedserver.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace hk {
namespace {

/// How much of its time the receiver spends on explaining mismatches, at most.
constexpr qint64 explainShare = 5; // one part in
constexpr Micros explainSavings = microsPerSecond / 2;

ReceivedRequestData dataOf(HttpRequest request)
{
    ReceivedRequestData data;
    data.method = std::move(request.method);
    data.target = std::move(request.target);
    data.headers = std::move(request.headers);
    data.body = std::move(request.body);
    data.bodySize = request.bodySize;
    return data;
}

void setVerdict(ReceivedRequestData &data, const std::optional<Verdict> &verdict)
{
    if (!verdict) {
        data.signature = ReceivedSignature::Missing;
        data.signatureExplanation = QStringLiteral("The request carries no signature.");
        return;
    }
    data.signature = verdict->matches ? ReceivedSignature::Valid : ReceivedSignature::Invalid;
    data.signatureExplanation = verdict->explanation;
}

} // namespace

class LocalReceiver::Private final : public ConnectionHost
{
public:
    Private(LocalReceiver &receiver, const Clock &systemClock, const ReceiverLimits &allowed)
        : q(receiver), clock(systemClock), limits(allowed), server(limits, clock, *this)
    {
    }

    Order serve(HttpRequest request, const std::optional<Verdict> &verdict) override
    {
        const Behaviour behaviour = script.next();
        const auto keys = provider ? provider(request.target, request.headers) : std::nullopt;
        ReceivedRequestData data = dataOf(std::move(request));
        if (behaviour.manner != Behaviour::Manner::Drop)
            data.answeredStatus = behaviour.status;
        if (keys)
            setVerdict(data, verdict ? verdict : judge(data, *keys));
        return {announce(std::move(data)), behaviour};
    }

    void refuse(const HttpRequest &request, const RequestFault &fault) override
    {
        ReceivedRequestData data = dataOf(request);
        data.answeredStatus = fault.status;
        data.problem = fault.reason;
        const qint64 number = announce(std::move(data));
        Q_EMIT q.requestAnswered(number);
    }

    void answered(qint64 number) override { Q_EMIT q.requestAnswered(number); }

    VerifyKeys keysFor(const HttpRequest &request) override
    {
        const auto keys = provider ? provider(request.target, request.headers) : std::nullopt;
        return keys.value_or(VerifyKeys());
    }

    bool keep(qint64 bytes) override
    {
        if (bytes > 0 && kept + bytes > limits.bodiesTogether)
            return false;
        kept += bytes;
        return true;
    }

    LocalReceiver &q;
    const Clock &clock;
    const ReceiverLimits limits;
    ResponseScript script;
    KeyProvider provider;
    GuardedServer server;

private:
    qint64 announce(ReceivedRequestData data)
    {
        data.number = ++count;
        data.at = clock.now();
        const qint64 number = data.number;
        Q_EMIT q.requestReceived(data);
        return number;
    }

    /// Explaining takes much longer than checking: a flood of wrong signatures must not stop
    /// everything else.
    std::optional<Verdict> judge(const ReceivedRequestData &data, const VerifyKeys &keys)
    {
        const Micros start = clock.monotonic();
        savings = qMin(explainSavings, savings + (start - judgedAt) / explainShare);
        judgedAt = start;
        const auto verdict = verifyRequest(data.headers, data.body, keys,
                                           savings > 0 ? limits.explainedBody : 0);
        if (verdict && !verdict->matches)
            savings -= clock.monotonic() - start;
        return verdict;
    }

    qint64 count = 0;
    qint64 kept = 0;
    Micros savings = explainSavings;
    Micros judgedAt = 0;
};

LocalReceiver::LocalReceiver(const Clock &clock, const ReceiverLimits &limits, QObject *parent)
    : QObject(parent), m_d(std::make_unique<Private>(*this, clock, limits))
{
}

LocalReceiver::~LocalReceiver()
{
    blockSignals(true);
    close();
}

Result<quint16> LocalReceiver::listen(quint16 port)
{
    return listen(port, QHostAddress(QHostAddress::LocalHost));
}

Result<quint16> LocalReceiver::listen(quint16 port, const QHostAddress &address)
{
    close();
    if (m_d->server.listen(address, port))
        return m_d->server.serverPort();
    const QString number = QString::number(port);
    const QString reason = m_d->server.errorString();
    if (m_d->server.serverError() == QAbstractSocket::AddressInUseError)
        return Error{ErrorCode::PortTaken, QStringLiteral("port"), number, reason};
    return Error{ErrorCode::PortNotAllowed, reason, number, {}};
}

void LocalReceiver::close()
{
    m_d->server.close();
    m_d->server.endAll();
}

bool LocalReceiver::isListening() const { return m_d->server.isListening(); }
quint16 LocalReceiver::port() const { return m_d->server.serverPort(); }
int LocalReceiver::connectionCount() const { return m_d->server.connectionCount(); }
void LocalReceiver::setScript(const ResponseScript &script) { m_d->script = script; }
QString LocalReceiver::respondSpec() const { return m_d->script.spec(); }

void LocalReceiver::setKeyProvider(KeyProvider provider) { m_d->provider = std::move(provider); }

} // namespace hk
