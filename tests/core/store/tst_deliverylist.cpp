#include "core/store/attemptrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/query.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

using namespace hk;

/// Deliveries as lists and details show them.
class TestDeliveryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesByKeysetWithoutLossOrRepetition()
    {
        TempStore temp;
        RandomLedger ledger(temp, 11);
        ledger.steps(400);
        const QList<Delivery> all = ledger.deliveries(ledger.company());
        QVERIFY(all.size() > 60);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), &Delivery::id));

        DeliverySelection selection;
        selection.company = ledger.company();
        selection.upTo = all[5].id;
        selection.limit = 7;
        QList<Delivery> paged;
        while (true) {
            const QList<Delivery> page = listed(temp, selection);
            if (page.isEmpty())
                break;
            paged += page;
            selection.before = page.last().id;
            temp.accept(ledger.company()); // newer rows do not move the older ones
        }
        QCOMPARE(paged.size(), all.size() - 5);
        for (qsizetype i = 0; i < paged.size(); ++i)
            QCOMPARE(paged[i].id, all[i + 5].id);
        QCOMPARE(counted(temp, selection), 0); // before the last one
        selection.before.reset();
        QCOMPARE(counted(temp, selection), paged.size());
    }

    void showsOnlyItsOwnCompany()
    {
        TempStore temp;
        const Company one = temp.company(QStringLiteral("one"));
        const Company two = temp.company(QStringLiteral("two"));
        temp.accept(one.id);
        const Accepted accepted = temp.accept(two.id);
        const QList<Delivery> rows = listed(temp, {two.id});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].publicId, accepted.deliveries[0].deliveryId);
        QCOMPARE(rows[0].eventPublicId, accepted.eventId);
        QCOMPARE(rows[0].company, two.id);
        const auto unknown = temp.store().read(
                [](Database &db) { return DeliveryRepository(db).page({CompanyId(99)}); });
        QCOMPARE(unknown.result().error().code, ErrorCode::CompanyUnknown);
    }

    void isBoundedByTime()
    {
        TempStore temp;
        const Company company = temp.company();
        for (int i = 0; i < 10; ++i) {
            temp.accept(company.id);
            temp.clock().advance(3600 * microsPerSecond);
        }
        DeliverySelection selection{company.id};
        selection.createdSince = temp.clock().now() - 4 * 3600 * microsPerSecond;
        QCOMPARE(listed(temp, selection).size(), 4);
        QCOMPARE(counted(temp, selection), 4);
        selection.createdSince = temp.clock().now() + 1;
        QCOMPARE(listed(temp, selection).size(), 0);
        selection.createdSince = 0;
        QCOMPARE(listed(temp, selection).size(), 10);
    }

    void showsAHeldEndpointsUnfinishedDeliveriesAsHeld()
    {
        TempStore temp;
        const Company company = temp.company();
        temp.accept(company.id);
        const EndpointId endpoint = temp.endpoints(company.id)[0].id;
        const Micros now = temp.clock().now();
        QCOMPARE(listed(temp, {company.id}).at(0).status, DeliveryStatus::Queued);
        QCOMPARE(listed(temp, {company.id}).at(0).nextAttemptAt, now);
        temp.write([=](Database &db) {
            return EndpointRepository(db).hold(endpoint, HoldReason::ByHand, QStringLiteral("test"),
                                               now);
        });
        QCOMPARE(listed(temp, {company.id}).at(0).status, DeliveryStatus::Held);
        QVERIFY(!listed(temp, {company.id}).at(0).nextAttemptAt);
        temp.write([=](Database &db) {
            return EndpointRepository(db).release(endpoint, QStringLiteral("test"), now);
        });
        QCOMPARE(listed(temp, {company.id}).at(0).status, DeliveryStatus::Queued);
        temp.write([=](Database &db) { return EndpointRepository(db).setUrl(endpoint, {}); });
        QCOMPARE(listed(temp, {company.id}).at(0).status, DeliveryStatus::Held);
        QCOMPARE(listed(temp, {company.id}).at(0).url, QString());
    }

    void resendsWithTheSameEventAndBytes()
    {
        TempStore temp;
        const Company company = temp.company();
        const Accepted accepted = temp.accept(company.id);
        const DeliveryId original = accepted.deliveries[0].delivery;
        temp.clock().advance(microsPerSecond);
        const Micros now = temp.clock().now();
        const DeliveryId again = temp.write(
                [=](Database &db) { return DeliveryRepository(db).resend(original, now); });
        const Delivery delivery =
                temp.read([=](Database &db) { return DeliveryRepository(db).get(again); });
        QCOMPARE(delivery.resendOfPublicId, accepted.deliveries[0].deliveryId);
        QCOMPARE(delivery.eventPublicId, accepted.eventId);
        QCOMPARE(delivery.createdAt, now);
        QCOMPARE(delivery.status, DeliveryStatus::Queued);
        const QList<DeliveryId> resends =
                temp.read([=](Database &db) { return DeliveryRepository(db).resendsOf(original); });
        QCOMPARE(resends, QList<DeliveryId>{again});
        QCOMPARE(temp.findings(), QStringList());
    }

    void knowsNoDeliveryByAnIdItDidNotGive_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << QStringLiteral("dlv_nope");
        QTest::newRow("an event's id") << QStringLiteral("evt_");
        QTest::newRow("of no row") << QStringLiteral("dlv_");
    }

    void knowsNoDeliveryByAnIdItDidNotGive()
    {
        QFETCH(QString, id);
        TempStore temp;
        const Accepted accepted = temp.accept(temp.company().id);
        if (id == QStringLiteral("evt_"))
            id = accepted.eventId;
        if (id == QStringLiteral("dlv_"))
            id = temp.store().publicIds().of(DeliveryId(4711));
        const auto found =
                temp.store()
                        .read([id](Database &db) { return DeliveryRepository(db).find(id); })
                        .result();
        QVERIFY(!found.ok());
        QCOMPARE(found.error().code, ErrorCode::DeliveryUnknown);
        QCOMPARE(found.error().value, id);
    }

    void keepsEveryDetailOfAnAttempt()
    {
        TempStore temp;
        const Company company = temp.company();
        const Accepted accepted = temp.accept(company.id);
        const EndpointId endpoint = temp.endpoints(company.id)[0].id;
        Attempt attempt;
        attempt.number = 1;
        attempt.startedAt = temp.clock().now();
        attempt.outcome = OutcomeKind::Answered;
        attempt.statusCode = 503;
        attempt.errorDetail = QStringLiteral("détail");
        attempt.durationUs = 1234;
        attempt.phases = {1, -1, 0, 4, 5, 6};
        attempt.remoteAddress = QStringLiteral("[::1]:8080");
        attempt.url = QStringLiteral("https://xn--mnchen-3ya.example/hook?x=1");
        attempt.requestHeaders = {{"X-Message-Signature", QByteArray(64, 'a')},
                                  {"webhook-id", accepted.eventId.toLatin1()}};
        attempt.responseHeaders = {{"Server", "nginx"}, {"X-Odd", QByteArray("\xff", 1)}};
        attempt.responseBody = QByteArray("no <b>\0\xff", 8) + QByteArray(70'000, 'z');
        attempt.bodyCapped = true;
        attempt.manual = true;
        attempt.unverified = true;
        const Micros now = temp.clock().now();
        temp.write([=](Database &db) -> Result<void> {
            DispatchRepository queue(db);
            const auto claimed = queue.claim(endpoint, now, now + 1, 1);
            if (!claimed)
                return claimed.error();
            OutcomeRecord outcome{claimed->front().delivery, attempt, {}, 1, now, {}};
            outcome.next = {DeliveryStatus::Retrying, 5000, false};
            const auto recorded = queue.recordOutcomes({outcome});
            return recorded ? Result<void>() : recorded.error();
        });
        const DeliveryId id = accepted.deliveries[0].delivery;
        const QList<Attempt> attempts =
                temp.read([=](Database &db) { return AttemptRepository(db).ofDelivery(id); });
        QCOMPARE(attempts, QList<Attempt>{attempt});

        const Delivery delivery = temp.read([=](Database &db) {
            return DeliveryRepository(db).find(accepted.deliveries[0].deliveryId);
        });
        QCOMPARE(delivery.status, DeliveryStatus::Retrying);
        QCOMPARE(delivery.attempts, 1);
        QCOMPARE(delivery.maxAttempts, 8);
        QCOMPARE(delivery.lastStatusCode, 503);
        QCOMPARE(delivery.lastOutcome, OutcomeKind::Answered);
        QCOMPARE(delivery.lastErrorDetail, attempt.errorDetail);
        QCOMPARE(delivery.url, attempt.url);
        QCOMPARE(delivery.nextAttemptAt, now + 5000 * microsPerMs);
        QVERIFY(!delivery.finishedAt);
    }

    void countsTheAttemptsOfTheEndpointsOwnSchedule()
    {
        TempStore temp;
        const Company company = temp.company();
        const Accepted accepted = temp.accept(company.id);
        EndpointLimits limits;
        limits.retrySchedule = *RetrySchedule::parse(u"1s,2s");
        temp.write([&, id = temp.endpoints(company.id)[0].id](Database &db) {
            return EndpointRepository(db).setLimits(id, limits, QStringLiteral("test"), 1);
        });
        temp.accept(company.id, Trigger::CustomerCreated);
        DeliverySelection everything;
        everything.company = company.id;
        everything.limit = 10;
        const QList<Delivery> page = temp.read(
                [everything](Database &db) { return DeliveryRepository(db).page(everything); });
        QCOMPARE(page.size(), 2);
        QCOMPARE(page[0].maxAttempts, 8);
        QCOMPARE(page[1].maxAttempts, 3);
        const Delivery one = temp.read([&](Database &db) {
            return DeliveryRepository(db).get(accepted.deliveries[0].delivery);
        });
        QCOMPARE(one.maxAttempts, 3);
    }

    void keepsEveryDetailOfAnEvent()
    {
        TempStore temp;
        const Company company = temp.company();
        EventDraft draft = temp.draft(company.id, Trigger::SmsReminder);
        draft.subjects = {QStringLiteral("AP-1"),  QStringLiteral("c'1"),  QStringLiteral("r\"1"),
                          QStringLiteral("ABC12"), QStringLiteral("Ёлка"), QStringLiteral("a@b.c")};
        draft.simulated = true;
        const auto accepted = accept(temp.store(), draft).result();
        QVERIFY(accepted.ok());
        const Event event =
                temp.read([&](Database &db) { return EventRepository(db).get(accepted->event); });
        QCOMPARE(event.publicId, accepted->eventId);
        QCOMPARE(event.company, company.id);
        QCOMPARE(event.trigger, Trigger::SmsReminder);
        QCOMPARE(event.subjects, draft.subjects);
        QVERIFY(event.simulated);
        QCOMPARE(event.createdAt, draft.createdAt);
    }

    void removesACompanyWithEverythingAndNothingElse()
    {
        TempStore temp;
        RandomLedger ledger(temp, 5);
        ledger.steps(300);
        const QList<Delivery> others = ledger.deliveries(ledger.companies()[1].id);
        QVERIFY(!others.isEmpty());
        temp.write([&](Database &db) { return CompanyRepository(db).remove(ledger.company()); });
        QCOMPARE(temp.findings(), QStringList());
        QCOMPARE(ledger.deliveries(ledger.companies()[1].id), others);
        static constexpr char left[] =
                "SELECT count(*) FROM (SELECT company FROM delivery UNION ALL SELECT company FROM "
                "event UNION ALL SELECT company FROM counter UNION ALL SELECT company FROM "
                "endpoint) "
                "WHERE company = ?";
        const auto rows = temp.read([&](Database &db) {
            return Query(db, left).first([](const Query &row) { return row.integer(0); },
                                         ledger.company());
        });
        QCOMPARE(rows, 0);
    }

private:
    static QList<Delivery> listed(TempStore &temp, const DeliverySelection &selection)
    {
        return temp.read([=](Database &db) { return DeliveryRepository(db).page(selection); });
    }
    static qint64 counted(TempStore &temp, const DeliverySelection &selection)
    {
        return temp.read([=](Database &db) { return DeliveryRepository(db).count(selection); });
    }
};

QTEST_GUILESS_MAIN(TestDeliveryList)
#include "tst_deliverylist.moc"
