#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/announce.h"
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
        using State = SenderStatus::State;
        const auto row = [](const char *name, State state, PauseCause cause, const char *words) {
            SenderStatus status;
            status.state = state;
            status.pause = cause;
            if (cause == PauseCause::Store)
                status.reason = QStringLiteral("The store is locked.");
            QTest::newRow(name) << status << QString::fromLatin1(words);
        };
        row("sending", State::Sending, PauseCause::None, "Sending");
        row("another program sends", State::AnotherIsSending, PauseCause::None,
            "Another Hookkeeper is sending from this store");
        row("the disk is full", State::Paused, PauseCause::DiskFull, "Paused: the disk is full");
        row("there is no network", State::Paused, PauseCause::NoNetwork,
            "Paused: this computer has no network");
        row("the store refuses", State::Paused, PauseCause::Store, "Paused: The store is locked.");
        row("stopped", State::Stopped, PauseCause::None, "Not sending");
    }

    void theDispatchersStateIsSaidInWords()
    {
        QFETCH(SenderStatus, status);
        test::FakeWorkspace workspace;
        StatusStrip strip;
        strip.follow(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        workspace.status.set(status);
        QTEST(test::find<ElidedLabel>(&strip, QStringLiteral("senderState"))->text(), "words");
    }

    void newFailuresAreSaidToScreenReaders()
    {
        test::FakeWorkspace workspace;
        SenderStatus status;
        status.failed = 3;
        workspace.status.set(status);
        StatusStrip strip;
        strip.follow(workspace.status, workspace.receiver);
        test::showActive(&strip);
        QVERIFY(!strip.findChild<Announcer *>()); // those of before are no news
        status.failed = 5;
        workspace.status.set(status);
        const auto *announcer = strip.findChild<Announcer *>();
        QVERIFY(announcer);
        QVERIFY(announcer->accessibleName().startsWith(QLatin1String("2 deliver")));
        status.failed = 40; // soon after
        workspace.status.set(status);
        QVERIFY(announcer->accessibleName().startsWith(QLatin1String("2 deliver")));
    }

    void whatWaitsIsCountedAndNothingIsSaidOfNothing()
    {
        test::FakeWorkspace workspace;
        StatusStrip strip;
        strip.follow(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        const auto *waiting = strip.findChild<ElidedLabel *>(QStringLiteral("waitingCount"));
        QVERIFY(!waiting->isVisible());
        workspace.status.set({SenderStatus::State::Sending, {}, {}, 2, 13, 0, 0});
        QVERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), QStringLiteral("2 queued · 13 retrying"));
    }

    void whereThereIsNoRoomThePathGivesWayFirst()
    {
        test::FakeWorkspace workspace;
        StatusStrip strip;
        auto *bell = new QLabel(QStringLiteral("bell"));
        strip.addPermanentWidget(bell);
        strip.follow(workspace.status, workspace.receiver);
        workspace.status.set({SenderStatus::State::Sending, {}, {}, 1, 15, 0, 0});
        workspace.receiver.start(8765);
        test::showActive(&strip);
        const auto label = [&strip](const char *name) {
            return strip.findChild<ElidedLabel *>(QLatin1String(name));
        };
        const auto isWhole = [&](const char *name) {
            return label(name)->width() >= label(name)->sizeHint().width();
        };
        for (int width = 1200; width >= 200; width -= 25) {
            strip.resize(width, 30);
            QCoreApplication::processEvents();
            QVERIFY2(strip.rect().contains(bell->geometry()), qPrintable(QString::number(width)));
            const bool areWhole =
                    isWhole("waitingCount") && isWhole("senderState") && isWhole("receiverState");
            QVERIFY2(areWhole || label("storePath")->width() == 0,
                     qPrintable(QString::number(width)));
        }
    }

    void theReceiversPortIsSaidWhileItListens()
    {
        test::FakeWorkspace workspace;
        StatusStrip strip;
        strip.follow(workspace.status, workspace.receiver);
        strip.resize(1200, 30);
        test::showActive(&strip);
        auto *receiver = test::find<ElidedLabel>(&strip, QStringLiteral("receiverState"));
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
