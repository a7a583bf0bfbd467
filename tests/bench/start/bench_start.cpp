#include "tests/bench/start/usage.h"
#include "tests/bench/start/xserver.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/bigstore.h"

#include "core/store/dailybackup.h"
#include "core/store/searchindexer.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <vector>

// bench_start [--rows N] [--folder DIR] [--starts N] [--idle S] [--json]: from the start of the
// program to the first painted frame of its window, over a store of so many deliveries, beside the
// start of an empty QMainWindow, in turn, and until the window is complete; then what both do while
// nobody does anything: CPU time, how often threads were woken, memory. On the display there is, or
// one that is started for it (Xvfb), and without any, where the empty window costs least.

namespace {

using namespace Qt::StringLiterals;
using hk::bench::BigStore;
using hk::bench::Usage;
using hk::bench::XServer;

constexpr int settleMs = 10'000;
constexpr int startLimitMs = 30'000;

qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Where windows are shown: a display, or nowhere.
struct Screen
{
    const char *title;
    const char *key; ///< of its figures
    QString name;    ///< as in DISPLAY; empty: none

    void addTo(QProcessEnvironment &environment) const
    {
        environment.insert(u"DISPLAY"_s, name);
        if (name.isEmpty())
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
};

/// A program with a window and folders of its own, ended with this.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QString &home,
            const Screen &screen)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString plugins = QCoreApplication::applicationDirPath() + u"/plugins"_s;
        environment.insert(u"QT_PLUGIN_PATH"_s, plugins);
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"firstframe"_s);
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), home);
        screen.addTo(environment);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_begun = monotonicNs();
        m_process.start(program, arguments);
    }
    ~Started()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(startLimitMs))
            m_process.kill();
    }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;

    struct Moment
    {
        double ms = 0;    ///< since the start
        double cpuMs = 0; ///< of all threads
    };

    /// The first frame; asked again, the last one before the window stood still.
    Moment nextMoment()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(startLimitMs))
                qFatal("%s shows no window", qPrintable(m_process.program()));
        }
        const QList<QByteArray> numbers = m_process.readLine().trimmed().split(' ');
        return {static_cast<double>(numbers.value(0).toLongLong() - m_begun) / 1e6,
                static_cast<double>(numbers.value(1).toLongLong()) / 1e6};
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    qint64 m_begun = 0;
};

/// What is measured is what happens while nobody does anything.
void pass(int ms)
{
    QTimer::singleShot(ms, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

struct Frames
{
    std::vector<double> frame;
    std::vector<double> frameCpu;
    std::vector<double> complete;

    void note(const QString &program, const QStringList &arguments, const QString &home,
              const Screen &screen)
    {
        Started started(program, arguments, home, screen);
        const Started::Moment first = started.nextMoment();
        frame.push_back(first.ms);
        frameCpu.push_back(first.cpuMs);
        complete.push_back(started.nextMoment().ms);
    }
};

struct Idle
{
    double cpuPercent = 0; ///< of one core
    double wakeUps = 0;    ///< a second, of all threads
    double residentMb = 0;
};

Idle idle(const QString &program, const QStringList &arguments, const QString &home,
          const Screen &screen, int seconds)
{
    Started started(program, arguments, home, screen);
    started.nextMoment();
    pass(settleMs);
    const Usage before = Usage::of(started.id());
    pass(seconds * 1000);
    const Usage after = Usage::of(started.id());
    return {(after.cpuMs - before.cpuMs) / (seconds * 10.0),
            static_cast<double>(after.wakeUps - before.wakeUps) / seconds, after.residentMb};
}

void printTimes(const char *name, const Frames &times)
{
    std::printf("%-24s %8.1f %8.1f %8.1f\n", name, median(times.frame), median(times.frameCpu),
                median(times.complete));
}

void printIdle(const char *name, const Idle &idle)
{
    std::printf("%-24s %8.3f %8.1f %8.1f\n", name, idle.cpuPercent, idle.wakeUps, idle.residentMb);
}

/// What a sender does to a store once in its life is not part of a start: it has been done.
void makeStore(const QString &path, qint64 rows)
{
    BigStore::make(path, rows, BigStore::Unfinished::Ended); // nothing is ever due
    const hk::SystemClock clock;
    const auto store = hk::bench::must(hk::Store::open({path, nullptr, &clock}));
    hk::SearchIndexer indexer(*store);
    hk::DailyBackup backup(*store);
    QObject::connect(&indexer, &hk::SearchIndexer::caughtUp, &backup, &hk::DailyBackup::start);
    const QString today = QDateTime::currentDateTimeUtc().toString(u"'/'yyyy-MM-dd'.db'"_s);
    if (QFile::exists(path + u".backups"_s + today))
        QObject::connect(&indexer, &hk::SearchIndexer::caughtUp, qApp, &QCoreApplication::quit);
    QObject::connect(&backup, &hk::DailyBackup::made, qApp, &QCoreApplication::quit);
    indexer.start();
    QCoreApplication::exec();
}

/// Both programs on one screen.
struct Starts
{
    Frames ours;
    Frames empty;

    double times() const { return median(ours.frame) / median(empty.frame); }
    double cpuTimes() const { return median(ours.frameCpu) / median(empty.frameCpu); }

    QJsonObject json() const
    {
        return {{u"startMs"_s, median(ours.frame)},
                {u"startCpuMs"_s, median(ours.frameCpu)},
                {u"completeMs"_s, median(ours.complete)},
                {u"emptyWindowMs"_s, median(empty.frame)},
                {u"emptyWindowCpuMs"_s, median(empty.frameCpu)},
                {u"times"_s, times()},
                {u"cpuTimes"_s, cpuTimes()}};
    }
    void print() const
    {
        std::printf("%-24s %8s %8s %8s\n", "ms", "first", "its CPU", "complete");
        printTimes("Hookkeeper", ours);
        printTimes("an empty QMainWindow", empty);
        std::printf("%-24s %8.2f %8.2f times\n", "", times(), cpuTimes());
    }
};

struct Options
{
    qint64 rows = 1'000'000;
    int starts = 15;
    int idleSeconds = 60;
    bool json = false;
    QString folder;
};

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"rows"_s, {}, u"N"_s, u"1000000"_s},
                       {u"folder"_s, {}, u"DIR"_s},
                       {u"starts"_s, {}, u"N"_s, u"15"_s},
                       {u"idle"_s, {}, u"S"_s, u"60"_s},
                       {u"json"_s, {}}});
    parser.process(arguments);
    return {parser.value(u"rows"_s).toLongLong(), parser.value(u"starts"_s).toInt(),
            parser.value(u"idle"_s).toInt(), parser.isSet(u"json"_s), parser.value(u"folder"_s)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    const QTemporaryDir home;
    const QString folder = options.folder.isEmpty() ? home.path() : options.folder;
    const QString store = folder + u"/start-%1.db"_s.arg(options.rows);
    makeStore(store, options.rows);
    const QString here = QCoreApplication::applicationDirPath();
    const QString program = here + u"/../bin/hookkeeper"_s;
    const QString emptyProgram = here + u"/emptywindow"_s;
    const QStringList arguments{u"--store"_s, store, u"--log"_s, u"-"_s};
    const QString desktop = qEnvironmentVariable("DISPLAY");
    std::optional<XServer> own;
    if (desktop.isEmpty())
        own.emplace();
    const Screen display{"on a display", "display", own ? own->display() : desktop};
    QList<Screen> screens{{"without a display", "withoutDisplay", {}}};
    if (!display.name.isEmpty())
        screens.prepend(display);

    QJsonObject figures{{u"rows"_s, options.rows}};
    for (const Screen &screen : std::as_const(screens)) {
        Starts starts;
        for (int i = 0; i < options.starts; ++i) {
            starts.ours.note(program, arguments, home.path(), screen);
            starts.empty.note(emptyProgram, {}, home.path(), screen);
        }
        figures.insert(QLatin1String(screen.key), starts.json());
        if (options.json)
            continue;
        std::printf("\nTo the first painted frame %s, store of %lld deliveries, median of %d "
                    "starts\n",
                    screen.title, static_cast<long long>(options.rows), options.starts);
        starts.print();
    }
    const int seconds = options.idleSeconds;
    const Screen &screen = screens.constFirst();
    const Idle oursIdle = idle(program, arguments, home.path(), screen, seconds);
    const Idle emptyIdle = idle(emptyProgram, {}, home.path(), screen, seconds);
    if (options.json) {
        figures.insert(u"idleCpuPercent"_s, oursIdle.cpuPercent);
        figures.insert(u"idleWakeUpsPerSecond"_s, oursIdle.wakeUps);
        figures.insert(u"residentMb"_s, oursIdle.residentMb);
        std::printf("%s", QJsonDocument(figures).toJson().constData());
        return 0;
    }
    std::printf("\nIdle %s for %d s\n%-24s %8s %8s %8s\n", screen.title, seconds, "", "CPU %",
                "wakes/s", "MB");
    printIdle("Hookkeeper", oursIdle);
    printIdle("an empty QMainWindow", emptyIdle);
    return 0;
}
