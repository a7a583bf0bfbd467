#include "core/dispatch/dispatchthread.h"
#include "core/store/policyrepository.h"
#include "core/store/query.h"
#include "tests/core/dispatch/curltransport.h"
#include "tests/core/workspace/plantest.h"
#include "tests/support/localhttpserver.h"

#include <QtCore/QSemaphore>
#include <QtCore/QSet>

#include <atomic>

using namespace hk;
using namespace Qt::StringLiterals;
using hk::test::LocalConnection;
using hk::test::LocalHttpServer;

namespace {

/// A receiver that counts how many requests it has at once, and answers one for each token.
class CountingReceiver
{
public:
    CountingReceiver()
        : m_server([this](LocalConnection &connection) {
              while (connection.readRequest()) {
                  const int now = ++m_inside;
                  for (int most = m_most; most < now && !m_most.compare_exchange_weak(most, now);) {
                  }
                  bool isThere = true;
                  while (isThere && !m_tokens.tryAcquire())
                      isThere = connection.idle(10);
                  --m_inside;
                  if (!isThere || !connection.send(LocalHttpServer::response(200)))
                      return;
              }
          })
    {
    }

    QString base() const { return m_server.url(QString()).toString(QUrl::RemovePath); }
    int inside() const { return m_inside; }
    int most() const { return m_most; }
    int requests() const { return m_server.requestCount(); }
    void answer(int count) { m_tokens.release(count); }

private:
    std::atomic<int> m_inside = 0;
    std::atomic<int> m_most = 0;
    QSemaphore m_tokens;
    LocalHttpServer m_server;
};

} // namespace

/// A plan that sends few at once, over the wire: a receiver counts what it has at the same time.
class TestParallelSending final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReceiverNeverHasMoreAtOnce_data()
    {
        QTest::addColumn<int>("parallel");
        QTest::addColumn<int>("most");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("more than an endpoint takes") << 20 << 20;
    }

    void theReceiverNeverHasMoreAtOnce()
    {
        QFETCH(const int, parallel);
        QFETCH(const int, most);
        TempStore temp;
        CountingReceiver receiver;
        const Company company = temp.company(u"northwind"_s, receiver.base());
        const int planned = startPlan(temp, company, 8, parallel); // at four endpoints
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        for (int answered = 0; answered < planned; ++answered) {
            QTRY_COMPARE(receiver.inside(), std::min(most, planned - answered));
            receiver.answer(1);
            QTRY_COMPARE(delivered(temp, company), answered + 1);
        }
        QCOMPARE(receiver.most(), most);
        QCOMPARE(receiver.requests(), planned);
        waitFor(dispatcher.stop());
        QCOMPARE(temp.findings(), QStringList());
    }

    void withoutItTheEndpointsSayHowMany()
    {
        TempStore temp;
        CountingReceiver receiver;
        const Company company = temp.company(u"northwind"_s, receiver.base());
        const int planned = startPlan(temp, company, 10, 0);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(receiver.inside(), 32);
        receiver.answer(1000);
        QTRY_COMPARE(delivered(temp, company), planned);
        waitFor(dispatcher.stop());
    }

    void theStoreSaysHowManyToAllOfThem()
    {
        TempStore temp;
        CountingReceiver receiver;
        const auto allow = [&temp](int requests) {
            temp.write([requests](Database &database) {
                return PolicyRepository(database).setRequestsAtOnce(requests);
            });
        };
        allow(3);
        const Company company = temp.company(u"northwind"_s, receiver.base());
        const int planned = startPlan(temp, company, 10, 0);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        for (int answered = 0; answered < 5; ++answered) {
            QTRY_COMPARE(receiver.inside(), 3);
            receiver.answer(1);
            QTRY_COMPARE(delivered(temp, company), answered + 1);
        }
        QCOMPARE(receiver.most(), 3);
        allow(7); // holds at once
        dispatcher.wake();
        QTRY_COMPARE(receiver.inside(), 7);
        QCOMPARE(receiver.most(), 7);
        receiver.answer(1000);
        QTRY_COMPARE(delivered(temp, company), planned);
        waitFor(dispatcher.stop());
    }

    void aHangingPartOfItKeepsNothingElseWaiting()
    {
        TempStore temp;
        CountingReceiver receiver;
        const Company company = temp.company(u"northwind"_s, receiver.base());
        startPlan(temp, company, 4, 2);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        QTRY_COMPARE(receiver.inside(), 2);
        for (const Trigger trigger : allTriggers)
            temp.accept(company.id, trigger);
        dispatcher.wake();
        QTRY_COMPARE(receiver.inside(), 2 + static_cast<int>(allTriggers.size()));
        receiver.answer(1000);
        QTRY_COMPARE(delivered(temp, company), 16 + static_cast<int>(allTriggers.size()));
        waitFor(dispatcher.stop());
    }

    void theNextSenderKeepsIt()
    {
        TempStore temp;
        CountingReceiver receiver;
        const Company company = temp.company(u"northwind"_s, receiver.base());
        const int planned = startPlan(temp, company, 5, 3);
        {
            DispatchEngine engine(temp.store(), test::curlTransport);
            QSignalSpy stopped(&engine, &DispatchEngine::stopped);
            engine.start();
            QTRY_COMPARE(receiver.inside(), 3);
            engine.stop(0); // with three on the wire
            QTRY_COMPARE(stopped.count(), 1);
        }
        QTRY_COMPARE(receiver.inside(), 0);
        DispatchThread dispatcher(temp.store(), test::curlTransport);
        QVERIFY(waitFor(dispatcher.start()).ok());
        for (int answered = 0; answered < planned; ++answered) {
            QTRY_COMPARE(receiver.inside(), std::min(3, planned - answered));
            receiver.answer(1);
            QTRY_COMPARE(delivered(temp, company), answered + 1);
        }
        QCOMPARE(receiver.most(), 3);
        waitFor(dispatcher.stop());
    }

private:
    /// Of each trigger category `each`; answers how many deliveries the plan has.
    static int startPlan(TempStore &temp, const Company &company, int each, int parallel)
    {
        // However slow this machine is, nothing is given up meanwhile.
        temp.write([&](Database &db) {
            const auto set = Query(db, "UPDATE company SET timeout_ms = 120000").run();
            return set ? Result<void>() : set.error();
        });
        for (int i = 0; i < each; ++i) {
            for (const Trigger trigger : {Trigger::AppointmentConfirmed, Trigger::CustomerCreated,
                                          Trigger::ResourceCreated, Trigger::EmailReminder}) {
                for (const auto &made : temp.accept(company.id, trigger).deliveries) {
                    temp.write([&](Database &db) {
                        return DispatchRepository(db).cancel(made.delivery, temp.clock().now());
                    });
                }
            }
        }
        StorePlans plans(temp.store(), u"test"_s, [] {});
        ResendWish wish;
        wish.company = company.id;
        wish.rules.includesSuperseded = true;
        wish.parallel = parallel;
        return static_cast<int>(plans.start(wish).result()->planned);
    }
    static int delivered(TempStore &temp, const Company &company)
    {
        return static_cast<int>(temp.read([&](Database &db) {
                                        return DeliveryRepository(db).counts(company.id);
                                    }).value(DeliveryStatus::Delivered));
    }
    template<typename T>
    static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            qFatal("no answer within 10 s");
        if constexpr (!std::is_void_v<T>)
            return future.result();
    }
};

QTEST_GUILESS_MAIN(TestParallelSending)
#include "tst_parallelsending.moc"
