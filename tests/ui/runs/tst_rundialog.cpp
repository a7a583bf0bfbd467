#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/runs/rundialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>

using namespace hk;

class TestRunDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_workspace->simulator.isLoopback = true;
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_dialog = std::make_unique<RunDialog>(m_workspace->simulator, m_workspace->deliveries,
                                               *m_dialogs, nullptr);
        m_dialog->setSource({m_workspace->northwind, Trigger::CustomerCreated, "{\"a\":1}", true,
                             SendTarget::CompanyEndpoints, QStringLiteral("To 127.0.0.1")});
        test::showActive(m_dialog.get());
    }
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase() { QCOMPARE(m_probe.problems(), QStringList()); }

    void theEventGoesOutSoManyTimes()
    {
        part<QSpinBox>("repeatCount")->setValue(25);
        const QSignalSpy ended(m_dialog.get(), &RunDialog::ended);
        test::click(start());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(sent().size(), 25);
        QCOMPARE(sent().last().payload, QByteArray("{\"a\":1}"));
        QCOMPARE(account(), QStringLiteral("All 25 events are stored."));
        QVERIFY(m_dialogs->asked.isEmpty());
        QCOMPARE(start()->text(), QStringLiteral("&Start"));
    }

    void itIsReachedByLettersAndNames()
    {
        auto *tabs = part<QTabWidget>("runTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(test::mnemonicProblems(m_dialog.get()), QStringList());
            QCOMPARE(test::accessProblems(m_dialog.get()), QStringList());
        }
        tabs->setCurrentIndex(0);
        part<QSpinBox>("repeatCount")->setValue(100);
        part<QSpinBox>("repeatRate")->setValue(1);
        test::click(start());
        QTRY_COMPARE(sent().size(), 1);
        for (int tab = 0; tab < tabs->count(); ++tab) { // with Cancel and Show in Deliveries
            tabs->setCurrentIndex(tab);
            QCOMPARE(test::mnemonicProblems(m_dialog.get()), QStringList());
        }
    }

    void largeNumbersAreGroupedAndTimesAreRounded()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto reset = qScopeGuard([before] { QLocale::setDefault(before); });
        part<QSpinBox>("repeatRate")->setValue(20);
        part<QSpinBox>("repeatCount")->setValue(300);
        QVERIFY(isSaid(QStringLiteral("It takes 15 s.")));
        part<QSpinBox>("repeatRate")->setValue(10'000);
        part<QSpinBox>("repeatCount")->setValue(1000);
        QVERIFY(isSaid(QStringLiteral("It takes at least 100 ms.")));
        part<QSpinBox>("repeatRate")->setValue(0);
        test::click(start());
        QTRY_COMPARE(account(), QStringLiteral("All 1,000 events are stored."));
        part<QTabWidget>("runTabs")->setCurrentIndex(1);
        part<QComboBox>("scenarioChoice")->setCurrentIndex(0); // the burst
        QVERIFY(isSaid(QStringLiteral("1,000 events within 30 s. At this speed they are sent as "
                                      "fast as they are stored.")));
    }

    void whatBecameOfThemIsCounted()
    {
        part<QSpinBox>("repeatCount")->setValue(4);
        m_workspace->deliveries.statusOf = {{DeliveryId(1), DeliveryStatus::Delivered},
                                            {DeliveryId(2), DeliveryStatus::Delivered},
                                            {DeliveryId(3), DeliveryStatus::Failed}};
        test::click(start());
        QTRY_COMPARE(counts(),
                     QStringLiteral("4 of 4 events stored · deliveries: 2 delivered, 1 "
                                    "failed, 1 waiting"));
        m_workspace->deliveries.statusOf.insert(DeliveryId(4), DeliveryStatus::Delivered);
        m_workspace->deliveries.announce();
        QTRY_VERIFY(counts().contains(QLatin1String("3 delivered, 1 failed, 0 waiting")));
    }

    void cancelledItSaysWhatWasDone()
    {
        part<QSpinBox>("repeatCount")->setValue(100);
        part<QSpinBox>("repeatRate")->setValue(1);
        part<QComboBox>("repeatUnit")->setCurrentIndex(1);
        test::click(start());
        QTRY_COMPARE(sent().size(), 1);
        QVERIFY(m_dialog->isRunning());
        QVERIFY(!part<QTabWidget>("runTabs")->isEnabled());
        QVERIFY(part<QLabel>("runLeft")->text().contains(QLatin1String("left")));
        QCOMPARE(start()->text(), QStringLiteral("&Cancel"));
        test::click(start());
        QTRY_VERIFY(!m_dialog->isRunning());
        QCOMPARE(sent().size(), 1);
        QVERIFY(account().startsWith(QLatin1String("Cancelled after 1 of 100 events")));
    }

    void whatLeavesThisComputerIsNamedFirst()
    {
        m_workspace->simulator.isLoopback = false;
        m_workspace->simulator.additional = {QStringLiteral("erp.northwind.example")};
        m_dialogs->willAnswer(QStringLiteral("Cancel"));
        test::click(start());
        QTRY_COMPARE(m_dialogs->asked.size(), 1);
        const Question asked = m_dialogs->asked.first();
        QCOMPARE(asked.title, QStringLiteral("Send to 2 hosts?"));
        QVERIFY(asked.text.startsWith(QLatin1String("10 events leave this computer")));
        QVERIFY(asked.text.contains(QLatin1String("crm.northwind.example")));
        QVERIFY(asked.text.contains(QLatin1String("erp.northwind.example")));
        QVERIFY(sent().isEmpty());
        QVERIFY(!m_dialog->isRunning());
    }

    void whatWasAskedAboutIsSentWhateverThePageShowsByThen()
    {
        part<QSpinBox>("repeatCount")->setValue(1);
        m_workspace->simulator.answers.hold();
        test::click(start());
        QTRY_COMPARE(m_workspace->simulator.answers.waiting(), 1);
        m_dialog->setSource({m_workspace->northwind, Trigger::SmsReminder, "{\"b\":2}", true,
                             SendTarget::LocalReceiver, QStringLiteral("To the local receiver")});
        m_workspace->simulator.answers.release();
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(sent().first().trigger, Trigger::CustomerCreated);
        QCOMPARE(sent().first().payload, QByteArray("{\"a\":1}"));
        QCOMPARE(sent().first().target.kind, SendTarget::CompanyEndpoints);
    }

    void whatWouldGoNowhereIsSaidBeforeAnythingIsSent()
    {
        m_workspace->simulator.isLoopback = false;
        m_workspace->simulator.host.clear();
        test::click(start());
        QTRY_VERIFY(says(QStringLiteral("no URL is set")));
        QVERIFY(sent().isEmpty());
    }

    void aShippedScenarioIsTold()
    {
        chooseScenario(QStringLiteral("reschedule-and-cancel"));
        part<QComboBox>("scenarioSpeed")->setCurrentIndex(3);
        QVERIFY(part<QLabel>("scenarioDescription")->isVisible());
        test::click(start());
        QTRY_COMPARE(account(), QStringLiteral("All 4 events are stored."));
        QCOMPARE(sent().size(), 4);
        QCOMPARE(sent().last().trigger, Trigger::AppointmentCanceled);
    }

    void aFileOfOnesOwnIsToldOrAllItsProblemsAreNamed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("mine.json"));
        write(file,
              "{\"hookkeeperScenario\": 1,\n\"steps\": [{\"trigger\": 1, \"at\": \"25:00\"}]}");
        m_dialog->showScenarios();
        m_dialogs->willChooseFile(file);
        test::click(m_dialog.get(), QStringLiteral("openScenarioButton"));
        QVERIFY(says(QStringLiteral("2 problem")));
        const auto *problems = part<QListWidget>("scenarioProblems");
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->count(), 2);
        QVERIFY(problems->item(0)->text().startsWith(QLatin1String("Line 2, column ")));
        QVERIFY(problems->item(0)->text().contains(QLatin1String(": trigger: ")));
        QVERIFY(problems->item(1)->text().contains(QLatin1String("at: ")));
        QCOMPARE(test::accessProblems(m_dialog.get()), QStringList());
        QVERIFY(!start()->isEnabled());
        write(file, R"({"hookkeeperScenario":1,"steps":[{"trigger":"CustomerCreated"}]})");
        m_dialogs->willChooseFile(file);
        test::click(m_dialog.get(), QStringLiteral("openScenarioButton"));
        QVERIFY(start()->isEnabled());
        QVERIFY(!problems->isVisible());
        test::click(start());
        QTRY_COMPARE(sent().size(), 1);
    }

    void aRunThatIsRefusedSaysHowFarItCame()
    {
        m_workspace->simulator.answers.hold();
        test::click(start());
        QTRY_COMPARE(m_workspace->simulator.answers.waiting(), 1);
        m_workspace->simulator.answers.release();
        m_workspace->simulator.answers.failNext(
                {ErrorCode::StoreDiskFull, {}, QStringLiteral("/store.db"), {}});
        QTRY_VERIFY(account().startsWith(QLatin1String("It ended after ")));
    }

    void theDeliveriesOfARunAreShown()
    {
        const QSignalSpy asked(m_dialog.get(), &RunDialog::deliveriesRequested);
        part<QSpinBox>("repeatCount")->setValue(2);
        test::click(start());
        QTRY_VERIFY(!account().isEmpty());
        test::click(m_dialog.get(), QStringLiteral("showRunButton"));
        QCOMPARE(asked.last().first().toString(),
                 QStringLiteral("event:evt_0000000000001 OR event:evt_0000000000002"));
        QVERIFY(!m_dialog->isVisible()); // not before what it opened
        test::showActive(m_dialog.get());
        part<QSpinBox>("repeatCount")->setValue(50);
        test::click(start());
        QTRY_COMPARE(account(), QStringLiteral("All 50 events are stored."));
        test::click(m_dialog.get(), QStringLiteral("showRunButton"));
        const QString filter = asked.last().first().toString();
        QVERIFY(filter.startsWith(QLatin1String("simulated:yes created:>=")));
        QVERIFY(DeliveryFilter::parse(filter).ok());
    }

    void closedItGoesOn()
    {
        part<QSpinBox>("repeatCount")->setValue(5);
        part<QSpinBox>("repeatRate")->setValue(100);
        const QSignalSpy ended(m_dialog.get(), &RunDialog::ended);
        test::click(start());
        QTRY_VERIFY(m_dialog->isRunning());
        test::press(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(sent().size(), 5);
    }

    void everyControlHasAName()
    {
        QCOMPARE(test::accessProblems(m_dialog.get()), QStringList());
        m_dialog->showScenarios();
        QCOMPARE(test::accessProblems(m_dialog.get()), QStringList());
    }

private:
    bool isSaid(const QString &sentence) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == sentence; });
    }
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QPushButton *start() const { return part<QPushButton>("startRunButton"); }
    QString account() const { return part<QLabel>("runAccount")->text(); }
    QString counts() const { return part<QLabel>("runCounts")->text(); }
    const QList<test::FakeSimulator::Sent> &sent() const { return m_workspace->simulator.sent; }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void chooseScenario(const QString &name) const
    {
        m_dialog->showScenarios();
        auto *stories = part<QComboBox>("scenarioChoice");
        stories->setCurrentIndex(stories->findData(name));
    }
    static void write(const QString &name, const QByteArray &contents)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<RunDialog> m_dialog;
};

QTEST_MAIN(TestRunDialog)
#include "tst_rundialog.moc"
