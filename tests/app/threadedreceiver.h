#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace hk::test {

/// One whole request that arrived.
struct Arrived
{
    QString path;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    QString eventId() const { return QString::fromUtf8(headers.value("webhook-id")); }
};

/// A receiver written apart from the project's own: HTTP/1.1 with Content-Length on a free loopback
/// port, in a thread of its own so that a test may wait for a program meanwhile. Any thread may ask
/// it what came. Stops in its destructor.
class ThreadedReceiver final
{
public:
    /// The status for the request that is the `number`th (1-based); 0 closes without an answer.
    /// Called in the receiver's thread. `body` is what it says every time.
    using Answer = std::function<int(int number, const Arrived &request)>;

    explicit ThreadedReceiver(
            Answer answer = [](int, const Arrived &) { return 200; }, int delayMs = 0,
            QByteArray body = "{}");
    ~ThreadedReceiver();
    ThreadedReceiver(const ThreadedReceiver &) = delete;
    ThreadedReceiver &operator=(const ThreadedReceiver &) = delete;

    QString url() const { return m_url; }
    quint16 port() const { return m_port; }
    QList<Arrived> arrived() const;
    qsizetype count() const;
    /// Waits until `count` requests have come or `limitMs` have passed.
    bool waitFor(qsizetype count, int limitMs) const;

private:
    class Listener;
    void take(const Arrived &request, int *number);

    Answer m_answer;
    int m_delayMs;
    QByteArray m_body;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_grown;
    QList<Arrived> m_arrived;
    QThread m_thread;
    Listener *m_listener = nullptr;
    QString m_url;
    quint16 m_port = 0;
};

} // namespace hk::test
