#include "core/workspace/storeendpoints.h"

#include "core/intake/intake.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/storedheader.h"
#include "core/vault/vault.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

HeaderChange plain(const QString &name, const char *value)
{
    return {name, Secret(QByteArrayView(value)), false, false};
}

HeaderChange secret(const QString &name, const char *value)
{
    return {name, Secret(QByteArrayView(value)), true, false};
}

} // namespace

/// Additional endpoints: made, changed all or nothing, removed with what waits for them.
class TestEndpointChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company();
        m_front = std::make_unique<StoreEndpoints>(m_temp->store(), u"test"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_front.reset();
        m_temp.reset();
    }

    void aNewOneGetsAllTriggersBesideTheFour()
    {
        const Endpoint crm = *add({u"CRM"_s, u"https://crm.example/in"_s, {}, {}});
        QCOMPARE(crm.name, u"CRM"_s);
        QCOMPARE(crm.triggers, TriggerSet::all());
        QCOMPARE(answer(m_front->list(m_company.id))->size(), 5);
        for (const Trigger trigger : allTriggers)
            QCOMPARE(m_temp->accept(m_company.id, trigger).deliveries.size(), size_t(2));
    }

    void itGetsTheTriggersThatWereChosen()
    {
        QVERIFY(add({u"CRM"_s, u"https://crm.example/in"_s, u"customer,SmsReminder"_s, {}}).ok());
        QCOMPARE(urls(Trigger::CustomerCreated).size(), 2);
        QCOMPARE(urls(Trigger::SmsReminder).size(), 2);
        QCOMPARE(urls(Trigger::EmailReminder).size(), 1);
    }

    void aTriggerOfACategoryCanBeSwitchedOff()
    {
        EndpointChange change;
        change.triggers = u"BookingConfirmation"_s;
        QVERIFY(answer(m_front->change(m_company.id, u"booking"_s, change)).ok());
        QCOMPARE(urls(Trigger::AppointmentConfirmed).size(), 1);
        const auto refused =
                accept(m_temp->store(), m_temp->draft(m_company.id, Trigger::AppointmentCanceled))
                        .result();
        QCOMPARE(refused.error().code, ErrorCode::NoUrlForTrigger);
        change.triggers = u"all"_s;
        QCOMPARE(answer(m_front->change(m_company.id, u"booking"_s, change))->triggers,
                 TriggerSet::of(Category::Booking));
    }

    void aFilterLetsOnlyItsEventsThrough()
    {
        QVERIFY(add({u"CRM"_s, u"https://crm.example/in"_s, {}, u"a:1"_s}).ok());
        EventDraft draft = m_temp->draft(m_company.id);
        draft.eventIdAt = -1;
        draft.payload = "{\"a\":1}";
        QCOMPARE(accept(m_temp->store(), draft).result()->deliveries.size(), size_t(2));
        draft.payload = "{\"a\":2}";
        QCOMPARE(accept(m_temp->store(), draft).result()->deliveries.size(), size_t(1));
    }

    void anEventThatNobodyWantsIsNotKept()
    {
        EndpointChange change;
        change.payloadFilter = u"a:1"_s;
        QVERIFY(answer(m_front->change(m_company.id, u"booking"_s, change)).ok());
        EventDraft draft = m_temp->draft(m_company.id);
        draft.eventIdAt = -1;
        draft.payload = "{\"a\":2}";
        const auto accepted = accept(m_temp->store(), draft).result();
        QVERIFY(accepted.ok());
        QVERIFY(accepted->eventId.isEmpty());
        QVERIFY(accepted->deliveries.empty());
    }

    void headersAreSetReplacedAndTakenAway()
    {
        EndpointChange change{u"CRM"_s, u"https://crm.example/in"_s, {}, {}};
        change.headers = {plain(u"X-Team"_s, "blue"), secret(u"Authorization"_s, "Bearer s3cret")};
        const Endpoint crm = *add(change);
        QCOMPARE(crm.headers,
                 (QList<OwnHeader>{{u"X-Team"_s, u"blue"_s, false},
                                   {u"Authorization"_s, {}, true}}));
        const QList<StoredHeader> stored =
                m_temp->read([&](Database &db) { return storedHeaders(db, crm.id); });
        QVERIFY(!stored[1].sealed.contains("s3cret"));
        QCOMPARE(m_temp->store()
                         .vault()
                         .open(stored[1].sealed, headerContext(crm.id))
                         ->view()
                         .toByteArray(),
                 QByteArray("Bearer s3cret"));

        EndpointChange next;
        next.headers = {plain(u"x-team"_s, "red"), {u"authorization"_s, {}, false, true}};
        QCOMPARE(answer(m_front->change(m_company.id, u"crm"_s, next))->headers,
                 (QList<OwnHeader>{{u"x-team"_s, u"red"_s, false}}));
        for (const AuditEntry &entry : audit())
            QVERIFY(!QString(entry.before + entry.after).contains(u"s3cret"));
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<EndpointChange>("change");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const EndpointChange &change, ErrorCode code) {
            QTest::newRow(name) << change << code;
        };
        row("no name", {u" "_s, {}, {}, {}}, ErrorCode::EndpointNameInvalid);
        row("a category's name", {u"Booking"_s, {}, {}, {}}, ErrorCode::EndpointNameInvalid);
        row("a line break in the name", {u"a\nb"_s, {}, {}, {}}, ErrorCode::EndpointNameInvalid);
        row("another's name", {u"old"_s, {}, {}, {}}, ErrorCode::EndpointNameTaken);
        row("a bad URL", {{}, u"ftp://example.com"_s, {}, {}}, ErrorCode::UrlScheme);
        row("an unknown trigger", {{}, {}, u"Nonsense"_s, {}}, ErrorCode::TriggerUnknown);
        row("a filter without a field", {{}, {}, {}, u"vip"_s}, ErrorCode::PayloadFilterInvalid);
        EndpointChange header;
        header.headers = {plain(u"Host"_s, "evil.example")};
        row("a header that is not its own", header, ErrorCode::HeaderNotAllowed);
        header.headers = {plain(u"X"_s, "a\r\nHost: evil")};
        row("a header of two lines", header, ErrorCode::HeaderInvalid);
        EndpointChange many;
        for (int i = 0; i < 21; ++i)
            many.headers.append(plain(u"X-%1"_s.arg(i), "v"));
        row("21 headers", many, ErrorCode::NumberInvalid);
        EndpointChange limits;
        limits.limits.rate = u"fast"_s;
        row("a rate that is none", limits, ErrorCode::RateLimitInvalid);
    }
    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(const EndpointChange, change);
        QFETCH(const ErrorCode, code);
        QVERIFY(add({u"Old"_s, {}, {}, {}}).ok());
        QVERIFY(add({u"CRM"_s, u"https://crm.example/in"_s, {}, {}}).ok());
        const QList<Endpoint> before = *answer(m_front->list(m_company.id));
        EndpointChange whole = change;
        whole.limits.concurrency = u"3"_s; // good by itself
        const auto refused = answer(m_front->change(m_company.id, u"CRM"_s, whole));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, code);
        QCOMPARE(*answer(m_front->list(m_company.id)), before);
    }

    void aCategoryKeepsItsNameItsTriggersAndItself()
    {
        EndpointChange change;
        change.name = u"Other"_s;
        const auto set = [&] {
            return answer(m_front->change(m_company.id, u"booking"_s, change)).error().code;
        };
        QCOMPARE(set(), ErrorCode::EndpointIsCategory);
        change = {};
        change.triggers = u"BookingConfirmation,CustomerCreated"_s;
        QCOMPARE(set(), ErrorCode::TriggerNotOfCategory);
        QCOMPARE(answer(m_front->remove(m_company.id, u"booking"_s)).error().code,
                 ErrorCode::EndpointIsCategory);
    }

    void removingCancelsWhatWaitsAndKeepsTheLedger()
    {
        QVERIFY(add({u"CRM"_s, u"https://crm.example/in"_s, u"CustomerCreated"_s, {}}).ok());
        constexpr int many = 1201; // more than are cancelled together
        for (int i = 0; i < many; ++i)
            m_temp->accept(m_company.id, Trigger::CustomerCreated);
        QCOMPARE(*answer(m_front->remove(m_company.id, u"CRM"_s)), qint64(many));
        QCOMPARE(answer(m_front->list(m_company.id))->size(), 4);
        QCOMPARE(count(u"endpoint:CRM status:cancelled"_s), many);
        QCOMPARE(count(u"endpoint:customer status:queued"_s), many);
        QCOMPARE(urls(Trigger::CustomerCreated).size(), 1);
        const auto delivery = m_temp->read([&](Database &db) {
            DeliverySelection selection;
            selection.company = m_company.id;
            selection.filter = *DeliveryFilter::parse(u"endpoint:CRM"_s);
            selection.limit = 1;
            return DeliveryRepository(db).page(selection);
        });
        const auto resent = m_temp->store()
                                    .write([id = delivery.first().id](Database &db) {
                                        return DeliveryRepository(db).resend(id, 1);
                                    })
                                    .result();
        QCOMPARE(resent.error().code, ErrorCode::EndpointUnknown);
        // The name is free again, and the new one is another.
        QVERIFY(add({u"CRM"_s, {}, {}, {}}).ok());
        QCOMPARE(answer(m_front->remove(m_company.id, u"nowhere"_s)).error().code,
                 ErrorCode::EndpointUnknown);
    }

    void removingAnOrderedOneCancelsWhatWaitsForItsTurn()
    {
        EndpointChange change{u"CRM"_s, u"https://crm.example/in"_s, {}, {}};
        change.limits.inOrder = u"on"_s;
        QVERIFY(add(change).ok());
        for (int i = 0; i < 3; ++i) {
            EventDraft draft = m_temp->draft(m_company.id);
            draft.subjects.appointmentId = u"a1"_s;
            QVERIFY(accept(m_temp->store(), draft).result().ok());
        }
        QCOMPARE(*answer(m_front->remove(m_company.id, u"CRM"_s)), qint64(3));
        QCOMPARE(count(u"endpoint:CRM status:cancelled"_s), 3);
    }

    void aHoldHasAReason()
    {
        const Endpoint held = *answer(
                m_front->hold(m_company.id, u"booking"_s, u" their  release\nis tonight "_s));
        QCOMPARE(held.holdNote, u"their release is tonight"_s);
        QVERIFY(audit().constFirst().after.contains(u"their release is tonight"_s));
        QCOMPARE(answer(m_front->release(m_company.id, u"booking"_s))->holdNote, QString());
    }

private:
    template<typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            return Error{ErrorCode::Internal, {}, u"no answer"_s, {}};
        return future.result();
    }
    Result<Endpoint> add(const EndpointChange &change)
    {
        return answer(m_front->add(m_company.id, change));
    }
    QStringList urls(Trigger trigger)
    {
        QStringList urls;
        for (const Accepted::Target &target : m_temp->accept(m_company.id, trigger).deliveries)
            urls.append(target.url);
        return urls;
    }
    int count(const QString &filter)
    {
        DeliverySelection selection;
        selection.company = m_company.id;
        selection.filter = *DeliveryFilter::parse(filter);
        selection.now = m_temp->clock().now();
        return static_cast<int>(m_temp->read(
                [&](Database &db) { return DeliveryRepository(db).count(selection); }));
    }
    QList<AuditEntry> audit()
    {
        return m_temp->read(
                [&](Database &db) { return AuditRepository(db).list(m_company.id, 100); });
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<StoreEndpoints> m_front;
    Company m_company;
};

QTEST_GUILESS_MAIN(TestEndpointChange)
#include "tst_endpointchange.moc"
