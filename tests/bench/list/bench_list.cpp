#include "tests/bench/list/figure.h"
#include "tests/bench/list/plainscene.h"
#include "tests/bench/list/recorder.h"
#include "tests/bench/list/storememory.h"
#include "tests/bench/list/tablescene.h"
#include "tests/bench/list/watchedapplication.h"
#include "tests/bench/receiverpage/latencyprobe.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/bigstore.h"

#include "core/workspace/storedeliveries.h"
#include "core/workspace/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

#include <cstdio>
#include <functional>
#include <unistd.h>

// bench_list [--rows N,N…] [--folder DIR] [--store FILE] [--only WORDS] [--seconds N] [--json]: how
// long the Deliveries page and its table take to show what is asked for, in the largest company of
// stores of so many deliveries, until it is painted; beside a plain QTableView over a
// QSqlQueryModel on the same store. Then the same while 5,000 deliveries a second are recorded,
// with how long the event loop of the window took to answer meanwhile, and each for the first time
// after the machine forgot the store. Each figure stands beside what the window's thread and all
// threads had of the processors, which says the same on a busy machine. --folder keeps the stores
// for the next run.

namespace {

using namespace hk;
using namespace hk::bench;
using namespace Qt::StringLiterals;

constexpr int rounds = 30;
constexpr int plainRounds = 5;
constexpr int pageStep = 200; // rows, of which a page has half as many
constexpr int recordedPerSecond = 5'000;
constexpr Micros day = 24 * 3600 * microsPerSecond;

/// A desktop that says nothing.
class StillDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

Micros currentMicros() { return toMicros(QDateTime::currentDateTimeUtc()); }

double residentNowMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The page, made beforehand as the window does, until its first rows are painted.
Spent openPage(const Fronts &fronts, double *addedMb = nullptr)
{
    WindowDialogs dialogs;
    const double before = residentNowMb();
    DeliveriesPage page(fronts, dialogs);
    page.resize(1440, 900);
    auto *table = page.findChild<DeliveriesTable *>(u"deliveriesTable"_s);
    Painted painted(*table, [table] {
        const QAbstractItemModel *model = table->model();
        return model->rowCount() > 0 && table->rowAt(0) == 0
                && model->index(0, 0).data(DeliveryTableModel::StatusRole).isValid();
    });
    Company company;
    company.id = BigStore::largest();
    const Spent spent = painted.after([&] {
        page.setCompany(company);
        page.show();
    });
    if (addedMb) {
        Painted::waitFor([table] { return !table->model()->canFetchMore({}); });
        table->scrollToBottom();
        Painted::waitFor([table] {
            const QAbstractItemModel *model = table->model();
            return model->index(model->rowCount() - 1, 0)
                    .data(DeliveryTableModel::StatusRole)
                    .isValid();
        });
        *addedMb = residentNowMb() - before;
    }
    return spent;
}

std::unique_ptr<Workspace> workspaceOf(const QString &path)
{
    return must(Workspace::open({path, nullptr, u"bench"_s, nullptr}));
}

Figure warmOpenings(const QString &path, double &addedMb)
{
    Figure warm{u"page opens, warm"_s, {}, {}, false};
    const auto workspace = workspaceOf(path);
    openPage(workspace->fronts(), &addedMb); // with what the program loads once
    for (int i = 0; i < rounds; ++i)
        warm.spent.push_back(openPage(workspace->fronts()));
    return warm;
}

Figure coldOpenings(const QString &path)
{
    Figure cold{u"page opens, cold"_s, {}, {}, false};
    for (int i = 0; i < rounds / 3; ++i) {
        forget(path);
        const auto workspace = workspaceOf(path);
        cold.spent.push_back(openPage(workspace->fronts()));
    }
    return cold;
}

/// One thing that is measured of the table.
struct Action
{
    QString name;
    std::function<void()> prepare; ///< once, not measured
    std::function<Spent(int)> act;
};

/// One that is not in memory yet.
Spent nextPage(TableScene &scene, int round)
{
    const int pages = std::max(1, scene.rowCount() / pageStep - 1);
    if (round % pages == 0)
        scene.begin();
    return scene.scrollTo((round % pages + 1) * pageStep);
}

std::vector<Action> allActions(TableScene &scene, DeliveriesFront &front, Micros span,
                               QRandomGenerator &random)
{
    const auto anyDay = [&random, span] {
        return currentMicros()
                - static_cast<Micros>(random.generate64() % static_cast<quint64>(span));
    };
    const auto nothing = [] {};
    const auto begin = [&scene] { scene.begin(); };
    const QString trigger = u"trigger:BookingConfirmation"_s;
    return {
            {u"next page"_s, nothing, [&](int i) { return nextPage(scene, i); }},
            {u"end of the list"_s, nothing,
             [&](int) {
                 scene.begin();
                 return scene.scrollToEnd();
             }},
            {u"middle of the list"_s, nothing,
             [&](int) {
                 scene.begin();
                 return scene.scrollTo(scene.rowCount() / 2 + random.bounded(-100, 100));
             }},
            {u"sorted the other way"_s, begin, [&](int) { return scene.turnRound(); }},
            {u"jump to a date"_s, begin,
             [&scene, anyDay](int) { return scene.showMoment(anyDay()); }},
            {u"status chip"_s, nothing,
             [&](int i) {
                 const auto n = static_cast<size_t>(i) % allDeliveryStatuses.size();
                 return scene.load(u"status:"_s + nameOf(allDeliveryStatuses[n]));
             }},
            {u"trigger filter"_s, nothing,
             [&](int i) {
                 const auto n = static_cast<size_t>(i) % allTriggers.size();
                 return scene.load(u"trigger:"_s + wireNameOf(allTriggers[n]));
             }},
            {u"failed of the last 24 h"_s, nothing,
             [&](int) { return scene.load(u"status:failed created:24h"_s); }},
            {u"end of what has a trigger"_s, nothing,
             [&scene, trigger](int) {
                 scene.begin(trigger);
                 return scene.scrollToEnd();
             }},
            {u"date in what has a trigger"_s, nothing,
             [&scene, trigger, anyDay](int) {
                 scene.begin(trigger);
                 return scene.showMoment(anyDay());
             }},
            {u"counts on the chips"_s, nothing,
             [&](int i) {
                 const std::optional<Micros> since =
                         i % 2 == 0 ? std::nullopt : std::optional(currentMicros() - 7 * day);
                 const Spent begun = Spent::now();
                 // Not waited for in the window's thread, which nothing may hold.
                 QFutureWatcher<Result<StatusCounts>> counting;
                 counting.setFuture(front.counts(BigStore::largest(), since));
                 Painted::waitFor([&counting] { return counting.isFinished(); });
                 return Spent::now().since(begun);
             }},
    };
}

/// What is measured of the table and has `only` in its name, in `count` rounds each.
std::vector<Figure> actions(TableScene &scene, DeliveriesFront &front, Micros span,
                            const QString &only, int count)
{
    QRandomGenerator random(1);
    std::vector<Figure> figures;
    for (const Action &action : allActions(scene, front, span, random)) {
        if (!action.name.contains(only))
            continue;
        Figure figure{action.name, {}, {}, false};
        action.prepare();
        for (int i = 0; i < count; ++i)
            figure.spent.push_back(action.act(i));
        figures.push_back(std::move(figure));
    }
    return figures;
}

void addPlain(std::vector<Figure> &figures, const QString &path, Micros span)
{
    PlainScene plain(path, BigStore::largest().value());
    const auto add = [&](const char *name, const auto &action) {
        const auto figure = std::ranges::find(figures, QLatin1StringView(name), &Figure::name);
        for (int i = 0; figure != figures.end() && i < plainRounds && !figure->plainGaveUp; ++i) {
            const std::optional<double> ms = action(i);
            figure->plainGaveUp = !ms;
            if (ms)
                figure->plain.push_back(*ms);
        }
    };
    const QString failed = u" AND d.status = 3"_s;
    const QString trigger = u" AND d.trigger = 0"_s;
    const Micros date = currentMicros() - span / 2;
    add("page opens, warm", [&](int) { return plain.load({}); });
    add("next page", [&](int i) { return plain.scrollTo((i + 1) * 255); });
    add("sorted the other way", [&](int) { return plain.load({}, true); });
    const auto afresh = [&plain](const QString &condition, const auto &action) {
        plain.load(condition);
        return action();
    };
    add("end of the list", [&](int) { return afresh({}, [&] { return plain.scrollToEnd(); }); });
    add("jump to a date", [&](int) { return afresh({}, [&] { return plain.showMoment(date); }); });
    add("status chip", [&](int) { return plain.load(failed); });
    add("trigger filter", [&](int) { return plain.load(trigger); });
    add("end of what has a trigger",
        [&](int) { return afresh(trigger, [&] { return plain.scrollToEnd(); }); });
    add("failed of the last 24 h", [&](int) {
        return plain.load(failed % u" AND d.created_at >= "_s
                          + QString::number(currentMicros() - day));
    });
    add("counts on the chips", [&](int) { return plain.counts(); });
}

void printAll(const QString &title, const std::vector<Figure> &figures, bool json)
{
    if (json) {
        QJsonArray rows;
        for (const Figure &figure : figures)
            rows.append(figure.json());
        const QJsonObject object{{u"title"_s, title}, {u"figures"_s, rows}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return;
    }
    Figure::printHead(title);
    for (const Figure &figure : figures)
        figure.print();
}

void addTo(std::vector<Figure> &figures, std::vector<Figure> more)
{
    if (figures.empty())
        figures.resize(more.size());
    for (size_t i = 0; i < more.size(); ++i) {
        figures[i].name = more[i].name;
        figures[i].spent.insert(figures[i].spent.end(), more[i].spent.begin(), more[i].spent.end());
    }
}

/// What is measured, of which store.
struct Wish
{
    QString path;
    qint64 rows = 0;
    QString only;
    int seconds = 0;
    bool json = false;
};

/// With the store in the machine's memory, as while one works with it.
void measureWarm(const Wish &wish, const QString &title, double &addedMb)
{
    remember(wish.path);
    const Micros span = BigStore::span(wish.rows);
    std::vector<Figure> figures;
    if (wish.only.isEmpty())
        figures.push_back(warmOpenings(wish.path, addedMb));
    {
        const SystemClock clock;
        const auto store = must(Store::open({wish.path, nullptr, &clock}));
        StoreDeliveries front(*store, u"bench"_s, [] {});
        TableScene scene(front, BigStore::largest());
        for (Figure &figure : actions(scene, front, span, wish.only, rounds))
            figures.push_back(std::move(figure));
    }
    if (wish.only.isEmpty())
        addPlain(figures, wish.path, span);
    printAll(title, figures, wish.json);
}

void measureRecording(const Wish &wish, const QString &title, double addedMb)
{
    const SystemClock clock;
    const auto store = must(Store::open({wish.path, nullptr, &clock}));
    StoreDeliveries front(*store, u"bench"_s, [] {});
    TableScene scene(front, BigStore::largest());
    Recorder recorder(*store, BigStore::largest(), recordedPerSecond);
    auto *app = static_cast<WatchedApplication *>(qApp);
    app->forget();
    LatencyProbe probe;
    QElapsedTimer timer;
    timer.start();
    std::vector<Figure> figures;
    while (timer.elapsed() < wish.seconds * 1000)
        addTo(figures, actions(scene, front, BigStore::span(wish.rows), wish.only, 3));
    probe.stop();
    const double recorded = recorder.stop();
    printAll(title % u", %1 recorded a second"_s.arg(recorded, 0, 'f', 0), figures, wish.json);
    std::printf(wish.json
                        ? "{\"addedMb\":%.1f,\"loopMedianMs\":%.2f,\"loopP99Ms\":%.2f,"
                          "\"longestStallMs\":%.1f,\"longestEventCpuMs\":%.1f}\n"
                        : "The page adds %.1f MB. While recording, the event loop answered in "
                          "%.2f ms (median), %.2f ms (p99), %.1f ms (longest).\nNo event took the "
                          "processor longer than %.1f ms.\n",
                addedMb, probe.at(0.5), probe.at(0.99), probe.at(1), app->longest().windowMs);
    if (!wish.json)
        std::printf("That one was: %s, %.1f ms by the clock on the wall.\n",
                    qPrintable(app->longestName()), app->longest().ms);
}

/// Each for the first time after the machine forgot the store, as after a start.
void measureCold(const Wish &wish, const QString &title)
{
    std::vector<Figure> figures;
    for (int i = 0; i < rounds / 3; ++i) {
        forget(wish.path);
        const SystemClock clock;
        const auto store = must(Store::open({wish.path, nullptr, &clock}));
        StoreDeliveries front(*store, u"bench"_s, [] {});
        TableScene scene(front, BigStore::largest());
        addTo(figures, actions(scene, front, BigStore::span(wish.rows), wish.only, 1));
    }
    if (wish.only.isEmpty())
        figures.insert(figures.begin(), coldOpenings(wish.path));
    printAll(title % u", off the disk"_s, figures, wish.json);
}

void measure(const Wish &wish)
{
    const QString title = QLocale(QLocale::English).toString(wish.rows) % u" deliveries"_s;
    double addedMb = 0;
    measureWarm(wish, title, addedMb);
    measureRecording(wish, title, addedMb);
    measureCold(wish, title);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const WatchedApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rows"_s, {}, u"N,N"_s, u"10000,1000000"_s},
                       {u"folder"_s, {}, u"DIR"_s},
                       {u"store"_s, {}, u"FILE"_s},
                       {u"only"_s, {}, u"WORDS"_s},
                       {u"seconds"_s, {}, u"N"_s, u"10"_s},
                       {u"json"_s, {}}});
    parser.process(app);
    StillDesktop desktop;
    ThemeController theme(desktop);
    theme.apply();
    const QTemporaryDir folder;
    const QString where = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : folder.path();
    for (const QString &rows : parser.value(u"rows"_s).split(u',')) {
        const QString path = parser.isSet(u"store"_s) ? parser.value(u"store"_s)
                                                      : where % u"/list-%1.db"_s.arg(rows);
        BigStore::make(path, rows.toLongLong());
        measure({path, rows.toLongLong(), parser.value(u"only"_s),
                 parser.value(u"seconds"_s).toInt(), parser.isSet(u"json"_s)});
    }
    return 0;
}
