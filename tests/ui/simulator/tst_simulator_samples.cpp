#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/timetext.h"
#include "ui/common/toast.h"
#include "ui/common/triggertext.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableWidget>

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
        auto *words = past<QLineEdit>("pastDeliveryFilter");
        test::retype(words, id);
        test::press(words, Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray(R"({"past":true})"));
    }

    void aPastDeliveryIsChosenFromAList()
    {
        const auto add = [this](Trigger trigger, const char *payload) {
            m_test->workspace.deliveries.add(m_test->workspace.northwind.id, trigger,
                                             DeliveryStatus::Delivered, SystemClock().now(),
                                             QStringLiteral("http://127.0.0.1/hooks"));
            m_test->workspace.deliveries.ledger.last().payload = payload;
        };
        add(Trigger::CustomerCreated, R"({"n":1})");
        add(Trigger::SmsReminder, R"({"n":2})");
        add(Trigger::CustomerUpdated, R"({"n":3})");
        choose("pastDeliveryAction");
        auto *table = past<QTableWidget>("pastDeliveries");
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), triggerTitle(Trigger::CustomerUpdated)); // the newest
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("127.0.0.1"));
        QCOMPARE(table->item(0, 1)->toolTip(),
                 timeToolTip(m_test->workspace.deliveries.ledger.last().delivery.createdAt));
        QCOMPARE(test::accessProblems(past<QDialog>("pastDeliveryDialog")), QStringList());
        QCOMPARE(test::mnemonicProblems(past<QDialog>("pastDeliveryDialog")), QStringList());
        auto *words = past<QLineEdit>("pastDeliveryFilter");
        test::retype(words, QStringLiteral("nothing like it"));
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(past<QLabel>("pastDeliveryNote")->text().startsWith(QLatin1String("None of them")));
        QVERIFY(!past<QPushButton>("startFromDeliveryButton")->isEnabled());
        test::retype(words, QStringLiteral("customer 127"));
        QCOMPARE(table->rowCount(), 2);
        test::press(words, Qt::Key_Down);
        test::press(words, Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray(R"({"n":1})"));
        choose("pastDeliveryAction");
        table = past<QTableWidget>("pastDeliveries");
        QTRY_COMPARE(table->rowCount(), 3);
        table->setFocus();
        table->selectRow(1);
        test::press(table, Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray(R"({"n":2})"));
    }

    void withoutADeliveryThatIsSaid()
    {
        choose("pastDeliveryAction");
        QTRY_COMPARE(past<QLabel>("pastDeliveryNote")->text(),
                     QStringLiteral("The company has no delivery yet."));
        past<QDialog>("pastDeliveryDialog")->reject();
    }

    void everyControlHasAName()
    {
        saveAs(QStringLiteral("Mine"));
        QTRY_VERIFY(saved()->isVisible());
        QCOMPARE(test::accessProblems(m_test->page.get()), QStringList());
    }

private:
    QListWidget *saved() const { return m_test->part<QListWidget>("savedSamples"); }
    /// Of the dialog that was opened last.
    template<typename T>
    T *past(const char *name) const
    {
        const auto found = m_test->page->findChildren<T *>(QLatin1String(name));
        return found.isEmpty() ? nullptr : found.last();
    }
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
