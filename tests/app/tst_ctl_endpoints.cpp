#include "tests/app/consoledriver.h"
#include "tests/support/testidentity.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;
using namespace Qt::StringLiterals;

/// `endpoint …`, `delivery retry` and `delivery cancel`, as their user sees them.
class TestCtlEndpoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        run({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s});
        run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u"http://127.0.0.1:9/b"_s});
    }

    void listsTheFourWithTheirDefaults()
    {
        const Ran ran = m_ctl->run({u"endpoint"_s, u"list"_s, u"c"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.rows().size(), 4);
        const QJsonObject booking = ran.rows().at(0);
        QCOMPARE(booking.value("endpoint"_L1).toString(), u"booking"_s);
        QCOMPARE(booking.value("url"_L1).toString(), u"http://127.0.0.1:9/b"_s);
        QCOMPARE(booking.value("state"_L1).toString(), u"active"_s);
        QCOMPARE(booking.value("concurrency"_L1).toInt(), 8);
        QVERIFY(booking.value("rate"_L1).isNull());
        QVERIFY(booking.value("timeout"_L1).isNull());
        QCOMPARE(booking.value("verifiesCertificate"_L1).toBool(), true);
        QCOMPARE(booking.value("breaker"_L1).toObject().value("open"_L1).toBool(), false);
    }

    void whatIsNamedIsSetAndNothingElse()
    {
        const QString ca =
                m_ctl->write(u"ca.pem"_s, TestIdentity::make({{u"localhost"_s}})->certificatePem());
        const QJsonObject set =
                run({u"endpoint"_s, u"set"_s, u"c"_s, u"Booking"_s, u"--rate"_s, u"100/m"_s,
                     u"--in-order"_s, u"on"_s, u"--timeout"_s, u"3s"_s, u"--retry-schedule"_s,
                     u"1s,2s"_s, u"--ca-file"_s, ca, u"--concurrency"_s, u"2"_s});
        QCOMPARE(set.value("rate"_L1).toString(), u"100/m"_s);
        QCOMPARE(set.value("inOrder"_L1).toBool(), true);
        QCOMPARE(set.value("timeout"_L1).toString(), u"3s"_s);
        QCOMPARE(set.value("retrySchedule"_L1).toString(), u"1s,2s"_s);
        QCOMPARE(set.value("caFile"_L1).toString(), ca);
        QCOMPARE(set.value("concurrency"_L1).toInt(), 2);
        const QJsonObject back =
                run({u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--rate"_s, u"none"_s,
                     u"--timeout"_s, u"company"_s, u"--retry-schedule"_s, u"company"_s,
                     u"--ca-file"_s, u"none"_s});
        QVERIFY(back.value("rate"_L1).isNull());
        QVERIFY(back.value("timeout"_L1).isNull());
        QVERIFY(back.value("retrySchedule"_L1).isNull());
        QVERIFY(back.value("caFile"_L1).isNull());
        QCOMPARE(back.value("concurrency"_L1).toInt(), 2);
        QCOMPARE(back.value("inOrder"_L1).toBool(), true);
    }

    void badValuesAreRefusedAndNothingIsSaved_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &options, const QString &code) {
            QTest::newRow(name) << options << code;
        };
        row("no rate", {u"--rate"_s, u"fast"_s}, u"rateLimitInvalid"_s);
        row("none at a time", {u"--concurrency"_s, u"0"_s}, u"numberInvalid"_s);
        row("too many at a time", {u"--concurrency"_s, u"65"_s}, u"numberInvalid"_s);
        row("no switch", {u"--in-order"_s, u"maybe"_s}, u"switchInvalid"_s);
        row("no length of time", {u"--timeout"_s, u"soon"_s}, u"durationInvalid"_s);
        row("too long", {u"--timeout"_s, u"3m"_s}, u"timeoutOutOfRange"_s);
        row("no schedule", {u"--retry-schedule"_s, u"x"_s}, u"retryScheduleInvalid"_s);
        row("no such file", {u"--ca-file"_s, u"/nowhere/ca.pem"_s}, u"fileUnreadable"_s);
    }
    void badValuesAreRefusedAndNothingIsSaved()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, code);
        const QStringList set{u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--rate"_s};
        const Ran ran =
                m_ctl->run(options.contains(u"--rate"_s) ? set.first(4) + options
                                                         : set + QStringList{u"7/s"_s} + options);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
        const QJsonObject booking = m_ctl->run({u"endpoint"_s, u"list"_s, u"c"_s}).rows().at(0);
        QVERIFY(booking.value("rate"_L1).isNull());
    }

    void aCaFileWithoutACertificateIsRefused()
    {
        const QString file = m_ctl->write(u"ca.pem"_s, "-----BEGIN NOTHING-----\n");
        const Ran ran =
                m_ctl->run({u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--ca-file"_s, file});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"caFileInvalid"_s);
    }

    void notVerifyingIsMarkedAndRefusedInProduction()
    {
        QCOMPARE(run({u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--verify"_s, u"off"_s})
                         .value("verifiesCertificate"_L1)
                         .toBool(),
                 false);
        const Ran shown = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"endpoint"_s, u"list"_s, u"c"_s});
        QVERIFY(shown.out.contains("INSECURE"));
        run({u"company"_s, u"add"_s, u"p"_s, u"--name"_s, u"P"_s, u"--environment"_s,
             u"production"_s});
        const Ran refused = m_ctl->run(
                {u"endpoint"_s, u"set"_s, u"p"_s, u"booking"_s, u"--verify"_s, u"off"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"verifyInProduction"_s);
    }

    void anEndpointThatIsNotThereIsNamed()
    {
        const Ran ran = m_ctl->run({u"endpoint"_s, u"hold"_s, u"c"_s, u"billing"_s});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"endpointUnknown"_s);
        QVERIFY(ran.message().contains(u"billing"_s));
    }

    void aHoldKeepsWhatIsDueAndAReleaseLetsItGo()
    {
        const QString id = trigger();
        QCOMPARE(run({u"endpoint"_s, u"hold"_s, u"c"_s, u"booking"_s})
                         .value("holdReason"_L1)
                         .toString(),
                 u"byHand"_s);
        QCOMPARE(waiting(id).value("reason"_L1).toString(), u"held"_s);
        QCOMPARE(run({u"endpoint"_s, u"release"_s, u"c"_s, u"booking"_s})
                         .value("state"_L1)
                         .toString(),
                 u"active"_s);
        QCOMPARE(waiting(id).value("reason"_L1).toString(), u"turn"_s);
    }

    void theLaterEventOfAnAppointmentWaitsForTheEarlier()
    {
        run({u"endpoint"_s, u"set"_s, u"c"_s, u"booking"_s, u"--in-order"_s, u"on"_s});
        const QString first = trigger();
        const QString second = trigger();
        QCOMPARE(waiting(second).value("reason"_L1).toString(), u"earlierEvent"_s);
        const Ran jump = m_ctl->run({u"delivery"_s, u"retry"_s, second});
        QCOMPARE(jump.exitCode, 5);
        QCOMPARE(jump.code(), u"deliveryNotWaiting"_s);
        QCOMPARE(run({u"delivery"_s, u"cancel"_s, first}).value("id"_L1).toString(), first);
        QCOMPARE(waiting(second).value("reason"_L1).toString(), u"turn"_s);
    }

    void aRetrySaysWhatItWaitsForAllTheSame()
    {
        const QString id = trigger();
        QVERIFY(run({u"delivery"_s, u"retry"_s, id}).value("waiting"_L1).isNull());
        run({u"endpoint"_s, u"hold"_s, u"c"_s, u"booking"_s});
        const Ran retried = m_ctl->run({u"delivery"_s, u"retry"_s, id});
        QCOMPARE(retried.exitCode, 0);
        const QJsonObject waits = retried.rows().constFirst().value("waiting"_L1).toObject();
        QCOMPARE(waits.value("reason"_L1).toString(), u"held"_s);
        const QByteArray said =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"delivery"_s, u"retry"_s, id})
                        .err;
        QVERIFY2(said.contains("is due now, but waits: its endpoint is held"), said.constData());
    }

    void whatIsFinishedIsNeitherRetriedNorCancelled()
    {
        const QString id = trigger();
        run({u"delivery"_s, u"retry"_s, id});
        run({u"delivery"_s, u"cancel"_s, id});
        for (const QString &what : {u"retry"_s, u"cancel"_s}) {
            const Ran ran = m_ctl->run({u"delivery"_s, what, id});
            QCOMPARE(ran.exitCode, 5);
            QCOMPARE(ran.code(), u"deliveryFinished"_s);
        }
        QCOMPARE(m_ctl->run({u"delivery"_s, u"cancel"_s, u"dlv_nothing"_s}).exitCode, 3);
    }

private:
    QJsonObject run(const QStringList &arguments)
    {
        const Ran ran = m_ctl->run(arguments);
        if (ran.exitCode != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), ran.err.constData());
        return ran.rows().isEmpty() ? QJsonObject() : ran.rows().constFirst();
    }

    /// An event of one and the same appointment; answers its delivery.
    QString trigger()
    {
        return run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--seed"_s, u"5"_s})
                .value("deliveries"_L1)
                .toArray()
                .first()
                .toObject()
                .value("id"_L1)
                .toString();
    }

    QJsonObject waiting(const QString &id)
    {
        return run({u"delivery"_s, u"show"_s, id}).value("waiting"_L1).toObject();
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlEndpoints)
#include "tst_ctl_endpoints.moc"
