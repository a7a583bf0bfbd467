#include "core/receiver/localreceiver.h"

#include "core/base/words.h"
#include "core/receiver/connection.h"
#include "core/receiver/cutoff.h"
#include "core/receiver/forwarder.h"
#include "core/receiver/guardedserver.h"
#include "core/receiver/listenaddress.h"
#include "core/receiver/localidentity.h"
#include "core/receiver/responserules.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
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
        data.signatureExplanation = Words::tr("The request carries no signature.");
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
        : q(receiver), clock(systemClock), limits(allowed), shownBody(allowed.request.keptBody),
          server(limits, clock, *this)
    {
    }

    Order serve(Connection &connection, HttpRequest request,
                const std::optional<Verdict> &verdict) override
    {
        const bool isHandedOn = forwarder && request.bodySize == request.body.size();
        ResponseScript *const rule = rules.scriptFor(request);
        std::optional<Behaviour> behaviour;
        if (rule || !isHandedOn || !passesAnswer)
            behaviour = (rule ? *rule : script).next();
        const auto keys = provider ? provider(request.target, request.headers) : std::nullopt;
        ReceivedRequestData data = dataOf(std::move(request));
        if (behaviour && behaviour->answers() && behaviour->manner != Behaviour::Manner::Garbage)
            data.answeredStatus = behaviour->status;
        data.breaksAnswer = behaviour && !behaviour->isWhole();
        if (behaviour)
            data.course = AnswerCourse::of(*behaviour);
        if (keys)
            setVerdict(data, verdict ? verdict : judge(data, *keys));
        data.isForwarded = isHandedOn;
        data.waitsForOther = !behaviour;
        const ReceivedRequestData whole = data; // shares its bytes
        const qint64 number = announce(std::move(data));
        if (!behaviour)
            waiting.insert(number, &connection);
        if (isHandedOn && forwarder)
            forwarder->forward(number, whole.target, whole.headers, whole.body);
        return {number, behaviour};
    }

    std::optional<qint64> hangsUpOn(const HttpRequest &request) override
    {
        const std::optional<ResponseScript *> rule = rules.scriptForHead(request);
        if (!rule || request.method != "POST")
            return {};
        ResponseScript &answers = *rule ? **rule : script;
        if (answers.current().manner != Behaviour::Manner::HangUp)
            return {};
        ReceivedRequestData data = dataOf(request);
        data.course = AnswerCourse::of(answers.next());
        return announce(std::move(data));
    }

    qint64 refuse(const HttpRequest &request, const RequestFault &fault) override
    {
        ReceivedRequestData data = dataOf(request);
        data.answeredStatus = fault.status;
        // It goes over the wire in English.
        data.problem = Words::tr(fault.reason.toUtf8().constData());
        if (fault.isTooSlow) {
            data.isCutOff = true;
            data.problem = cutOffWords(request, CutOff::TooSlow);
        }
        return announce(std::move(data));
    }

    qint64 cutOff(const HttpRequest &request, const AnswerCourse &course) override
    {
        ReceivedRequestData data = dataOf(request);
        data.isCutOff = true;
        data.course = course;
        const bool isLeft = course.end == AnswerCourse::End::ClientLeft;
        data.problem = cutOffWords(request, isLeft ? CutOff::ByClient : CutOff::ByReceiver);
        return announce(std::move(data));
    }

    void answered(qint64 number, const SentAnswer &answer) override
    {
        waiting.remove(number);
        Q_EMIT q.requestAnswered(number, answer);
    }

    void handshakeFailed(const QString &reason) override { Q_EMIT q.handshakeFailed(reason); }

    /// Tells of what came back, and gives it to whoever waits for it.
    void takeForwarded(qint64 number, const ForwardedAnswer &answer)
    {
        const QPointer<Connection> connection = waiting.take(number);
        Q_EMIT q.requestForwarded(number, answer);
        if (connection)
            connection->answer(passedOn(answer));
    }

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
    ReceiverLimits limits;
    const qsizetype shownBody; ///< of each body, whatever is kept to hand it on
    ResponseScript script;
    ResponseRules rules;
    KeyProvider provider;
    std::unique_ptr<Forwarder> forwarder;
    bool passesAnswer = false;
    QHash<qint64, QPointer<Connection>> waiting; ///< for the other's answer, by request
    ReceiverTls tls = ReceiverTls::Off;
    QByteArray caCertificate;
    GuardedServer server;

private:
    qint64 announce(ReceivedRequestData data)
    {
        data.body.truncate(shownBody);
        data.isSecure = server.isSecure();
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
                                           {.longestBody = savings > 0 ? limits.explainedBody : 0});
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
    const LocalIdentity identity = LocalIdentity::make(m_d->tls, address, m_d->clock.now());
    m_d->caCertificate = identity.authority;
    m_d->server.setTls(identity.tls);
    if (m_d->server.listen(address, port))
        return m_d->server.serverPort();
    const QString number = QString::number(port);
    const QString reason = m_d->server.errorString();
    if (m_d->server.serverError() == QAbstractSocket::AddressInUseError)
        return Error{ErrorCode::PortTaken, QStringLiteral("port"), number, reason};
    return Error{ErrorCode::PortNotAllowed, reason, number, {}};
}

Result<quint16> LocalReceiver::listen(quint16 port, const QString &address)
{
    const Result<ListenAddress> parsed = ListenAddress::parse(address);
    return parsed ? listen(port, QHostAddress(parsed->text)) : parsed.error();
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

Result<void> LocalReceiver::setRules(const QList<ResponseRule> &rules)
{
    const Result<ResponseRules> made = ResponseRules::of(rules);
    if (!made)
        return made.error();
    m_d->rules = *made;
    return {};
}

const QList<ResponseRule> &LocalReceiver::rules() const { return m_d->rules.rules(); }
void LocalReceiver::setKeyProvider(KeyProvider provider) { m_d->provider = std::move(provider); }
void LocalReceiver::setTls(ReceiverTls tls) { m_d->tls = tls; }
QByteArray LocalReceiver::caCertificate() const { return m_d->caCertificate; }

void LocalReceiver::setForwarder(std::unique_ptr<Forwarder> forwarder, bool passesAnswer)
{
    m_d->forwarder = std::move(forwarder);
    m_d->passesAnswer = passesAnswer;
    // What is handed on is handed on whole, so it is kept whole as well.
    m_d->limits.request.keptBody = m_d->forwarder ? m_d->limits.request.body : m_d->shownBody;
    const auto waiting = std::exchange(m_d->waiting, {});
    for (const QPointer<Connection> &connection : waiting) {
        ForwardedAnswer none;
        none.problem = QString::fromLatin1(QT_TRANSLATE_NOOP(
                "hk::Words", "The receiver was told to forward to somewhere else."));
        if (connection)
            connection->answer(passedOn(none));
    }
    if (m_d->forwarder) {
        connect(m_d->forwarder.get(), &Forwarder::forwarded, this,
                [this](qint64 number, const ForwardedAnswer &answer) {
                    m_d->takeForwarded(number, answer);
                });
    }
}

} // namespace hk
