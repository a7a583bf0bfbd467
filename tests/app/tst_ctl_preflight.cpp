#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// `endpoint test`: what is told of a receiver, and that nothing of it is in the ledger.
class TestCtlPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->run({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s});
    }

    void aGoodReceiverIsToldAndTheLedgerStaysEmpty()
    {
        const ThreadedReceiver receiver;
        setBooking(receiver.url() + u"/b"_s);
        const Ran ran = m_ctl->run({u"endpoint"_s, u"test"_s, u"c"_s, u"booking"_s});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject told = ran.row();
        QCOMPARE(told.value("finding"_L1).toString(), u"delivered"_s);
        QCOMPARE(told.value("statusCode"_L1).toInt(), 200);
        QCOMPARE(told.value("addresses"_L1)[0]["address"_L1].toString(), u"127.0.0.1"_s);
        QVERIFY(told.value("tls"_L1).isNull());
        double sum = 0;
        const QJsonObject phases = told.value("phases"_L1).toObject();
        for (const auto &phase : phases)
            sum += phase.toDouble();
        QVERIFY(qAbs(sum - told.value("durationMs"_L1).toDouble()) < 0.01);

        QCOMPARE(receiver.count(), 1);
        const Arrived request = receiver.arrived().constFirst();
        QCOMPARE(request.headers.value("x-hookkeeper-test"), QByteArray("preflight"));
        QVERIFY(request.body.contains("\"eventTrigger\":\"BookingConfirmation\""));
        QVERIFY(!request.headers.value("x-message-signature").isEmpty());
        QCOMPARE(
                m_ctl->run({u"deliveries"_s, u"c"_s, u"--count"_s}).row().value("count"_L1).toInt(),
                0);
    }

    void allThatHaveAUrlAreTested()
    {
        const ThreadedReceiver receiver(
                [](int, const Arrived &request) { return request.path == u"/b" ? 200 : 404; });
        setBooking(receiver.url() + u"/b"_s);
        m_ctl->run({u"endpoint"_s, u"add"_s, u"c"_s, u"CRM"_s, u"--url"_s,
                    receiver.url() + u"/crm"_s});
        const Ran ran = m_ctl->run({u"endpoint"_s, u"test"_s, u"c"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.rows().size(), 2);
        QCOMPARE(ran.rows().at(0).value("finding"_L1).toString(), u"delivered"_s);
        QCOMPARE(ran.rows().at(1).value("endpoint"_L1).toString(), u"CRM"_s);
        QCOMPARE(ran.rows().at(1).value("finding"_L1).toString(), u"notThere"_s);
        const Ran plain = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"endpoint"_s, u"test"_s, u"c"_s});
        QVERIFY(plain.out.contains("took the test event"));
        QVERIFY(plain.out.contains("knows no such path"));
        QVERIFY(plain.out.contains("connect "));
    }

    void anotherUrlCanBeTestedBeforeItIsSaved()
    {
        const ThreadedReceiver receiver;
        const Ran ran = m_ctl->run({u"endpoint"_s, u"test"_s, u"c"_s, u"reminder"_s, u"--url"_s,
                                    receiver.url() + u"/new"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(receiver.arrived().constFirst().path, u"/new"_s);
        QVERIFY(m_ctl->run({u"settings"_s, u"get"_s, u"c"_s})
                        .row()
                        .value("reminderWebhookUrl"_L1)
                        .isNull());
    }

    void whatCannotBeTestedIsToldAsEver()
    {
        const auto code = [this](const QStringList &more) {
            const Ran ran = m_ctl->run(QStringList{u"endpoint"_s, u"test"_s, u"c"_s} + more);
            return qMakePair(ran.exitCode, ran.exitCode == 2 ? QString() : ran.code());
        };
        using Answer = QPair<int, QString>;
        QCOMPARE(code({u"nowhere"_s}), Answer(3, u"endpointUnknown"_s));
        QCOMPARE(code({u"booking"_s}), Answer(3, u"urlEmpty"_s));
        QCOMPARE(code({u"booking"_s, u"--url"_s, u"ftp://x.example"_s}), Answer(3, u"urlScheme"_s));
        QCOMPARE(code({u"--url"_s, u"http://127.0.0.1/"_s}).first, 2);
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"test"_s, u"c"_s}).exitCode, 0); // none has a URL
    }

    void anAddressThatIsNotAllowedIsAFinding()
    {
        m_ctl->run({u"policy"_s, u"remove"_s, u"127.0.0.0/8"_s});
        const Ran ran = m_ctl->run({u"endpoint"_s, u"test"_s, u"c"_s, u"booking"_s, u"--url"_s,
                                    u"http://127.0.0.1:9/"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.row().value("finding"_L1).toString(), u"addressNotAllowed"_s);
        QCOMPARE(ran.row().value("addresses"_L1)[0]["allowed"_L1].toBool(true), false);
        QVERIFY(ran.row().value("message"_L1).toString().contains(u"127.0.0.1 (loopback)"_s));
    }

private:
    void setBooking(const QString &url)
    {
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, url});
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlPreflight)
#include "tst_ctl_preflight.moc"
