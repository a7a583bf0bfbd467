#include "core/workspace/recordreading.h"

#include "core/dispatch/senderconfig.h"
#include "core/signing/verifier.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/planrepository.h"
#include "core/workspace/requestsigning.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int rowsAtATime = 500;
constexpr qsizetype bytesAtATime = 8 * 1024 * 1024;

/// Those that were chosen one by one.
Result<QList<Delivery>> chosen(Database &database, const ExportWish &wish)
{
    QList<Delivery> deliveries;
    for (const QString &publicId : wish.publicIds) {
        const Result<Delivery> delivery = DeliveryRepository(database).find(publicId);
        if (!delivery)
            return delivery.error();
        if (delivery->company != wish.company)
            return Error{ErrorCode::DeliveryUnknown, QStringLiteral("delivery"), publicId, {}};
        deliveries.append(*delivery);
    }
    return deliveries;
}

/// Fills in records, remembering what many of them share.
class RecordReader
{
public:
    RecordReader(Database &database, const Vault &vault, const ExportWish &wish, Micros now)
        : m_db(database), m_vault(vault), m_wish(wish), m_now(now)
    {
    }

    Result<DeliveryRecord> read(const Delivery &delivery)
    {
        DeliveryRecord record;
        record.delivery = delivery;
        for (const auto step : {&RecordReader::addNames, &RecordReader::addSubjects,
                                &RecordReader::addContent, &RecordReader::addResends}) {
            if (const Result<void> done = (this->*step)(record); !done)
                return done.error();
        }
        if (isEvidence(m_wish.format))
            addChecks(record);
        return record;
    }

private:
    Result<void> addNames(DeliveryRecord &record)
    {
        if (m_company.externalId.isEmpty()) {
            Result<Company> company = CompanyRepository(m_db).get(m_wish.company);
            if (!company)
                return company.error();
            m_company = *std::move(company);
        }
        const EndpointId id = record.delivery.endpoint;
        if (!m_endpoints.contains(id)) {
            const Result<Endpoint> endpoint = EndpointRepository(m_db).get(id);
            if (!endpoint)
                return endpoint.error();
            m_endpoints.insert(id, nameOf(*endpoint));
        }
        record.company = m_company.externalId;
        record.companyName = m_company.name;
        record.endpoint = m_endpoints.value(id);
        return {};
    }

    Result<void> addSubjects(DeliveryRecord &record)
    {
        Result<Event> event = EventRepository(m_db).get(record.delivery.event);
        if (!event)
            return event.error();
        record.subjects = event->subjects;
        return {};
    }

    Result<void> addContent(DeliveryRecord &record)
    {
        if (m_wish.format == RecordFormat::Csv)
            return {};
        Result<QByteArray> payload = EventRepository(m_db).payload(record.delivery.event);
        if (!payload)
            return payload.error();
        record.payload = *std::move(payload);
        Result<QList<Attempt>> attempts = AttemptRepository(m_db).ofDelivery(record.delivery.id);
        if (!attempts)
            return attempts.error();
        record.attempts = *std::move(attempts);
        const Result<Event> event = EventRepository(m_db).get(record.delivery.event);
        if (!event)
            return event.error();
        if (event->erasedAt > 0)
            return {}; // what could be derived now was not on the wire
        for (Attempt &attempt : record.attempts)
            attempt.requestHeaders =
                    sentHeaders(attempt.url, attempt.requestHeaders, record.payload.size());
        return {};
    }

    Result<void> addResends(DeliveryRecord &record)
    {
        if (m_wish.format != RecordFormat::JsonLines && !isEvidence(m_wish.format))
            return {};
        const auto resends = DeliveryRepository(m_db).resendsOf(record.delivery.id);
        if (!resends)
            return resends.error();
        for (const DeliveryId id : *resends)
            record.resentAs.append(m_db.publicIds().of(id));
        if (isEvidence(m_wish.format) && !record.delivery.resendOfPublicId.isEmpty())
            return addActor(record);
        return {};
    }

    /// A plan knows who started it; one that was sent again by hand stands in the audit.
    Result<void> addActor(DeliveryRecord &record)
    {
        if (const qint64 plan = record.delivery.plan; plan > 0) {
            if (!m_planActors.contains(plan)) {
                const Result<ResendPlan> known = PlanRepository(m_db).get(PlanId(plan));
                if (!known)
                    return known.error();
                m_planActors.insert(plan, known->actor);
            }
            record.resentBy = m_planActors.value(plan);
            return {};
        }
        if (!m_actors) {
            auto actors = AuditRepository(m_db).actorsOf(m_wish.company,
                                                         QStringLiteral("delivery.resent"));
            if (!actors)
                return actors.error();
            m_actors = *std::move(actors);
        }
        record.resentBy = m_actors->value(record.delivery.publicId);
        return {};
    }

    void addChecks(DeliveryRecord &record)
    {
        const VerifyKeys *keys = keysOf(record.delivery.endpoint);
        for (const Attempt &attempt : std::as_const(record.attempts)) {
            if (!keys) {
                record.checks.append(RecheckedSignature::NotChecked);
                continue;
            }
            // Why it does not match takes long, and is not asked.
            const ExplainEffort none{0, false, nullptr};
            const auto verdict = verifyRequest(attempt.requestHeaders, record.payload, *keys, none);
            record.checks.append(!verdict                   ? RecheckedSignature::Unsigned
                                         : verdict->matches ? RecheckedSignature::Matches
                                                            : RecheckedSignature::OtherKey);
        }
    }

    /// None: they cannot be opened.
    const VerifyKeys *keysOf(EndpointId endpoint)
    {
        auto known = m_keys.find(endpoint);
        if (known == m_keys.end()) {
            std::optional<VerifyKeys> keys;
            if (const auto lane = loadLaneConfig(m_db, m_vault, endpoint, m_now)) {
                keys.emplace();
                for (const TimedKey &key : lane->keys)
                    keys->keys.push_back(key.key);
            }
            known = m_keys.insert(endpoint, keys);
        }
        return known->has_value() ? &**known : nullptr;
    }

    Database &m_db;
    const Vault &m_vault;
    const ExportWish &m_wish;
    Micros m_now;
    Company m_company;
    QHash<EndpointId, QString> m_endpoints;
    QHash<qint64, QString> m_planActors;
    std::optional<QHash<QString, QString>> m_actors; ///< by the delivery they had made
    QHash<EndpointId, std::optional<VerifyKeys>> m_keys;
};

qsizetype sizeOf(const DeliveryRecord &record)
{
    qsizetype size = record.payload.size();
    for (const Attempt &attempt : record.attempts)
        size += attempt.responseBody.size();
    return size;
}

/// The rows that come next.
Result<QList<Delivery>> nextRows(Database &database, const ExportWish &wish,
                                 const RecordPlace &place)
{
    DeliveryRepository deliveries(database);
    if (!place.ids)
        return deliveries.page(selectionBehind(wish, place, rowsAtATime));
    QList<Delivery> rows;
    for (const DeliveryId id :
         place.ids->sliced(place.next)
                 .first(std::min<qsizetype>(rowsAtATime, place.ids->size() - place.next))) {
        Result<Delivery> row = deliveries.get(id);
        if (!row)
            return row.error();
        rows.append(*std::move(row));
    }
    return rows;
}

} // namespace

DeliverySelection selectionBehind(const ExportWish &wish, const RecordPlace &place, int limit)
{
    DeliverySelection selection;
    selection.company = wish.company;
    selection.filter = wish.filter;
    selection.now = place.now;
    selection.createdSince = wish.createdSince;
    selection.upTo = place.upTo;
    selection.before = place.before;
    selection.limit = limit;
    return selection;
}

Result<RecordStart> startOfRecords(Database &database, const ExportWish &wish, Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(wish.company);
    if (!company)
        return company.error();
    RecordStart start{{}, {}, company->name, company->externalId};
    start.place.now = now;
    const auto newest = DeliveryRepository(database).newest(wish.company);
    if (!newest)
        return newest.error();
    start.place.upTo = newest->value_or(DeliveryId(0));
    const bool isForPeople = isEvidence(wish.format);
    if (wish.publicIds.isEmpty() && !isForPeople)
        return start;
    DeliveryRepository deliveries(database);
    Result<QList<Delivery>> rows = wish.publicIds.isEmpty()
            ? deliveries.page(selectionBehind(wish, start.place, mostEvidence + 1))
            : chosen(database, wish);
    if (!rows)
        return rows.error();
    if (isForPeople && rows->size() > mostEvidence) {
        const Result<qint64> all = wish.publicIds.isEmpty()
                ? deliveries.count(selectionBehind(wish, start.place, 0))
                : Result<qint64>(rows->size());
        return Error{
                ErrorCode::EvidenceTooLong, {}, QString::number(all ? *all : rows->size()), {}};
    }
    start.place.ids.emplace();
    for (const Delivery &delivery : std::as_const(*rows))
        start.place.ids->append(delivery.id);
    if (isForPeople)
        start.deliveries = *std::move(rows);
    return start;
}

Result<RecordBatch> nextRecords(Database &database, const Vault &vault, const ExportWish &wish,
                                const RecordPlace &place)
{
    const Result<QList<Delivery>> rows = nextRows(database, wish, place);
    if (!rows)
        return rows.error();
    RecordBatch batch{{}, place};
    RecordReader reader(database, vault, wish, place.now);
    qsizetype bytes = 0;
    for (const Delivery &delivery : *rows) {
        Result<DeliveryRecord> record = reader.read(delivery);
        if (!record)
            return record.error();
        bytes += sizeOf(*record);
        batch.records.append(*std::move(record));
        batch.place.before = delivery.id;
        ++batch.place.next;
        if (bytes > bytesAtATime)
            break;
    }
    const bool tookAll = batch.records.size() == rows->size();
    batch.isLast = tookAll
            && (place.ids ? batch.place.next == place.ids->size() : rows->size() < rowsAtATime);
    return batch;
}

} // namespace hk
