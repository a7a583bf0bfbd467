// Pictures of the window over fake fronts: sizes, themes, zoom and states; with --show, the window
// itself to be tried by hand.
#include "tests/ui/screens/allpages.h"
#include "tests/ui/screens/filestates.h"
#include "tests/ui/screens/keepingstates.h"
#include "tests/ui/screens/overviewstates.h"
#include "tests/ui/screens/pagestates.h"
#include "tests/ui/screens/planstates.h"
#include "tests/ui/screens/requeststates.h"
#include "tests/ui/screens/runstates.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/codeview.h"
#include "ui/common/languages.h"
#include "ui/common/statusbadge.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

#include <cstdio>

using namespace hk;

namespace {

/// A desktop that says nothing.
class SilentDesktop final : public DesktopTheme
{
public:
    DesktopLook look() const override { return {}; }
};

struct Shown
{
    const char *name = nullptr;
    QSize size;
    int zoom = 100;
    ThemeChoice theme = ThemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

constexpr Shown looks[] = {
        {"960-light", {960, 640}, 100, ThemeChoice::Light},
        {"960-dark", {960, 640}, 100, ThemeChoice::Dark},
        {"1440-light", {1440, 900}, 100, ThemeChoice::Light},
        {"1440-dark", {1440, 900}, 100, ThemeChoice::Dark},
        {"960-200-light", {960, 640}, 200, ThemeChoice::Light},
        {"1440-rtl", {1440, 900}, 100, ThemeChoice::Dark, Qt::RightToLeft},
        {"1440-200-light", {1440, 900}, 200, ThemeChoice::Light},
        {"1440-200-dark", {1440, 900}, 200, ThemeChoice::Dark},
};

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Camera
{
public:
    Camera(const QString &folder, const QStringList &only) : m_folder(folder), m_only(only) { }

    void take(QWidget *widget, const QString &name)
    {
        settle();
        const bool wanted = m_only.isEmpty()
                || std::any_of(m_only.begin(), m_only.end(),
                               [&](const QString &word) { return name.contains(word); });
        if (wanted && !widget->grab().save(m_folder.filePath(name + QStringLiteral(".png"))))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    }

private:
    QDir m_folder;
    QStringList m_only;
};

/// The dialog before, during and after a run, and the one that asks for a URL.
void shootRun(MainWindow &window, test::FakeWorkspace &workspace, test::FakeDialogs &dialogs,
              Camera &camera, const QString &look)
{
    window.findChild<QAction *>(QStringLiteral("runAction"))->trigger();
    auto *run = window.findChild<QDialog *>(QStringLiteral("runDialog"));
    auto *tabs = run->findChild<QTabWidget *>(QStringLiteral("runTabs"));
    auto *start = run->findChild<QAbstractButton *>(QStringLiteral("startRunButton"));
    camera.take(run, QStringLiteral("run-repeat-%1").arg(look));
    run->findChild<QSpinBox *>(QStringLiteral("repeatRate"))->setValue(1);
    dialogs.willAnswer(QStringLiteral("&Send"));
    start->click();
    settle();
    workspace.deliveries.statusOf = {{DeliveryId(2), DeliveryStatus::Delivered}};
    workspace.deliveries.announce();
    camera.take(run, QStringLiteral("run-going-%1").arg(look));
    start->click();
    camera.take(run, QStringLiteral("run-cancelled-%1").arg(look));
    tabs->setCurrentIndex(1);
    camera.take(run, QStringLiteral("run-scenario-%1").arg(look));
    dialogs.willChooseFile(QCoreApplication::applicationFilePath());
    run->findChild<QAbstractButton *>(QStringLiteral("openScenarioButton"))->click();
    camera.take(run, QStringLiteral("run-problem-%1").arg(look));
    run->close();
    auto *target = window.findChild<QComboBox *>(QStringLiteral("sendTarget"));
    target->setCurrentIndex(target->count() - 1);
    settle();
    auto *url = window.findChild<QDialog *>(QStringLiteral("urlDialog"));
    url->findChild<QLineEdit *>(QStringLiteral("targetUrlField"))
            ->setText(QStringLiteral("http//crm.example"));
    url->findChild<QAbstractButton *>(QStringLiteral("useUrlButton"))->click();
    camera.take(url, QStringLiteral("url-problem-%1").arg(look));
    url->close();
    for (const auto *name : {"Maria moves house", "Zwölf Boxkämpfer jagen Viktor quer über"})
        workspace.samples.save(workspace.northwind.id, QString::fromUtf8(name),
                               Trigger::CustomerUpdated, "{}", SampleSaving::Beside);
    workspace.simulator.additional = {QStringLiteral("erp.northwind.example")};
    window.findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
    dialogs.willAnswer(QStringLiteral("&Send"));
    window.findChild<QAction *>(QStringLiteral("sendAction"))->trigger();
    camera.take(&window, QStringLiteral("simulator-two-%1").arg(look));
    test::walkRunningPage(window, dialogs, [&] {
        camera.take(&window, QStringLiteral("simulator-running-%1").arg(look));
    });
}

void shootSimulator(MainWindow &window, test::FakeWorkspace &workspace, test::FakeDialogs &dialogs,
                    Camera &camera, const QString &look)
{
    window.showPage(QStringLiteral("simulator"));
    settle();
    test::walkRequestForms(
            window, workspace,
            [&](const QString &form) {
                camera.take(&window, QStringLiteral("request-%1-%2").arg(form, look));
            },
            [&](QDialog *dialog) { camera.take(dialog, QStringLiteral("doctor-%1").arg(look)); });
    test::walkSamples(window, [&](QWidget *shown, const QString &name) {
        camera.take(shown, QStringLiteral("samples-%1-%2").arg(name, look));
    });
    auto *send = window.findChild<QAction *>(QStringLiteral("sendAction"));
    dialogs.willAnswer(QStringLiteral("&Send"));
    send->trigger();
    settle();
    workspace.deliveries.announce();
    camera.take(&window, QStringLiteral("simulator-sent-%1").arg(look));
    shootRun(window, workspace, dialogs, camera, look);
    const auto trigger = [&window](const char *action) {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        settle();
    };
    trigger("bothViewAction");
    trigger("fieldListAction");
    trigger("replaceAction");
    camera.take(&window, QStringLiteral("simulator-form-%1").arg(look));
    trigger("formViewAction");
    trigger("fieldListAction");
    camera.take(&window, QStringLiteral("simulator-formonly-%1").arg(look));
    trigger("textViewAction");
    auto *editor = window.findChild<CodeView *>(QStringLiteral("payloadEditor"));
    const auto *problems = window.findChild<QWidget *>(QStringLiteral("problemList"));
    const auto *badge = window.findChild<StatusBadge *>(QStringLiteral("payloadBadge"));
    QTest::keyClicks(editor->editor(), QStringLiteral("{\"x\": 1, "));
    if (!QTest::qWaitFor([badge] { return badge->look().text == QStringLiteral("Not JSON"); }))
        std::fprintf(stderr, "no problem is shown\n");
    camera.take(&window, QStringLiteral("simulator-broken-%1").arg(look));
    editor->replaceText(editor->text().replace("{\"x\": 1, ", "{ "));
    editor->replaceText(editor->text().replace("\"object\": \"customer\"", "\"object\": 5"));
    if (!QTest::qWaitFor([problems] { return !problems->isHidden(); }))
        std::fprintf(stderr, "no problem is shown\n");
    camera.take(&window, QStringLiteral("simulator-problem-%1").arg(look));
}

void shootReceiver(MainWindow &window, test::FakeWorkspace &workspace, Camera &camera,
                   const QString &look)
{
    window.showPage(QStringLiteral("receiver"));
    workspace.receiver.start(8765);
    camera.take(&window, QStringLiteral("receiver-listening-%1").arg(look));
    test::receiveAllVerdicts(workspace.receiver);
    camera.take(&window, QStringLiteral("receiver-new-%1").arg(look));
    test::showNewest(window);
    camera.take(&window, QStringLiteral("receiver-requests-%1").arg(look));
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("receivedTabs"));
    tabs->setCurrentIndex(tabs->count() - 1);
    camera.take(&window, QStringLiteral("receiver-answer-%1").arg(look));
    tabs->setCurrentIndex(0);
    test::walkReceiverDialogs(window, workspace.receiver, [&](QDialog *dialog) {
        camera.take(dialog, QStringLiteral("receiver-%1-%2").arg(dialog->objectName(), look));
    });
    camera.take(&window, QStringLiteral("receiver-rules-%1").arg(look));
    workspace.receiver.stop();
}

void shootStates(MainWindow &window, test::FakeWorkspace &workspace, Camera &camera,
                 const QString &look)
{
    window.showPage(QStringLiteral("settings"));
    settle();
    auto *customer = window.findChild<QLineEdit *>(QStringLiteral("customerUrlField"));
    auto *resource = window.findChild<QLineEdit *>(QStringLiteral("resourceUrlField"));
    auto *reminder = window.findChild<QLineEdit *>(QStringLiteral("reminderUrlField"));
    customer->setText(QStringLiteral("http://crm.northwind.example/hooks/customer"));
    Q_EMIT customer->editingFinished();
    resource->clear();
    Q_EMIT resource->editingFinished();
    reminder->setText(QStringLiteral("https://münchen.example/hooks"));
    Q_EMIT reminder->editingFinished();
    camera.take(&window, QStringLiteral("settings-problem-%1").arg(look));

    test::click(&window, QStringLiteral("reviewButton"));
    settle();
    camera.take(test::find<QDialog>(&window, QStringLiteral("reviewDialog")),
                QStringLiteral("review-%1").arg(look));
    window.findChild<QDialog *>(QStringLiteral("reviewDialog"))->close();
    test::click(&window, QStringLiteral("discardButton"));
    window.findChild<QAction *>(QStringLiteral("addCompanyAction"))->trigger();
    settle();
    camera.take(test::find<QDialog>(&window, QStringLiteral("companyDialog")),
                QStringLiteral("addcompany-%1").arg(look));
    window.findChild<QDialog *>(QStringLiteral("companyDialog"))->close();
    workspace.status.set({SenderStatus::State::AnotherIsSending,
                          {},
                          QStringLiteral("hookkeeperctl (pid 4711)"),
                          4,
                          13,
                          0,
                          0});
    camera.take(&window, QStringLiteral("another-%1").arg(look));
}

/// Presses a button of the settings page, and takes and closes the dialog that opens.
void shootDialog(MainWindow &window, Camera &camera, const QString &button, const QString &dialog,
                 const QString &look)
{
    if (auto *pressed = window.findChild<QAbstractButton *>(button))
        pressed->click();
    else
        window.findChild<QAction *>(button)->trigger();
    settle();
    auto *shown = window.findChild<QDialog *>(dialog);
    if (!shown)
        return void(std::fprintf(stderr, "no %s\n", qPrintable(dialog)));
    camera.take(shown, dialog + u'-' + look);
    shown->close();
    settle();
}

void shootSettings(MainWindow &window, test::FakeWorkspace &workspace, test::FakeDialogs &dialogs,
                   Camera &camera, const QString &look)
{
    test::fillSettings(workspace);
    window.showPage(QStringLiteral("settings"));
    window.findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
    settle();
    auto *table = window.findChild<QTableWidget *>(QStringLiteral("endpointsTable"));
    table->selectRow(1);
    window.findChild<QAbstractButton *>(QStringLiteral("bookingTestButton"))->click();
    settle();
    camera.take(&window, QStringLiteral("settings-full-%1").arg(look));
    table->setFocus();
    auto *scroll = table->parentWidget();
    while (scroll && !qobject_cast<QScrollArea *>(scroll))
        scroll = scroll->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(scroll))
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    camera.take(&window, QStringLiteral("settings-middle-%1").arg(look));
    table->selectRow(0);
    shootDialog(window, camera, QStringLiteral("editEndpointButton"),
                QStringLiteral("endpointDialog"), look);
    shootDialog(window, camera, QStringLiteral("testEndpointButton"), QStringLiteral("testDialog"),
                look);
    shootDialog(window, camera, QStringLiteral("exportSettingsAction"),
                QStringLiteral("exportDialog"), look);
    workspace.settings.versions = {
            {2,
             1'780'000'200'000'000,
             QStringLiteral("window:ada"),
             {{QStringLiteral("settings.bookingUrl"), QStringLiteral("https://old.example/hooks"),
               QStringLiteral("https://hooks.zapier.com/hooks/catch/123/abc")},
              {QStringLiteral("endpoint.CRM.triggers"), QStringLiteral("all"),
               QStringLiteral("customer")}}},
            {1, 1'780'000'000'000'000, {}, {}}};
    shootDialog(window, camera, QStringLiteral("settingsHistoryAction"),
                QStringLiteral("historyDialog"), look);
    shootDialog(window, camera, QStringLiteral("checkSignatureButton"),
                QStringLiteral("checkSignatureDialog"), look);
    shootDialog(window, camera, QStringLiteral("companiesAction"),
                QStringLiteral("companiesDialog"), look);
    workspace.policy.listed = {QStringLiteral("127.0.0.0/8"), QStringLiteral("10.0.0.0/8")};
    shootDialog(window, camera, QStringLiteral("policyAction"), QStringLiteral("policyDialog"),
                look);
    shootDialog(window, camera, QStringLiteral("receiverCodeButton"), QStringLiteral("codeDialog"),
                look);
    dialogs.willChooseFile(QCoreApplication::applicationFilePath());
    shootDialog(window, camera, QStringLiteral("importSettingsAction"),
                QStringLiteral("importDialog"), look);
    window.findChild<QToolButton *>(QStringLiteral("customerMoreButton"))
            ->menu()
            ->actions()
            .first()
            ->trigger();
    settle();
    auto *triggers = window.findChild<QDialog *>(QStringLiteral("triggersDialog"));
    camera.take(triggers, QStringLiteral("triggersDialog-%1").arg(look));
    triggers->close();
    workspace.settings.cancelRotation(workspace.northwind.id);
    settle();
    shootDialog(window, camera, QStringLiteral("openRotateButton"), QStringLiteral("rotateDialog"),
                look);
}

int show(ThemeController &theme)
{
    test::FakeWorkspace workspace;
    workspace.fillLedger(SystemClock().now());
    workspace.addCompany(QStringLiteral("co_adatum"), QStringLiteral("Adatum"), Environment::Test);
    theme.apply();
    WindowDialogs dialogs;
    QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    MainWindow window(workspace.fronts(), theme, dialogs, settings,
                      test::makePages(workspace.fronts(), dialogs), QStringLiteral("settings"));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "--show") != 0)
        qputenv("QT_QPA_PLATFORM",
                qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_qs).toUtf8());
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Languages languages;
    languages.install(QLocale(QLocale::English));
    SilentDesktop desktop;
    ThemeController theme(desktop);
    if (arguments.value(1) == QLatin1String("--show"))
        return show(theme);
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fprintf(stderr, "usage: hk_screens <folder> [<word in the names>…] | --show\n");
        return 2;
    }
    Camera camera(arguments[1], arguments.mid(2));
    for (const Shown &look : looks) {
        test::FakeWorkspace workspace;
        workspace.fillLedger(SystemClock().now());
        test::FakeDialogs dialogs;
        QTemporaryDir home;
        QSettings settings(home.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("look/theme"), nameOf(look.theme));
        settings.setValue(QStringLiteral("look/zoom"), look.zoom);
        theme.apply();
        MainWindow window(workspace.fronts(), theme, dialogs, settings,
                          test::makePages(workspace.fronts(), dialogs), QStringLiteral("settings"));
        window.setLayoutDirection(look.direction);
        window.resize(look.size);
        window.show();
        settle();
        const QString name = QString::fromLatin1(look.name);
        for (const Page *page : window.findChildren<Page *>()) {
            window.showPage(page->key());
            camera.take(&window, QStringLiteral("%1-%2").arg(page->key(), name));
        }
        test::walkOverview(window, workspace,
                           [&](const QString &what) { camera.take(&window, what + u'-' + name); });
        shootSimulator(window, workspace, dialogs, camera, name);
        shootReceiver(window, workspace, camera, name);
        window.showPage(QStringLiteral("deliveries"));
        const auto take = [&](QWidget *shown, const QString &what) {
            camera.take(shown, what + u'-' + name);
        };
        test::walkPlans(window, workspace, take);
        test::walkFiles(window, workspace, dialogs, take);
        test::walkKeeping(window, workspace, take);
        shootSettings(window, workspace, dialogs, camera, name);
        shootStates(window, workspace, camera, name);
    }
    return 0;
}
