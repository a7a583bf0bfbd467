#pragma once

#include "core/transport/socketset.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <vector>

#include <curl/curl.h>

class QSocketNotifier;

namespace hk {

struct Transfer;

/// libcurl's multi handle in Qt's event loop: one epoll set behind one socket notifier, one timer.
/// Lives in the thread it was made in.
class CurlLoop final : public QObject
{
    Q_OBJECT

public:
    struct Ended
    {
        Transfer *transfer = nullptr;
        CURLcode code = CURLE_OK;
    };
    /// Called with all that ended in one turn, outside of curl; may add() and remove().
    using EndedHandler = std::function<void(const std::vector<Ended> &)>;

    /// `keptConnections`: how many idle ones may wait for another request.
    CurlLoop(int keptConnections, EndedHandler handler);
    ~CurlLoop() override;

    /// Starts `easy`, at the latest in the next turn of the event loop; it never ends in this call.
    void add(CURL *easy);
    void remove(CURL *easy);

    SocketSet &sockets() { return m_sockets; }

    /// For CURLOPT_CLOSESOCKETFUNCTION, with this object as its data.
    static int closeSocket(void *loop, curl_socket_t socket);

protected:
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    static int watchSocket(CURL *easy, curl_socket_t socket, int what, void *loop, void *);
    static int setTimer(CURLM *multi, long timeoutMs, void *loop);
    void handleSockets();
    void runTimers();
    void finishTurn();
    void armTimer();

    struct Cleanup
    {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };
    EndedHandler m_handler;
    SocketSet m_sockets; // curl closes sockets when it goes, so it goes before this
    std::unique_ptr<CURLM, Cleanup> m_multi;
    QSocketNotifier *m_notifier = nullptr;
    QBasicTimer m_timer;
    qint64 m_armedFor = 0; ///< when m_timer fires, µs; 0: it is not running
    qint64 m_due = 0;      ///< when curl wants to be called, µs; 0: not at all
    bool m_isDueNow = false;
    bool m_isInTurn = false;
    bool m_turnRequested = false;
    std::vector<Ended> m_ended;
};

} // namespace hk
