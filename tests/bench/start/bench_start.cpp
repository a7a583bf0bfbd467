#include "tests/bench/support/bigstore.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <unistd.h>
#include <vector>

// bench_start [--rows N] [--folder DIR] [--starts N] [--idle S] [--json]: from the start of the
// program to the first painted frame of its window, over a store of so many deliveries, beside the
// start of an empty QMainWindow, in turn; then what the program does while nobody does anything:
// CPU time, how often its threads were woken, memory. On the display there is, or on none.

namespace {

using namespace Qt::StringLiterals;

constexpr int settleMs = 10'000;
constexpr int startLimitMs = 30'000;

qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// A program with a window and folders of its own, ended with this.
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString plugins = QCoreApplication::applicationDirPath() + u"/plugins"_s;
        environment.insert(u"QT_PLUGIN_PATH"_s, plugins);
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"firstframe"_s);
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                 "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), home);
        if (!environment.contains(u"DISPLAY"_s))
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
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

    double firstFrameMs()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(startLimitMs))
                qFatal("%s shows no window", qPrintable(m_process.program()));
        }
        const qint64 painted = m_process.readLine().trimmed().toLongLong();
        return static_cast<double>(painted - m_begun) / 1e6;
    }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    qint64 m_begun = 0;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a process has used since it began.
struct Used
{
    double cpuMs = 0;
    qint64 wakeUps = 0;
    double residentMb = 0;
};

qint64 numberAfter(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    return at < 0 ? 0
                  : text.mid(at + name.size()).simplified().split(' ').constFirst().toLongLong();
}

Used usedBy(qint64 process)
{
    const QString folder = u"/proc/%1"_s.arg(process);
    const QByteArray stat = read(folder + u"/stat"_s);
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 11; // counted from the state, the third field (proc(5))
    const double ticks = static_cast<double>(fields.value(userTime).toLongLong()
                                             + fields.value(userTime + 1).toLongLong());
    Used used;
    used.cpuMs = ticks * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    used.residentMb =
            static_cast<double>(numberAfter(read(folder + u"/status"_s), "VmRSS:")) / 1024;
    const QStringList threads =
            QDir(folder + u"/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        used.wakeUps += numberAfter(read(folder + u"/task/"_s + thread + u"/status"_s),
                                    "\nvoluntary_ctxt_switches:");
    }
    return used;
}

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
    const QString store = folder + u"/list-%1.db"_s.arg(options.rows);
    hk::bench::BigStore::make(store, options.rows);
    const QString here = QCoreApplication::applicationDirPath();
    const QString program = here + u"/../bin/hookkeeper"_s;
    const QStringList arguments{u"--store"_s, store, u"--log"_s, u"-"_s};

    std::vector<double> ours;
    std::vector<double> empty;
    for (int i = 0; i < options.starts; ++i) {
        ours.push_back(Started(program, arguments, home.path()).firstFrameMs());
        empty.push_back(Started(here + u"/emptywindow"_s, {}, home.path()).firstFrameMs());
    }
    Started idle(program, arguments, home.path());
    idle.firstFrameMs();
    pass(settleMs);
    const Used before = usedBy(idle.id());
    pass(options.idleSeconds * 1000);
    const Used after = usedBy(idle.id());
    const double seconds = options.idleSeconds;
    const double cpuPercent = (after.cpuMs - before.cpuMs) / (seconds * 10);
    const double wakeUps = static_cast<double>(after.wakeUps - before.wakeUps) / seconds;

    if (options.json) {
        const QJsonObject figures{
                {u"rows"_s, options.rows},           {u"startMs"_s, median(ours)},
                {u"emptyWindowMs"_s, median(empty)}, {u"times"_s, median(ours) / median(empty)},
                {u"idleCpuPercent"_s, cpuPercent},   {u"idleWakeUpsPerSecond"_s, wakeUps},
                {u"residentMb"_s, after.residentMb}};
        std::printf("%s", QJsonDocument(figures).toJson().constData());
        return 0;
    }
    std::printf("\nTo the first painted frame, store of %lld deliveries, median of %d starts\n",
                static_cast<long long>(options.rows), options.starts);
    std::printf("%-24s %8.1f ms\n%-24s %8.1f ms\n%-24s %8.2f times\n", "Hookkeeper", median(ours),
                "an empty QMainWindow", median(empty), "", median(ours) / median(empty));
    std::printf("Idle for %.0f s: %.2f %% of a core, threads woken %.1f times a second, %.1f MB "
                "resident\n",
                seconds, cpuPercent, wakeUps, after.residentMb);
    return 0;
}
