#include "core/dispatch/dispatchthread.h"
#include "tests/core/dispatch/curltransport.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;
using hk::test::LocalHttpServer;

namespace {

constexpr Micros year = 365 * microsPerDay;

} // namespace

/// The dispatcher while somebody sets the clock or the machine sleeps: sending goes on by itself.
class TestClocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_server = std::make_unique<LocalHttpServer>(LocalHttpServer::answeringInTurn({503, 200}));
        const QString base = m_server->url(QString()).toString(QUrl::RemovePath);
        m_company = m_temp->company(QStringLiteral("northwind"), base).id;
        m_dispatcher = std::make_unique<DispatchThread>(m_temp->store(), test::curlTransport);
        m_dispatcher->start();
        m_first = m_temp->accept(m_company).deliveries.at(0).delivery;
        m_dispatcher->wake();
        QTRY_COMPARE(delivery(m_first).attempts, 1);
        QCOMPARE(delivery(m_first).status, DeliveryStatus::Retrying);
    }
    void cleanup()
    {
        m_dispatcher.reset();
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
        m_server.reset();
    }

    void setForwardAndBack_data()
    {
        QTest::addColumn<Micros>("jump");
        QTest::addColumn<Micros>("back");
        QTest::newRow("set back by a year") << -year << Micros(0);
        QTest::newRow("set forward by a year") << year << Micros(0);
        QTest::newRow("set forward by a year, and back") << year << -year;
        QTest::newRow("set back by a year, and forward") << -year << year;
        QTest::newRow("asleep for nine hours") << 9 * microsPerHour << Micros(0);
    }
    void setForwardAndBack()
    {
        QFETCH(const Micros, jump);
        QFETCH(const Micros, back);
        passes(jump);
        // What was accepted under either clock goes out as well.
        const DeliveryId second = m_temp->accept(m_company).deliveries.at(0).delivery;
        passes(0);
        QTRY_COMPARE(delivery(second).status, DeliveryStatus::Delivered);
        passes(back);
        const DeliveryId third = m_temp->accept(m_company).deliveries.at(0).delivery;
        passes(0);
        QTRY_COMPARE(delivery(third).status, DeliveryStatus::Delivered);
        // A minute over which what waited too long is spread, and the wait of the schedule.
        QTRY_VERIFY(delivery(m_first).status == DeliveryStatus::Delivered
                    || isDueWithin(m_first, 61 * microsPerSecond));
        passes(61 * microsPerSecond);
        QTRY_COMPARE(delivery(m_first).status, DeliveryStatus::Delivered);
        QCOMPARE(delivery(m_first).attempts, 2);
        QCOMPARE(m_server->requestCount(), 4);
        QCOMPARE(m_temp->endpoints(m_company)[0].state, EndpointState::Active);
    }

    void whatWasAcceptedUnderAClockThatWasAheadGoesOut()
    {
        passes(3 * microsPerHour);
        QTRY_COMPARE(delivery(m_first).status, DeliveryStatus::Delivered);
        m_dispatcher.reset();
        const DeliveryId second = m_temp->accept(m_company).deliveries.at(0).delivery;
        m_temp->clock().advance(-3 * microsPerHour);
        m_dispatcher = std::make_unique<DispatchThread>(m_temp->store(), test::curlTransport);
        m_dispatcher->start();
        QTRY_VERIFY(isDueWithin(second, 60 * microsPerSecond));
        passes(60 * microsPerSecond);
        QTRY_COMPARE(delivery(second).status, DeliveryStatus::Delivered);
    }

    void whatAWrongClockPutOffComesBackSpreadOut()
    {
        QList<DeliveryId> waiting;
        for (int i = 0; i < 40; ++i)
            waiting.append(m_temp->accept(m_company).deliveries.at(0).delivery);
        m_temp->write([](Database &db) {
            return db.execute("UPDATE delivery SET due = due + 31536000000000 WHERE status < 2");
        });
        passes(0);
        QTRY_VERIFY(std::ranges::all_of(waiting, [this](DeliveryId id) {
            return isDueWithin(id, 60 * microsPerSecond)
                    || delivery(id).status == DeliveryStatus::Delivered;
        }));
        // Not all in the same second.
        const auto later = std::ranges::count_if(waiting, [this](DeliveryId id) {
            const auto due = delivery(id).nextAttemptAt;
            return due && *due > m_temp->clock().now() + microsPerSecond;
        });
        QVERIFY2(later > 20, qPrintable(QString::number(later)));
        passes(60 * microsPerSecond);
        for (const DeliveryId id : waiting)
            QTRY_COMPARE(delivery(id).status, DeliveryStatus::Delivered);
    }

    void whatBecameDueWhileAsleepComesSpreadOut()
    {
        // 15 that failed once, and the first; 20 would open the breaker.
        m_server = std::make_unique<LocalHttpServer>(LocalHttpServer::answering(503));
        sendTo(*m_server);
        for (int i = 0; i < 15; ++i)
            m_temp->accept(m_company);
        passes(0);
        QTRY_COMPARE(m_server->requestCount(), 15);
        m_server = std::make_unique<LocalHttpServer>();
        sendTo(*m_server);
        m_dispatcher->wake();
        m_temp->clock().set(m_temp->clock().now() + 9 * microsPerHour);
        const DeliveryId fresh = m_temp->accept(m_company).deliveries.at(0).delivery;
        m_dispatcher->wake();
        QTRY_COMPARE(delivery(fresh).status, DeliveryStatus::Delivered);
        QVERIFY2(m_server->requestCount() < 8,
                 qPrintable(QString::number(m_server->requestCount())));
        for (int second = 0; second < 60; ++second)
            passes(microsPerSecond);
        QTRY_COMPARE(m_server->requestCount(), 17);
    }

private:
    void sendTo(const LocalHttpServer &server)
    {
        const QString url = server.url().toString();
        m_temp->write([id = m_temp->endpoints(m_company)[0].id, url](Database &db) {
            const Result<void> set = EndpointRepository(db).setUrl(id, url);
            return set ? bumpSettingsRevision(db) : set;
        });
    }
    void passes(Micros time)
    {
        m_temp->clock().advance(time);
        m_dispatcher->wake();
    }
    Delivery delivery(DeliveryId id)
    {
        return m_temp->read([id](Database &db) { return DeliveryRepository(db).get(id); });
    }
    bool isDueWithin(DeliveryId id, Micros time)
    {
        const std::optional<Micros> due = delivery(id).nextAttemptAt;
        return due && *due <= m_temp->clock().now() + time;
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<LocalHttpServer> m_server;
    std::unique_ptr<DispatchThread> m_dispatcher;
    CompanyId m_company;
    DeliveryId m_first;
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
