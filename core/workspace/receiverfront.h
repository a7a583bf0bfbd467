#pragma once

#include "core/base/result.h"
#include "core/contract/payloadcheck.h"
#include "core/received/receivedupdate.h"
#include "core/receiver/forwarding.h"
#include "core/receiver/receivertls.h"
#include "core/receiver/responserule.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace hk {

/// What the Local receiver page can ask for. Lives in the thread that made it, and so do its
/// signals; futures complete in another.
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
    QString url() const { return urlAt(port()); }
    /// The same with another port.
    QString urlAt(quint16 port) const;
    /// How to answer: "200", "410", "500", "delay=5s", "drop", "503*2,200"… RespondSpecInvalid.
    virtual Result<void> respondWith(const QString &spec) = 0;
    virtual QString respondSpec() const = 0;
    /// The first rule that fits a request answers it, respondSpec() what fits none; all or none are
    /// taken, and equal ones go on where they are. ResponseRuleInvalid, RespondSpecInvalid.
    virtual Result<void> setRules(const QList<ResponseRule> &rules) = 0;
    virtual QList<ResponseRule> rules() const = 0;

    /// Counts from the next start on.
    virtual void setTls(ReceiverTls tls) = 0;
    virtual ReceiverTls tls() const = 0;
    /// What a sender has to trust to take the certificate: PEM, once it listens with TLS.
    virtual QByteArray caCertificate() const = 0;
    /// A file with it that simulations trust, there while the receiver listens with TLS; empty
    /// without, and for a self-signed certificate.
    virtual QString caFile() const = 0;
    /// The address to listen on from the next start on: "127.0.0.1", another one of this computer,
    /// or "0.0.0.0" and "::" for all of them. ReceiverAddressInvalid.
    virtual Result<void> setAddress(const QString &address) = 0;
    virtual QString address() const = 0;
    /// Where it listens, or would: while it does, address() and tls() may be the next start's.
    struct Place
    {
        QString address;
        ReceiverTls tls = ReceiverTls::Off;
    };
    virtual Place place() const { return {address(), tls()}; }
    /// Whether others than this computer can send to place().
    virtual bool isOpenToOthers() const = 0;

    /// Hands on all that comes from now on. The errors of a webhook URL; an address that the
    /// store's policy does not allow is a problem of each ForwardedAnswer.
    virtual Result<void> forwardTo(const Forwarding &forwarding) = 0;
    virtual Forwarding forwarding() const = 0;

    /// Headers, body and the other's answer of a request, as far as they are kept.
    virtual QFuture<Result<ReceivedContent>> content(qint64 number) = 0;
    /// All in which its payload, indented, differs from the schema of its trigger.
    virtual QFuture<Result<QList<PayloadProblem>>> problems(qint64 number) = 0;
    /// The requests after number `after` whose body holds the text, in any case. Cancelled: asked
    /// again meanwhile.
    virtual QFuture<Result<QList<qint64>>> find(const QString &text, qint64 after) = 0;
    /// Writes these requests to a file as an HTTP archive and answers how many; without those that
    /// are not kept any more. FileUnwritable.
    virtual QFuture<Result<qint64>> exportHar(const QList<qint64> &numbers,
                                              const QString &file) = 0;
    /// Forgets all requests.
    virtual void clear() = 0;
    /// Tells of all requests that are kept once more, for somebody who begins to listen.
    virtual void tellAgain() { }
    /// Whether personal data is masked in what is told; exportHar() writes what came.
    virtual bool masksScreen() const { return false; }

Q_SIGNALS:
    void listeningChanged(bool listening);
    /// How it answers, by which rules, with which certificate, where it listens or forwards to.
    void behaviourChanged();
    /// Requests came, or more is known of those that did; not more often than a person can follow.
    void requestsUpdated(const hk::ReceivedUpdate &update);
    /// A client broke off the TLS handshake, or does not speak TLS; in English.
    void handshakeFailed(const QString &reason);
};

} // namespace hk
