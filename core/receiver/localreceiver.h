#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/receiver/answercourse.h"
#include "core/receiver/forwarding.h"
#include "core/receiver/receivedrequestdata.h"
#include "core/receiver/receiverlimits.h"
#include "core/receiver/receivertls.h"
#include "core/receiver/responserule.h"
#include "core/receiver/responsescript.h"
#include "core/signing/verifier.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>

class QHostAddress;

namespace hk {

class Forwarder;

/// The local receiver: takes webhooks over HTTP or HTTPS, says what came and whether its signature
/// is right, and answers as badly as it is told to. POST is a webhook; GET and HEAD get a friendly
/// line, for people who open the address in a browser; anything else 405, and what is not HTTP 400.
/// All of it is told of.
///
/// Lives in the thread that made it and never waits there. Stands hostile clients: see
/// ReceiverLimits.
class LocalReceiver final : public QObject
{
    Q_OBJECT

public:
    /// The keys that may have signed a request; none: its signature is not checked. Is asked in
    /// the receiver's thread for each request, and must answer at once.
    using KeyProvider = std::function<std::optional<VerifyKeys>(const QByteArray &target,
                                                                const HeaderList &headers)>;

    /// `clock` outlives the receiver.
    explicit LocalReceiver(const Clock &clock, const ReceiverLimits &limits = {},
                           QObject *parent = nullptr);
    ~LocalReceiver() override;

    /// Listens on 127.0.0.1; port 0 takes a free one. Answers the port. PortTaken,
    /// PortNotAllowed.
    Result<quint16> listen(quint16 port);
    Result<quint16> listen(quint16 port, const QHostAddress &address);
    /// The same for an address as text, see ListenAddress. ReceiverAddressInvalid.
    Result<quint16> listen(quint16 port, const QString &address);
    /// Stops listening and ends every connection; delayed answers never come.
    void close();
    bool isListening() const;
    /// The one it listens on; 0 when it does not.
    quint16 port() const;
    int connectionCount() const;

    /// Begins a script with the next request.
    void setScript(const ResponseScript &script);
    QString respondSpec() const;
    /// The first rule that fits a request answers it, the script what fits none. Begins their
    /// scripts; ResponseRuleInvalid, RespondSpecInvalid, and then nothing has changed.
    Result<void> setRules(const QList<ResponseRule> &rules);
    const QList<ResponseRule> &rules() const;
    void setKeyProvider(KeyProvider provider);
    /// Counts from the next listen() on.
    void setTls(ReceiverTls tls);
    /// What made the certificate of the last listen(), in PEM; empty without TLS.
    QByteArray caCertificate() const;
    /// Hands on all webhooks from now on, or none without a forwarder. With `passesAnswer` what
    /// fits no rule is answered as the other answers. What was under way is told of no more.
    void setForwarder(std::unique_ptr<Forwarder> forwarder, bool passesAnswer);

Q_SIGNALS:
    /// A request came in whole, or was refused; its answer may take a while.
    void requestReceived(const hk::ReceivedRequestData &request);
    /// The answer to that request has left, or never will.
    void requestAnswered(qint64 number, const hk::SentAnswer &answer);
    /// What came of handing on that request.
    void requestForwarded(qint64 number, const hk::ForwardedAnswer &answer);
    /// A client broke off the TLS handshake, or does not speak TLS; in English.
    void handshakeFailed(const QString &reason);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace hk
