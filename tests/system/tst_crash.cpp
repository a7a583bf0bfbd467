#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 50;
constexpr int limitMs = 60'000;

// Whole lines only: a killed program may leave half of one.
QStringList eventIdsOf(const QByteArray &out)
{
    QStringList ids;
    const qsizetype end = out.lastIndexOf('\n') + 1;
    for (const QJsonObject &row : Ran{0, out.first(end), {}}.rows())
        ids.append(row.value("eventId"_L1).toString());
    return ids;
}

} // namespace

// kill -9 at random instants, of who sends and of who triggers, again and again on one store.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcceptedIsLostAndTheLedgerTellsTheTruth()
    {
        // Reproducible, as far as the instant of a kill can be.
        QRandomGenerator random(20261125);
        const ThreadedReceiver receiver([](int, const Arrived &) { return 200; }, 10);
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s,1s,1s,1s,1s,1s"_s});

        QStringList printed;
        for (int round = 0; round < rounds; ++round)
            printed += killOnce(ctl, receiver, random);

        const Ran sent = ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"45"_s});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QVERIFY2(printed.size() > rounds, "hardly anything was accepted");
        compare(ctl, receiver, printed);
        if (!QTest::currentTestFailed())
            qInfo("%d kills, %d ids printed, %d requests", rounds, int(printed.size()),
                  int(receiver.count()));
    }

private:
    // One round: a sender and a maker run, and one or both are killed at some instant. Answers the
    // ids that the maker printed.
    static QStringList killOnce(const ConsoleDriver &ctl, const ThreadedReceiver &receiver,
                                QRandomGenerator &random)
    {
        const auto sender = ctl.start({u"dispatch"_s, u"--max-seconds"_s, u"60"_s});
        const bool killMaker = random.bounded(2) == 0;
        const auto maker = ctl.start({u"trigger"_s, u"c"_s, u"CustomerUpdated"_s, u"--count"_s,
                                      killMaker ? u"400"_s : u"20"_s});
        QByteArray out;
        if (killMaker) {
            const int lines = random.bounded(1, 30);
            while (out.count('\n') < lines && maker->waitForReadyRead(limitMs))
                out += maker->readAllStandardOutput();
            maker->kill();
        }
        // The instant is told by what arrives: sometimes at once, sometimes well within a burst.
        const qsizetype enough = receiver.count() + random.bounded(25);
        receiver.waitFor(enough, random.bounded(20, 500));
        sender->kill();
        sender->waitForFinished(limitMs);
        maker->waitForFinished(limitMs);
        out += maker->readAllStandardOutput();
        return eventIdsOf(out);
    }

    static void compare(const ConsoleDriver &ctl, const ThreadedReceiver &receiver,
                        const QStringList &printed)
    {
        QHash<QString, int> posts;
        for (const Arrived &request : receiver.arrived())
            ++posts[request.eventId()];
        for (const QString &id : printed)
            QVERIFY2(posts.contains(id), qPrintable(u"lost: "_s + id));
        QCOMPARE(QSet<QString>(printed.begin(), printed.end()).size(), printed.size());

        const auto rows = ctl.run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"1000000"_s}).rows();
        QSet<QString> ledger;
        int checked = 0;
        for (const QJsonObject &row : rows) {
            const QString id = row.value("eventId"_L1).toString();
            ledger.insert(id);
            QCOMPARE(row.value("status"_L1).toString(), u"delivered"_s);
            QVERIFY2(row.value("attempts"_L1).toInt() >= posts.value(id),
                     qPrintable(u"more requests than attempts: "_s + id));
            if (row.value("attempts"_L1).toInt() > 1 && ++checked <= 10)
                checkAttempts(ctl, row.value("id"_L1).toString());
        }
        QVERIFY2(checked > 0, "no kill caught a request on the wire");
        // What a killed maker had no time to print is an event like any other; what is in no
        // ledger was never sent.
        for (auto id = posts.keyBegin(); id != posts.keyEnd(); ++id)
            QVERIFY2(ledger.contains(*id), qPrintable(u"sent, but in no ledger: "_s + *id));
        const Ran check = ctl.run({u"store"_s, u"check"_s});
        QVERIFY2(check.exitCode == 0, check.out.constData());
    }

    // All attempts but the last were cut short by a kill, and say so.
    static void checkAttempts(const ConsoleDriver &ctl, const QString &id)
    {
        const QJsonArray attempts =
                ctl.run({u"delivery"_s, u"show"_s, id}).row().value("attempts"_L1).toArray();
        for (int i = 0; i < attempts.size(); ++i) {
            const QJsonObject attempt = attempts[i].toObject();
            const bool isLast = i + 1 == attempts.size();
            QCOMPARE(attempt.value("number"_L1).toInt(), i + 1);
            QCOMPARE(attempt.value("outcome"_L1).toString(),
                     isLast ? u"answered"_s : u"interrupted"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
