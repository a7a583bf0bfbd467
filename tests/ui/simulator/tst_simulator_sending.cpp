#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/messagebar.h"
#include "ui/common/outcometext.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>

using namespace hk;

class TestSimulatorSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        m_test->workspace.simulator.isLoopback = true;
        QVERIFY(m_test->load());
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void ctrlReturnSendsExactlyWhatIsShown()
    {
        const QByteArray shown = m_test->payload()->text();
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(sent().first().payload, shown);
        QCOMPARE(sent().first().trigger, Trigger::AppointmentConfirmed);
        QCOMPARE(sent().first().target.kind, SendTarget::CompanyEndpoints);
        QVERIFY(m_test->dialogs.asked.isEmpty());
    }

    void aLargePayloadIsSentAsItIsSeen()
    {
        const QByteArray text = m_test->largePayload();
        m_test->payload()->replaceText(text);
        QVERIFY(m_test->payload()->isLoading());
        // Nothing is sent before it is known what it is.
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_test->isFresh() && m_test->send()->isEnabled());
        QVERIFY(sent().isEmpty());
        m_test->typePayload(QStringLiteral(" "));
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_test->note().startsWith(QLatin1String("Out of date")));
        QTRY_VERIFY(m_test->isFresh() && m_test->send()->isEnabled());
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sent().size(), 1);
        QVERIFY(sent().constFirst().payload == ' ' + text);
    }

    void ctrlReturnSendsOutOfTheEditorToo()
    {
        m_test->payload()->editor()->setFocus();
        const qsizetype before = m_test->payload()->text().size();
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(m_test->payload()->text().size(), before);
    }

    void theEditorShowsTheIdOfTheNextEvent()
    {
        QVERIFY(m_test->payload()->text().contains("\"evt_0000000000000\""));
        QSignalSpy edits(m_test->payload(), &CodeView::textEdited);
        test::click(m_test->send());
        QTRY_VERIFY(m_test->payload()->text().contains("\"evt_0000000000001\""));
        QCOMPARE(edits.size(), 0);
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 2);
        QVERIFY(sent().last().payload.contains("\"evt_0000000000001\""));
    }

    void anIdOfOnesOwnStays()
    {
        QByteArray own = m_test->payload()->text();
        own.replace("\"evt_0000000000000\"", "\"order-4711\"");
        m_test->payload()->setText(own);
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        QVERIFY(m_test->payload()->text().contains("\"order-4711\""));
    }

    void sendingAwayAsksFirstAndNamesTheHost()
    {
        sendAway();
        m_test->dialogs.willAnswer(QStringLiteral("&Send"));
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(m_test->dialogs.asked.first().title.contains(
                QLatin1String("crm.northwind.example")));
    }

    void declinedNothingIsSent()
    {
        sendAway();
        m_test->dialogs.willAnswer(QStringLiteral("Cancel"));
        test::click(m_test->send());
        QTRY_COMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(sent().isEmpty());
        QVERIFY(m_test->send()->isEnabled());
    }

    void aHostThatChangedSinceThePreviewIsAskedAboutToo()
    {
        // Another program has changed the URL; the preview still shows this computer.
        m_test->workspace.simulator.isLoopback = false;
        m_test->dialogs.willAnswer(QStringLiteral("Cancel"));
        test::click(m_test->send());
        QTRY_COMPARE(m_test->dialogs.asked.size(), 1);
        QVERIFY(sent().isEmpty());
    }

    void theLocalReceiverNeedsNoQuestion()
    {
        sendAway();
        m_test->target()->setCurrentIndex(1);
        QTRY_VERIFY(m_test->request()->text().contains("Host: 127.0.0.1"));
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(sent().first().target.kind, SendTarget::LocalReceiver);
        QVERIFY(m_test->dialogs.asked.isEmpty());
    }

    void aReceiverThatIsOffIsSaid()
    {
        m_test->target()->setCurrentIndex(1);
        QTRY_VERIFY(bar()->text().contains(QLatin1String("receiver is off")));
        m_test->workspace.receiver.start(8765);
        QTRY_VERIFY(bar()->isHidden());
    }

    void withoutAUrlTheSettingsAreOffered()
    {
        m_test->workspace.simulator.isLoopback = false;
        m_test->workspace.simulator.host.clear();
        m_test->page->refresh();
        QTRY_VERIFY(bar()->text().contains(QLatin1String("No Booking URL")));
        const QSignalSpy asked(m_test->page.get(), &Page::pageRequested);
        test::click(bar()->findChild<QPushButton *>());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("settings"));
        test::click(m_test->send());
        QTRY_VERIFY(m_test->send()->isEnabled());
        QVERIFY(bar()->isVisible());
        QVERIFY(sent().isEmpty());
    }

    void theResultFollowsTheDeliveryUntilItIsDelivered()
    {
        test::FakeDeliveries &ledger = m_test->workspace.deliveries;
        const QString id = ledger.add(m_test->workspace.northwind.id, Trigger::AppointmentConfirmed,
                                      DeliveryStatus::Queued, SystemClock().now(),
                                      QStringLiteral("http://127.0.0.1/hooks/booking"));
        test::click(m_test->send());
        QTRY_COMPARE(m_test->result(), QStringLiteral("Stored; it goes out next."));
        ledger.add(m_test->workspace.northwind.id, Trigger::AppointmentConfirmed,
                   DeliveryStatus::Delivered, SystemClock().now(),
                   QStringLiteral("http://127.0.0.1/hooks/booking"));
        DeliveryDetail delivered = ledger.ledger.takeLast();
        delivered.delivery.publicId = id;
        ledger.ledger.first() = delivered;
        ledger.announce();
        QTRY_VERIFY(m_test->result().startsWith(QLatin1String("200 OK in 142 ms")));

        const QSignalSpy asked(m_test->page.get(), &Page::pageRequested);
        test::click(m_test->page.get(), QStringLiteral("openDeliveryButton"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), id);
    }

    void aFailureIsExplainedInPlainWords()
    {
        m_test->workspace.deliveries.add(m_test->workspace.northwind.id,
                                         Trigger::AppointmentConfirmed, DeliveryStatus::Failed,
                                         SystemClock().now(),
                                         QStringLiteral("http://127.0.0.1/hooks/booking"));
        test::click(m_test->send());
        QTRY_VERIFY(m_test->result().startsWith(QLatin1String("502 Bad Gateway in 10 s")));
        QCOMPARE(m_test->result().section(u'\n', 1),
                 outcomeExplanation(OutcomeKind::Answered, 502, {}));
        QVERIFY(!m_test->result().contains(QLatin1String("signature")));
    }

    void theLocalReceiversVerdictOnTheSignatureIsTold_data()
    {
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("valid") << SignatureVerdict::Valid << " · signature verified";
        QTest::newRow("invalid") << SignatureVerdict::Invalid << " · signature does not match";
        QTest::newRow("not checked") << SignatureVerdict::NotChecked << "";
    }

    void theLocalReceiversVerdictOnTheSignatureIsTold()
    {
        QFETCH(SignatureVerdict, verdict);
        QFETCH(QString, words);
        m_test->workspace.deliveries.add(m_test->workspace.northwind.id,
                                         Trigger::AppointmentConfirmed, DeliveryStatus::Delivered,
                                         SystemClock().now(),
                                         QStringLiteral("http://127.0.0.1/hooks/booking"));
        test::click(m_test->send());
        const QString answered = QStringLiteral("200 OK in 142 ms from 192.0.2.10:443");
        QTRY_COMPARE(m_test->result(), answered);
        ReceivedRequest other;
        other.webhookSignature = "00";
        other.signature = SignatureVerdict::Valid;
        m_test->workspace.receiver.receive(other);
        ReceivedRequest request;
        request.webhookSignature = "6f0d2a51c8e04b7f93a1d6e2b85c4097";
        request.signature = verdict;
        m_test->workspace.receiver.receive(request);
        QTRY_COMPARE(m_test->result(), answered + words);
    }

    void nothingIsSentTwiceWhileTheFirstIsBeingStored()
    {
        QTRY_VERIFY(m_test->isFresh());
        m_test->workspace.simulator.answers.hold();
        test::click(m_test->send());
        QTRY_COMPARE(m_test->workspace.simulator.answers.waiting(), 1);
        m_test->workspace.simulator.answers.release(); // the preview
        m_test->workspace.simulator.answers.hold();
        QTRY_COMPARE(m_test->workspace.simulator.answers.waiting(), 1); // the sending
        QCOMPARE(m_test->result(), QStringLiteral("Storing the event…"));
        QCOMPARE(m_test->send()->text(), QStringLiteral("&Cancel"));
        test::pressInWindow(m_test->page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_test->workspace.simulator.answers.waiting(), 1);
        m_test->workspace.simulator.answers.release();
        QTRY_COMPARE(m_test->send()->text(), QStringLiteral("&Send"));
        QCOMPARE(sent().size(), 1);
    }

    void whatIsStillBeingStoredIsCancelledOnceItIs()
    {
        QTRY_VERIFY(m_test->isFresh());
        m_test->workspace.simulator.answers.hold();
        test::click(m_test->send());
        QTRY_COMPARE(m_test->workspace.simulator.answers.waiting(), 1);
        m_test->workspace.simulator.answers.release(); // the preview
        m_test->workspace.simulator.answers.hold();
        QTRY_COMPARE(m_test->workspace.simulator.answers.waiting(), 1); // the sending
        test::click(m_test->send());
        m_test->workspace.simulator.answers.release();
        QTRY_COMPARE(m_test->workspace.deliveries.cancelled.size(), 1);
    }

    void sendIsCancelUntilThereIsAnAnswer()
    {
        const QString id = addDelivery(DeliveryStatus::Queued);
        test::click(m_test->send());
        QTRY_COMPARE(m_test->result(), QStringLiteral("Stored; it goes out next."));
        QCOMPARE(m_test->send()->text(), QStringLiteral("&Cancel"));
        test::click(m_test->send());
        QTRY_COMPARE(m_test->workspace.deliveries.cancelled, QStringList(id));
        QCOMPARE(sent().size(), 1);
    }

    void whatIsCancelledSaysSoAndMayBeDeliveredAfterAll()
    {
        test::FakeDeliveries &ledger = m_test->workspace.deliveries;
        const QString id = addDelivery(DeliveryStatus::Queued);
        test::click(m_test->send());
        QTRY_COMPARE(m_test->result(), QStringLiteral("Stored; it goes out next."));
        ledger.ledger.first().delivery.status = DeliveryStatus::Cancelled;
        ledger.announce();
        QTRY_COMPARE(m_test->result(), QStringLiteral("Cancelled before it was sent."));
        QCOMPARE(m_test->send()->text(), QStringLiteral("&Send"));
        addDelivery(DeliveryStatus::Delivered);
        DeliveryDetail delivered = ledger.ledger.takeLast();
        delivered.delivery.publicId = id;
        ledger.ledger.first() = delivered;
        ledger.announce();
        QTRY_VERIFY(m_test->result().startsWith(QLatin1String("200 OK in 142 ms")));
    }

    void everyEndpointIsShownAndEveryHostIsNamed()
    {
        m_test->workspace.simulator.additional = {QStringLiteral("erp.northwind.example")};
        m_test->page->refresh();
        auto *endpoints = m_test->part<QComboBox>("requestEndpoint");
        QTRY_COMPARE(endpoints->count(), 2);
        QVERIFY(endpoints->isVisible());
        endpoints->setCurrentIndex(1);
        QVERIFY(m_test->request()->text().contains("Host: erp.northwind.example"));
        m_test->dialogs.willAnswer(QStringLiteral("&Send"));
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        // This computer's own endpoint needs no word.
        QVERIFY(m_test->dialogs.asked.first().text.contains(
                QLatin1String("erp.northwind.example")));
        QVERIFY(!m_test->dialogs.asked.first().text.contains(QLatin1String("127.0.0.1")));
    }

    void anyOneUrlCanBeTypedAndIsRemembered()
    {
        chooseAnotherUrl();
        auto *field = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("targetUrlField"));
        test::type(field, QStringLiteral("ftp://lab.example/in"));
        test::click(m_test->page.get(), QStringLiteral("useUrlButton"));
        QVERIFY(m_test->part<QDialog>("urlDialog")->isVisible()); // and says why
        test::retype(field, QStringLiteral("https://lab.example/in"));
        test::click(m_test->page.get(), QStringLiteral("useUrlButton"));
        QTRY_VERIFY(m_test->request()->text().contains("Host: lab.example"));
        QCOMPARE(m_test->target()->currentText(), QStringLiteral("To https://lab.example/in"));
        m_test->workspace.simulator.urls = {QStringLiteral("https://lab.example/in")};
        m_test->dialogs.willAnswer(QStringLiteral("&Send"));
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(sent().first().target,
                 SendTarget(SendTarget::OneUrl, QStringLiteral("https://lab.example/in")));
        QVERIFY(m_test->dialogs.asked.first().title.contains(QLatin1String("lab.example")));
        QTRY_COMPARE(m_test->target()->count(), 4);
        QCOMPARE(m_test->target()->currentIndex(), 2);
    }

    void theCompanysTargetNamesThePort()
    {
        m_test->workspace.simulator.isLoopback = false;
        m_test->workspace.simulator.host = QStringLiteral("crm.northwind.example:8443");
        m_test->page->refresh();
        QTRY_COMPARE(m_test->target()->itemText(0),
                     QStringLiteral("To crm.northwind.example:8443"));
    }

    void givenUpTheTargetStays()
    {
        chooseAnotherUrl();
        test::click(m_test->page.get(), QStringLiteral("cancelButton"));
        QCOMPARE(m_test->target()->currentIndex(), 0);
    }

    void aPastDeliveryIsTheBeginningOfAnotherEvent()
    {
        const QString id = addDelivery(DeliveryStatus::Failed);
        DeliveryDetail &past = m_test->workspace.deliveries.ledger.first();
        past.delivery.trigger = Trigger::SmsReminder;
        past.payload = R"({"eventId":"evt_zzzzzzzzzzzzz","past":true})";
        m_test->page->open(QStringLiteral("delivery:") + id);
        QTRY_COMPARE(m_test->payload()->text(),
                     QByteArray(R"({"eventId":"evt_0000000000000","past":true})"));
        QTRY_VERIFY(m_test->isFresh());
        test::click(m_test->send());
        QTRY_COMPARE(sent().size(), 1);
        QCOMPARE(sent().first().trigger, Trigger::SmsReminder);
    }

private:
    const QList<test::FakeSimulator::Sent> &sent() const
    {
        return m_test->workspace.simulator.sent;
    }
    QString addDelivery(DeliveryStatus status)
    {
        return m_test->workspace.deliveries.add(
                m_test->workspace.northwind.id, Trigger::AppointmentConfirmed, status,
                SystemClock().now(), QStringLiteral("http://127.0.0.1/hooks/booking"));
    }
    void chooseAnotherUrl()
    {
        m_test->target()->setCurrentIndex(m_test->target()->count() - 1);
        QTRY_VERIFY(m_test->part<QDialog>("urlDialog"));
    }
    MessageBar *bar() const { return m_test->page->findChild<MessageBar *>(); }
    void sendAway()
    {
        m_test->workspace.simulator.isLoopback = false;
        m_test->page->refresh();
        QTRY_VERIFY(m_test->request()->text().contains("Host: crm.northwind.example"));
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorSending)
#include "tst_simulator_sending.moc"
