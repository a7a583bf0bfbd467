#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// overview from outside.
class TestCtlOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatCameOfTheDeliveries()
    {
        const ThreadedReceiver receiver(
                [](int number, const Arrived &) { return number % 2 == 0 ? 500 : 200; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"9"_s});
        ctl.run({u"dispatch"_s, u"--max-seconds"_s, u"60"_s, u"--until-idle"_s});
        const int delivered = counted(ctl, u"delivered"_s);
        const int failed = counted(ctl, u"failed"_s);
        QCOMPARE(delivered + failed, 9);

        const QJsonObject overview = ctl.run({u"overview"_s, u"c"_s}).row();
        QCOMPARE(overview.value("company"_L1).toString(), u"c"_s);
        QCOMPARE(overview.value("delivered"_L1).toInt(), delivered);
        QCOMPARE(overview.value("failed"_L1).toInt(), failed);
        QCOMPARE(overview.value("retrying"_L1).toInt(), 0);
        const QJsonArray bars = overview.value("bars"_L1).toArray();
        QCOMPARE(bars.size(), 24);
        QCOMPARE(sumOf(bars, "delivered"_L1), delivered);
        const QJsonObject times = overview.value("responseTime"_L1).toObject();
        QCOMPARE(times.value("attempts"_L1).toInt(), int(receiver.count()));
        QVERIFY(times.value("medianMs"_L1).toDouble() > 0);
        QVERIFY(times.value("p95Ms"_L1).toDouble() >= times.value("medianMs"_L1).toDouble());

        const QJsonObject week = ctl.run({u"overview"_s, u"c"_s, u"--since"_s, u"7d"_s}).row();
        QCOMPARE(week.value("bars"_L1).toArray().size(), 7);
        QCOMPARE(sumOf(week.value("bars"_L1).toArray(), "failed"_L1), failed);
        const QByteArray text =
                ctl.runPlain({u"--store"_s, ctl.storePath(), u"overview"_s, u"c"_s}).out;
        QVERIFY(text.startsWith("BEGINNING"));
        QCOMPARE(text.count('\n') >= 26, true);
    }

    void whatFailsNeedsAttention()
    {
        const ThreadedReceiver receiver([](int, const Arrived &) { return 503; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s});
        ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"60"_s});
        const QJsonObject overview = ctl.run({u"overview"_s, u"c"_s}).row();
        QCOMPARE(overview.value("failed"_L1).toInt(), 1);
        QCOMPARE(overview.value("failedEndpoints"_L1).toInt(), 1);
        QCOMPARE(overview.value("failedOutsideSettings"_L1).toInt(-1), 0);
        const QJsonArray all = overview.value("attention"_L1).toArray();
        QCOMPARE(all.size(), 1);
        const QJsonObject attention = all[0].toObject();
        QCOMPARE(attention.value("endpoint"_L1).toString(), u"reminder"_s);
        QCOMPARE(attention.value("reason"_L1).toString(), u"failing"_s);
        QCOMPARE(attention.value("lastError"_L1).toString(), u"503"_s);
        QCOMPARE(attention.value("failed"_L1).toInt(), 1);
        QVERIFY(attention.value("since"_L1).toString().endsWith(u'Z'));
    }

    void whatIsWrongIsSaid()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        QCOMPARE(ctl.run({u"overview"_s, u"nobody"_s}).code(), u"companyUnknown"_s);
        QCOMPARE(ctl.run({u"overview"_s, u"c"_s, u"--since"_s, u"soon"_s}).code(),
                 u"durationInvalid"_s);
        QCOMPARE(ctl.run({u"overview"_s}).exitCode, 2);
        const QJsonObject empty = ctl.run({u"overview"_s, u"c"_s}).row();
        QVERIFY(empty.value("responseTime"_L1).isNull());
        QVERIFY(empty.value("attention"_L1).toArray().isEmpty());
    }

private:
    static int counted(const ConsoleDriver &ctl, const QString &status)
    {
        return ctl
                .run({u"deliveries"_s, u"c"_s, u"--count"_s, u"--filter"_s, u"status:"_s + status})
                .row()
                .value("count"_L1)
                .toInt();
    }
    static int sumOf(const QJsonArray &bars, QLatin1String member)
    {
        int sum = 0;
        for (const auto bar : bars)
            sum += bar.toObject().value(member).toInt();
        return sum;
    }
};

QTEST_GUILESS_MAIN(TestCtlOverview)
#include "tst_ctl_overview.moc"
