#include "core/store/attemptrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/store/eventrepository.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smoke()
    {
        TempStore temp;
        const Company company = temp.company();
        const Accepted accepted = temp.accept(company.id);
        QCOMPARE(accepted.deliveries.size(), size_t(1));
        const EndpointId endpoint = temp.endpoints(company.id)[0].id;
        const Micros now = temp.clock().now();
        auto claimed = temp.write([&](Database &db) {
            return DispatchRepository(db).claim(endpoint, now, now + 1000, 10);
        });
        QCOMPARE(claimed.size(), size_t(1));
        QVERIFY(claimed[0].payload.contains(accepted.eventId.toLatin1()));
        OutcomeRecord outcome;
        outcome.delivery = claimed[0].delivery;
        outcome.attempt.number = 1;
        outcome.attempt.outcome = OutcomeKind::Answered;
        outcome.attempt.statusCode = 200;
        outcome.attempt.url = QStringLiteral("http://127.0.0.1:9/booking");
        outcome.next = {DeliveryStatus::Delivered, {}, false};
        outcome.endedAt = now;
        temp.write([&](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); });
        QCOMPARE(temp.findings(), QStringList());
        temp.write([&](Database &db) { return CompanyRepository(db).remove(company.id); });
        QCOMPARE(temp.findings(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
