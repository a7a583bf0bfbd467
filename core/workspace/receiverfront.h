#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/base/result.h"

#include <QtCore/QFuture>
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
    QString signatureExplanation;      ///< English; why it does not match
    std::optional<int> answeredStatus; ///< none: dropped without an answer
    QString eventTrigger;              ///< of the payload, when it is readable
    QString eventId;
};

/// What the Local receiver page can ask for. Everything happens in the thread that made it, but for
/// the futures' completion.
class ReceiverFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Listens on 127.0.0.1; port 0 takes a free one. PortTaken, PortNotAllowed.
    virtual QFuture<Result<quint16>> start(quint16 port) = 0;
    virtual void stop() = 0;
    virtual bool isListening() const = 0;
    virtual quint16 port() const = 0; ///< the one it listens on, or would
    /// How to answer: "200", "410", "500", "delay=5s", "drop", "503*2,200"… RespondSpecInvalid.
    virtual Result<void> respondWith(const QString &spec) = 0;
    virtual QString respondSpec() const = 0;

Q_SIGNALS:
    void listeningChanged(bool listening);
    void requestReceived(const hk::ReceivedRequest &request);
};

} // namespace hk
