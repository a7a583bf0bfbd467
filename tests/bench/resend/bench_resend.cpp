#include "tests/bench/support/benchstore.h"

#include "core/store/endpointrepository.h"
#include "core/store/query.h"
#include "core/workspace/storeplans.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <cstdio>

// bench_resend [--deliveries N] [--json]: how long planning takes to send N failed deliveries again
// (each judged, nothing done), making the plan, pausing, resuming and cancelling it. Beside it, in
// the same run, a plain QSqlQuery that only reads the same rows.

namespace {

using namespace hk;
using namespace hk::bench;
using namespace Qt::StringLiterals;

constexpr char insertEvents[] =
        "INSERT INTO event(company, trigger, simulated, created_at, appointment_id) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "SELECT ?, 0, 0, ? + i, 'appointment-' || i FROM n";
constexpr char insertDeliveries[] =
        "INSERT INTO delivery(company, event, endpoint, trigger, simulated, status, manual, "
        "attempts, created_at, finished_at) "
        "SELECT e.company, e.id, ?, e.trigger, 0, 3, 0, 0, e.created_at, e.created_at FROM event e";

/// As if they had failed an hour ago.
void fill(const BenchStore &store, qint64 count)
{
    const auto endpoints = must(store.store()
                                        .read([id = store.company()](Database &db) {
                                            return EndpointRepository(db).ofCategories(id);
                                        })
                                        .result());
    must(store.store()
                 .write([&, booking = endpoints[0].id](Database &db) -> Result<qint64> {
                     const Micros then = store.store().clock().now() - 3600 * microsPerSecond;
                     must(Query(db, insertEvents).run(count, store.company(), then));
                     return Query(db, insertDeliveries).run(booking);
                 })
                 .result());
}

class Clocked
{
public:
    Clocked() { m_timer.start(); }
    double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

template<typename T>
double msUntil(const QFuture<Result<T>> &future, T *value = nullptr)
{
    const Clocked clock;
    T answer = must(QFuture(future).result());
    const double ms = clock.ms();
    if (value)
        *value = std::move(answer);
    return ms;
}

double readPlainly(const QString &path)
{
    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(path);
    if (!plain.open())
        qFatal("The plain reader finds no store");
    const Clocked clock;
    QSqlQuery query(plain);
    query.setForwardOnly(true);
    query.exec(u"SELECT d.id, d.event, d.endpoint, d.status, d.created_at, e.appointment_id "
               "FROM delivery d JOIN event e ON e.id = d.event ORDER BY d.id"_s);
    qint64 sum = 0;
    while (query.next()) {
        for (int column = 0; column < 5; ++column)
            sum += query.value(column).toLongLong();
        sum += query.value(5).toString().size();
    }
    if (sum == 0)
        qFatal("Nothing was read");
    return clock.ms();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"deliveries"_s, {}, u"N"_s, u"100000"_s}, {u"json"_s, {}}});
    parser.process(app);
    const qint64 count = parser.value(u"deliveries"_s).toLongLong();

    BenchStore store;
    store.setEndpoint(Category::Booking, u"http://127.0.0.1:9/booking"_s);
    fill(store, count);
    StorePlans plans(store.store(), u"bench"_s, [] {});
    ResendWish wish;
    wish.company = store.company();
    wish.rate = must(parseRateLimit(u"100/s"));
    wish.startAt = store.store().clock().now() + 3600 * microsPerSecond;

    const double plain = readPlainly(store.store().path());
    PlanPreview preview;
    const double dryRun = msUntil(plans.preview(wish), &preview);
    if (preview.planned != count)
        qFatal("%lld were planned", static_cast<long long>(preview.planned));
    const double start = msUntil(plans.start(wish), &preview);
    const double pause = msUntil(plans.pause(*preview.plan));
    const double resume = msUntil(plans.resume(*preview.plan));
    const double cancel = msUntil(plans.cancel(*preview.plan));

    if (parser.isSet(u"json"_s)) {
        const QJsonObject all{{u"dryRunMs"_s, dryRun}, {u"startMs"_s, start},
                              {u"pauseMs"_s, pause},   {u"resumeMs"_s, resume},
                              {u"cancelMs"_s, cancel}, {u"plainReadMs"_s, plain}};
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("Sending %lld deliveries again\n\n%-36s %10s %8s\n", static_cast<long long>(count),
                "", "ms", "times");
    const auto line = [plain](const char *name, double ms) {
        std::printf("%-36s %10.0f %8.2f\n", name, ms, ms / plain);
    };
    line("dry run", dryRun);
    line("the plan made, synced", start);
    line("paused", pause);
    line("resumed", resume);
    line("cancelled", cancel);
    line("plain QSqlQuery reads the rows", plain);
    return 0;
}
