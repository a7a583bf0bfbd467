#include "tests/ui/deliveries/deliveriespagetest.h"

using namespace hk;

/// Why a delivery is not sent yet, in the inspector's words.
class TestDeliveryWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void saysWhyItIsNotSentYet_data()
    {
        QTest::addColumn<EndpointState>("state");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("dueInMinutes");
        QTest::addColumn<bool>("waitsForEarlier");
        QTest::addColumn<QString>("words");
        QTest::newRow("by its schedule")
                << EndpointState::Active << 0 << 10 << false << "The next attempt goes out in";
        QTest::newRow("it is due")
                << EndpointState::Active << 0 << -1 << false << "It is due and goes out next.";
        QTest::newRow("for a probe") << EndpointState::Active << Breaker::opensAfter << -1 << false
                                     << "The next probe goes out in";
        QTest::newRow("for a release")
                << EndpointState::Held << 0 << -1 << false << "was put on hold";
        QTest::newRow("for an earlier event")
                << EndpointState::Active << 0 << -1 << true << "an earlier event";
    }

    void saysWhyItIsNotSentYet()
    {
        QFETCH(EndpointState, state);
        QFETCH(int, failures);
        QFETCH(int, dueInMinutes);
        QFETCH(bool, waitsForEarlier);
        QFETCH(QString, words);
        const Micros now = SystemClock().now();
        m_test->add(DeliveryStatus::Retrying);
        DeliveryDetail &detail = m_test->workspace.deliveries.ledger.last();
        detail.delivery.nextAttemptAt = now + dueInMinutes * 60 * microsPerSecond;
        detail.delivery.waitsForEarlier = waitsForEarlier;
        detail.endpoint.state = state;
        detail.endpoint.holdReason =
                state == EndpointState::Held ? HoldReason::ByHand : HoldReason::None;
        detail.endpoint.breaker.failures = failures;
        detail.endpoint.breaker.probeAt = now + 300 * microsPerSecond;
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        const auto *waiting = test::find<QLabel>(&m_test->page, QStringLiteral("deliveryWaiting"));
        QVERIFY(waiting->isVisible());
        QVERIFY2(waiting->text().contains(words), qPrintable(waiting->text()));
    }

    void saysWhoSendsWhenNobodyHereDoes_data()
    {
        QTest::addColumn<SenderStatus::State>("state");
        QTest::addColumn<int>("dueInMinutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("paused, and due")
                << SenderStatus::State::Paused << -1 << "Sending is paused: there is no network.";
        QTest::newRow("paused, with a time of its own")
                << SenderStatus::State::Paused << 10 << "The next attempt goes out in";
        QTest::newRow("stopped") << SenderStatus::State::Stopped << -1 << "Nothing is sent";
        QTest::newRow("another program")
                << SenderStatus::State::AnotherIsSending << -1 << "hookkeeperctl (pid 4711)";
    }

    void saysWhoSendsWhenNobodyHereDoes()
    {
        QFETCH(SenderStatus::State, state);
        QFETCH(int, dueInMinutes);
        QFETCH(QString, words);
        m_test->add(DeliveryStatus::Retrying);
        m_test->workspace.deliveries.ledger.last().delivery.nextAttemptAt =
                SystemClock().now() + dueInMinutes * 60 * microsPerSecond;
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        SenderStatus sender;
        sender.state = state;
        sender.reason = QStringLiteral("there is no network");
        sender.otherProgram = QStringLiteral("hookkeeperctl (pid 4711)");
        m_test->workspace.status.set(sender);
        const auto *waiting = test::find<QLabel>(&m_test->page, QStringLiteral("deliveryWaiting"));
        QVERIFY2(waiting->text().contains(words), qPrintable(waiting->text()));
    }

    void retryNowSaysWhenItGoesWhereThatIsNotNow_data()
    {
        QTest::addColumn<EndpointState>("state");
        QTest::addColumn<SenderStatus::State>("sender");
        QTest::addColumn<QString>("words");
        QTest::newRow("it goes") << EndpointState::Active << SenderStatus::State::Sending
                                 << "The next attempt is due now.";
        QTest::newRow("its endpoint is on hold")
                << EndpointState::Held << SenderStatus::State::Sending << "was put on hold";
        QTest::newRow("nobody sends")
                << EndpointState::Active << SenderStatus::State::Stopped << "Nothing is sent";
    }

    void retryNowSaysWhenItGoesWhereThatIsNotNow()
    {
        QFETCH(const EndpointState, state);
        QFETCH(const SenderStatus::State, sender);
        QFETCH(const QString, words);
        m_test->add(DeliveryStatus::Retrying);
        DeliveryDetail &detail = m_test->workspace.deliveries.ledger.last();
        detail.delivery.nextAttemptAt = SystemClock().now() - microsPerSecond;
        detail.endpoint.state = state;
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        SenderStatus status;
        status.state = sender;
        m_test->workspace.status.set(status);
        m_test->page.findChild<QAction *>(QStringLiteral("retryNowAction"))->trigger();
        QTRY_VERIFY2(m_test->toast().contains(words), qPrintable(m_test->toast()));
    }

    void saysSinceWhenAndWhyItsEndpointIsHeld()
    {
        m_test->add(DeliveryStatus::Held);
        Endpoint &endpoint = m_test->workspace.deliveries.ledger.last().endpoint;
        endpoint.state = EndpointState::Held;
        endpoint.holdReason = HoldReason::ByHand;
        endpoint.heldAt = SystemClock().now() - 3600 * microsPerSecond;
        endpoint.holdNote = QStringLiteral("their release\u202e is tonight");
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        const auto *waiting = test::find<QLabel>(&m_test->page, QStringLiteral("deliveryWaiting"));
        QVERIFY(waiting->text().contains(QStringLiteral("Held since ")));
        QVERIFY(waiting->text().contains(QStringLiteral("their release\\u{202e} is tonight")));
    }

private:
    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestDeliveryWaiting)
#include "tst_deliverywaiting.moc"
