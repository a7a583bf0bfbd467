#include "core/dispatch/dispatchthread.h"
#include "tests/core/dispatch/curltransport.h"

#include "core/intake/intake.h"
#include "core/model/settings.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/policyrepository.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;
using hk::test::LocalConnection;
using hk::test::LocalHttpServer;

namespace {

/// Qt's own: keeps the dispatcher honest about what it may expect of a transport.
Transport stockTransport()
{
    return {std::make_unique<QNetworkAccessManager>(), [](const QStringList &) {}};
}

constexpr Micros minute = 60 * microsPerSecond;

QString base(const LocalHttpServer &server)
{
    return server.url(QString()).toString(QUrl::RemovePath);
}

} // namespace

/// The dispatcher with a real store and a real receiver, over both transports; time is the test's.
class TestDispatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAcceptedIsDeliveredOnce_data() { transports(); }
    void everythingAcceptedIsDeliveredOnce()
    {
        TempStore temp;
        const LocalHttpServer server;
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        QSet<QByteArray> ids;
        for (int i = 0; i < 20; ++i) {
            for (const Trigger trigger : allTriggers)
                ids.insert(temp.accept(company.id, trigger).eventId.toLatin1());
        }
        DispatchThread dispatcher(temp.store(), transport());
        QSignalSpy told(&dispatcher, &DispatchThread::tallyChanged);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:delivered")), 180);
        QCOMPARE(server.requestCount(), 180);
        for (const auto &request : server.requests()) {
            QVERIFY(ids.contains(request.header("webhook-id")));
            QVERIFY(request.target.endsWith("booking") || request.target.endsWith("customer")
                    || request.target.endsWith("resource") || request.target.endsWith("reminder"));
            QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        }
        QTRY_COMPARE(told.isEmpty() ? 0 : told.last().first().value<DispatchTally>().delivered,
                     180);
        waitFor(dispatcher.stop());
        QCOMPARE(temp.findings(), QStringList());
    }

    void aFailureIsTriedAgainWhenItsTimeComes_data() { transports(); }
    void aFailureIsTriedAgainWhenItsTimeComes()
    {
        TempStore temp;
        const LocalHttpServer server(LocalHttpServer::answeringInTurn({503, 500, 200}));
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), transport());
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(only(temp, company).attempts, 1);
        QCOMPARE(only(temp, company).status, DeliveryStatus::Retrying);
        passTime(temp, dispatcher, 7 * microsPerSecond);
        QTRY_COMPARE(only(temp, company).attempts, 2);
        passTime(temp, dispatcher, 7 * minute);
        QTRY_COMPARE(only(temp, company).status, DeliveryStatus::Delivered);
        QCOMPARE(only(temp, company).attempts, 3);
        waitFor(dispatcher.stop());

        const auto requests = server.requests();
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests.at(2).body, requests.at(0).body);
        QCOMPARE(requests.at(2).header("webhook-id"), requests.at(0).header("webhook-id"));
        QVERIFY(requests.at(2).header("webhook-timestamp")
                != requests.at(0).header("webhook-timestamp"));
    }

    void itGivesUpAtTheEndOfTheSchedule()
    {
        TempStore temp;
        const LocalHttpServer server(LocalHttpServer::answering(404));
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        for (int attempt = 1; attempt <= 8; ++attempt) {
            QTRY_COMPARE(only(temp, company).attempts, attempt);
            passTime(temp, dispatcher, 13 * 60 * minute);
        }
        QCOMPARE(only(temp, company).status, DeliveryStatus::Failed);
        QVERIFY(only(temp, company).finishedAt.has_value());
        waitFor(dispatcher.stop());
        QCOMPARE(server.requestCount(), 8);
        QCOMPARE(temp.findings(), QStringList());
    }

    void goneHoldsTheEndpointAndReleaseGoesOn()
    {
        TempStore temp;
        const LocalHttpServer server(LocalHttpServer::answeringInTurn({410, 200}));
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(only(temp, company).status, DeliveryStatus::Held);
        temp.accept(company.id);
        dispatcher.wake();
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:held")), 2);
        QCOMPARE(server.requestCount(), 1);

        const EndpointId held = only(temp, company).endpoint;
        temp.write([held, &temp](Database &database) {
            return EndpointRepository(database).release(held, QStringLiteral("test"),
                                                        temp.clock().now());
        });
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:delivered")), 2);
        waitFor(dispatcher.stop());
    }

    void aChangedUrlCountsForTheVeryNextAttempt()
    {
        TempStore temp;
        const LocalHttpServer before;
        const LocalHttpServer after;
        const Company company = temp.company(QStringLiteral("northwind"), base(before));
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(before.requestCount(), 1);
        for (int round = 1; round <= 20; ++round) {
            const QString url = after.url(QStringLiteral("/%1").arg(round)).toString();
            temp.write([id = temp.endpoints(company.id)[0].id, url](Database &database) {
                return EndpointRepository(database).setUrl(id, url);
            });
            temp.accept(company.id);
            dispatcher.wake();
            QTRY_COMPARE(after.requestCount(), round);
            QCOMPARE(after.requests().constLast().target,
                     QByteArray("/" + QByteArray::number(round)));
        }
        QCOMPARE(before.requestCount(), 1);
        waitFor(dispatcher.stop());
    }

    void aReceiverThatHangsDelaysNobodyElse()
    {
        TempStore temp;
        const LocalHttpServer server([](LocalConnection &connection) {
            while (const auto request = connection.readRequest()) {
                if (request->target.endsWith("booking"))
                    return connection.hang();
                connection.send(LocalHttpServer::response(200));
            }
        });
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        for (int i = 0; i < 100; ++i)
            temp.accept(company.id, Trigger::AppointmentConfirmed);
        for (int i = 0; i < 100; ++i)
            temp.accept(company.id, Trigger::CustomerCreated);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:delivered")), 100);
        QCOMPARE(count(temp, company, QStringLiteral("trigger:CustomerCreated status:delivered")),
                 100);
    }

    void whatIsOnTheWireAtTheEndIsRecordedAsInterrupted()
    {
        TempStore temp;
        const LocalHttpServer server(LocalHttpServer::hanging());
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        for (int i = 0; i < 30; ++i)
            temp.accept(company.id);
        {
            DispatchEngine engine(temp.store(), test::curlTransport);
            QSignalSpy stopped(&engine, &DispatchEngine::stopped);
            engine.start();
            QTRY_COMPARE(server.requestCount(), 8);
            engine.stop(20);
            QTRY_COMPARE(stopped.count(), 1);
        }
        int interrupted = 0;
        for (const Delivery &delivery : rows(temp, company)) {
            interrupted += delivery.lastOutcome == OutcomeKind::Interrupted ? 1 : 0;
            QVERIFY(delivery.attempts <= 1);
            QCOMPARE(delivery.attempts == 1, delivery.lastOutcome.has_value());
        }
        QCOMPARE(interrupted, 8);
        QCOMPARE(temp.findings(), QStringList());
    }

    void anAttemptThatWasNotVerifiedSaysSo()
    {
        TempStore temp;
        // Nobody listens there, which is all the same to the mark.
        const Company company =
                temp.company(QStringLiteral("northwind"), QStringLiteral("https://127.0.0.1:9"));
        const DeliveryId id = temp.accept(company.id).deliveries.front().delivery;
        EndpointLimits limits;
        limits.verifiesCertificate = false;
        temp.write([limits, endpoint = temp.endpoints(company.id)[0].id](Database &database) {
            return EndpointRepository(database).setLimits(endpoint, limits, QStringLiteral("test"),
                                                          1);
        });
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(only(temp, company).attempts, 1);
        const QList<Attempt> attempts = temp.read(
                [id](Database &database) { return AttemptRepository(database).ofDelivery(id); });
        QVERIFY(attempts.front().unverified);
        waitFor(dispatcher.stop());
    }

    void theProxyOfTheStoreIsSentThrough()
    {
        TempStore temp;
        const LocalHttpServer server;
        const LocalHttpServer proxy([](LocalConnection &connection) {
            if (!connection.readRequest())
                return;
            connection.send("HTTP/1.1 200 Connected\r\n\r\n");
            while (connection.readRequest())
                connection.send(LocalHttpServer::response(202));
        });
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        temp.write([text = base(proxy)](Database &database) {
            return PolicyRepository(database).setProxy(*ProxySetting::parse(text));
        });
        temp.accept(company.id);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(only(temp, company).status, DeliveryStatus::Delivered);
        QCOMPARE(only(temp, company).lastStatusCode, 202);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(server.requestCount(), 0);
        // A change counts from the next attempt on.
        temp.write([](Database &database) {
            return PolicyRepository(database).setProxy(ProxySetting());
        });
        temp.accept(company.id);
        dispatcher.wake();
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:delivered")), 2);
        temp.accept(company.id);
        dispatcher.wake();
        QTRY_COMPARE(count(temp, company, QStringLiteral("status:delivered")), 3);
        QVERIFY(server.requestCount() > 0);
        waitFor(dispatcher.stop());
    }

    void whatACrashLeftOnTheWireIsShownAndSentAgain()
    {
        TempStore temp;
        const LocalHttpServer server;
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        const Accepted accepted = temp.accept(company.id);
        temp.write([&temp, id = temp.endpoints(company.id)[0].id](Database &database) {
            const Micros now = temp.clock().now();
            return DispatchRepository(database).claim(id, now, now + minute, 8);
        });
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(only(temp, company).status, DeliveryStatus::Delivered);
        const QList<Attempt> attempts =
                temp.read([id = accepted.deliveries.front().delivery](Database &database) {
                    return AttemptRepository(database).ofDelivery(id);
                });
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.at(0).outcome, OutcomeKind::Interrupted);
        QCOMPARE(attempts.at(1).statusCode, 200);
        waitFor(dispatcher.stop());
    }

    void aStartThatIsStoppedAtOnceIsAnsweredToo()
    {
        TempStore temp;
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        const QFuture<Result<void>> starting = dispatcher.start();
        const QFuture<void> stopping = dispatcher.stop();
        waitFor(stopping);
        QVERIFY(starting.isFinished());
        QCOMPARE(starting.resultCount(), 1);
        if (!starting.result().ok()) // it may have begun to send before the stop arrived
            QCOMPARE(starting.result().error().code, ErrorCode::Cancelled);
        QVERIFY(waitFor(dispatcher.start()).ok());
        waitFor(dispatcher.stop());
    }

    void oneProgramAtATimeSendsAndTheNextTakesOver()
    {
        TempStore temp;
        const LocalHttpServer server;
        const Company company = temp.company(QStringLiteral("northwind"), base(server));
        auto first = std::make_unique<DispatchThread>(temp.store(), test::curlTransport);
        QVERIFY(waitFor(first->start()).ok());
        DispatchThread second(temp.store(), test::curlTransport);
        QSignalSpy other(&second, &DispatchThread::anotherIsSending);
        QSignalSpy started(&second, &DispatchThread::started);
        const Result<void> refused = waitFor(second.start());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::AnotherDispatcher);
        QCOMPARE(other.count(), 1);
        first.reset();
        QTRY_COMPARE(started.count(), 1);
        temp.accept(company.id);
        second.wake();
        QTRY_COMPARE(server.requestCount(), 1);
    }

private:
    static void transports()
    {
        QTest::addColumn<bool>("stock");
        QTest::newRow("over libcurl") << false;
        QTest::newRow("over Qt's own manager") << true;
    }
    static TransportFactory transport()
    {
        QFETCH(const bool, stock);
        return stock ? TransportFactory(stockTransport) : TransportFactory(test::curlTransport);
    }

    /// The answer of a future that this thread's event loop completes.
    template<typename T>
    static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer within 10 s");
        if constexpr (!std::is_void_v<T>)
            return future.result();
    }

    static QList<Delivery> rows(TempStore &temp, const Company &company, const QString &filter = {})
    {
        DeliverySelection selection;
        selection.company = company.id;
        selection.filter = *DeliveryFilter::parse(filter);
        selection.now = temp.clock().now();
        selection.limit = 1000;
        return temp.read([selection](Database &database) {
            return DeliveryRepository(database).page(selection);
        });
    }
    static qsizetype count(TempStore &temp, const Company &company, const QString &filter)
    {
        return rows(temp, company, filter).size();
    }
    /// The oldest delivery, the only one in most tests.
    static Delivery only(TempStore &temp, const Company &company)
    {
        return rows(temp, company).constLast();
    }

    static void passTime(TempStore &temp, DispatchThread &dispatcher, Micros time)
    {
        temp.clock().advance(time);
        dispatcher.wake();
    }
};

QTEST_GUILESS_MAIN(TestDispatch)
#include "tst_dispatch.moc"
