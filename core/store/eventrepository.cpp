#include "core/store/eventrepository.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/packer.h"
#include "core/store/query.h"

#include <cstring>

namespace hk {
namespace {

constexpr char insertEvent[] =
        "INSERT INTO event(id, company, trigger, simulated, created_at, appointment_id, "
        "customer_id, resource_id, confirmation, name, email) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char countUp[] =
        "UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'event' RETURNING seq";
constexpr char beginCounting[] = "INSERT INTO sqlite_sequence(name, seq) VALUES('event', 1)";
constexpr char selectTaken[] = "SELECT id FROM event WHERE id = ?";
constexpr char insertPayload[] = "INSERT INTO payload(event, size, packed) VALUES(?, ?, ?)";
constexpr char selectEvent[] =
        "SELECT id, company, trigger, simulated, created_at, appointment_id, customer_id, "
        "resource_id, confirmation, name, email, erased_at FROM event WHERE id = ?";
constexpr char selectPayload[] = "SELECT packed FROM payload WHERE event = ?";

Error missing(EventId id)
{
    return {ErrorCode::Internal,
            QStringLiteral("event"),
            QStringLiteral("there is no event %1").arg(id.value()),
            {}};
}

} // namespace

Result<EventId> EventRepository::reserve()
{
    const auto next =
            Query(m_db, countUp).first([](const Query &row) { return EventId(row.integer(0)); });
    if (!next)
        return next.error();
    if (next->has_value())
        return **next;
    const Result<qint64> begun = Query(m_db, beginCounting).run();
    if (!begun)
        return begun.error();
    return EventId(1);
}

Result<std::optional<EventId>> EventRepository::freeId(const EventDraft &draft)
{
    if (!draft.reservedId)
        return std::optional<EventId>();
    const auto taken =
            Query(m_db, selectTaken)
                    .first([](const Query &row) { return row.integer(0); }, *draft.reservedId);
    if (!taken)
        return taken.error();
    return taken->has_value() ? std::optional<EventId>() : draft.reservedId;
}

Result<EventId> EventRepository::insert(const EventDraft &draft)
{
    const EventSubjects &about = draft.subjects;
    const Result<std::optional<EventId>> reserved = freeId(draft);
    if (!reserved)
        return reserved.error();
    const Result<qint64> inserted =
            HotStatement(m_db, insertEvent)
                    .run(*reserved, draft.company, draft.trigger, draft.simulated, draft.createdAt,
                         nullIfEmpty(about.appointmentId), nullIfEmpty(about.customerId),
                         nullIfEmpty(about.resourceId), nullIfEmpty(about.confirmation),
                         nullIfEmpty(about.name), nullIfEmpty(about.email));
    if (!inserted)
        return inserted.error();
    const EventId id(lastRowId(m_db));

    // The draft keeps its bytes: the closure that runs here may have to run again.
    QByteArray payload = draft.payload;
    if (draft.eventIdAt >= 0) {
        Q_ASSERT(draft.eventIdAt + PublicIds::size <= payload.size());
        std::memcpy(payload.data() + draft.eventIdAt, m_db.publicIds().bytesOf(id).constData(),
                    PublicIds::size);
    }
    const Result<qint64> stored =
            HotStatement(m_db, insertPayload).run(id, payload.size(), m_db.packer().pack(payload));
    if (!stored)
        return stored.error();
    return id;
}

Result<Event> EventRepository::get(EventId id)
{
    Result<std::optional<Event>> event =
            Query(m_db, selectEvent)
                    .first(
                            [this](const Query &row) {
                                Event one;
                                one.id = EventId(row.integer(0));
                                one.publicId = m_db.publicIds().of(one.id);
                                one.company = CompanyId(row.integer(1));
                                one.trigger = static_cast<Trigger>(row.integer(2));
                                one.simulated = row.integer(3) != 0;
                                one.createdAt = row.integer(4);
                                one.subjects = {row.text(5), row.text(6), row.text(7),
                                                row.text(8), row.text(9), row.text(10)};
                                one.erasedAt = row.integer(11);
                                return one;
                            },
                            id);
    if (!event)
        return event.error();
    if (!event->has_value())
        return missing(id);
    return **std::move(event);
}

Result<QByteArray> EventRepository::payload(EventId id)
{
    const auto packed = HotStatement(m_db, selectPayload)
                                .first(
                                        [this](const HotStatement &row) {
                                            return m_db.packer().unpack(row.bytesView(0));
                                        },
                                        id);
    if (!packed)
        return packed.error();
    if (!packed->has_value())
        return missing(id);
    if (!packed->value().has_value()) {
        return Error{ErrorCode::StoreDamaged,
                     m_db.path(),
                     QStringLiteral("the payload of event %1 is unreadable").arg(id.value()),
                     {}};
    }
    return *packed->value();
}

} // namespace hk
