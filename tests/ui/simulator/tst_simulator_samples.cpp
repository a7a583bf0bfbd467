#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/toast.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace hk;

/// Saved samples, edge cases and past deliveries as beginnings.
class TestSimulatorSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        QVERIFY(m_test->load());
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void everyEdgeCaseIsInTheMenuAndMakesItsSample()
    {
        const auto *edges = m_test->part<QMenu>("edgeMenu");
        QCOMPARE(edges->actions().size(), static_cast<qsizetype>(allEdgeCases.size()));
        for (const QAction *action : edges->actions())
            QVERIFY(!action->toolTip().isEmpty() && action->toolTip() != action->text());
        const QByteArray before = m_test->payload()->text();
        choose("leap-dayEdgeAction");
        QTRY_VERIFY(m_test->payload()->text() != before);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
        QVERIFY(m_test->payload()->text().contains("-02-29"));
    }

    void whatIsSavedIsListedAndLoadedByteForByte()
    {
        QVERIFY(!saved()->isVisible());
        m_test->retypePayload(QStringLiteral("{ \"mine\" : 1.50 }"));
        saveAs(QStringLiteral("Mine"));
        QTRY_VERIFY(saved()->isVisible());
        QCOMPARE(saved()->count(), 1);
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_VERIFY(m_test->isFresh());
        saved()->setCurrentRow(0);
        test::press(saved(), Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{ \"mine\" : 1.50 }"));
        QCOMPARE(m_test->part<QListWidget>("triggerList")->currentItem()->toolTip(),
                 wireNameOf(Trigger::AppointmentConfirmed));
    }

    void aNameThatIsTakenIsAskedAbout()
    {
        saveAs(QStringLiteral("Mine"));
        QTRY_COMPARE(saved()->count(), 1);
        m_test->retypePayload(QStringLiteral("{\"other\":1}"));
        m_test->dialogs.willAnswer(QStringLiteral("Cancel"));
        saveAs(QStringLiteral("Mine"));
        QTRY_COMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(kept(QStringLiteral("Mine")) != "{\"other\":1}");
        m_test->dialogs.willAnswer(QStringLiteral("&Replace"));
        saveAs(QStringLiteral("Mine"));
        QTRY_COMPARE(kept(QStringLiteral("Mine")), QByteArray("{\"other\":1}"));
    }

    void aSampleIsRenamedExportedAndRemoved()
    {
        saveAs(QStringLiteral("Mine"));
        QTRY_COMPARE(saved()->count(), 1);
        saved()->setCurrentRow(0);
        choose("renameSampleAction");
        name(QStringLiteral("Yours"));
        QTRY_COMPARE(saved()->item(0)->text(), QStringLiteral("Yours"));
        saved()->setCurrentRow(0);

        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("yours.json")));
        m_test->dialogs.willChooseFile(file.fileName());
        choose("exportSampleAction");
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kept(QStringLiteral("Yours")));

        m_test->dialogs.willAnswer(QStringLiteral("&Remove"));
        choose("removeSampleAction");
        QTRY_VERIFY(!saved()->isVisible());
    }

    void anotherPageOpensASampleByItsName()
    {
        saveAs(QStringLiteral("From the receiver"));
        QTRY_COMPARE(saved()->count(), 1);
        const QByteArray payload = m_test->payload()->text();
        m_test->retypePayload(QStringLiteral("{}"));
        m_test->page->open(QStringLiteral("sample:From the receiver"));
        QTRY_COMPARE(m_test->payload()->text(), payload);
    }

    void aDeliveryIsAskedForByItsId()
    {
        const QString id = m_test->workspace.deliveries.add(
                m_test->workspace.northwind.id, Trigger::AppointmentConfirmed,
                DeliveryStatus::Failed, SystemClock().now(),
                QStringLiteral("http://127.0.0.1/hooks/booking"));
        m_test->workspace.deliveries.ledger.first().payload = R"({"past":true})";
        choose("pastDeliveryAction");
        name(id);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray(R"({"past":true})"));
    }

    void everyControlHasAName()
    {
        saveAs(QStringLiteral("Mine"));
        QTRY_VERIFY(saved()->isVisible());
        QCOMPARE(test::accessProblems(m_test->page.get()), QStringList());
    }

private:
    QListWidget *saved() const { return m_test->part<QListWidget>("savedSamples"); }
    void choose(const char *action) const { m_test->part<QAction>(action)->trigger(); }
    void name(const QString &text) const
    {
        auto *field = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("nameEdit"));
        test::retype(field, text);
        test::press(field, Qt::Key_Return);
    }
    void saveAs(const QString &text) const
    {
        choose("saveSampleAction");
        name(text);
    }
    QByteArray kept(const QString &sample) const
    {
        return m_test->workspace.samples.samples.value(m_test->workspace.northwind.id)
                .value(sample)
                .payload;
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorSamples)
#include "tst_simulator_samples.moc"
