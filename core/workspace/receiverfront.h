#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/receiver/forwarding.h"
#include "core/receiver/receivertls.h"
#include "core/receiver/responserule.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What the local receiver makes of a signature.
enum class SignatureVerdict { NotChecked, Valid, Invalid, Missing };

/// One request that the local receiver got.
struct ReceivedRequest
{
    qint64 number = 0; ///< counts up from 1 since the receiver was made
    Micros at = 0;
    QByteArray method;
    QString path;
    HeaderList headers;
    QByteArray body; ///< at most 1 MB is kept
    SignatureVerdict signature = SignatureVerdict::NotChecked;
    QString signatureExplanation; ///< English; why it does not match
    /// None: dropped without an answer, or the other's answer is given back and not there yet.
    std::optional<int> answeredStatus;
    QString eventTrigger; ///< of the payload, when it is readable
    QString eventId;
    bool isForwarded = false;   ///< what comes of that is told later, with requestForwarded()
    bool waitsForOther = false; ///< answered as the other answers: until then without a status
    std::optional<ForwardedAnswer> forwarded; ///< for whoever keeps the request to fill in
};

/// What the Local receiver page can ask for. Everything happens in the thread that made it, but for
/// the futures' completion.
class ReceiverFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Listens on address(); port 0 takes a free one. PortTaken, PortNotAllowed.
    virtual QFuture<Result<quint16>> start(quint16 port) = 0;
    virtual void stop() = 0;
    virtual bool isListening() const = 0;
    virtual quint16 port() const = 0; ///< the one it listens on, or would
    /// What a sender on this computer calls it: "http://127.0.0.1:8765".
    QString url() const;
    /// How to answer: "200", "410", "500", "delay=5s", "drop", "503*2,200"… RespondSpecInvalid.
    virtual Result<void> respondWith(const QString &spec) = 0;
    virtual QString respondSpec() const = 0;
    /// The first rule that fits a request answers it, respondSpec() what fits none; all or none are
    /// taken. ResponseRuleInvalid, RespondSpecInvalid.
    virtual Result<void> setRules(const QList<ResponseRule> &rules) = 0;
    virtual QList<ResponseRule> rules() const = 0;

    /// Counts from the next start on.
    virtual void setTls(ReceiverTls tls) = 0;
    virtual ReceiverTls tls() const = 0;
    /// What a sender has to trust to take the certificate: PEM, once it listens with TLS.
    virtual QByteArray caCertificate() const = 0;
    /// The address to listen on from the next start on: "127.0.0.1", another one of this computer,
    /// or "0.0.0.0" and "::" for all of them. ReceiverAddressInvalid.
    virtual Result<void> setAddress(const QString &address) = 0;
    virtual QString address() const = 0;
    /// Whether others than this computer can send to address().
    virtual bool isOpenToOthers() const = 0;

    /// Hands on all that comes from now on. The errors of a webhook URL; an address that the
    /// store's policy does not allow is a problem of each ForwardedAnswer.
    virtual Result<void> forwardTo(const Forwarding &forwarding) = 0;
    virtual Forwarding forwarding() const = 0;

Q_SIGNALS:
    void listeningChanged(bool listening);
    void requestReceived(const hk::ReceivedRequest &request);
    void requestForwarded(qint64 number, const hk::ForwardedAnswer &answer);
    /// A client broke off the TLS handshake, or does not speak TLS; in English.
    void handshakeFailed(const QString &reason);
};

} // namespace hk
