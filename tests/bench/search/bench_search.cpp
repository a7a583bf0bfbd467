#include "tests/bench/search/figures.h"
#include "tests/bench/search/plainsearch.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/bigevents.h"
#include "tests/bench/support/bigstore.h"
#include "tests/bench/support/measuring.h"

#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/ledgerscan.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"
#include "core/store/searchindexer.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <algorithm>
#include <memory>

// bench_search [--rows N,N…] [--folder DIR] [--seconds N] [--json]: how long a search takes in the
// largest company of stores of so many deliveries, by e-mail, id and name through the index, beside
// a QSqlQueryModel with LIKE on the same store; what the index costs; how quickly bodies are looked
// through from a warm cache, and how quickly reading, zstd and searching alone are; and how many
// events are accepted a second with and without the indexer beside. --folder keeps the stores.

namespace {

using namespace hk::bench;
using namespace Qt::StringLiterals;

constexpr int searches = 51;
constexpr int plainSearches = 3;
constexpr int rowsAPiece = 5'000;
constexpr qint64 scannedAlone = 200'000;
constexpr int longBodies = 20'000;
constexpr int longTogether = 200;
constexpr int partsOfLong = 10;

struct Options
{
    int seconds = 5;
    bool json = false;
};

hk::DeliverySelection selectionOf(hk::CompanyId company, const QString &filter)
{
    hk::DeliverySelection selection{company};
    selection.filter = must(hk::DeliveryFilter::parse(filter));
    selection.now = hk::SystemClock().now();
    return selection;
}

/// Brings the index up to date and says what that took and how large it is.
void index(hk::Store &store, qint64 rows, const Options &options)
{
    const double cpu = cpuMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    qint64 added = 0;
    double longest = 0;
    while (true) {
        QElapsedTimer piece;
        piece.start();
        const auto progress = must(store.write([](hk::Database &database) {
                                            return hk::SearchIndex(database).addNext(rowsAPiece);
                                        }).result());
        longest = std::max(longest, double(piece.nsecsElapsed()) / 1e6);
        added += progress.added;
        if (progress.added == 0 || progress.left == 0)
            break;
    }
    if (added == 0)
        return;
    const double us = double(elapsed.nsecsElapsed()) / 1e3;
    print(u"The index: wall time a delivery"_s, us / double(added), u"us"_s, options.json);
    print(u"The index: processor time a delivery"_s, (cpuMicros() - cpu) / double(added), u"us"_s,
          options.json);
    print(u"The index: longest piece of 5,000"_s, longest, u"ms"_s, options.json);
    const auto bytes =
            must(store.read([](hk::Database &database) {
                          return hk::Query(database, "SELECT sum(length(block)) FROM search_data")
                                  .first([](const hk::Query &row) { return row.integer(0); });
                      }).result());
    print(u"The index: bytes a delivery"_s, double(bytes.value_or(0)) / double(rows), u"bytes"_s,
          options.json);
}

/// A delivery of the largest company, somewhere.
qint64 anyOf(qint64 rows, int run)
{
    qint64 number = 1 + (qint64(run) * 7'919'993 + 12'345) % rows;
    while (BigStore::companyOf(number) != BigStore::largest()
           || BigStore::appointmentOf(number, rows).isEmpty())
        number = 1 + number % rows;
    return number;
}

void search(hk::Store &store, qint64 rows, const Options &options)
{
    struct Kind
    {
        QString name;
        std::function<QString(int run)> filter;
        std::function<QString(int run)> pattern;
    };
    const auto email = [rows](int run) { return BigStore::emailOf(anyOf(rows, run), rows); };
    const auto appointment = [rows](int run) {
        return BigStore::appointmentOf(anyOf(rows, run), rows);
    };
    const std::vector<Kind> kinds{
            {u"email: whole"_s, [&](int run) -> QString { return u"email:"_s + email(run); },
             email},
            {u"an e-mail as free text"_s, email, email},
            {u"appointment: whole"_s,
             [&](int run) -> QString { return u"appointment:"_s + appointment(run); }, appointment},
            {u"an id as free text"_s, appointment, appointment},
            {u"email: its beginning"_s,
             [&](int run) -> QString {
                 return u"email:"_s + email(run).section(u'@', 0, 0) + u'*';
             },
             [&](int run) -> QString { return email(run).section(u'@', 0, 0) + u'%'; }},
            {u"a name of many"_s, [](int) { return u"\"olga o'brien\""_s; },
             [](int) { return u"%olga o'brien%"_s; }},
            {u"a text that is nowhere"_s,
             [](int run) { return u"nobody%1@nowhere.example"_s.arg(run); },
             [](int run) { return u"%nobody%1@nowhere.example%"_s.arg(run); }},
    };
    const PlainSearch plain(store.path());
    std::vector<Timing> timings;
    for (const Kind &kind : kinds) {
        const auto once = [&](int run) {
            must(store.read([selection = selectionOf(BigStore::largest(), kind.filter(run))](
                                    hk::Database &database) {
                          return hk::DeliveryRepository(database).page(selection);
                      }).result());
        };
        once(searches); // once for the cache of statements
        Timing timing{kind.name, timed(searches, once), 0};
        std::vector<double> plainMs;
        plainMs.reserve(plainSearches);
        for (int run = 0; run < plainSearches; ++run)
            plainMs.push_back(plain.search(BigStore::largest().value(), kind.pattern(run)));
        timing.plainMs = Timing{{}, plainMs, 0}.median();
        timings.push_back(timing);
    }
    print(u"Searches, %1 deliveries"_s.arg(rows), timings, options.json);
}

/// Steps as LedgerScan takes them, as long as `goesOn`; answers how many deliveries were looked at.
qint64 scan(hk::Store &store, hk::CompanyId company, const QString &filter,
            const std::function<bool(const hk::ScanStep &)> &goesOn)
{
    hk::DeliverySelection selection = selectionOf(company, filter);
    qint64 looked = 0;
    int rows = 1'000;
    while (true) {
        QElapsedTimer elapsed;
        elapsed.start();
        const auto step = must(hk::scanLedger(store, selection, rows, {}).result());
        looked += step.looked;
        if (step.isEnd || !goesOn(step))
            return looked;
        selection.before = step.reached;
        if (elapsed.elapsed() < 70)
            rows = std::min(rows * 2, 200'000);
    }
}

/// One connection, one statement over the newest deliveries: GB of bodies in a second of one core,
/// whatever else the machine does.
double gbInCoreSecond(hk::Store &store, hk::CompanyId company, const char *sql, double bytes)
{
    double least = 0;
    for (int run = 0; run < 3; ++run) {
        const double cpu = cpuMicros();
        must(store.read([=](hk::Database &database) {
                      return hk::Query(database, sql)
                              .first([](const hk::Query &row) { return row.integer(0); }, company,
                                     scannedAlone);
                  }).result());
        const double took = cpuMicros() - cpu;
        least = run == 0 ? took : std::min(least, took);
    }
    return bytes / 1e3 / least;
}

#define HK_NEWEST                                                                                  \
    " FROM (SELECT event FROM delivery INDEXED BY delivery_company WHERE company = ? "             \
    "ORDER BY id DESC LIMIT ?) d CROSS JOIN payload b ON b.event = d.event"

void searchBodies(hk::Store &store, hk::CompanyId company, const QString &title,
                  const Options &options)
{
    const QString nowhere = u"body:\"no body has this\""_s;
    const auto onAndOn = [](const hk::ScanStep &) { return true; };
    scan(store, company, nowhere, onAndOn); // the cache is warm now
    QElapsedTimer elapsed;
    elapsed.start();
    const double cpu = cpuMicros();
    const qint64 looked = scan(store, company, nowhere, onAndOn);
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    const double coreSeconds = (cpuMicros() - cpu) / 1e6;
    const auto sum = [&](const char *sql, qint64 rows) {
        const auto read = [=](hk::Database &database) {
            return hk::Query(database, sql)
                    .first([](const hk::Query &row) { return row.integer(0); }, company, rows);
        };
        return double(must(store.read(read).result()).value_or(0));
    };
    const auto say = [&](const QString &name, double value, const QString &unit) {
        print(title + u": "_s + name, value, unit, options.json);
    };
    const double bytes = sum("SELECT sum(b.size)" HK_NEWEST, looked);
    say(u"bytes of a body, unpacked"_s, bytes / double(looked), u"bytes"_s);
    say(u"looked through"_s, bytes / 1e9 / seconds, u"GB/s"_s);
    say(u"deliveries"_s, double(looked) / seconds, u"/s"_s);
    say(u"cores it had"_s, coreSeconds / seconds, u"cores"_s);
    say(u"looked through in a second of one core"_s, bytes / 1e9 / coreSeconds, u"GB"_s);
    const double alone = sum("SELECT sum(b.size)" HK_NEWEST, std::min(looked, scannedAlone));
    const auto sayAlone = [&](const QString &name, const char *sql) {
        say(name, gbInCoreSecond(store, company, sql, alone), u"GB"_s);
    };
    sayAlone(u"  rows of delivery and payload alone"_s, "SELECT sum(b.size)" HK_NEWEST);
    sayAlone(u"  and the packed bytes"_s, "SELECT count(substr(b.packed, -1))" HK_NEWEST);
    sayAlone(u"  and zstd"_s, "SELECT sum(packed_has(b.packed, ''))" HK_NEWEST);
    sayAlone(u"  and the search in them"_s,
             "SELECT sum(packed_has(b.packed, 'no body has this'))" HK_NEWEST);
    const Timing first{u"until the first hits"_s,
                       timed(21,
                             [&](int) {
                                 scan(store, company, u"body:confirmed"_s,
                                      [](const hk::ScanStep &step) { return step.rows.isEmpty(); });
                             }),
                       0};
    print(title, {first}, options.json);
}

/// Bodies as long as those of events with many parts.
void searchLongBodies(const Options &options)
{
    BenchStore bench;
    bench.setEndpoint(hk::Category::Booking, u"http://127.0.0.1:9/hook"_s);
    for (int first = 0; first < longBodies; first += longTogether) {
        std::vector<hk::EventDraft> drafts;
        for (int i = first; i < first + longTogether; ++i) {
            hk::EventDraft draft = bench.draft(hk::Trigger::AppointmentConfirmed);
            draft.payload = "[";
            for (int part = 0; part < partsOfLong; ++part)
                draft.payload += bigEvent(i * partsOfLong + part + 1, 10'000'000, 0).payload()
                        + (part + 1 < partsOfLong ? "," : "]");
            drafts.push_back(draft);
        }
        const auto answers = acceptMany(bench.store(), std::move(drafts));
        for (const auto &one : answers)
            must(one.result());
    }
    searchBodies(bench.store(), bench.company(), u"Long bodies"_s, options);
}

/// Events accepted a second, in groups as a busy intake has them.
double acceptedPerSecond(int seconds, bool withIndexer)
{
    BenchStore bench;
    bench.setEndpoint(hk::Category::Booking, u"http://127.0.0.1:9/hook"_s);
    hk::SearchIndexer indexer(bench.store());
    if (withIndexer)
        indexer.start();
    qint64 accepted = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    QEventLoop loop;
    const std::unique_ptr<QThread> feeder(QThread::create([&] {
        while (!elapsed.hasExpired(seconds * 1000LL)) {
            std::vector<hk::EventDraft> drafts(200, bench.draft(hk::Trigger::AppointmentConfirmed));
            for (hk::EventDraft &draft : drafts) {
                draft.subjects.email = u"guest.%1@example.com"_s.arg(accepted);
                draft.subjects.customerId = QString::number(accepted++ / 10);
            }
            const auto answers = acceptMany(bench.store(), std::move(drafts));
            for (const auto &one : answers)
                must(one.result());
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    }));
    feeder->start();
    loop.exec();
    feeder->wait();
    return double(accepted) / (double(elapsed.nsecsElapsed()) / 1e9);
}

void measureWrites(const Options &options)
{
    std::vector<double> without;
    std::vector<double> with;
    for (int round = 0; round < 3; ++round) {
        without.push_back(acceptedPerSecond(options.seconds, false));
        with.push_back(acceptedPerSecond(options.seconds, true));
    }
    const double plain = Timing{{}, without, 0}.median();
    const double beside = Timing{{}, with, 0}.median();
    print(u"Events accepted a second, without the indexer"_s, plain, u"/s"_s, options.json);
    print(u"Events accepted a second, with it"_s, beside, u"/s"_s, options.json);
    print(u"With it"_s, beside / plain, u"times"_s, options.json);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rows"_s, {}, u"N,N"_s, u"10000,1000000"_s});
    parser.addOption({u"folder"_s, {}, u"DIR"_s});
    parser.addOption({u"seconds"_s, {}, u"N"_s, u"5"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.process(application);
    const Options options{parser.value(u"seconds"_s).toInt(), parser.isSet(u"json"_s)};
    const QTemporaryDir temporary;
    const QString folder = parser.value(u"folder"_s);
    static const hk::SystemClock clock;
    for (const QString &number : parser.value(u"rows"_s).split(u',')) {
        const qint64 rows = number.toLongLong();
        const QString file =
                (folder.isEmpty() ? temporary.path() : folder) + u"/search-%1.db"_s.arg(rows);
        BigStore::make(file, rows);
        const auto store = must(hk::Store::open({file, nullptr, &clock}));
        index(*store, rows, options);
        search(*store, rows, options);
        searchBodies(*store, BigStore::largest(), u"Bodies"_s, options);
    }
    searchLongBodies(options);
    measureWrites(options);
    return 0;
}
