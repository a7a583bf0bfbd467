#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/measuring.h"
#include "tests/ui/screens/allpages.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/vault/vault.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/workspace.h"
#include "ui/common/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQueryModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <cstdio>

// bench_settings [--companies N] [--endpoints N] [--json]: how long a person waits for the webhook
// settings, in the real window over a real store, from the click to the painted page: another
// company chosen, and the page opened from another one. Beside it, in the same run, a plain
// QTableView with a QSqlQueryModel that shows the endpoints of a company and nothing else.

namespace {

using namespace hk;
using namespace hk::bench;

/// A desktop that says nothing.
class SilentDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

QString urlOf(int company) { return QStringLiteral("https://c%1.example/hooks").arg(company); }

void fill(Store &store, int companies, int endpoints)
{
    constexpr int together = 20;
    for (int begin = 0; begin < companies; begin += together) {
        must(store.write([&, begin](Database &database) -> Result<int> {
                      const EndpointEditor editor{QStringLiteral("bench"), store.clock().now(),
                                                  store.vault()};
                      for (int i = begin; i < std::min(begin + together, companies); ++i) {
                          Company company = must(makeCompany(
                                  QStringLiteral("c%1").arg(i),
                                  QStringLiteral("Company %1").arg(i, 4, 10, QLatin1Char('0')),
                                  "UTC", Environment::Production));
                          company.createdAt = editor.now;
                          company = must(CompanyRepository(database).insert(company));
                          EndpointChange booking;
                          booking.url = urlOf(i);
                          must(applyEndpointChange(database,
                                                   must(endpointNamed(database, company.id,
                                                                      QStringLiteral("booking"))),
                                                   booking, editor));
                          for (int e = 0; e < endpoints; ++e) {
                              EndpointChange change;
                              change.name = QStringLiteral("Endpoint %1").arg(e);
                              change.url = QStringLiteral("https://e%1.example/%2").arg(e).arg(i);
                              must(addEndpoint(database, company.id, change, editor));
                          }
                      }
                      return 0;
                  }).result());
    }
}

/// The window with all its pages, and the clicks.
class Subject
{
public:
    Subject(const QString &storePath, const QString &settingsFile)
        : m_workspace(must(Workspace::open({storePath, nullptr, QStringLiteral("window"), {}}))),
          m_theme(m_desktop), m_settings(settingsFile, QSettings::IniFormat),
          m_window(m_workspace->fronts(), m_theme, m_dialogs, m_settings,
                   test::makePages(m_workspace->fronts(), m_dialogs), QStringLiteral("settings"))
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_switcher = m_window.findChild<QComboBox *>(QStringLiteral("companySwitcher"));
        m_url = m_window.findChild<QLineEdit *>(QStringLiteral("bookingUrlField"));
        m_endpoints = m_window.findChild<QTableWidget *>(QStringLiteral("endpointsTable"));
        waitFor([this] { return m_switcher->count() > 1 && m_endpoints->rowCount() > 0; });
        m_window.repaint(); // the start is over
    }

    double switchTo(int company, int endpoints)
    {
        QElapsedTimer timer;
        timer.start();
        m_switcher->setCurrentIndex(company);
        Q_EMIT m_switcher->activated(company);
        waitFor([&] {
            return m_url->text() == urlOf(company) && m_endpoints->rowCount() == endpoints;
        });
        m_window.repaint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    double open()
    {
        m_window.showPage(QStringLiteral("simulator"));
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        m_window.showPage(QStringLiteral("settings"));
        QCoreApplication::processEvents();
        m_window.repaint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    template<typename Is>
    static void waitFor(Is is)
    {
        QElapsedTimer timer;
        timer.start();
        while (!is()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            if (timer.elapsed() > 20'000)
                qFatal("The page does not come");
        }
    }

    std::unique_ptr<Workspace> m_workspace;
    SilentDesktop m_desktop;
    ThemeController m_theme;
    WindowDialogs m_dialogs;
    QSettings m_settings;
    MainWindow m_window;
    QComboBox *m_switcher = nullptr;
    QLineEdit *m_url = nullptr;
    QTableWidget *m_endpoints = nullptr;
};

/// The plain table of a company's endpoints.
class PlainTable
{
public:
    explicit PlainTable(const QString &storePath)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain")))
    {
        m_database.setDatabaseName(storePath);
        if (!m_database.open())
            qFatal("The plain table finds no store");
        m_view.setModel(&m_model);
        m_view.resize(1440, 900);
        m_view.show();
    }
    double switchTo(int company)
    {
        QElapsedTimer timer;
        timer.start();
        m_model.setQuery(QStringLiteral("SELECT p.* FROM company c JOIN endpoint p "
                                        "ON p.company = c.id WHERE c.external_id = 'c%1'")
                                 .arg(company),
                         m_database);
        QCoreApplication::processEvents();
        m_view.repaint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    QSqlDatabase m_database;
    QSqlQueryModel m_model;
    QTableView m_view;
};

struct Times
{
    std::vector<double> ms;
    double at(double share) const
    {
        std::vector<double> sorted = ms;
        std::ranges::sort(sorted);
        return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
    }
    QJsonObject json() const
    {
        return {{QStringLiteral("medianMs"), at(0.5)},
                {QStringLiteral("p95Ms"), at(0.95)},
                {QStringLiteral("maxMs"), at(1)}};
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
            {{QStringLiteral("companies"), {}, QStringLiteral("N"), QStringLiteral("500")},
             {QStringLiteral("endpoints"), {}, QStringLiteral("N"), QStringLiteral("20")},
             {QStringLiteral("json"), {}}});
    parser.process(app);
    const int companies = parser.value(QStringLiteral("companies")).toInt();
    const int endpoints = parser.value(QStringLiteral("endpoints")).toInt();

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    const SystemClock clock;
    {
        const auto store = must(Store::open({path, nullptr, &clock}));
        fill(*store, companies, endpoints);
    }
    Subject window(path, folder.filePath(QStringLiteral("window.ini")));
    PlainTable table(path);
    Times switching;
    Times opening;
    Times plain;
    for (int round = 0; round < 200; ++round) {
        const int company = round * 37 % companies;
        switching.ms.push_back(window.switchTo(company, endpoints));
        opening.ms.push_back(window.open());
        plain.ms.push_back(table.switchTo(company));
    }
    if (parser.isSet(QStringLiteral("json"))) {
        const QJsonObject all{{QStringLiteral("switchCompany"), switching.json()},
                              {QStringLiteral("openPage"), opening.json()},
                              {QStringLiteral("plainTable"), plain.json()}};
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    std::printf("Webhook settings of %d companies with %d more endpoints each, ms\n\n", companies,
                endpoints);
    std::printf("%-42s %8s %8s %8s %8s\n", "", "median", "p95", "most", "times");
    const auto line = [&](const char *name, const Times &times) {
        std::printf("%-42s %8.1f %8.1f %8.1f %8.2f\n", name, times.at(0.5), times.at(0.95),
                    times.at(1), times.at(0.5) / plain.at(0.5));
    };
    line("another company, page painted", switching);
    line("page opened from another one", opening);
    line("plain QTableView + QSqlQueryModel", plain);
    return 0;
}
