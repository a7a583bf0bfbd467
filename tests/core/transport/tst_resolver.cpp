#include "core/transport/systemresolver.h"

#include <QtTest/QtTest>

#include <atomic>
#include <semaphore>

using namespace hk;

namespace {

/// What look-ups do, shared with the threads that may outlive a test.
struct Names
{
    std::atomic<int> lookUps = 0;
    std::atomic<int> atATime = 0;
    std::atomic<int> mostAtATime = 0;
    std::counting_semaphore<> gate{0}; ///< names that begin with "slow" wait here

    Resolution lookUp(const QByteArray &host)
    {
        ++lookUps;
        const int now = ++atATime;
        mostAtATime = std::max(mostAtATime.load(), now);
        if (host.startsWith("slow"))
            gate.acquire();
        --atATime;
        if (host.startsWith("no"))
            return {Resolution::Status::NotFound, {}, {}};
        return {Resolution::Status::Found, {IpAddress::v4(127, 0, 0, 1)}, {}};
    }
};

struct Bench
{
    explicit Bench(const SystemResolver::Options &options = {})
        : resolver(options, [names = names](const QByteArray &host) { return names->lookUp(host); })
    {
    }
    ~Bench() { names->gate.release(1'000); }

    void ask(const QByteArray &host)
    {
        ++asked;
        resolver.lookUp(host, &context, [this, host](const Resolution &resolution) {
            answers.insert(host, resolution);
            ++answered;
        });
    }

    std::shared_ptr<Names> names = std::make_shared<Names>();
    SystemResolver resolver;
    QObject context;
    QHash<QByteArray, Resolution> answers;
    int asked = 0;
    int answered = 0;
};

} // namespace

class TestResolver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localhostIsLoopbackWithoutAsking_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host :
             {"localhost", "LOCALHOST", "localhost.", "foo.localhost", "a.b.localhost."})
            QTest::newRow(host) << QByteArray(host);
    }
    void localhostIsLoopbackWithoutAsking()
    {
        QFETCH(const QByteArray, host);
        Bench bench;
        const auto known = bench.resolver.known(host);
        QVERIFY(known);
        QCOMPARE(known->addresses.value(0).text(), QStringLiteral("127.0.0.1"));
        QCOMPARE(known->addresses.value(1).text(), QStringLiteral("::1"));
    }

    void whatWasFoundIsKnownForAWhile()
    {
        Bench bench;
        QVERIFY(!bench.resolver.known("a.example"));
        bench.ask("a.example");
        QTRY_COMPARE(bench.answered, 1);
        QVERIFY(bench.resolver.known("a.example"));
        QCOMPARE(bench.resolver.known("a.example")->addresses.size(), 1);
    }

    void whatIsTooOldIsLookedUpAgain()
    {
        SystemResolver::Options options;
        options.keepFoundMs = -1;
        Bench bench(options);
        bench.ask("a.example");
        QTRY_COMPARE(bench.answered, 1);
        QVERIFY(!bench.resolver.known("a.example"));
    }

    void manyAskersShareOneLookUp()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.ask("slow.example");
        bench.names->gate.release();
        QTRY_COMPARE(bench.answered, 100);
        QCOMPARE(bench.names->lookUps.load(), 1);
    }

    void aNameThatIsNotThereSaysSo()
    {
        Bench bench;
        bench.ask("no.example");
        QTRY_COMPARE(bench.answered, 1);
        QCOMPARE(bench.answers.value("no.example").status, Resolution::Status::NotFound);
        QVERIFY(bench.resolver.known("no.example"));
    }

    void aLookUpThatHangsEndsAtItsDeadline()
    {
        SystemResolver::Options options;
        options.deadlineMs = 20;
        Bench bench(options);
        bench.ask("slow.example");
        QTRY_COMPARE(bench.answered, 1);
        QCOMPARE(bench.answers.value("slow.example").status, Resolution::Status::TimedOut);
        // Its late answer is used after all, for whoever asks next.
        bench.names->gate.release();
        QTRY_VERIFY(bench.resolver.known("slow.example"));
        QCOMPARE(bench.answered, 1);
    }

    void threadsAreBoundedHoweverManyNamesHang()
    {
        SystemResolver::Options options;
        options.threads = 4;
        options.deadlineMs = 50;
        Bench bench(options);
        for (int i = 0; i < 200; ++i)
            bench.ask("slow" + QByteArray::number(i) + ".example");
        QTRY_COMPARE(bench.answered, 200);
        QCOMPARE(bench.names->mostAtATime.load(), 4);
    }

    void namesThatHungLeaveThreadsToTheOthers()
    {
        SystemResolver::Options options;
        options.threads = 2;
        options.deadlineMs = 30;
        Bench bench(options);
        bench.ask("slow1.example");
        bench.ask("slow2.example");
        QTRY_COMPARE(bench.answered, 2);
        bench.names->gate.release(2);
        QTRY_COMPARE(bench.names->atATime.load(), 0);
        QTRY_VERIFY(bench.resolver.known("slow2.example"));
        // Both are known as slow now: together they get one of the two threads.
        bench.ask("slow1.example");
        bench.ask("slow2.example");
        bench.ask("good.example");
        QTRY_COMPARE(bench.answers.value("good.example").status, Resolution::Status::Found);
    }

    void whoHasGoneIsNotAnswered()
    {
        Bench bench;
        auto gone = std::make_unique<QObject>();
        bench.resolver.lookUp("slow.example", gone.get(),
                              [&](const Resolution &) { ++bench.answered; });
        gone.reset();
        bench.names->gate.release();
        bench.ask("other.example");
        QTRY_VERIFY(bench.resolver.known("slow.example"));
        QTRY_COMPARE(bench.answered, 1);
    }

    void endsAtOnceWhileLookUpsHang()
    {
        auto bench = std::make_unique<Bench>();
        const auto names = bench->names;
        bench->ask("slow.example");
        QTRY_COMPARE(names->atATime.load(), 1);
        bench.reset(); // would hang here if it waited for its threads
        QTRY_COMPARE(names->atATime.load(), 0);
    }

    void theSystemFindsThisMachine()
    {
        SystemResolver resolver{SystemResolver::Options{}};
        std::optional<Resolution> answer;
        resolver.lookUp("127.0.0.1", &resolver, [&](const Resolution &found) { answer = found; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->status, Resolution::Status::Found);
        QCOMPARE(answer->addresses.value(0).text(), QStringLiteral("127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
