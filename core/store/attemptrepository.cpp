#include "core/store/attemptrepository.h"

#include "core/store/database.h"
#include "core/store/headerblock.h"
#include "core/store/hotstatement.h"
#include "core/store/packer.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char insertAttempt[] =
        "INSERT INTO attempt(id, started_at, outcome, code, detail, "
        "duration, resolve, connect, tls, "
        "send, wait, receive, remote, url, manual, capped, "
        "request_headers, response_headers, body, unverified) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectAttempts[] =
        "SELECT a.id, a.started_at, a.outcome, a.code, a.detail, a.duration, a.resolve, a.connect, "
        "a.tls, a.send, a.wait, a.receive, a.remote, u.ascii, a.manual, a.capped, "
        "a.request_headers, a.response_headers, a.body, a.unverified "
        "FROM attempt a LEFT JOIN url u ON u.id = a.url "
        "WHERE a.id BETWEEN ? AND ? ORDER BY a.id";
constexpr char selectEvent[] = "SELECT event FROM delivery WHERE id = ?";

constexpr int numberBits = 8;
constexpr qint64 numberMask = (1 << numberBits) - 1;

std::optional<qint64> phase(qint64 us) { return us < 0 ? std::nullopt : std::optional(us); }

/// Nothing is NULL, which takes no room.
std::optional<QByteArray> packed(Database &database, const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(database.packer().pack(bytes));
}

Attempt attemptOf(Database &database, const Query &row, const QByteArray &eventPublicId)
{
    const auto unpacked = [&](int column) {
        const QByteArray bytes = row.bytes(column);
        return bytes.isEmpty() ? QByteArray()
                               : database.packer().unpack(bytes).value_or(QByteArray());
    };
    const auto headers = [&](int column) {
        return decodedHeaders(unpacked(column), eventPublicId).value_or(HeaderList());
    };
    Attempt attempt;
    attempt.number = static_cast<int>(row.integer(0) & numberMask);
    attempt.startedAt = row.integer(1);
    attempt.outcome = static_cast<OutcomeKind>(row.integer(2));
    if (const std::optional<qint64> code = row.maybeInteger(3))
        attempt.statusCode = static_cast<int>(*code);
    attempt.errorDetail = row.text(4);
    attempt.durationUs = row.integer(5);
    qint64 *const phases[] = {&attempt.phases.resolveUs, &attempt.phases.connectUs,
                              &attempt.phases.tlsUs,     &attempt.phases.sendUs,
                              &attempt.phases.waitUs,    &attempt.phases.receiveUs};
    int column = 6;
    for (qint64 *one : phases)
        *one = row.maybeInteger(column++).value_or(-1);
    attempt.remoteAddress = row.text(12);
    attempt.url = row.text(13);
    attempt.manual = row.integer(14) != 0;
    attempt.bodyCapped = row.integer(15) != 0;
    attempt.requestHeaders = headers(16);
    attempt.responseHeaders = headers(17);
    attempt.responseBody = unpacked(18);
    attempt.unverified = row.integer(19) != 0;
    return attempt;
}

} // namespace

Result<QList<Attempt>> AttemptRepository::ofDelivery(DeliveryId delivery)
{
    const auto event =
            Query(m_db, selectEvent)
                    .first([](const Query &row) { return EventId(row.integer(0)); }, delivery);
    if (!event)
        return event.error();
    if (!event->has_value())
        return QList<Attempt>();
    const QByteArray eventPublicId = m_db.publicIds().bytesOf(**event);
    const qint64 first = delivery.value() << numberBits;
    return Query(m_db, selectAttempts)
            .list([&](const Query &row) { return attemptOf(m_db, row, eventPublicId); }, first,
                  first + numberMask);
}

Result<void> AttemptRepository::add(DeliveryId delivery, EventId event, const Attempt &attempt,
                                    std::optional<qint64> url)
{
    Q_ASSERT(attempt.number > 0 && attempt.number <= numberMask);
    const QByteArray eventPublicId = m_db.publicIds().bytesOf(event);
    const PhaseTimes &times = attempt.phases;
    const Result<qint64> added =
            HotStatement(m_db, insertAttempt)
                    .run(delivery.value() << numberBits | attempt.number, attempt.startedAt,
                         attempt.outcome, attempt.statusCode, nullIfEmpty(attempt.errorDetail),
                         attempt.durationUs, phase(times.resolveUs), phase(times.connectUs),
                         phase(times.tlsUs), phase(times.sendUs), phase(times.waitUs),
                         phase(times.receiveUs), nullIfEmpty(attempt.remoteAddress), url,
                         attempt.manual, attempt.bodyCapped,
                         packed(m_db, encodedHeaders(attempt.requestHeaders, eventPublicId)),
                         packed(m_db, encodedHeaders(attempt.responseHeaders, eventPublicId)),
                         packed(m_db, attempt.responseBody), attempt.unverified);
    return added ? Result<void>() : added.error();
}

} // namespace hk
