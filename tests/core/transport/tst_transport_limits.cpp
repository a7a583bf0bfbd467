#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"

#include <QtTest/QtTest>

#include <atomic>
#include <dirent.h>

using namespace hk;
using namespace hk::test;

namespace {

int openDescriptors()
{
    int count = 0;
    DIR *const folder = ::opendir("/proc/self/fd");
    while (::readdir(folder) != nullptr)
        ++count;
    ::closedir(folder);
    return count;
}

/// Resident memory, kB.
qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

using Replies = std::vector<std::unique_ptr<QNetworkReply>>;

} // namespace

class TestTransportLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsLimitsOfConnections()
    {
        struct Count
        {
            std::atomic<int> now = 0;
            std::atomic<int> most = 0;
            void come() { most = std::max(most.load(), ++now); }
            void go() { --now; }
        };
        Count all;
        Count first;
        Count second;
        const auto counting = [&all](Count &own) {
            return [&all, &own](LocalConnection &connection) {
                while (connection.readRequest()) {
                    all.come();
                    own.come();
                    connection.idle(5);
                    own.go();
                    all.go();
                    connection.send(LocalHttpServer::response(200));
                }
            };
        };
        LocalHttpServer one(counting(first));
        LocalHttpServer two(counting(second));
        TransportOptions options;
        options.maxInFlightPerHost = 4;
        options.maxInFlight = 6;
        Sender sender(options);
        Replies replies;
        for (int i = 0; i < 60; ++i)
            replies.push_back(sender.start((i % 2 ? one : two).url()));
        QCOMPARE(sender.manager.inFlight(), 6);
        QCOMPARE(sender.manager.waiting(), 54);
        for (const auto &reply : replies)
            QCOMPARE(Sender::wait(*reply).statusCode, 200);
        QVERIFY(all.most <= 6);
        QVERIFY(first.most <= 4);
        QVERIFY(second.most <= 4);
        QCOMPARE(sender.manager.inFlight(), 0);
        QCOMPARE(sender.manager.waiting(), 0);
    }

    void theWaitForATurnIsNotPartOfTheAttempt()
    {
        LocalHttpServer server([](LocalConnection &connection) {
            while (connection.readRequest() && connection.idle(100))
                connection.send(LocalHttpServer::response(200));
        });
        TransportOptions options;
        options.maxInFlight = 1;
        Sender sender(options);
        Replies replies;
        for (int i = 0; i < 12; ++i)
            replies.push_back(sender.start(server.url(), "{}", 1'000));
        // The last one waits as long as its time-out before it is sent, and is answered all the
        // same.
        for (const auto &reply : replies) {
            const TransportReport report = Sender::wait(*reply);
            QCOMPARE(report.outcome, OutcomeKind::Answered);
            QVERIFY(report.durationUs < 1'000'000);
        }
    }

    void aDeadReceiverDoesNotHoldBackTheOthers()
    {
        LocalHttpServer dead(LocalHttpServer::hanging());
        LocalHttpServer good;
        TransportOptions options;
        options.maxInFlightPerHost = 8;
        options.maxInFlight = 16;
        Sender sender(options);
        Replies stuck;
        for (int i = 0; i < 100; ++i)
            stuck.push_back(sender.start(dead.url()));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(sender.post(good.url()).statusCode, 200);
        QVERIFY(!stuck.front()->isFinished());
        QVERIFY(dead.connectionCount() <= 8);
    }

    void abortedByHand_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("on the wire") << QStringLiteral("127.0.0.1");
        QTest::newRow("while looking the name up") << QStringLiteral("slow.example");
    }
    void abortedByHand()
    {
        QFETCH(const QString, host);
        LocalHttpServer server(LocalHttpServer::hanging());
        Sender sender;
        sender.resolver->hanging = {"slow.example"};
        const auto reply = sender.start(server.urlFor(host));
        if (host.front() == u'1')
            QTRY_COMPARE(server.requestCount(), 1);
        int finished = 0;
        connect(reply.get(), &QNetworkReply::finished, this, [&] { ++finished; });
        reply->abort();
        QCOMPARE(finished, 0); // never from inside abort()
        reply->abort();
        QCOMPARE(Sender::wait(*reply).outcome, OutcomeKind::Cancelled);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        reply->abort();
        QCOMPARE(finished, 1);
        QCOMPARE(sender.manager.inFlight(), 0);
        QCOMPARE(sender.manager.waiting(), 0);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void slotsOfFinishedMayDoAnything()
    {
        LocalHttpServer server([](LocalConnection &connection) {
            while (connection.readRequest() && connection.idle(10))
                connection.send(LocalHttpServer::response(200));
        });
        Sender sender;
        QList<QNetworkReply *> others;
        int ended = 0;
        int begun = 0;
        std::function<void()> begin = [&] {
            QNetworkReply *const reply = sender.start(server.url()).release();
            others.append(reply);
            const int number = begun++;
            connect(reply, &QNetworkReply::finished, this, [&, reply, number] {
                ++ended;
                others.removeOne(reply);
                reply->abort();
                reply->deleteLater();
                if (begun < 200)
                    begin();
                if (number % 3 == 0 && !others.isEmpty())
                    others.first()->abort();
                if (number % 5 == 0 && !others.isEmpty()) {
                    ++ended; // whoever is deleted is not heard of again
                    delete others.takeLast();
                    if (begun < 200)
                        begin();
                }
            });
        };
        for (int i = 0; i < 20; ++i)
            begin();
        QTRY_COMPARE(ended, begun);
        QCOMPARE(sender.manager.inFlight(), 0);
        QCOMPARE(sender.manager.waiting(), 0);
    }

    void theManagerMayGoAtAnyMoment()
    {
        LocalHttpServer server(LocalHttpServer::hanging());
        auto sender = std::make_unique<Sender>();
        sender->resolver->hanging = {"slow.example"};
        QPointer<QNetworkReply> running = sender->start(server.url()).release();
        QPointer<QNetworkReply> resolving =
                sender->start(server.urlFor(QStringLiteral("slow.example"))).release();
        QPointer<QNetworkReply> ending = sender->start(QUrl()).release();
        const auto kept = sender->start(server.url());
        kept->setParent(nullptr);
        QTRY_COMPARE(server.requestCount(), 2);
        sender.reset();
        QVERIFY(!running && !resolving && !ending);
        QVERIFY(!kept->isFinished());
        kept->abort(); // nobody there to abort it
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void memoryAndDescriptorsStayFlat()
    {
        // Bodies of any size that are never read, and headers without end, from many at a time.
        const QByteArray filler(64'000, 'x');
        LocalHttpServer server([&filler](LocalConnection &connection) {
            const bool isHeader = connection.number() % 2 == 0;
            if (!connection.readRequest())
                return;
            connection.send(isHeader ? "HTTP/1.1 200 OK\r\nX: " : "HTTP/1.1 200 OK\r\n\r\n");
            while (connection.send(filler)) { }
        });
        Sender sender;
        const auto round = [&] {
            Replies replies;
            for (int i = 0; i < 32; ++i)
                replies.push_back(sender.start(server.url()));
            for (const auto &reply : replies) {
                const TransportReport report = Sender::wait(*reply);
                QVERIFY(report.bodyCapped || report.outcome == OutcomeKind::HeaderTooLarge);
                QVERIFY(report.responseBody.size() <= 65'536);
            }
        };
        round();
        QTRY_COMPARE(server.openConnections(), 0);
        const int descriptors = openDescriptors();
        const qint64 memory = residentKb();
        for (int i = 0; i < 10; ++i)
            round();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(openDescriptors(), descriptors);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        const qint64 grown = residentKb() - memory;
        QVERIFY2(grown < 8'000, qPrintable(QString::number(grown)));
#else
        Q_UNUSED(memory);
#endif
    }

    void whatIsCompressedStaysAsItCame()
    {
        // 10 MB of zeros as gzip begins like this; what matters is that nobody unpacks it.
        const QByteArray gzip =
                QByteArray::fromHex("1f8b0800000000000003") + QByteArray(1'000, '\0');
        LocalHttpServer server(
                LocalHttpServer::answering(200, gzip, {{"Content-Encoding", "gzip"}}));
        Sender sender;
        const TransportReport report = sender.post(server.url());
        QCOMPARE(report.outcome, OutcomeKind::Answered);
        QCOMPARE(report.responseBody, gzip);
        QCOMPARE(server.requests().constFirst().header("Accept-Encoding"), QByteArray());
    }

    void aBodyOfExactlyTheCapIsWhole_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isCapped");
        QTest::newRow("the cap") << 65'536 << false;
        QTest::newRow("one byte more") << 65'537 << true;
    }
    void aBodyOfExactlyTheCapIsWhole()
    {
        QFETCH(const int, size);
        QFETCH(const bool, isCapped);
        LocalHttpServer server(LocalHttpServer::answering(200, QByteArray(size, 'x')));
        Sender sender;
        const TransportReport report = sender.post(server.url());
        QCOMPARE(report.outcome, OutcomeKind::Answered);
        QCOMPARE(report.bodyCapped, isCapped);
        QCOMPARE(report.responseBody.size(), 65'536);
    }
};

QTEST_GUILESS_MAIN(TestTransportLimits)
#include "tst_transport_limits.moc"
