#pragma once

#include "core/base/clock.h"
#include "core/receiver/answerstream.h"
#include "core/receiver/connectionhost.h"
#include "core/receiver/receiverlimits.h"
#include "core/signing/longbodyverifier.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <memory>
#include <optional>

class QSslConfiguration;

namespace hk {

/// One client of the receiver: reads its requests one after the other and answers each as told.
/// Lives in the receiver's thread; nothing in it waits.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket, which speaks TLS if `tls` is set.
    Connection(qintptr socket, const QSslConfiguration *tls, ConnectionHost &host,
               const ReceiverLimits &limits, const Clock &clock, QObject *parent);
    ~Connection() override;

    /// Whether a request of it is being answered.
    bool isAnswering() const;
    /// The moment of Clock::monotonic() when it last became idle or began a request.
    Micros waitingSince() const { return m_since; }
    /// Carries out what a request waits for that was served without a behaviour.
    void answer(const Behaviour &behaviour);
    /// Ends what takes too long.
    void checkDeadline(Micros now);
    /// Closes at once, as somebody else wants it.
    void end() { end(AnswerCourse::End::Stopped); }

Q_SIGNALS:
    void ended();

private:
    enum class State { Reading, Waiting, Delaying, Writing, Pacing, Draining, Ended };

    void open(qintptr socket, const QSslConfiguration *tls);
    void noteError(QAbstractSocket::SocketError error);
    void read();
    bool readSome();
    bool hangsUp();
    void end(AnswerCourse::End how);
    bool begin(qint64 number, const AnswerCourse &course);
    void tellCutOff(AnswerCourse::End how);
    void tellAnswered(AnswerCourse::End how);
    void put(const QByteArray &bytes);
    void updateDeadline(bool hadBegun);
    bool countKept();
    void serve();
    void greet(const HttpRequest &request);
    void goOn();
    void carryOut(const Behaviour &behaviour);
    void refuse(const RequestFault &fault);
    void send(AnswerStream stream);
    void sendPaced(AnswerStream stream, qsizetype piece, std::chrono::milliseconds wait);
    void sendPiece();
    void goOnWriting();
    void noteWritten();
    void finishAnswer();
    void drain();
    void judgeOverflow(QByteArrayView part);
    Micros in(std::chrono::milliseconds wait) const;

    ConnectionHost &m_host;
    const ReceiverLimits &m_limits;
    const Clock &m_clock;
    std::unique_ptr<QTcpSocket> m_socket;
    RequestParser m_parser;
    std::optional<LongBodyVerifier> m_longBody;
    QTimer m_timer;        ///< of a delay, or between two pieces
    Behaviour m_behaviour; ///< after the delay
    AnswerStream m_answer; ///< what is still to go out
    qsizetype m_piece = 0; ///< bytes at a time, when paced
    State m_state = State::Reading;
    Micros m_since = 0;
    Micros m_deadline = 0;
    qint64 m_kept = 0;
    qint64 m_number = 0; ///< of the request that is being answered
    SentAnswer m_sent;   ///< to it
    Micros m_asked = 0;  ///< when it was there
    bool m_continued = false;
    bool m_keepsAlive = true;
    bool m_isReading = false;
    bool m_isRefused = false; ///< what else comes is read and forgotten, once the answer is out
    bool m_wasAsked = false;  ///< whether to hang up on the request that is coming in
};

} // namespace hk
