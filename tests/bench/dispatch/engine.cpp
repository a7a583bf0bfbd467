#include "tests/bench/dispatch/engine.h"

#include "core/dispatch/dispatchthread.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/bench/dispatch/feed.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/fillstore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <utility>

namespace hk::bench {
namespace {

constexpr int limitMs = 300'000;

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
    EndpointLimits limits;
    limits.concurrency = work.inFlight;
    if (!work.authority.isEmpty()) {
        limits.caFile = bench.file(QStringLiteral("ca.pem"));
        writeAll(limits.caFile, work.authority);
    }
    bench.setEndpoint(Category::Booking, QString::fromLatin1(work.url.toEncoded()), limits);
    Store &store = bench.store();
    if (work.oldRows > 0)
        fillStore(store, bench.company(), work.oldRows);
    DispatchThread dispatcher(store, transport);
    QEventLoop loop;
    Feed feed(store, dispatcher, bench.draft(Trigger::AppointmentConfirmed, work.payloadBytes),
              count);
    QObject::connect(&feed, &Feed::ended, &loop, &QEventLoop::quit);
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
