#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// Additional endpoints from the console: what reaches them, and with which header lines.
class TestCtlAdditional : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<ThreadedReceiver>();
        m_ctl = std::make_unique<ConsoleDriver>();
        done({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s});
    }

    void itGetsItsTriggersWithItsHeaders()
    {
        const QJsonObject added = add({u"--triggers"_s, u"customer"_s, u"--header"_s,
                                       u"X-Team: blue green"_s, u"--secret-header-stdin"_s},
                                      "Authorization: Bearer s3cret-0123\n")
                                          .row();
        QCOMPARE(added.value("triggers"_L1).toString(), u"customer"_s);
        const QJsonArray headers = added.value("headers"_L1).toArray();
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers[0].toObject().value("value"_L1).toString(), u"blue green"_s);
        QVERIFY(headers[1].toObject().value("value"_L1).isNull());

        const QString delivery = send(u"CustomerCreated"_s);
        QCOMPARE(m_receiver->count(), 1);
        const Arrived request = m_receiver->arrived().first();
        QCOMPARE(request.path, u"/crm"_s);
        QCOMPARE(request.headers.value("x-team"), QByteArray("blue green"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cret-0123"));
        QVERIFY(!request.headers.value("x-message-signature").isEmpty());
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s}).code(),
                 u"noUrlForTrigger"_s);

        // The ledger shows that it was sent, and not what.
        const Ran shown = m_ctl->run({u"delivery"_s, u"show"_s, delivery});
        QVERIFY(shown.out.contains("Authorization"));
        QVERIFY(shown.out.contains("********"));
        QVERIFY(shown.out.contains("blue green"));
        const Ran curl = m_ctl->run({u"delivery"_s, u"curl"_s, delivery});
        for (const QByteArray &told :
             {shown.out, curl.out, done({u"endpoint"_s, u"list"_s, u"c"_s}).out})
            QVERIFY(!told.contains("s3cret"));
        for (const QByteArray &file : files())
            QVERIFY(!file.contains("s3cret"));
    }

    void aFilterKeepsOthersEventsAway()
    {
        add({u"--filter"_s, u"customer.city:Oslo"_s});
        const QString oslo = m_ctl->write(u"a"_s, "{\"customer\":{\"city\":\"Oslo\"}}");
        const QString bergen = m_ctl->write(u"b"_s, "{\"customer\":{\"city\":\"Bergen\"}}");
        const auto trigger = [this](const QString &file) {
            return done({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, file}).row();
        };
        QCOMPARE(trigger(oslo).value("deliveries"_L1).toArray().size(), 1);
        const QJsonObject unwanted = trigger(bergen);
        QVERIFY(unwanted.value("eventId"_L1).isNull());
        QVERIFY(unwanted.value("deliveries"_L1).toArray().isEmpty());
        const Ran plain = m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"trigger"_s, u"c"_s,
                                           u"CustomerCreated"_s, u"--payload"_s, bergen});
        QCOMPARE(plain.exitCode, 0);
        QVERIFY2(plain.err.contains("No endpoint wants"), plain.err.constData());
    }

    void triggersAreCalledWhatTheReceiverExpects()
    {
        add({});
        done({u"settings"_s, u"set"_s, u"c"_s, u"--wire-name"_s,
              u"CustomerCreated=customer.created"_s});
        send(u"customer.created"_s);
        QVERIFY(m_receiver->arrived().first().body.startsWith(
                "{\"eventTrigger\":\"customer.created\","));
        const Ran refused = m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--wire-name"_s,
                                        u"CustomerUpdated=customer.created"_s});
        QCOMPARE(refused.code(), u"wireNameInvalid"_s);
    }

    void itIsRenamedAndRemoved()
    {
        add({});
        done({u"trigger"_s, u"c"_s, u"CustomerCreated"_s});
        QCOMPARE(done({u"endpoint"_s, u"set"_s, u"c"_s, u"CRM"_s, u"--name"_s, u"Sales"_s})
                         .row()
                         .value("endpoint"_L1)
                         .toString(),
                 u"Sales"_s);
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"show"_s, u"c"_s, u"CRM"_s}).code(),
                 u"endpointUnknown"_s);
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"remove"_s, u"c"_s, u"Sales"_s}).exitCode, 2);
        QCOMPARE(done({u"endpoint"_s, u"remove"_s, u"c"_s, u"Sales"_s, u"--yes"_s})
                         .row()
                         .value("cancelled"_L1)
                         .toInt(),
                 1);
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"remove"_s, u"c"_s, u"booking"_s, u"--yes"_s}).code(),
                 u"endpointIsCategory"_s);
        QStringList names; // of what was for it, too, once it is gone
        for (const QJsonObject &row : done({u"deliveries"_s, u"c"_s}).rows())
            names.append(row.value("endpoint"_L1).toString());
        names.sort();
        QCOMPARE(names, QStringList({u"Sales"_s}));
    }

    void aHoldTellsWhy()
    {
        add({});
        const QJsonObject held = done({u"endpoint"_s, u"hold"_s, u"c"_s, u"CRM"_s, u"--reason"_s,
                                       u"their release is tonight"_s})
                                         .row();
        QCOMPARE(held.value("holdNote"_L1).toString(), u"their release is tonight"_s);
        const Ran shown = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"endpoint"_s, u"show"_s, u"c"_s, u"crm"_s});
        QVERIFY(shown.out.contains("their release is tonight"));
    }

    void aSecretWithoutItsNameIsNotRepeated()
    {
        const Ran refused =
                m_ctl->run({u"endpoint"_s, u"add"_s, u"c"_s, u"CRM"_s, u"--secret-header-stdin"_s},
                           "Bearer s3cret-0123");
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"headerInvalid"_s);
        QVERIFY(!refused.err.contains("s3cret"));
        QCOMPARE(done({u"endpoint"_s, u"list"_s, u"c"_s}).rows().size(), 4);
    }

private:
    Ran done(const QStringList &arguments, const QByteArray &in = {})
    {
        const Ran ran = m_ctl->run(arguments, in);
        if (ran.exitCode != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), ran.err.constData());
        return ran;
    }
    Ran add(const QStringList &more, const QByteArray &in = {})
    {
        return done(QStringList{u"endpoint"_s, u"add"_s, u"c"_s, u"CRM"_s, u"--url"_s,
                                m_receiver->url() + u"/crm"_s}
                            + more,
                    in);
    }
    QString send(const QString &trigger)
    {
        const Ran accepted = done({u"trigger"_s, u"c"_s, trigger});
        done({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        const QJsonArray deliveries = accepted.row().value("deliveries"_L1).toArray();
        return deliveries.first().toObject().value("id"_L1).toString();
    }
    QByteArrayList files() const
    {
        QByteArrayList contents;
        QDirIterator walk(m_ctl->path({}), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                contents.append(file.readAll());
        }
        return contents;
    }

    std::unique_ptr<ThreadedReceiver> m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlAdditional)
#include "tst_ctl_additional.moc"
