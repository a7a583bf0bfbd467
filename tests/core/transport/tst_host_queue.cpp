#include "core/transport/hostqueue.h"
#include "core/transport/transfer.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

/// Transfers to origins named by a letter; what runs is written down.
struct QueueBench
{
    explicit QueueBench(int perHost, int inAll)
        : queue(perHost, inAll, [this](Transfer &transfer) {
              started += transfer.request.target.origin;
              running.append(&transfer);
          })
    {
    }
    Transfer &enter(char origin)
    {
        all.push_back(std::make_unique<Transfer>());
        all.back()->request.target.origin = QByteArray(1, origin);
        queue.enter(*all.back());
        return *all.back();
    }
    void enterAll(const QByteArray &origins)
    {
        for (const char origin : origins)
            enter(origin);
    }
    void endOldest() { queue.leave(*running.takeFirst()); }

    QByteArray started;
    QList<Transfer *> running;
    std::vector<std::unique_ptr<Transfer>> all;
    HostQueue queue;
};

} // namespace

class TestHostQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsUpToTheLimitOfAHost()
    {
        QueueBench bench(2, 10);
        bench.enterAll("aaab");
        QCOMPARE(bench.started, QByteArray("aab"));
        QCOMPARE(bench.queue.waiting(), 1);
        bench.endOldest();
        QCOMPARE(bench.started, QByteArray("aaba"));
        QCOMPARE(bench.queue.waiting(), 0);
    }

    void hostsTakeTurnsForTheLimitInAll()
    {
        QueueBench bench(10, 2);
        bench.enterAll("aaaaaabbcc");
        QCOMPARE(bench.queue.running(), 2);
        while (!bench.running.isEmpty())
            bench.endOldest();
        QCOMPARE(bench.started, QByteArray("aaabcabcaa"));
        QCOMPARE(bench.queue.running(), 0);
        QCOMPARE(bench.queue.waiting(), 0);
    }

    void aFullHostDoesNotHoldBackTheOthers()
    {
        QueueBench bench(1, 3);
        bench.enterAll("aaaaaaaabc");
        QCOMPARE(bench.started, QByteArray("abc"));
    }

    void whoStopsWaitingIsNotRun()
    {
        QueueBench bench(1, 1);
        bench.enter('a');
        Transfer &second = bench.enter('a');
        bench.enter('a');
        bench.queue.leave(second);
        QCOMPARE(bench.queue.waiting(), 1);
        bench.endOldest();
        bench.endOldest();
        QCOMPARE(bench.started, QByteArray("aa"));
        QCOMPARE(bench.queue.running(), 0);
    }

    void keepsItsLimitsWhateverComesAndGoes()
    {
        QRandomGenerator random(20261123);
        QueueBench bench(3, 7);
        QHash<QByteArray, int> runningOf;
        for (int i = 0; i < 20'000; ++i) {
            if (random.bounded(2) == 0)
                bench.enter(static_cast<char>('a' + random.bounded(5)));
            else if (!bench.running.isEmpty())
                bench.queue.leave(*bench.running.takeAt(random.bounded(int(bench.running.size()))));
            runningOf.clear();
            for (const Transfer *transfer : std::as_const(bench.running)) {
                const int running = ++runningOf[transfer->request.target.origin];
                QVERIFY(running <= 3);
            }
            QVERIFY(bench.queue.running() <= 7);
            QCOMPARE(bench.queue.running(), int(bench.running.size()));
            QVERIFY(bench.queue.waiting() == 0 || runningOf.size() * 3 >= bench.queue.running());
        }
        while (!bench.running.isEmpty())
            bench.endOldest();
        QCOMPARE(bench.queue.waiting(), 0);
        QCOMPARE(size_t(bench.started.size()), bench.all.size());
    }
};

QTEST_GUILESS_MAIN(TestHostQueue)
#include "tst_host_queue.moc"
