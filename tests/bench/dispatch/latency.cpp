#include "tests/bench/dispatch/arrivals.h"
#include "tests/bench/dispatch/engine.h"

#include "core/dispatch/dispatchthread.h"
#include "tests/bench/support/benchstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <algorithm>

namespace hk::bench {
namespace {

constexpr int together = 1000;

/// So that each event finds the engine idle.
void letItRest()
{
    QEventLoop loop;
    QTimer::singleShot(3, &loop, &QEventLoop::quit);
    loop.exec();
}

void acceptBacklog(const BenchStore &bench, int count)
{
    for (int left = count; left > 0; left -= together) {
        const auto size = static_cast<size_t>(std::min(left, together));
        const EventDraft draft = bench.draft(Trigger::CustomerCreated);
        for (const auto &accepted : acceptMany(bench.store(), std::vector<EventDraft>(size, draft)))
            must(accepted.result());
    }
}

} // namespace

Latency measureLatency(int events, int deadBacklog)
{
    BenchStore bench;
    Arrivals arrivals;
    bench.setEndpoint(Category::Booking,
                      QStringLiteral("http://127.0.0.1:%1/hook").arg(arrivals.port()));
    // Nobody listens on the discard port.
    bench.setEndpoint(Category::Customer, QStringLiteral("http://127.0.0.1:9/dead"));
    acceptBacklog(bench, deadBacklog);
    DispatchThread dispatcher(bench.store(), curlTransport(64));
    QFuture<Result<void>> starting = dispatcher.start();
    while (!starting.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);

    std::vector<double> waits;
    for (int i = 0; i < events; ++i) {
        const std::int64_t begun = steadyNow();
        must(accept(bench.store(), bench.draft(Trigger::AppointmentConfirmed)).result());
        dispatcher.wake();
        const std::int64_t arrived = arrivals.waitFor(i + 1);
        if (arrived == 0)
            qFatal("an event did not arrive");
        waits.push_back(double(arrived - begun) / 1e6);
        letItRest();
    }
    std::sort(waits.begin(), waits.end());
    return {waits[waits.size() / 2], waits[waits.size() * 99 / 100]};
}

} // namespace hk::bench
