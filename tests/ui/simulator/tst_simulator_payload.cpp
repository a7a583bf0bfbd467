#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/toast.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractScrollArea>

using namespace hk;

class TestSimulatorPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<test::SimulatorPageTest>(); }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }
    void init()
    {
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        m_test->page->setCompany(Company());
        m_test->target()->setCurrentIndex(0);
        QVERIFY(m_test->load());
    }

    void aSampleIsThereAndValidAtOnce()
    {
        QVERIFY(m_test->payload()->text().contains("\"eventTrigger\": \"BookingConfirmation\""));
        QCOMPARE(m_test->badge(), QStringLiteral("Valid"));
        QCOMPARE(m_test->send()->text(), QStringLiteral("&Send"));
    }

    void eachTriggerKeepsItsDraft()
    {
        m_test->typePayload(QStringLiteral("   "));
        const QByteArray draft = m_test->payload()->text();
        QVERIFY(draft.startsWith("   {"));
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_VERIFY(m_test->payload()->text().contains(wireNameOf(Trigger::SmsReminder).toUtf8()));
        QTRY_VERIFY(m_test->isFresh());
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        QTRY_COMPARE(m_test->payload()->text(), draft);
        QTRY_VERIFY(m_test->isFresh());
    }

    void anotherCompanyStartsWithoutDrafts()
    {
        m_test->typePayload(QStringLiteral("   "));
        const Company other = m_test->workspace.addCompany(
                QStringLiteral("co_other"), QStringLiteral("Other"), Environment::Test);
        m_test->page->setCompany(other);
        QTRY_VERIFY(m_test->payload()->text().startsWith("{"));
    }

    void theArrowKeysGoFromTriggerToTrigger()
    {
        auto *list = m_test->part<QListWidget>("triggerList");
        list->setFocus(Qt::TabFocusReason);
        test::press(list, Qt::Key_Down);
        QTRY_VERIFY(m_test->payload()->text().contains(
                wireNameOf(Trigger::AppointmentRescheduled).toUtf8()));
        test::press(list, Qt::Key_Down);
        test::press(list, Qt::Key_Down); // over the heading
        QTRY_VERIFY(
                m_test->payload()->text().contains(wireNameOf(Trigger::CustomerCreated).toUtf8()));
    }

    void editingMakesThePreviewStaleUntilItIsRenewed()
    {
        m_test->typePayload(QStringLiteral(" "));
        QVERIFY(m_test->note().startsWith(QLatin1String("Out of date")));
        QTRY_VERIFY(m_test->isFresh());
    }

    void whatIsNotJsonCannotBeSentAndSaysWhy()
    {
        const QByteArray before = m_test->request()->text();
        m_test->typePayload(QStringLiteral("x"));
        QVERIFY(!m_test->send()->isEnabled());
        QVERIFY(m_test->send()->toolTip().contains(QLatin1String("not JSON")));
        QCOMPARE(m_test->send()->accessibleDescription(), m_test->send()->toolTip());
        QCOMPARE(m_test->note(), QStringLiteral("Out of date: the payload is not JSON."));
        QCOMPARE(m_test->request()->text(), before);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Not JSON"));
        QVERIFY(m_test->part<QListWidget>("problemList")->isVisible());
    }

    void whatWasBrokenCanBeSentAgainOnceItIsMended()
    {
        m_test->typePayload(QStringLiteral("x"));
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Not JSON"));
        test::press(m_test->payload()->editor(), Qt::Key_Backspace);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
        QTRY_VERIFY(m_test->isFresh());
        QVERIFY(m_test->send()->isEnabled());
    }

    void aBrokenDraftIsStillBrokenAfterComingBack()
    {
        m_test->typePayload(QStringLiteral("x"));
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_VERIFY(m_test->isFresh());
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        QCOMPARE(m_test->badge(), QStringLiteral("Not JSON"));
        QCOMPARE(m_test->note(), QStringLiteral("Out of date: the payload is not JSON."));
        QVERIFY(!m_test->send()->isEnabled());
    }

    void whatDiffersFromTheContractIsSentAnyway()
    {
        m_test->retypePayload(QStringLiteral("{\"eventTrigger\":1}"));
        QTRY_COMPARE(m_test->send()->text(), QStringLiteral("&Send anyway"));
        QVERIFY(m_test->send()->isEnabled());
        QTRY_VERIFY(m_test->isFresh());
        const auto *problems = m_test->part<QListWidget>("problemList");
        QVERIFY(problems->count() > 0);
        QVERIFY(problems->item(0)->text().startsWith(QLatin1String("Line 1")));
    }

    void noSampleOfAnotherTriggerIsSentWhileItsOwnIsMade()
    {
        m_test->workspace.simulator.answers.hold();
        m_test->chooseTrigger(Trigger::CustomerUpdated);
        QVERIFY(!m_test->send()->isEnabled());
        m_test->workspace.simulator.answers.release();
        QTRY_VERIFY(m_test->send()->isEnabled());
        QVERIFY(m_test->payload()->text().contains(wireNameOf(Trigger::CustomerUpdated).toUtf8()));
    }

    void aNewSampleReplacesTheDraft()
    {
        m_test->typePayload(QStringLiteral("x"));
        test::click(m_test->page.get(), QStringLiteral("newSampleButton"));
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
    }

    void aDroppedFileBecomesThePayload()
    {
        dropFile("{\"dropped\":true}");
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{\"dropped\":true}"));
        QTRY_VERIFY(m_test->isFresh());
    }

    void aDroppedFileThatIsNotUtf8IsRefusedAndChangesNothing()
    {
        const QByteArray before = m_test->payload()->text();
        dropFile("{\"name\":\"Zo\xEB\"}");
        const auto *toast = m_test->page->findChild<Toast *>();
        QTRY_VERIFY(toast->text().contains(QLatin1String("not text in UTF-8")));
        QCOMPARE(m_test->payload()->text(), before);
        QVERIFY(m_test->isFresh());
    }

    void theRequestIsShownAndCopiedAsCurlToo()
    {
        m_test->part<QComboBox>("requestFormat")->setCurrentIndex(1);
        QVERIFY(m_test->request()->text().startsWith("curl"));
        test::click(m_test->page.get(), QStringLiteral("copyRequestButton"));
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), m_test->request()->text());
        m_test->part<QComboBox>("requestFormat")->setCurrentIndex(0);
    }

    void everyControlHasAName()
    {
        for (const int width : {560, 900, 1300}) {
            m_test->page->resize(width, 800);
            QCOMPARE(test::accessProblems(m_test->page.get()), QStringList());
        }
    }

private:
    void dropFile(const QByteArray &contents)
    {
        QFile file(m_folder.filePath(QStringLiteral("event.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        const auto *editor = qobject_cast<QAbstractScrollArea *>(m_test->payload()->editor());
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor->viewport(), &drop);
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    QTemporaryDir m_folder; // what is dropped is read in the background
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorPayload)
#include "tst_simulator_payload.moc"
