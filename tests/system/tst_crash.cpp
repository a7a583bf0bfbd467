#include "tests/system/killrounds.h"

#include <QtTest/QTest>

using namespace hk::test;

// 1,000 rounds of the same are in `./dev bench faults`.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcceptedIsLostAndTheLedgerTellsTheTruth()
    {
        constexpr int rounds = 50;
        KillRounds kills(20261125);
        for (int round = 0; round < rounds; ++round)
            kills.killOnce();
        QCOMPARE(kills.finish(), QStringList());
        QVERIFY2(kills.accepted() > rounds, "hardly anything was accepted");
        QVERIFY2(kills.interrupted() > 0, "no kill caught a request on the wire");
        qInfo("%d kills, %d ids printed, %d requests", rounds, int(kills.accepted()),
              int(kills.requests()));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
