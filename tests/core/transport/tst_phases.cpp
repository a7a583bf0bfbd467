#include "core/transport/phases.h"
#include "core/transport/transfer.h"

#include <QtTest/QtTest>

using namespace hk;

/// Where the time of a transfer went, over moments made up.
class TestPhases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followOneAnother_data()
    {
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("send");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("at once") << qint64(0) << qint64(0) << qint64(40);
        QTest::newRow("before the answer") << qint64(30) << qint64(20) << qint64(20);
        QTest::newRow("still while the answer came") << qint64(170) << qint64(40) << qint64(0);
    }
    void followOneAnother()
    {
        QFETCH(const qint64, sent);
        QFETCH(const qint64, send);
        QFETCH(const qint64, wait);
        Transfer transfer;
        transfer.at.started = 1;
        transfer.at.requested = 10;
        transfer.at.sent = sent;
        transfer.at.answered = 50;
        transfer.at.ended = 300;
        const PhaseTimes phases = phasesOf(transfer);
        QCOMPARE(phases.sendUs, send);
        QCOMPARE(phases.waitUs, wait);
        QCOMPARE(phases.receiveUs, 250);
        QCOMPARE(phases.sendUs + phases.waitUs + phases.receiveUs,
                 transfer.at.ended - transfer.at.requested);
    }
};

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
