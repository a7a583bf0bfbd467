#include "core/dispatch/dispatchthread.h"

#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace hk;
using hk::test::LocalHttpServer;

namespace {

/// A machine whose network comes and goes; every name is this machine's while it is there.
class Machine final
{
public:
    TransportFactory transport()
    {
        return [this] {
            return Transport{std::make_unique<CurlAccessManager>(
                                     TransportOptions(), EgressPolicy::withLoopback(),
                                     std::make_unique<Names>(m_hasNetwork)),
                             [](const QStringList &) {},
                             [this] {
                                 ++m_asked;
                                 return m_hasNetwork.load();
                             }};
        };
    }
    void setNetwork(bool isThere) { m_hasNetwork = isThere; }
    int asked() const { return m_asked; }

private:
    class Names final : public Resolver
    {
    public:
        explicit Names(const std::atomic<bool> &hasNetwork) : m_hasNetwork(hasNetwork) { }
        std::optional<Resolution> known(const QByteArray &) override
        {
            if (!m_hasNetwork)
                return Resolution{Resolution::Status::NotFound, {}, {}};
            return Resolution{Resolution::Status::Found, {IpAddress::v4(127, 0, 0, 1)}, {}};
        }
        void lookUp(const QByteArray &, QObject *, Answer) override { }

    private:
        const std::atomic<bool> &m_hasNetwork;
    };

    std::atomic<bool> m_hasNetwork = true;
    std::atomic<int> m_asked = 0;
};

} // namespace

/// The dispatcher on a machine that loses its network: what goes to others waits and uses up no
/// retries, and goes out when the network is back.
class TestNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_reason.clear();
        m_temp = std::make_unique<TempStore>();
        const QString port = QString::number(m_server.port());
        m_far = m_temp->company(QStringLiteral("far"),
                                QStringLiteral("http://receiver.example:") + port);
        m_near =
                m_temp->company(QStringLiteral("near"), QStringLiteral("http://127.0.0.1:") + port);
        m_machine = std::make_unique<Machine>();
        m_dispatcher = std::make_unique<DispatchThread>(m_temp->store(), m_machine->transport());
        connect(m_dispatcher.get(), &DispatchThread::pausedChanged, this,
                [this](const QString &reason) { m_reason = reason; });
        m_dispatcher->start();
    }
    void cleanup()
    {
        m_dispatcher.reset();
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void whatGoesToOthersWaitsForTheNetwork()
    {
        m_machine->setNetwork(false);
        QList<DeliveryId> far;
        for (int i = 0; i < 20; ++i)
            far.append(send(m_far));
        QTRY_COMPARE(m_reason, QStringLiteral("This computer has no network."));
        const DeliveryId near = send(m_near);
        QTRY_COMPARE(delivery(near).status, DeliveryStatus::Delivered);
        const int attempts = attemptsOf(far);
        QVERIFY(attempts >= 1 && attempts <= 20);
        const Endpoint endpoint = m_temp->endpoints(m_far.id)[0];
        QCOMPARE(endpoint.breaker, Breaker());
        QCOMPARE(endpoint.failingSince, 0);

        // Also what is made due by hand, or by a change of the settings.
        far.append(send(m_far));
        m_temp->write([id = endpoint.id, now = m_temp->clock().now()](Database &db) {
            EndpointLimits limits;
            limits.concurrency = 2;
            return EndpointRepository(db).setLimits(id, limits, QStringLiteral("test"), now);
        });
        m_dispatcher->wake();
        const DeliveryId later = send(m_near);
        QTRY_COMPARE(delivery(later).status, DeliveryStatus::Delivered);
        QCOMPARE(attemptsOf(far), attempts);

        m_machine->setNetwork(true);
        for (const DeliveryId one : far)
            QTRY_COMPARE(delivery(one).status, DeliveryStatus::Delivered);
        QTRY_COMPARE(m_reason, QString()); // told from the dispatcher's thread
        const QList<Attempt> made = m_temp->read(
                [id = far.first()](Database &db) { return AttemptRepository(db).ofDelivery(id); });
        QCOMPARE(made.first().outcome, OutcomeKind::Cancelled);
        QCOMPARE(made.first().errorDetail, QStringLiteral("This computer has no network."));
    }

    void aReceiverThatIsNotThereIsNoMissingNetwork()
    {
        const Company gone =
                m_temp->company(QStringLiteral("gone"), QStringLiteral("http://127.0.0.1:9"));
        const DeliveryId refused = send(gone);
        QTRY_COMPARE(delivery(refused).attempts, 1);
        QCOMPARE(m_machine->asked(), 0);
        QCOMPARE(m_reason, QString());
        QTRY_VERIFY(m_temp->endpoints(gone.id)[0].failingSince > 0);
    }

private:
    DeliveryId send(const Company &company)
    {
        const DeliveryId id = m_temp->accept(company.id).deliveries.at(0).delivery;
        m_dispatcher->wake();
        return id;
    }
    Delivery delivery(DeliveryId id)
    {
        return m_temp->read([id](Database &db) { return DeliveryRepository(db).get(id); });
    }
    int attemptsOf(const QList<DeliveryId> &some)
    {
        int attempts = 0;
        for (const DeliveryId one : some)
            attempts += delivery(one).attempts;
        return attempts;
    }

    LocalHttpServer m_server;
    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<DispatchThread> m_dispatcher;
    Company m_far;
    Company m_near;
    QString m_reason;
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
