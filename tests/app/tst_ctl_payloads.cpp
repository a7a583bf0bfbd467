#include "tests/app/consoledriver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

// `trigger`: sample events, own bytes, and payloads that are refused.
class TestCtlPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s); }

    void everyTriggerIsAccepted_data()
    {
        QTest::addColumn<QString>("trigger");
        for (const QString &name : triggerNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTriggerIsAccepted()
    {
        QFETCH(QString, trigger);
        const Ran ran = m_ctl.run({u"trigger"_s, u"c"_s, trigger});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject answer = ran.row();
        QVERIFY(answer.value("eventId"_L1).toString().startsWith(u"evt_"_s));
        const QJsonArray deliveries = answer.value("deliveries"_L1).toArray();
        QCOMPARE(deliveries.size(), 1);
        QVERIFY(deliveries[0].toObject().value("id"_L1).toString().startsWith(u"dlv_"_s));
        QVERIFY(deliveries[0].toObject().value("url"_L1).toString().startsWith(
                u"http://127.0.0.1:9/"_s));
    }

    void manyEventsAreAcceptedAtOnceEachWithAnIdOfItsOwn()
    {
        const Ran ran = m_ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"500"_s});
        QCOMPARE(ran.exitCode, 0);
        QSet<QString> ids;
        for (const QJsonObject &row : ran.rows())
            ids.insert(row.value("eventId"_L1).toString());
        QCOMPARE(ids.size(), 500);
    }

    void aSeedRepeatsItselfAndPrintStoresNothing()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const auto printed = [&](const QString &seed) {
            const Ran ran = ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--print"_s,
                                     u"--count"_s, u"3"_s, u"--seed"_s, seed});
            QStringList customers;
            QSet<QString> events;
            for (const QJsonObject &row : ran.rows()) {
                customers.append(
                        QString::fromUtf8(QJsonDocument(row.value("customer"_L1).toObject())
                                                  .object()
                                                  .value("email"_L1)
                                                  .toString()
                                                  .toUtf8()));
                events.insert(row.value("eventId"_L1).toString());
            }
            return std::pair(customers, events.size());
        };
        const auto first = printed(u"5"_s);
        QCOMPARE(first.first.size(), 3);
        QCOMPARE(first.second, 3);
        QCOMPARE(printed(u"5"_s).first, first.first);
        QVERIFY(printed(u"6"_s).first != first.first);
        QVERIFY(ctl.run({u"deliveries"_s, u"c"_s}).rows().isEmpty());
    }

    void ownBytesAreKeptToTheLast_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("from a file") << u"file"_s;
        QTest::newRow("from standard input") << u"-"_s;
    }
    void ownBytesAreKeptToTheLast()
    {
        QFETCH(QString, source);
        const QByteArray own("{ \"a\\/b\" :\t[1.50e0, \"\\u00e9 é\"] }  \r\n");
        const QString file = source == u"file"_s ? m_ctl.write(u"own.json"_s, own) : source;
        const Ran ran =
                m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--payload"_s, file},
                          source == u"-"_s ? own : QByteArray());
        QCOMPARE(ran.exitCode, 0);
        const QString id =
                ran.row().value("deliveries"_L1).toArray()[0].toObject().value("id"_L1).toString();
        const Ran shown = m_ctl.run({u"delivery"_s, u"show"_s, id});
        QCOMPARE(shown.row().value("payload"_L1).toString().toUtf8(), own);
    }

    void badPayloadsAreRefusedAndTheirFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"payloadEmpty"_s;
        QTest::newRow("not JSON") << QByteArray("{\"a\": 1,}") << u"payloadNotJson"_s;
        QTest::newRow("text behind it") << QByteArray("{} x") << u"payloadNotJson"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"payloadNotObject"_s;
        QTest::newRow("20 MB") << "{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}"
                               << u"payloadTooLarge"_s;
        QTest::newRow("a field twice")
                << QByteArray("{\"o\":{\"k\":1,\"k\":2}}") << u"payloadDuplicateKey"_s;
        QTest::newRow("a field twice, once escaped")
                << QByteArray("{\"k\":1,\"\\u006b\":2}") << u"payloadDuplicateKey"_s;
        QTest::newRow("invalid UTF-8")
                << QByteArray("{\"a\":\"\xc3\x28\"}") << u"payloadInvalidUtf8"_s;
        QTest::newRow("a lone surrogate")
                << QByteArray("{\"a\":\"\\ud800\"}") << u"payloadLoneSurrogate"_s;
        QTest::newRow("10,000 levels")
                << "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}"
                << u"payloadTooDeep"_s;
    }
    void badPayloadsAreRefusedAndTheirFileIsNamed()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, code);
        const auto count = [this] {
            return m_ctl.run({u"deliveries"_s, u"c"_s, u"--count"_s}).row();
        };
        const QJsonObject before = count();
        const QString file = m_ctl.write(u"bad-payload.json"_s, payload);
        const Ran ran =
                m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--payload"_s, file});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
        QVERIFY2(ran.message().contains(u"bad-payload.json"_s), ran.err.constData());
        QVERIFY(!ran.error().value("hint"_L1).toString().isEmpty());
        QVERIFY(ran.out.isEmpty());
        const Ran piped = m_ctl.run(
                {u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--payload"_s, u"-"_s}, payload);
        QCOMPARE(piped.exitCode, 3);
        QCOMPARE(piped.code(), code);
        QCOMPARE(count(), before);
    }

    void filesThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("not there") << m_ctl.path(u"nowhere.json"_s);
        QTest::newRow("a folder") << m_ctl.path(u"."_s);
    }
    void filesThatCannotBeReadAreNamed()
    {
        QFETCH(QString, file);
        const Ran ran =
                m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--payload"_s, file});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"fileUnreadable"_s);
        QVERIFY2(ran.message().contains(file), ran.err.constData());
    }

    void badWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("an unknown trigger") << QStringList{u"Nope"_s} << u"triggerUnknown"_s;
        QTest::newRow("a trigger in lower case")
                << QStringList{u"smsreminder"_s} << u"triggerUnknown"_s;
        QTest::newRow("a count of none")
                << QStringList{u"SmsReminder"_s, u"--count"_s, u"0"_s} << u"numberInvalid"_s;
        QTest::newRow("a count that is none")
                << QStringList{u"SmsReminder"_s, u"--count"_s, u"many"_s} << u"numberInvalid"_s;
        QTest::newRow("a seed that is none")
                << QStringList{u"SmsReminder"_s, u"--seed"_s, u"-1"_s} << u"numberInvalid"_s;
    }
    void badWordsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const Ran ran = m_ctl.run(QStringList{u"trigger"_s, u"c"_s} + arguments);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
    }

    void withoutAUrlNothingIsAccepted()
    {
        const ConsoleDriver ctl;
        ctl.run({u"company"_s, u"add"_s, u"bare"_s, u"--name"_s, u"Bare"_s});
        const Ran ran = ctl.run({u"trigger"_s, u"bare"_s, u"SmsReminder"_s});
        QCOMPARE(ran.exitCode, 5);
        QCOMPARE(ran.code(), u"noUrlForTrigger"_s);
        QVERIFY(ran.out.isEmpty());
    }

    void ctrlCNamesWhatWasAccepted()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const auto process =
                ctl.start({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"1000000"_s});
        QVERIFY(process->waitForReadyRead(30'000));
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 130);
        const auto printed = Ran{0, process->readAllStandardOutput(), {}}.rows();
        const Ran count = ctl.run({u"deliveries"_s, u"c"_s, u"--count"_s});
        QCOMPARE(count.row().value("count"_L1).toInt(), printed.size());
    }

    void aReaderThatLeavesEndsIt()
    {
        // Nobody reads on after the first line: it stops early and quietly, and what was accepted
        // stays accepted.
        QProcess shell;
        shell.setProcessEnvironment(m_ctl.environment());
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s,
                     u"{ \"$0\" --store \"$1\" trigger c SmsReminder --count 20000; "
                     "echo $? >&2; } | head -n 1"_s,
                     ConsoleDriver::program(), m_ctl.storePath()});
        QVERIFY(shell.waitForFinished(30'000));
        QVERIFY(shell.readAllStandardOutput().startsWith("evt_"));
        QCOMPARE(shell.readAllStandardError(), QByteArray("141\n"));
    }

private:
    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlPayloads)
#include "tst_ctl_payloads.moc"
