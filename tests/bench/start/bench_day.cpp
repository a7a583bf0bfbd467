#include "tests/bench/start/usage.h"
#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/epollreceiver.h"
#include "tests/bench/support/fillstore.h"
#include "tests/ui/screens/allpages.h"

#include "core/store/policyrepository.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cstdio>
#include <unistd.h>

// bench_day [--rounds N] [--json]: what the window's memory does in a day of use. A round is what
// somebody does in a minute or so: each page is opened, another filter is written, a delivery is
// looked at, while ten events are accepted and delivered to a receiver of its own. The memory that
// is resident is printed along the way, and by how much it grows in a thousand rounds after the
// first third.

namespace {

using namespace Qt::StringLiterals;
using namespace hk;
using namespace hk::bench;

constexpr int eventsARound = 10;
constexpr int samples = 30;
constexpr int rowsBefore = 100'000; // so that what the database keeps of itself is full before long

/// A desktop that says nothing.
class SilentDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

/// The window with all its pages over a store of its own that is sent from.
class Day
{
public:
    explicit Day(quint16 port)
        : m_settings(m_bench.file(u"ui.ini"_s), QSettings::IniFormat), m_theme(m_desktop)
    {
        m_bench.setEndpoint(Category::Booking, u"http://127.0.0.1:%1/hook"_s.arg(port));
        must(m_bench.store()
                     .write([](Database &database) {
                         return PolicyRepository(database).allow(u"127.0.0.0/8"_s);
                     })
                     .result());
        fillStore(m_bench.store(), m_bench.company(), rowsBefore);
        m_workspace =
                must(Workspace::open({m_bench.file(u"store.db"_s), nullptr, u"window"_s, {}}));
        m_workspace->fronts().status.startSending();
        m_window = std::make_unique<MainWindow>(
                m_workspace->fronts(), m_theme, m_dialogs, m_settings,
                test::makePages(m_workspace->fronts(), m_dialogs), u"overview"_s);
        m_window->resize(1440, 900);
        m_window->show();
        m_filter = m_window->findChild<QLineEdit *>(u"filterEdit"_s);
        m_table = m_window->findChild<DeliveriesTable *>();
        settle(500);
    }

    void round(int number)
    {
        accept(number);
        for (const auto &page : {u"overview"_s, u"settings"_s, u"simulator"_s, u"receiver"_s,
                                 u"reports"_s, u"audit"_s, u"deliveries"_s}) {
            m_window->showPage(page);
            settle(5);
        }
        const QStringList filters{{},
                                  u"status:delivered"_s,
                                  u"trigger:BookingConfirmation"_s,
                                  u"email:maria"_s,
                                  u"code:200"_s};
        m_filter->setText(filters.at(number % filters.size()));
        Q_EMIT m_filter->textEdited(m_filter->text());
        Q_EMIT m_filter->returnPressed();
        settle(10);
        if (m_table->model()->rowCount() > 0)
            m_table->setCurrentIndex(
                    m_table->model()->index(number % m_table->model()->rowCount(), 0));
        settle(10);
    }

    /// Until all that was accepted has been delivered.
    qint64 finish()
    {
        QElapsedTimer timer;
        timer.start();
        while (m_workspace->fronts().status.senderStatus().delivered < m_accepted) {
            settle(20);
            if (timer.elapsed() > 60'000)
                qFatal("not everything was delivered");
        }
        return m_accepted;
    }

private:
    void accept(int number)
    {
        std::vector<EventDraft> drafts(eventsARound, m_bench.draft(Trigger::AppointmentConfirmed));
        for (EventDraft &draft : drafts)
            draft.subjects.email = u"maria.%1@example.com"_s.arg(number);
        acceptMany(m_bench.store(), std::move(drafts));
        m_accepted += eventsARound;
    }

    static void settle(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, ms);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (timer.elapsed() < ms);
    }

    BenchStore m_bench;
    QSettings m_settings;
    SilentDesktop m_desktop;
    ThemeController m_theme;
    WindowDialogs m_dialogs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QLineEdit *m_filter = nullptr;
    DeliveriesTable *m_table = nullptr;
    qint64 m_accepted = 0;
};

struct Sample
{
    double round;
    double mb;
};

/// MB a thousand rounds, by least squares.
double slopeOf(const std::vector<Sample> &all)
{
    double meanRound = 0;
    double meanMb = 0;
    for (const Sample &sample : all) {
        meanRound += sample.round / static_cast<double>(all.size());
        meanMb += sample.mb / static_cast<double>(all.size());
    }
    double both = 0;
    double square = 0;
    for (const Sample &sample : all) {
        both += (sample.round - meanRound) * (sample.mb - meanMb);
        square += (sample.round - meanRound) * (sample.round - meanRound);
    }
    return square > 0 ? both / square * 1000 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const EpollReceiver receiver; // before there is any thread
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, {}, u"N"_s, u"1500"_s}, {u"json"_s, {}}});
    parser.process(app);
    const int rounds = std::max(samples, parser.value(u"rounds"_s).toInt());
    const bool isJson = parser.isSet(u"json"_s);

    Day day(receiver.port());
    std::vector<Sample> warm;
    for (int i = 1; i <= rounds; ++i) {
        day.round(i);
        if (i % (rounds / samples) != 0)
            continue;
        const Sample sample{static_cast<double>(i), Usage::of(getpid()).residentMb};
        if (i > rounds / 3)
            warm.push_back(sample);
        if (!isJson)
            std::printf("round %6d  %7.1f MB\n", i, sample.mb);
    }
    const qint64 delivered = day.finish();
    const double first = warm.front().mb;
    const double last = warm.back().mb;
    if (isJson) {
        const QJsonObject figures{{u"rounds"_s, rounds},
                                  {u"delivered"_s, delivered},
                                  {u"firstMb"_s, first},
                                  {u"lastMb"_s, last},
                                  {u"slopeMb"_s, slopeOf(warm)}};
        std::printf("%s", QJsonDocument(figures).toJson().constData());
        return 0;
    }
    std::printf(
            "\n%d rounds: %d page changes, %lld events delivered. After the first third %.1f MB, "
            "at the end %.1f MB: %+.2f MB in a thousand rounds\n",
            rounds, rounds * 7, static_cast<long long>(delivered), first, last, slopeOf(warm));
    return 0;
}
