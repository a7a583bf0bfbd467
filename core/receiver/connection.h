#pragma once

#include "core/base/clock.h"
#include "core/receiver/answer.h"
#include "core/receiver/receiverlimits.h"
#include "core/receiver/responsescript.h"
#include "core/signing/longbodyverifier.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <optional>

namespace hk {

/// What a connection asks of the receiver it belongs to.
class ConnectionHost
{
public:
    /// How a request is to be answered, and its number.
    struct Order
    {
        qint64 number = 0;
        Behaviour behaviour;
    };

    virtual ~ConnectionHost() = default;
    /// Takes a whole request; `verdict` of a body that was not kept whole.
    virtual Order serve(HttpRequest request, const std::optional<Verdict> &verdict) = 0;
    /// Hears of a request that is answered with `fault`.
    virtual void refuse(const HttpRequest &request, const RequestFault &fault) = 0;
    /// The answer is on its way, or will never be.
    virtual void answered(qint64 number) = 0;
    /// The keys for a request whose body is not kept whole.
    virtual VerifyKeys keysFor(const HttpRequest &request) = 0;
    /// Whether so many more bytes may be kept (fewer, when negative) of requests still coming in.
    virtual bool keep(qint64 bytes) = 0;
};

/// One client of the receiver: reads its requests one after the other and answers each as told.
/// Lives in the receiver's thread; nothing in it waits.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket.
    Connection(qintptr socket, ConnectionHost &host, const ReceiverLimits &limits,
               const Clock &clock, QObject *parent);
    ~Connection() override;

    /// Whether a request of it is being answered.
    bool isAnswering() const;
    /// The moment of Clock::monotonic() when it last became idle or began a request.
    Micros waitingSince() const { return m_since; }
    /// Ends what takes too long.
    void checkDeadline(Micros now);
    /// Closes at once.
    void end();

Q_SIGNALS:
    void ended();

private:
    enum class State { Reading, Delaying, Writing, Dripping, Draining, Ended };

    void read();
    bool readSome();
    void updateDeadline(bool hadBegun);
    bool countKept();
    void serve();
    void goOn();
    void carryOut(const Behaviour &behaviour);
    void refuse(const RequestFault &fault);
    void send(const Answer &answer);
    void drip(QByteArray bytes);
    void dripNext();
    void write(const QByteArray &bytes);
    void checkWritten();
    void finishAnswer();
    void drain();
    void judgeOverflow(QByteArrayView part);
    Micros in(std::chrono::milliseconds wait) const;

    ConnectionHost &m_host;
    const ReceiverLimits &m_limits;
    const Clock &m_clock;
    QTcpSocket m_socket;
    RequestParser m_parser;
    std::optional<LongBodyVerifier> m_longBody;
    QTimer m_timer;        ///< of a delay or a drip
    Behaviour m_behaviour; ///< after the delay
    QByteArray m_drip;     ///< what is still to go out
    State m_state = State::Reading;
    Micros m_since = 0;
    Micros m_deadline = 0;
    qint64 m_kept = 0;
    qint64 m_number = 0; ///< of the request that is being answered
    bool m_continued = false;
    bool m_keepsAlive = true;
    bool m_isReading = false;
    bool m_drains = false; ///< once the answer is out
};

} // namespace hk
