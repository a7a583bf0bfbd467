#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/receiver/receivedrequestdata.h"
#include "core/receiver/receiverlimits.h"
#include "core/receiver/responsescript.h"
#include "core/signing/verifier.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class QHostAddress;

namespace hk {

/// The local receiver: takes webhooks over HTTP, says what came and whether its signature is right,
/// and answers as badly as it is told to. POST is a webhook; GET and HEAD get a friendly line, for
/// people who open the address in a browser; anything else 405.
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
    /// Stops listening and ends every connection; delayed answers never come.
    void close();
    bool isListening() const;
    /// The one it listens on; 0 when it does not.
    quint16 port() const;
    int connectionCount() const;

    /// Begins a script with the next request.
    void setScript(const ResponseScript &script);
    QString respondSpec() const;
    void setKeyProvider(KeyProvider provider);

Q_SIGNALS:
    /// A request came in whole, or was refused; its answer may take a while.
    void requestReceived(const hk::ReceivedRequestData &request);
    /// The answer to that request has left, or never will.
    void requestAnswered(qint64 number);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace hk
