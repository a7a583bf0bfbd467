#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// A receiver that reads a request and closes the kept connection instead of answering is where
// HTTP clients send again by themselves: here each attempt of the ledger is one POST on the wire.
class TestClosingReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWireAndTheLedgerAgree()
    {
        constexpr int deliveries = 10'000;
        QRandomGenerator random(20261125);
        const ThreadedReceiver receiver(
                [&random](int, const Arrived &) { return random.bounded(12) == 0 ? 0 : 200; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s,
                 u"1s,1s,1s,1s,1s,1s,1s,1s"_s});
        ctl.run({u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--concurrency"_s, u"16"_s});
        const Ran accepted = ctl.run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s,
                                      QString::number(deliveries)});
        QCOMPARE(accepted.exitCode, 0);
        const Ran sent = ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"90"_s});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());

        QHash<QString, int> posts;
        for (const Arrived &request : receiver.arrived())
            ++posts[request.eventId()];
        const auto rows =
                ctl.run({u"deliveries"_s, u"c"_s, u"--limit"_s, QString::number(2 * deliveries)})
                        .rows();
        QCOMPARE(rows.size(), deliveries);
        qsizetype attempts = 0;
        for (const QJsonObject &row : rows) {
            QCOMPARE(row.value("status"_L1).toString(), u"delivered"_s);
            QCOMPARE(row.value("attempts"_L1).toInt(),
                     posts.value(row.value("eventId"_L1).toString()));
            attempts += row.value("attempts"_L1).toInt();
        }
        QCOMPARE(attempts, receiver.count());
        QVERIFY(attempts > deliveries + deliveries / 20); // it did close
    }
};

QTEST_GUILESS_MAIN(TestClosingReceiver)
#include "tst_closingreceiver.moc"
