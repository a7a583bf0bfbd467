#include "tests/ui/screens/shoots.h"

#include "tests/ui/screens/filestates.h"
#include "tests/ui/screens/keepingstates.h"
#include "tests/ui/screens/overviewstates.h"
#include "tests/ui/screens/pagestates.h"
#include "tests/ui/screens/planstates.h"
#include "tests/ui/screens/pressing.h"
#include "tests/ui/screens/requeststates.h"
#include "tests/ui/screens/runstates.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/codeview.h"
#include "ui/common/currentrow.h"
#include "ui/common/page.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtTest/QTest>
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

namespace hk::test {

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

namespace {

/// The dialog before, during and after a run, and the one that asks for a URL.
void shootRun(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs, const Take &take)
{
    window.findChild<QAction *>(QStringLiteral("runAction"))->trigger();
    auto *run = window.findChild<QDialog *>(QStringLiteral("runDialog"));
    auto *tabs = run->findChild<QTabWidget *>(QStringLiteral("runTabs"));
    auto *start = run->findChild<QAbstractButton *>(QStringLiteral("startRunButton"));
    take(run, QStringLiteral("run-repeat"));
    run->findChild<QSpinBox *>(QStringLiteral("repeatRate"))->setValue(1);
    dialogs.willAnswer(sendWord());
    start->click();
    settle();
    workspace.deliveries.statusOf = {{DeliveryId(2), DeliveryStatus::Delivered}};
    workspace.deliveries.announce();
    take(run, QStringLiteral("run-going"));
    start->click();
    take(run, QStringLiteral("run-cancelled"));
    tabs->setCurrentIndex(1);
    take(run, QStringLiteral("run-scenario"));
    dialogs.willChooseFile(QCoreApplication::applicationFilePath());
    run->findChild<QAbstractButton *>(QStringLiteral("openScenarioButton"))->click();
    take(run, QStringLiteral("run-problem"));
    run->close();
    auto *target = window.findChild<QComboBox *>(QStringLiteral("sendTarget"));
    target->setCurrentIndex(target->count() - 1);
    settle();
    auto *url = window.findChild<QDialog *>(QStringLiteral("urlDialog"));
    url->findChild<QLineEdit *>(QStringLiteral("targetUrlField"))
            ->setText(QStringLiteral("http//crm.example"));
    url->findChild<QAbstractButton *>(QStringLiteral("useUrlButton"))->click();
    take(url, QStringLiteral("url-problem"));
    url->close();
    for (const auto *name : {"Maria moves house", "Zwölf Boxkämpfer jagen Viktor quer über"})
        workspace.samples.save(workspace.northwind.id, QString::fromUtf8(name),
                               Trigger::CustomerUpdated, "{}", SampleSaving::Beside);
    workspace.simulator.additional = {QStringLiteral("erp.northwind.example")};
    window.findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
    dialogs.willAnswer(sendWord());
    window.findChild<QAction *>(QStringLiteral("sendAction"))->trigger();
    take(&window, QStringLiteral("simulator-two"));
    walkRunningPage(window, dialogs, [&] { take(&window, QStringLiteral("simulator-running")); });
}

void shootSimulator(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs,
                    const Take &take)
{
    window.showPage(QStringLiteral("simulator"));
    settle();
    walkRequestForms(
            window, workspace,
            [&](const QString &form) { take(&window, QStringLiteral("request-%1").arg(form)); },
            [&](QDialog *dialog) { take(dialog, QStringLiteral("doctor")); });
    walkSamples(window, [&](QWidget *shown, const QString &name) {
        take(shown, QStringLiteral("samples-%1").arg(name));
    });
    auto *send = window.findChild<QAction *>(QStringLiteral("sendAction"));
    dialogs.willAnswer(sendWord());
    send->trigger();
    settle();
    workspace.deliveries.announce();
    take(&window, QStringLiteral("simulator-sent"));
    shootRun(window, workspace, dialogs, take);
    const auto trigger = [&window](const char *action) {
        window.findChild<QAction *>(QLatin1String(action))->trigger();
        settle();
    };
    trigger("bothViewAction");
    trigger("fieldListAction");
    trigger("replaceAction");
    take(&window, QStringLiteral("simulator-form"));
    trigger("formViewAction");
    trigger("fieldListAction");
    take(&window, QStringLiteral("simulator-formonly"));
    trigger("textViewAction");
    auto *editor = window.findChild<CodeView *>(QStringLiteral("payloadEditor"));
    const auto *problems = window.findChild<QWidget *>(QStringLiteral("problemList"));
    const auto *badge = window.findChild<StatusBadge *>(QStringLiteral("payloadBadge"));
    QTest::keyClicks(editor->editor(), QStringLiteral("{\"x\": 1, "));
    if (!QTest::qWaitFor([badge] {
            return badge->look().text == QCoreApplication::translate("hk::PayloadCard", "Not JSON");
        }))
        std::fprintf(stderr, "no problem is shown\n");
    take(&window, QStringLiteral("simulator-broken"));
    editor->replaceText(editor->text().replace("{\"x\": 1, ", "{ "));
    editor->replaceText(editor->text().replace("\"object\": \"customer\"", "\"object\": 5"));
    if (!QTest::qWaitFor([problems] { return !problems->isHidden(); }))
        std::fprintf(stderr, "no problem is shown\n");
    take(&window, QStringLiteral("simulator-problem"));
}

void shootReceiver(MainWindow &window, FakeWorkspace &workspace, const Take &take)
{
    window.showPage(QStringLiteral("receiver"));
    workspace.receiver.start(8765);
    take(&window, QStringLiteral("receiver-listening"));
    receiveAllVerdicts(workspace.receiver);
    take(&window, QStringLiteral("receiver-new"));
    showNewest(window);
    take(&window, QStringLiteral("receiver-requests"));
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("receivedTabs"));
    tabs->setCurrentIndex(tabs->count() - 1);
    take(&window, QStringLiteral("receiver-answer"));
    tabs->setCurrentIndex(0);
    walkReceiverDialogs(window, workspace.receiver, [&](QDialog *dialog) {
        take(dialog, QStringLiteral("receiver-%1").arg(dialog->objectName()));
    });
    take(&window, QStringLiteral("receiver-rules"));
    workspace.receiver.stop();
}

void shootStates(MainWindow &window, FakeWorkspace &workspace, const Take &take)
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
    take(&window, QStringLiteral("settings-problem"));

    click(&window, QStringLiteral("reviewButton"));
    settle();
    take(find<QDialog>(&window, QStringLiteral("reviewDialog")), QStringLiteral("review"));
    window.findChild<QDialog *>(QStringLiteral("reviewDialog"))->close();
    click(&window, QStringLiteral("discardButton"));
    window.findChild<QAction *>(QStringLiteral("addCompanyAction"))->trigger();
    settle();
    take(find<QDialog>(&window, QStringLiteral("companyDialog")), QStringLiteral("addcompany"));
    window.findChild<QDialog *>(QStringLiteral("companyDialog"))->close();
    workspace.status.set({SenderStatus::State::AnotherIsSending,
                          {},
                          QStringLiteral("hookkeeperctl (pid 4711)"),
                          4,
                          13,
                          0,
                          0});
    take(&window, QStringLiteral("another"));
}

/// Presses a button of the settings page, as soon as it can be, and takes and closes the dialog
/// that opens.
void shootDialog(MainWindow &window, const QString &button, const QString &dialog, const Take &take)
{
    if (auto *pressed = window.findChild<QAbstractButton *>(button))
        pressWhenReady(*pressed);
    else
        window.findChild<QAction *>(button)->trigger();
    settle();
    auto *shown = window.findChild<QDialog *>(dialog);
    if (!shown)
        return void(std::fprintf(stderr, "no %s\n", qPrintable(dialog)));
    take(shown, dialog);
    shown->close();
    settle();
}

void shootSettings(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs,
                   const Take &take)
{
    fillSettings(workspace);
    window.showPage(QStringLiteral("settings"));
    window.findChild<QAction *>(QStringLiteral("refreshAction"))->trigger();
    settle();
    auto *table = window.findChild<QTableWidget *>(QStringLiteral("endpointsTable"));
    Q_UNUSED(QTest::qWaitFor([table] { return table->rowCount() > 1; }))
    chooseRow(*table, 1);
    window.findChild<QAbstractButton *>(QStringLiteral("bookingTestButton"))->click();
    settle();
    take(&window, QStringLiteral("settings-full"));
    table->setFocus();
    auto *scroll = table->parentWidget();
    while (scroll && !qobject_cast<QScrollArea *>(scroll))
        scroll = scroll->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(scroll))
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    take(&window, QStringLiteral("settings-middle"));
    chooseRow(*table, 0);
    shootDialog(window, QStringLiteral("editEndpointButton"), QStringLiteral("endpointDialog"),
                take);
    shootDialog(window, QStringLiteral("testEndpointButton"), QStringLiteral("testDialog"), take);
    shootDialog(window, QStringLiteral("exportSettingsAction"), QStringLiteral("exportDialog"),
                take);
    workspace.settings.versions = {
            {2,
             1'780'000'200'000'000,
             QStringLiteral("window:ada"),
             {{QStringLiteral("settings.bookingUrl"), QStringLiteral("https://old.example/hooks"),
               QStringLiteral("https://hooks.zapier.com/hooks/catch/123/abc")},
              {QStringLiteral("endpoint.CRM.triggers"), QStringLiteral("all"),
               QStringLiteral("customer")}}},
            {1, 1'780'000'000'000'000, {}, {}}};
    shootDialog(window, QStringLiteral("settingsHistoryAction"), QStringLiteral("historyDialog"),
                take);
    shootDialog(window, QStringLiteral("checkSignatureButton"),
                QStringLiteral("checkSignatureDialog"), take);
    shootDialog(window, QStringLiteral("companiesAction"), QStringLiteral("companiesDialog"), take);
    workspace.policy.listed = {QStringLiteral("127.0.0.0/8"), QStringLiteral("10.0.0.0/8")};
    shootDialog(window, QStringLiteral("policyAction"), QStringLiteral("policyDialog"), take);
    shootDialog(window, QStringLiteral("receiverCodeButton"), QStringLiteral("codeDialog"), take);
    dialogs.willChooseFile(QCoreApplication::applicationFilePath());
    shootDialog(window, QStringLiteral("importSettingsAction"), QStringLiteral("importDialog"),
                take);
    window.findChild<QToolButton *>(QStringLiteral("customerMoreButton"))
            ->menu()
            ->actions()
            .first()
            ->trigger();
    settle();
    auto *triggers = window.findChild<QDialog *>(QStringLiteral("triggersDialog"));
    take(triggers, QStringLiteral("triggersDialog"));
    triggers->close();
    workspace.settings.cancelRotation(workspace.northwind.id);
    settle();
    shootDialog(window, QStringLiteral("openRotateButton"), QStringLiteral("rotateDialog"), take);
}

/// Every part of a delivery that failed.
void shootInspector(MainWindow &window, const Take &take)
{
    window.showPage(QStringLiteral("deliveries"));
    settle();
    auto *table = window.findChild<QTableView *>(QStringLiteral("deliveriesTable"));
    Q_UNUSED(QTest::qWaitFor([table] { return table->model()->rowCount() > 5; }))
    chooseRow(*table, 5);
    settle();
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("inspectorTabs"));
    constexpr std::array names{"payload", "request", "response", "attempts", "timeline", "compare"};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        take(&window,
             QStringLiteral("inspector-") + QLatin1String(names[static_cast<size_t>(tab)]));
    }
    tabs->setCurrentIndex(0);
}

/// What the window's own menus open.
void shootShell(MainWindow &window, const Take &take)
{
    shootDialog(window, QStringLiteral("paletteAction"), QStringLiteral("commandPalette"), take);
    shootDialog(window, QStringLiteral("goToAction"), QStringLiteral("goToDialog"), take);
    shootDialog(window, QStringLiteral("shortcutsAction"), QStringLiteral("shortcutsDialog"), take);
}

} // namespace

QString sendWord() { return QCoreApplication::translate("LeavingQuestion", "&Send"); }

void shootPages(MainWindow &window, const Take &take)
{
    const QList<Page *> pages = window.findChildren<Page *>();
    for (const Page *page : pages) {
        window.showPage(page->key());
        settle();
        take(&window, page->key());
    }
}

void shootAll(MainWindow &window, FakeWorkspace &workspace, FakeDialogs &dialogs, const Take &take)
{
    shootPages(window, take);
    walkOverview(window, workspace, [&](const QString &what) { take(&window, what); });
    shootShell(window, take);
    shootInspector(window, take);
    shootSimulator(window, workspace, dialogs, take);
    shootReceiver(window, workspace, take);
    window.showPage(QStringLiteral("deliveries"));
    walkPlans(window, workspace, take);
    walkFiles(window, workspace, dialogs, take);
    walkKeeping(window, workspace, take);
    shootSettings(window, workspace, dialogs, take);
    shootStates(window, workspace, take);
}

} // namespace hk::test
