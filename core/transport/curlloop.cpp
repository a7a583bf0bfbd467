#include "core/transport/curlloop.h"

#include "core/base/clock.h"
#include "core/transport/easyhandle.h"
#include "core/transport/steadyclock.h"
#include "core/transport/transfer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimerEvent>

#include <unistd.h>

namespace hk {
namespace {

/// Notes when the last byte of a request has left: curl waits for room to write until then.
void noteSending(Transfer &transfer, int what)
{
    if (transfer.at.requested == 0 || transfer.at.sent != 0 || what == CURL_POLL_REMOVE)
        return;
    transfer.isSending = (what & CURL_POLL_OUT) != 0;
    if (what == CURL_POLL_IN)
        transfer.at.sent = steadyMicros();
}

} // namespace

CurlLoop::CurlLoop(int keptConnections, EndedHandler handler)
    : m_handler(std::move(handler)), m_multi(curl_multi_init()),
      m_notifier(new QSocketNotifier(m_sockets.descriptor(), QSocketNotifier::Read, this))
{
    Q_CHECK_PTR(m_multi.get());
    const auto set = [this](CURLMoption option, auto value) {
        curl_multi_setopt(m_multi.get(), option, value);
    };
    set(CURLMOPT_SOCKETFUNCTION, &CurlLoop::watchSocket);
    set(CURLMOPT_SOCKETDATA, this);
    set(CURLMOPT_TIMERFUNCTION, &CurlLoop::setTimer);
    set(CURLMOPT_TIMERDATA, this);
    set(CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    set(CURLMOPT_MAXCONNECTS, long(keptConnections));
    // No limit of curl's: whoever waits in its queue is timed out there without ever being sent.
    set(CURLMOPT_MAX_TOTAL_CONNECTIONS, 0L);
    connect(m_notifier, &QSocketNotifier::activated, this, &CurlLoop::handleSockets);
}

CurlLoop::~CurlLoop() = default;

void CurlLoop::add(CURL *easy) { curl_multi_add_handle(m_multi.get(), easy); }

void CurlLoop::remove(CURL *easy) { curl_multi_remove_handle(m_multi.get(), easy); }

int CurlLoop::watchSocket(CURL *easy, curl_socket_t socket, int what, void *loop, void *)
{
    static_cast<CurlLoop *>(loop)->m_sockets.want(socket, what);
    if (Transfer *const transfer = EasyHandle::transferOf(easy))
        noteSending(*transfer, what);
    return 0;
}

int CurlLoop::closeSocket(void *loop, curl_socket_t socket)
{
    static_cast<CurlLoop *>(loop)->m_sockets.forget(socket);
    return ::close(socket);
}

int CurlLoop::setTimer(CURLM *, long timeoutMs, void *data)
{
    auto *const loop = static_cast<CurlLoop *>(data);
    loop->m_isDueNow = timeoutMs == 0;
    loop->m_due = timeoutMs > 0 ? steadyMicros() + timeoutMs * microsPerMs : 0;
    if (loop->m_isInTurn)
        return 0; // the end of the turn sees to it
    if (loop->m_isDueNow && !loop->m_turnRequested) {
        loop->m_turnRequested = true;
        QCoreApplication::postEvent(loop, new QEvent(QEvent::User));
    }
    loop->armTimer();
    return 0;
}

void CurlLoop::armTimer()
{
    // Moved only to an earlier moment: curl's timer changes with each request, mostly to a later
    // one, and a timer that fires too early just looks again.
    if (m_due == 0 || (m_armedFor != 0 && m_armedFor <= m_due))
        return;
    m_armedFor = m_due;
    const qint64 waitMs = (m_due - steadyMicros() + microsPerMs - 1) / microsPerMs;
    m_timer.start(static_cast<int>(std::max<qint64>(waitMs, 0)), Qt::PreciseTimer, this);
}

void CurlLoop::timerEvent(QTimerEvent *)
{
    m_timer.stop();
    m_armedFor = 0;
    if (m_due == 0 || steadyMicros() < m_due) {
        armTimer();
        return;
    }
    m_isDueNow = true;
    finishTurn();
}

bool CurlLoop::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_turnRequested = false;
    finishTurn();
    return true;
}

void CurlLoop::handleSockets()
{
    SocketSet::Batch batch;
    const int count = m_sockets.ready(batch);
    m_isInTurn = true;
    for (int i = 0; i < count; ++i) {
        const SocketSet::Ready &ready = batch[static_cast<size_t>(i)];
        int running = 0;
        if (m_sockets.isWanted(ready.socket))
            curl_multi_socket_action(m_multi.get(), ready.socket, ready.flags, &running);
    }
    finishTurn();
}

void CurlLoop::runTimers()
{
    m_isDueNow = false;
    m_due = 0;
    int running = 0;
    curl_multi_socket_action(m_multi.get(), CURL_SOCKET_TIMEOUT, 0, &running);
    if (m_isDueNow || m_due != 0)
        return;
    // curl tells only of changes; after a call that came a little too early there is none.
    long timeoutMs = -1;
    curl_multi_timeout(m_multi.get(), &timeoutMs);
    if (timeoutMs >= 0)
        m_due = steadyMicros() + std::max(timeoutMs, 1L) * microsPerMs;
}

void CurlLoop::finishTurn()
{
    // Twice, so that what the handler adds is on its way in the same turn; the rest comes in the
    // next.
    for (int round = 0; round < 2; ++round) {
        m_isInTurn = true;
        if (m_isDueNow)
            runTimers();
        m_ended.clear();
        int left = 0;
        while (const CURLMsg *const message = curl_multi_info_read(m_multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                m_ended.push_back(
                        {EasyHandle::transferOf(message->easy_handle), message->data.result});
        }
        if (!m_ended.empty())
            m_handler(m_ended);
        m_isInTurn = false;
        if (!m_isDueNow && m_ended.empty())
            break;
    }
    if (m_isDueNow)
        setTimer(m_multi.get(), 0, this);
    armTimer();
}

} // namespace hk
