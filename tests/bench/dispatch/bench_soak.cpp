#include "tests/bench/dispatch/arrivals.h"
#include "tests/bench/dispatch/engine.h"
#include "tests/bench/dispatch/feed.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/epollreceiver.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <limits>
#include <mutex>

// bench_soak [--seconds N] [--json]: the engine at full speed for N seconds (30, or 600 for a
// serious answer) in ten slices, and what each took: deliveries a second, memory, open files, and
// the time from trigger to receiver of events for another endpoint, which come ten a second. What
// grows in the last third against the first leaks.

namespace {

using namespace hk::bench;
using namespace std::chrono_literals;

constexpr int slices = 10;
constexpr auto probeEvery = 100ms;

struct Slice
{
    double perSecond = 0;
    double residentMb = 0;
    int openFiles = 0;
    double p99Ms = 0;
};

double residentNowMb()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024);
}

int openFilesNow() { return int(QDir(QStringLiteral("/proc/self/fd")).count()); }

/// Triggers an event now and then, in a thread of its own, and takes the time until it arrives.
class Probe
{
public:
    Probe(const BenchStore &bench, hk::DispatchThread &dispatcher, Arrivals &arrivals)
        : m_arrivals(arrivals), m_thread([this, &bench, &dispatcher] { run(bench, dispatcher); })
    {
    }
    ~Probe()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_end.notify_one();
        m_thread.join();
    }
    double takeP99Ms()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<double> waits = std::exchange(m_waits, {});
        std::sort(waits.begin(), waits.end());
        return waits.empty() ? 0 : waits[waits.size() * 99 / 100];
    }

private:
    void run(const BenchStore &bench, hk::DispatchThread &dispatcher)
    {
        std::unique_lock lock(m_mutex);
        for (int n = 1; !m_ends; ++n) {
            lock.unlock();
            const std::int64_t begun = steadyNow();
            must(accept(bench.store(), bench.draft(hk::Trigger::CustomerCreated)).result());
            dispatcher.wake();
            const std::int64_t arrived = m_arrivals.waitFor(n);
            if (arrived == 0)
                qFatal("an event did not arrive");
            lock.lock();
            m_waits.push_back(double(arrived - begun) / 1e6);
            m_end.wait_for(lock, probeEvery, [this] { return m_ends; });
        }
    }

    Arrivals &m_arrivals;
    std::mutex m_mutex; ///< guards the next two
    bool m_ends = false;
    std::vector<double> m_waits;
    std::condition_variable m_end;
    std::thread m_thread;
};

void printSlice(const Slice &slice, int number, bool json)
{
    std::printf(json ? "{\"title\":\"soak\",\"slice\":%d,\"perSecond\":%.0f,\"residentMb\":%.1f,"
                       "\"openFiles\":%d,\"p99Ms\":%.2f}\n"
                     : "%5d %10.0f %10.1f %10d %10.2f\n",
                number, slice.perSecond, slice.residentMb, slice.openFiles, slice.p99Ms);
    std::fflush(stdout);
}

/// The last third against the first.
double growth(const std::vector<Slice> &all, double (*figure)(const Slice &))
{
    constexpr int third = slices / 3;
    double first = 0;
    double last = 0;
    for (int i = 0; i < third; ++i) {
        first += figure(all[size_t(i)]);
        last += figure(all[size_t(slices - 1 - i)]);
    }
    return last / first;
}

} // namespace

int main(int argc, char **argv)
{
    const EpollReceiver receiver;
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("seconds"), {}, QStringLiteral("N"), QStringLiteral("30")});
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.process(application);
    const int sliceMs = options.value(QStringLiteral("seconds")).toInt() * 1000 / slices;
    const bool json = options.isSet(QStringLiteral("json"));

    BenchStore bench;
    hk::EndpointLimits limits;
    limits.concurrency = 64;
    bench.setEndpoint(hk::Category::Booking,
                      QStringLiteral("http://127.0.0.1:%1/hook").arg(receiver.port()), limits);
    Arrivals arrivals; // ends once the dispatcher has closed its connection
    bench.setEndpoint(hk::Category::Customer,
                      QStringLiteral("http://127.0.0.1:%1/hook").arg(arrivals.port()));
    hk::DispatchThread dispatcher(bench.store(), curlTransport(64));
    Probe probe(bench, dispatcher, arrivals);
    Feed feed(bench.store(), dispatcher, bench.draft(hk::Trigger::AppointmentConfirmed),
              std::numeric_limits<qint64>::max());
    dispatcher.start();
    feed.feed();

    if (!json)
        std::printf("slice   a second  memory MB open files     p99 ms\n");
    std::vector<Slice> all;
    qint64 before = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        const qint64 delivered = feed.delivered();
        all.push_back({double(delivered - before) * 1000 / sliceMs, residentNowMb(), openFilesNow(),
                       probe.takeP99Ms()});
        before = delivered;
        printSlice(all.back(), int(all.size()), json);
        if (all.size() == slices)
            QCoreApplication::quit();
    });
    timer.start(sliceMs);
    QCoreApplication::exec();
    std::printf(json ? "{\"title\":\"soak, last third to first\",\"rate\":%.2f,\"memory\":%.2f,"
                       "\"openFiles\":%.2f,\"p99\":%.2f}\n"
                     : "last third to first: rate %.2f, memory %.2f, open files %.2f, p99 %.2f\n",
                growth(all, [](const Slice &s) { return s.perSecond; }),
                growth(all, [](const Slice &s) { return s.residentMb; }),
                growth(all, [](const Slice &s) { return double(s.openFiles); }),
                growth(all, [](const Slice &s) { return s.p99Ms; }));
    return 0;
}
