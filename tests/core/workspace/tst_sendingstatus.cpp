#include "core/workspace/sendingstatus.h"

#include "core/store/database.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;
using hk::test::LocalHttpServer;

class TestSendingStatus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenAnEndpointIsPutOnHold()
    {
        TempStore temp;
        const LocalHttpServer server(LocalHttpServer::answering(410));
        const Company company = temp.company(QStringLiteral("northwind"),
                                             server.url(QString()).toString(QUrl::RemovePath));
        DispatchThread dispatcher(temp.store(), [] {
            return Transport{std::make_unique<CurlAccessManager>(TransportOptions(),
                                                                 EgressPolicy::withLoopback()),
                             [](const QStringList &) {}};
        });
        SendingStatus status(temp.store(), dispatcher);
        QList<HeldEndpoint> told;
        connect(&status, &StatusFront::endpointHeld, this,
                [&told](const HeldEndpoint &held) { told.append(held); });
        status.startSending();
        temp.accept(company.id, Trigger::CustomerUpdated);
        temp.accept(company.id, Trigger::CustomerUpdated);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.first().company, company.id);
        QCOMPARE(told.first().companyName, company.name);
        QCOMPARE(told.first().endpoint.slot, Category::Customer);
        QCOMPARE(told.first().endpoint.holdReason, HoldReason::Gone);
        QTRY_COMPARE(status.senderStatus().queued + status.senderStatus().retrying, 0);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSendingStatus)
#include "tst_sendingstatus.moc"
