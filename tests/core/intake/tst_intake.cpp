#include "core/intake/intake.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "tests/support/tempstore.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace hk;

/// Accepting events.
class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company();
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void sendsEachTriggerToTheEndpointOfItsCategory_data()
    {
        QTest::addColumn<Trigger>("trigger");
        for (const Trigger trigger : allTriggers)
            QTest::newRow(qPrintable(wireNameOf(trigger))) << trigger;
    }

    void sendsEachTriggerToTheEndpointOfItsCategory()
    {
        QFETCH(const Trigger, trigger);
        const Accepted accepted = m_temp->accept(m_company.id, trigger);
        QCOMPARE(accepted.deliveries.size(), size_t(1));
        QCOMPARE(accepted.deliveries[0].url,
                 QStringLiteral("http://127.0.0.1:9/") + nameOf(categoryOf(trigger)));
        const Delivery delivery = m_temp->read([&](Database &db) {
            return DeliveryRepository(db).find(accepted.deliveries[0].deliveryId);
        });
        QCOMPARE(delivery.trigger, trigger);
        QCOMPARE(delivery.status, DeliveryStatus::Queued);
        QCOMPARE(delivery.nextAttemptAt, delivery.createdAt);
    }

    void putsTheEventsIdIntoThePayload()
    {
        const Accepted accepted = m_temp->accept(m_company.id);
        const EventDraft draft = m_temp->draft(m_company.id);
        QByteArray expected = draft.payload;
        expected.replace(draft.eventIdAt, 17, accepted.eventId.toLatin1());
        QCOMPARE(payloadOf(accepted), expected);
    }

    void keepsAPersonsOwnBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an object of its own form")
                << QByteArray("{ \"b\":1,\r\n\"a\" : \"\\/\" } \r\n");
        QTest::newRow("no bytes at all") << QByteArray();
        QTest::newRow("bytes with a zero") << QByteArray("{\"a\":\"\0\"}", 9);
        QTest::newRow("16 MB") << QByteArray("\"0123456789abcd\",").repeated(1024 * 1024);
    }

    void keepsAPersonsOwnBytes()
    {
        QFETCH(const QByteArray, bytes);
        EventDraft draft = m_temp->draft(m_company.id);
        draft.payload = bytes;
        draft.eventIdAt = -1;
        const auto accepted = accept(m_temp->store(), draft).result();
        QVERIFY(accepted.ok());
        QCOMPARE(payloadOf(*accepted), bytes);
    }

    void refusesATriggerWithoutAnEndpoint()
    {
        const EndpointId customer = m_temp->endpoints(m_company.id)[1].id;
        m_temp->write([=](Database &db) { return EndpointRepository(db).setUrl(customer, {}); });
        const EventDraft draft = m_temp->draft(m_company.id, Trigger::CustomerUpdated);
        const auto refused = accept(m_temp->store(), draft).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NoUrlForTrigger);
        QCOMPARE(refused.error().subject, QStringLiteral("Customer"));
        QCOMPARE(refused.error().value, QStringLiteral("CustomerUpdated"));
        QCOMPARE(m_temp->accept(m_company.id).event, EventId(1));
    }

    void refusesACompanyThatIsNotThere()
    {
        const auto refused = accept(m_temp->store(), m_temp->draft(CompanyId(99))).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::CompanyUnknown);
    }

    void sendsToOneEndpointAloneWhenAskedTo()
    {
        const Endpoint receiver = m_temp->write([id = m_company.id](Database &db) {
            return EndpointRepository(db).findOrCreate(id, QStringLiteral("Local receiver"),
                                                       QStringLiteral("http://127.0.0.1:8/"));
        });
        const EventDraft draft = m_temp->draft(m_company.id);
        const auto accepted = accept(m_temp->store(), draft, receiver.id).result();
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->deliveries.size(), size_t(1));
        QCOMPARE(accepted->deliveries[0].url, receiver.url);
        // Additional endpoints get nothing by themselves, and none of another company's.
        QCOMPARE(m_temp->accept(m_company.id).deliveries.size(), size_t(1));
        const Company other = m_temp->company(QStringLiteral("other"));
        const auto refused = accept(m_temp->store(), m_temp->draft(other.id), receiver.id).result();
        QCOMPARE(refused.error().code, ErrorCode::NoUrlForTrigger);
    }

    void acceptsForAHeldEndpointToo()
    {
        const EndpointId booking = m_temp->endpoints(m_company.id)[0].id;
        m_temp->write([=](Database &db) {
            return EndpointRepository(db).hold(booking, HoldReason::ByHand, QStringLiteral("x"), 1);
        });
        const Accepted accepted = m_temp->accept(m_company.id);
        const Delivery delivery = m_temp->read([&](Database &db) {
            return DeliveryRepository(db).find(accepted.deliveries[0].deliveryId);
        });
        QCOMPARE(delivery.status, DeliveryStatus::Held);
    }

    void acceptsManyEachForItself()
    {
        std::vector<EventDraft> drafts;
        drafts.reserve(700);
        for (int i = 0; i < 700; ++i)
            drafts.push_back(m_temp->draft(i % 7 == 3 ? CompanyId(99) : m_company.id));
        auto answers = acceptMany(m_temp->store(), std::move(drafts));
        QSet<QString> ids;
        for (size_t i = 0; i < answers.size(); ++i) {
            const auto answer = answers[i].result();
            QCOMPARE(answer.ok(), i % 7 != 3);
            if (answer.ok())
                ids.insert(answer->eventId);
        }
        QCOMPARE(ids.size(), 600);
    }

    void takesAReservedIdOnce()
    {
        const EventId reserved =
                m_temp->write([](Database &db) { return EventRepository(db).reserve(); });
        QVERIFY(m_temp->accept(m_company.id).event != reserved);
        EventDraft draft = m_temp->draft(m_company.id);
        draft.reservedId = reserved;
        const auto first = accept(m_temp->store(), draft).result();
        QVERIFY(first.ok());
        QCOMPARE(first->event, reserved);
        const auto second = accept(m_temp->store(), draft).result();
        QVERIFY(second.ok());
        QVERIFY(second->event != reserved);
        QVERIFY(payloadOf(*second).contains(second->eventId.toLatin1()));
    }

private:
    QByteArray payloadOf(const Accepted &accepted)
    {
        return m_temp->read(
                [id = accepted.event](Database &db) { return EventRepository(db).payload(id); });
    }

    std::unique_ptr<TempStore> m_temp;
    Company m_company;
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
