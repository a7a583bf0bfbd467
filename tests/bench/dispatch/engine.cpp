#include "tests/bench/dispatch/engine.h"

#include "core/dispatch/dispatchthread.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/bench/dispatch/fillstore.h"
#include "tests/bench/support/benchstore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <utility>

namespace hk::bench {
namespace {

constexpr int mostAhead = 2000; // accepted and not yet delivered
constexpr int together = 200;
constexpr int limitMs = 300'000;

/// Keeps the engine fed, and ends the loop when everything is delivered.
class Feed : public QObject
{
public:
    Feed(Store &store, DispatchThread &dispatcher, EventDraft draft, int count, QEventLoop &loop)
        : m_store(store), m_dispatcher(dispatcher), m_draft(std::move(draft)), m_count(count)
    {
        connect(&dispatcher, &DispatchThread::tallyChanged, this,
                [this, &loop](const DispatchTally &tally) {
                    m_delivered = tally.delivered;
                    if (m_delivered >= m_count)
                        loop.quit();
                    feed();
                });
    }
    void feed()
    {
        while (m_accepted < m_count && m_accepted - m_delivered < mostAhead) {
            const int n = std::min(together, m_count - m_accepted);
            m_draft.createdAt = m_store.clock().now();
            acceptMany(m_store, std::vector<EventDraft>(static_cast<size_t>(n), m_draft));
            m_accepted += n;
            m_dispatcher.wake();
        }
    }

private:
    Store &m_store;
    DispatchThread &m_dispatcher;
    EventDraft m_draft;
    int m_count;
    int m_accepted = 0;
    qint64 m_delivered = 0;
};

} // namespace

TransportFactory curlTransport(int inFlight)
{
    return [inFlight] {
        TransportOptions options;
        options.maxInFlight = inFlight;
        auto manager = std::make_unique<CurlAccessManager>(options, EgressPolicy::withLoopback());
        return Transport{std::move(manager), [](const QStringList &) {}};
    };
}

TransportFactory stockTransport()
{
    return [] {
        return Transport{std::make_unique<QNetworkAccessManager>(), [](const QStringList &) {}};
    };
}

Figures runEngine(const EngineWork &work, const TransportFactory &transport, int count)
{
    BenchStore bench;
    bench.setUrl(Category::Booking, QString::fromLatin1(work.url.toEncoded()), work.inFlight);
    Store &store = bench.store();
    if (work.oldRows > 0)
        fillStore(store, bench.company(), work.oldRows);
    DispatchThread dispatcher(store, transport);
    QEventLoop loop;
    Feed feed(store, dispatcher, bench.draft(Trigger::AppointmentConfirmed, work.payloadBytes),
              count, loop);
    QTimer::singleShot(limitMs, &loop, [] { qFatal("not everything was delivered in time"); });

    QElapsedTimer elapsed;
    elapsed.start();
    const double cpu = cpuMicros();
    dispatcher.start();
    feed.feed();
    loop.exec();
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    return {count / seconds, (cpuMicros() - cpu) / count, residentMb()};
}

} // namespace hk::bench
