#include "tests/bench/receiverpage/latencyprobe.h"
#include "tests/bench/receiverpage/plainlist.h"
#include "tests/bench/receiverpage/webhookclients.h"
#include "tests/bench/support/benchstore.h"
#include "tests/ui/screens/allpages.h"

#include "core/contract/sampleevents.h"
#include "core/signing/signer.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

#include <cstdio>

// bench_receiverpage [--seconds N] [--clients N] [--json]: signed sample events, as many as the
// local receiver takes, with its page open in the real window: how many a second, and how long the
// window takes to answer meanwhile. Beside it, in the same run, the same receiver with a plain list
// that keeps and judges nothing.

namespace {

using namespace hk;
using namespace hk::bench;

constexpr char externalId[] = "bench"; // signs: the default key

/// A desktop that says nothing.
class StillDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

/// What one run says.
struct Run
{
    double perSecond = 0;
    double median = 0; ///< ms that the window took to answer
    double p99 = 0;
    double most = 0;

    QJsonObject json() const
    {
        return {{QStringLiteral("perSecond"), perSecond},
                {QStringLiteral("medianMs"), median},
                {QStringLiteral("p99Ms"), p99},
                {QStringLiteral("maxMs"), most}};
    }
};

Company benchCompany()
{
    return must(makeCompany(QString::fromLatin1(externalId), QStringLiteral("Bench"), "UTC",
                            Environment::Test));
}

/// 500 events of all triggers, signed as they are on the wire.
QList<QByteArray> signedRequests(Micros now)
{
    QList<QByteArray> requests;
    SigningKeys keys;
    keys.keys.emplace_back(QByteArrayView(externalId));
    const Company company = benchCompany();
    for (int i = 0; i < 500; ++i) {
        const Trigger trigger = allTriggers[static_cast<size_t>(i) % allTriggers.size()];
        const QByteArray body = printableSample(trigger, company, 1, i, now);
        const QByteArray id = "evt_" + QByteArray::number(i);
        QByteArray head = "POST /" + nameOf(categoryOf(trigger)).toLatin1()
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
        for (const auto &[name, value] : signatureHeaders(keys, id, now / microsPerSecond, body))
            head += name + ": " + value + "\r\n";
        requests.append(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                        + body);
    }
    return requests;
}

Run runAgainst(unsigned short port, const QList<QByteArray> &requests, int clients, int seconds)
{
    WebhookClients sending(port, requests, clients);
    LatencyProbe probe;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const auto answered = static_cast<double>(sending.stop());
    probe.stop();
    return {answered / elapsed, probe.at(0.5), probe.at(0.99), probe.at(1)};
}

Run runWindow(const QString &storePath, const QString &settingsFile,
              const QList<QByteArray> &requests, int clients, int seconds)
{
    const auto workspace =
            must(Workspace::open({storePath, nullptr, QStringLiteral("window"), {}}));
    StillDesktop desktop;
    ThemeController theme(desktop);
    WindowDialogs dialogs;
    QSettings settings(settingsFile, QSettings::IniFormat);
    const Fronts fronts = workspace->fronts();
    MainWindow window(fronts, theme, dialogs, settings, test::makePages(fronts, dialogs),
                      QStringLiteral("receiver"));
    window.resize(1440, 900);
    window.show();
    window.showPage(QStringLiteral("receiver"));
    fronts.receiver.start(0);
    while (!fronts.receiver.isListening())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return runAgainst(fronts.receiver.port(), requests, clients, seconds);
}

void printRun(const char *name, const Run &run, const Run &plain)
{
    std::printf("%-46s %9.0f %8.2f %8.1f %8.1f %8.1f\n", name, run.perSecond,
                run.perSecond / plain.perSecond, run.median, run.p99, run.most);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), {}, QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("clients"), {}, QStringLiteral("N"), QStringLiteral("8")},
                       {QStringLiteral("json"), {}}});
    parser.process(app);
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();
    const int clients = parser.value(QStringLiteral("clients")).toInt();

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    const SystemClock clock;
    {
        const auto store = must(Store::open({path, nullptr, &clock}));
        must(store->write([](Database &database) {
                      return CompanyRepository(database).insert(benchCompany());
                  }).result());
    }
    const QList<QByteArray> requests = signedRequests(clock.now());
    const Run window = runWindow(path, folder.filePath(QStringLiteral("window.ini")), requests,
                                 clients, seconds);
    Run plain;
    {
        PlainList list;
        list.show();
        plain = runAgainst(list.port(), requests, clients, seconds);
    }
    if (parser.isSet(QStringLiteral("json"))) {
        const QJsonObject all{{QStringLiteral("window"), window.json()},
                              {QStringLiteral("plainList"), plain.json()}};
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("Signed sample events from %d clients, %d s\n\n", clients, seconds);
    std::printf("%-46s %9s %8s %8s %8s %8s\n", "", "a second", "times", "median", "p99", "most ms");
    printRun("Local receiver, page open", window, plain);
    printRun("the same receiver, plain list, no verdicts", plain, plain);
    return 0;
}
