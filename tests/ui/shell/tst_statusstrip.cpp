#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/elidedlabel.h"
#include "ui/shell/statusstrip.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace hk;

class TestStatusStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDispatchersStateIsSaidInWords_data()
    {
        QTest::addColumn<SenderStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("sending") << SenderStatus{SenderStatus::State::Sending, {}, {}, 0, 0, 0, 0}
                                 << QStringLiteral("Sending");
        QTest::newRow("another program sends")
                << SenderStatus{SenderStatus::State::AnotherIsSending,
                                {},
                                QStringLiteral("pid 7"),
                                0,
                                0,
                                0,
                                0}
                << QStringLiteral("Another Hookkeeper is sending from this store");
        QTest::newRow("paused") << SenderStatus{SenderStatus::State::Paused,
                                                QStringLiteral("the disk is full"),
                                                {},
                                                0,
                                                0,
                                                0,
                                                0}
                                << QStringLiteral("Paused: the disk is full");
        QTest::newRow("stopped") << SenderStatus{SenderStatus::State::Stopped, {}, {}, 0, 0, 0, 0}
                                 << QStringLiteral("Not sending");
    }

    void theDispatchersStateIsSaidInWords()
    {
        QFETCH(SenderStatus, status);
        test::FakeWorkspace workspace;
        StatusStrip strip(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        workspace.status.set(status);
        QTEST(test::find<ElidedLabel>(&strip, QStringLiteral("senderState"))->text(), "words");
    }

    void whatWaitsIsCountedAndNothingIsSaidOfNothing()
    {
        test::FakeWorkspace workspace;
        StatusStrip strip(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        const auto *waiting = strip.findChild<QLabel *>(QStringLiteral("waitingCount"));
        QVERIFY(!waiting->isVisible());
        workspace.status.set({SenderStatus::State::Sending, {}, {}, 2, 13, 0, 0});
        QVERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), QStringLiteral("2 queued · 13 retrying"));
    }

    void theReceiversPortIsSaidWhileItListens()
    {
        test::FakeWorkspace workspace;
        StatusStrip strip(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        auto *receiver = test::find<QLabel>(&strip, QStringLiteral("receiverState"));
        QCOMPARE(receiver->text(), QStringLiteral("Receiver off"));
        workspace.receiver.start(8765);
        QCOMPARE(receiver->text(), QStringLiteral("Receiver on :8765"));
        workspace.receiver.stop();
        QCOMPARE(receiver->text(), QStringLiteral("Receiver off"));
    }

private:
    test::Themed m_themed;
};

QTEST_MAIN(TestStatusStrip)
#include "tst_statusstrip.moc"
