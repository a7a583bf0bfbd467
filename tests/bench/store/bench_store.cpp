#include "tests/bench/store/baresqlite.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/fillstore.h"

#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/storecheck.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>

// bench_store [--count N] [--rounds N] [--rows N] [--json]: what a delivery costs in the store
// alone, without a network: accepted (event, payload of 2 kB, delivery), claimed, and its outcome
// recorded (attempt, delivery, counters), all with synchronous=FULL; many together and one by one.
// Beside it, in the same run and in turn, the bare library inserting four rows. Then how long
// people wait for a store with many rows. Medians.

namespace {

using namespace hk::bench;

constexpr int together = 200;
constexpr int payloadBytes = 2000;

hk::OutcomeRecord delivered(const hk::ClaimedDelivery &claimed, hk::Micros now)
{
    hk::OutcomeRecord outcome;
    outcome.delivery = claimed.delivery;
    outcome.attempt.number = claimed.attemptNumber;
    outcome.attempt.startedAt = now;
    outcome.attempt.outcome = hk::OutcomeKind::Answered;
    outcome.attempt.statusCode = 200;
    outcome.attempt.responseBody = "{}";
    outcome.attempt.durationUs = 20'000 + claimed.delivery.value() * 7919 % 400 * 1000;
    outcome.attempt.url = QStringLiteral("http://127.0.0.1:9/hook");
    outcome.next = {hk::DeliveryStatus::Delivered, std::nullopt, false};
    outcome.endedAt = now;
    return outcome;
}

/// As the dispatcher does it: the outcomes of the last group and the claims of the next together.
hk::Result<std::vector<hk::ClaimedDelivery>> turn(hk::Database &database, hk::EndpointId endpoint,
                                                  const std::vector<hk::OutcomeRecord> &outcomes,
                                                  hk::Micros now, int limit)
{
    hk::DispatchRepository queue(database);
    if (const auto recorded = queue.recordOutcomes(outcomes); !recorded)
        return recorded.error();
    return queue.claim(endpoint, now, now + 300 * hk::microsPerSecond, limit);
}

Figures runStore(int count, int group)
{
    BenchStore bench;
    bench.setEndpoint(hk::Category::Booking, QStringLiteral("http://127.0.0.1:9/hook"));
    hk::Store &store = bench.store();
    const hk::EventDraft draft = bench.draft(hk::Trigger::AppointmentConfirmed, payloadBytes);
    const hk::EndpointId endpoint(1);
    std::vector<hk::OutcomeRecord> outcomes;
    const double cpu = cpuMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    for (int done = 0; done < count; done += group) {
        for (const auto &accepted :
             acceptMany(store, std::vector<hk::EventDraft>(static_cast<size_t>(group), draft)))
            must(accepted.result());
        const hk::Micros now = store.clock().now();
        const auto claimed = must(store.write([&](hk::Database &database) {
                                           return turn(database, endpoint, outcomes, now, group);
                                       }).result());
        outcomes.clear();
        for (const hk::ClaimedDelivery &one : claimed)
            outcomes.push_back(delivered(one, now));
    }
    must(store.write([&](hk::Database &database) {
                  return turn(database, endpoint, outcomes, 0, 0);
              }).result());
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    return {count / seconds, (cpuMicros() - cpu) / count, residentMb()};
}

std::vector<Peer> peersIn(int group, int count)
{
    return {{QStringLiteral("Hookkeeper's store"),
             [group](int n) { return runStore(n, group); },
             count,
             {},
             {}},
            {QStringLiteral("bare SQLite, four inserts"),
             [group](int n) { return runBareSqlite(n, group, payloadBytes); },
             count,
             {},
             {}}};
}

template<typename Closure>
double millis(hk::Store &store, Closure closure)
{
    QElapsedTimer elapsed;
    elapsed.start();
    must(store.read(closure).result());
    return double(elapsed.nsecsElapsed()) / 1e6;
}

/// What people wait for, ms.
void printWaits(int rows, bool json)
{
    BenchStore bench;
    bench.setEndpoint(hk::Category::Booking, QStringLiteral("http://127.0.0.1:9/hook"));
    hk::Store &store = bench.store();
    fillStore(store, bench.company(), rows);
    hk::DeliverySelection first{bench.company()};
    first.limit = 100;
    const auto page = [first](hk::Database &database) {
        return hk::DeliveryRepository(database).page(first);
    };
    const QString copy = bench.file(QStringLiteral("copy.db"));
    millis(store, page); // once for the cache
    std::vector<double> pages;
    pages.reserve(101);
    for (int i = 0; i < 101; ++i)
        pages.push_back(millis(store, page));
    std::sort(pages.begin(), pages.end());
    const double check =
            millis(store, [](hk::Database &database) { return hk::checkStore(database); });
    const double backup =
            millis(store, [copy](hk::Database &database) { return hk::backupTo(database, copy); });
    const double megabytes = double(QFileInfo(copy).size()) / 1e6;
    std::printf(json ? "{\"title\":\"waits\",\"rows\":%d,\"pageMs\":%.2f,\"checkMs\":%.0f,"
                       "\"backupMs\":%.0f,\"fileMb\":%.0f}\n"
                     : "With %d rows: a page of 100 in %.2f ms, a check in %.0f ms, a backup with "
                       "its check in %.0f ms, %.0f MB\n",
                rows, pages[pages.size() / 2], check, backup, megabytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("count"), {}, QStringLiteral("N"), QStringLiteral("50000")});
    options.addOption({QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("3")});
    options.addOption({QStringLiteral("rows"), {}, QStringLiteral("N"), QStringLiteral("1000000")});
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.process(application);
    const int count = options.value(QStringLiteral("count")).toInt();
    const int rounds = options.value(QStringLiteral("rounds")).toInt();
    const bool json = options.isSet(QStringLiteral("json"));
    std::vector<Peer> inGroups = peersIn(together, count);
    measure(inGroups, rounds);
    print(QStringLiteral("A delivery in the store, 200 together"), inGroups, json);
    std::vector<Peer> oneByOne = peersIn(1, count / 50);
    measure(oneByOne, rounds);
    print(QStringLiteral("One by one"), oneByOne, json);
    printWaits(options.value(QStringLiteral("rows")).toInt(), json);
    return 0;
}
