#include "tests/core/workspace/keepingtest.h"

#include "core/store/dispatchrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/samplerepository.h"
#include "core/store/searchindex.h"
#include "tests/support/files.h"

#include <QtCore/QDir>

#include <algorithm>

namespace hk {

EventDraft KeepingTest::draftOf(const EventSubjects &about, int n, qsizetype filler)
{
    EventDraft draft = m_temp->draft(company());
    draft.subjects = about;
    draft.payload = "{\"eventId\":\"evt_0000000000000\",\"n\":" + QByteArray::number(n)
            + ",\"customer\":{\"id\":\"" + about.customerId.toUtf8() + "\",\"name\":\""
            + about.name.toUtf8() + "\",\"email\":\"" + about.email.toUtf8() + "\"},\"filler\":\""
            + QByteArray(filler, 'f') + "\"}";
    draft.eventIdAt = draft.payload.indexOf("evt_");
    return draft;
}

EventDraft KeepingTest::eventOf(int n)
{
    const QString number = QString::number(n);
    return draftOf({u"APPT-"_s + number,
                    u"cust-"_s + number,
                    {},
                    u"CONF-"_s + number,
                    u"Guest "_s + number,
                    u"guest%1@guests.example"_s.arg(n)},
                   n, sizeOf(n));
}

EventDraft KeepingTest::eventOfMaria(int n)
{
    return draftOf({traces[3], traces[2], {}, traces[4], traces[1], maria}, n, sizeOf(n));
}

DeliveryId KeepingTest::accept(const EventDraft &draft)
{
    const auto accepted = hk::accept(m_temp->store(), draft).result();
    return accepted->deliveries.at(0).delivery;
}

DeliveryId KeepingTest::deliver(const EventDraft &draft)
{
    const DeliveryId delivery = accept(draft);
    const ClaimedDelivery claimed = m_hands->claimOne();
    OutcomeRecord outcome;
    outcome.delivery = claimed.delivery;
    outcome.attempt.number = claimed.attemptNumber;
    outcome.attempt.startedAt = m_temp->clock().now();
    outcome.attempt.outcome = OutcomeKind::Answered;
    outcome.attempt.statusCode = 200;
    outcome.attempt.url = u"http://127.0.0.1:9/booking"_s;
    const bool isMaria = draft.subjects.email == maria;
    outcome.attempt.responseBody = isMaria ? "echo of maria" : "echo of a guest";
    outcome.attempt.responseHeaders = {{"x-of", isMaria ? "x-maria-header" : "x-guest"}};
    outcome.attempt.requestHeaders = {{"X-Message-Signature", "0123456789abcdef"}};
    outcome.endedAt = m_temp->clock().now();
    outcome.next = {DeliveryStatus::Delivered, std::nullopt, false};
    m_temp->write([=](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); });
    return delivery;
}

void KeepingTest::keepSample(const QString &name, const QByteArray &payload)
{
    m_temp->write([&](Database &db) {
        OwnSample sample;
        sample.name = name;
        sample.size = payload.size();
        return SampleRepository(db).insert(company(), sample, payload);
    });
}

void KeepingTest::index()
{
    m_temp->write([](Database &db) { return SearchIndex(db).addNext(100'000); });
}

QList<DeliveryId> KeepingTest::find(const QString &text)
{
    const auto filter = DeliveryFilter::parse(text);
    const auto rows = m_temp->read([&](Database &db) {
        return DeliveryRepository(db).page({company(), *filter, m_temp->clock().now()});
    });
    QList<DeliveryId> ids;
    for (const Delivery &row : rows)
        ids.append(row.id);
    return ids;
}

QList<AuditEntry> KeepingTest::audit()
{
    return m_temp->read([this](Database &db) { return AuditRepository(db).list(company(), 50); });
}

QByteArrayList KeepingTest::figuresNow()
{
    QByteArrayList figures;
    for (const char *sql :
         {"SELECT id || '|' || company || '|' || hour || endpoint || '|' || status || '|' || n "
          "FROM (SELECT 0 AS id, * FROM counter) ORDER BY 1",
          "SELECT id || '|' || status || '|' || attempts || '|' || created_at || '|' || "
          "finished_at FROM delivery ORDER BY id",
          "SELECT id || '|' || started_at || '|' || outcome || '|' || code || '|' || duration "
          "FROM attempt ORDER BY id",
          "SELECT event || '|' || size FROM payload ORDER BY event"}) {
        m_temp->read([&](Database &db) {
            return Query(db, QString::fromLatin1(sql)).forEach([&figures](const Query &row) {
                figures.append(row.bytes(0));
            });
        });
    }
    return figures;
}

bool KeepingTest::hasTrace(const QByteArray &trace)
{
    const QDir folder = QFileInfo(m_temp->path()).dir();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return contentOf(folder.filePath(name)).toLower().contains(trace.toLower());
    });
}

} // namespace hk
