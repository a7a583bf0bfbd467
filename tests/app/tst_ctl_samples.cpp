#include "tests/app/consoledriver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray ownPayload()
{
    return "{\r\n \"eventTrigger\" : \"CustomerCreated\",\t\"customer\":{\"id\":7.50}}\n";
}

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

} // namespace

// `sample …` and `trigger --sample|--edge|--cover`.
class TestCtlSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
    }

    void aSampleIsKeptAndComesBackByteForByte()
    {
        QVERIFY(save(u"my sample"_s).exitCode == 0);
        const QJsonObject row = run({u"list"_s, u"c"_s}).row();
        QCOMPARE(row.value("name"_L1).toString(), u"my sample"_s);
        QCOMPARE(row.value("trigger"_L1).toString(), u"CustomerCreated"_s);
        QCOMPARE(row.value("size"_L1).toInteger(), ownPayload().size());
        QVERIFY(row.value("savedAt"_L1).toString().endsWith(u'Z'));
        QCOMPARE(plain({u"show"_s, u"c"_s, u"my sample"_s}).out, ownPayload());
        QCOMPARE(run({u"show"_s, u"c"_s, u"my sample"_s}).row().value("payload"_L1).toString(),
                 QString::fromUtf8(ownPayload()));
        const QString file = m_ctl->path(u"out.json"_s);
        QCOMPARE(run({u"export"_s, u"c"_s, u"my sample"_s, file}).exitCode, 0);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), ownPayload());
    }

    void oneNameIsOneSample()
    {
        QCOMPARE(save(u"a"_s).exitCode, 0);
        QCOMPARE(save(u"a"_s).code(), u"sampleNameTaken"_s);
        QCOMPARE(m_ctl->run({u"sample"_s, u"save"_s, u"c"_s, u"a"_s, u"CustomerCreated"_s, u"-"_s,
                             u"--replace"_s},
                            "{\"other\":1}")
                         .exitCode,
                 0);
        QCOMPARE(plain({u"show"_s, u"c"_s, u"a"_s}).out, "{\"other\":1}");
        QCOMPARE(run({u"rename"_s, u"c"_s, u"a"_s, u"b"_s}).row().value("name"_L1).toString(),
                 u"b"_s);
        QCOMPARE(run({u"show"_s, u"c"_s, u"a"_s}).code(), u"sampleUnknown"_s);
        QCOMPARE(run({u"remove"_s, u"c"_s, u"b"_s}).exitCode, 2);
        QCOMPARE(run({u"remove"_s, u"c"_s, u"b"_s, u"--yes"_s}).exitCode, 0);
        QVERIFY(run({u"list"_s, u"c"_s}).rows().isEmpty());
    }

    void whatIsWrongIsSaid()
    {
        const auto saved = [this](const QString &name, const QString &trigger,
                                  const QByteArray &in) {
            return m_ctl->run({u"sample"_s, u"save"_s, u"c"_s, name, trigger, u"-"_s}, in);
        };
        QCOMPARE(saved(u"a"_s, u"CustomerCreated"_s, "{").code(), u"payloadNotJson"_s);
        QCOMPARE(saved(u" "_s, u"CustomerCreated"_s, "{}").code(), u"sampleNameInvalid"_s);
        QCOMPARE(saved(u"a"_s, u"Nothing"_s, "{}").code(), u"triggerUnknown"_s);
        const Ran large = saved(u"a"_s, u"CustomerCreated"_s,
                                "{\"a\":\"" + QByteArray(10'000'000, 'x') + "\"}");
        QCOMPARE(large.exitCode, 3);
        QCOMPARE(large.code(), u"sampleTooLarge"_s);
        QCOMPARE(run({u"edge"_s, u"c"_s, u"CustomerCreated"_s, u"odd"_s}).exitCode, 2);
        QCOMPARE(run({u"edge"_s, u"c"_s, u"Nothing"_s, u"nulls"_s}).code(), u"triggerUnknown"_s);
        QVERIFY(run({u"list"_s, u"c"_s}).rows().isEmpty());
    }

    void everyKindThatIsListedIsMade()
    {
        const auto kinds = run({u"edges"_s}).rows();
        QVERIFY(kinds.size() >= 13);
        for (const QJsonObject &kind : kinds) {
            const QString name = kind.value("kind"_L1).toString();
            const QJsonObject made =
                    run({u"edge"_s, u"c"_s, u"BookingConfirmation"_s, name, u"--seed"_s, u"4"_s})
                            .row();
            QCOMPARE(made.value("valid"_L1), kind.value("valid"_L1));
            const QJsonObject event = parsed(made.value("payload"_L1).toString().toUtf8());
            QCOMPARE(event.value("companyId"_L1).toString(), u"c"_s);
            QCOMPARE(event.contains("futureField"_L1), !kind.value("valid"_L1).toBool());
        }
    }

    void aKeptSampleIsSentAsANewEvent()
    {
        const QByteArray edge =
                plain({u"edge"_s, u"c"_s, u"CustomerCreated"_s, u"unicode"_s, u"--seed"_s, u"3"_s})
                        .out;
        const QString id = parsed(edge).value("eventId"_L1).toString();
        QCOMPARE(m_ctl->run({u"sample"_s, u"save"_s, u"c"_s, u"s"_s, u"CustomerCreated"_s, u"-"_s},
                            edge)
                         .exitCode,
                 0);
        const auto sent =
                trigger({u"CustomerCreated"_s, u"--sample"_s, u"s"_s, u"--count"_s, u"2"_s}).rows();
        QCOMPARE(sent.size(), 2);
        QVERIFY(sent.first() != sent.last());
        for (const QJsonObject &one : sent) {
            const QString eventId = one.value("eventId"_L1).toString();
            QVERIFY(eventId != id);
            // The time is that of the event, too.
            const QString payload = stored(one);
            QString expected = QString::fromUtf8(edge).replace(id, eventId);
            const QString time = u"\"createdAt\": \"2"_s;
            QVERIFY(payload.indexOf(time) > 0);
            expected.replace(expected.indexOf(time), 40, payload.mid(payload.indexOf(time), 40));
            QCOMPARE(payload, expected);
        }
        QCOMPARE(m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"trigger"_s, u"c"_s,
                                  u"CustomerCreated"_s, u"--sample"_s, u"s"_s, u"--print"_s})
                         .out,
                 edge);
        QCOMPARE(trigger({u"SmsReminder"_s, u"--sample"_s, u"s"_s}).exitCode, 2);
        QCOMPARE(trigger({u"SmsReminder"_s, u"--sample"_s, u"none"_s}).code(), u"sampleUnknown"_s);
    }

    void edgeCasesAreSent()
    {
        const auto sent =
                trigger({u"SmsReminder"_s, u"--edge"_s, u"nulls"_s, u"--count"_s, u"3"_s}).rows();
        QCOMPARE(sent.size(), 3);
        const QJsonObject event = parsed(stored(sent.first()).toUtf8());
        QVERIFY(event.value("customer"_L1).toObject().value("email"_L1).isNull());
        QCOMPARE(event.value("eventId"_L1), sent.first().value("eventId"_L1));
        const auto printed = trigger({u"SmsReminder"_s, u"--edge"_s, u"unicode"_s, u"--count"_s,
                                      u"3"_s, u"--seed"_s, u"1"_s, u"--print"_s})
                                     .rows();
        QSet<QString> ids;
        for (const QJsonObject &one : printed)
            ids.insert(one.value("eventId"_L1).toString());
        QCOMPARE(ids.size(), 3);
        QCOMPARE(trigger({u"SmsReminder"_s, u"--edge"_s, u"odd"_s}).exitCode, 2);
        QCOMPARE(trigger({u"SmsReminder"_s, u"--edge"_s, u"nulls"_s, u"--cover"_s}).exitCode, 2);
    }

    void coverageIsPrintedToldAndSent()
    {
        const QJsonObject cover =
                run({u"cover"_s, u"c"_s, u"ResourceUpdated"_s, u"--seed"_s, u"1"_s}).row();
        const qsizetype payloads = cover.value("payloads"_L1).toArray().size();
        QVERIFY(payloads >= 2 && payloads <= 5);
        QVERIFY(cover.value("missing"_L1).toArray().isEmpty());
        QVERIFY(cover.value("covered"_L1)
                        .toArray()
                        .contains(QJsonObject{{u"path"_s, u"resource.hourly"_s},
                                              {u"state"_s, u"null"_s}}));
        QCOMPARE(run({u"cover"_s, u"c"_s}).rows().size(), 9);
        const Ran told = plain({u"cover"_s, u"c"_s, u"CustomerCreated"_s});
        QCOMPARE(told.out.count('\n'), 3);
        QVERIFY(told.err.contains("of texts and numbers one value stands for all"));
        const Ran report = plain({u"cover"_s, u"c"_s, u"CustomerCreated"_s, u"--report"_s});
        QVERIFY(report.out.contains("customer.disabled"));
        const auto sent = trigger({u"ResourceUpdated"_s, u"--cover"_s}).rows();
        QCOMPARE(sent.size(), payloads);
        QVERIFY(sent.first().value("eventId"_L1) != sent.last().value("eventId"_L1));
        QCOMPARE(trigger({u"ResourceUpdated"_s, u"--cover"_s, u"--count"_s, u"2"_s}).exitCode, 2);
    }

private:
    Ran run(const QStringList &arguments) const
    {
        return m_ctl->run(QStringList{u"sample"_s} + arguments);
    }
    Ran plain(const QStringList &arguments) const
    {
        return m_ctl->runPlain(QStringList{u"--store"_s, m_ctl->storePath(), u"sample"_s}
                               + arguments);
    }
    Ran trigger(const QStringList &arguments) const
    {
        return m_ctl->run(QStringList{u"trigger"_s, u"c"_s} + arguments);
    }
    Ran save(const QString &name) const
    {
        const QString file = m_ctl->write(u"in.json"_s, ownPayload());
        return run({u"save"_s, u"c"_s, name, u"CustomerCreated"_s, file});
    }
    /// The payload of what `trigger` answered.
    QString stored(const QJsonObject &accepted) const
    {
        const QString id = accepted.value("deliveries"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("id"_L1)
                                   .toString();
        return m_ctl->run({u"delivery"_s, u"show"_s, id}).row().value("payload"_L1).toString();
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlSamples)
#include "tst_ctl_samples.moc"
