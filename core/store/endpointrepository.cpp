#include "core/store/endpointrepository.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointaudit.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"
#include "core/store/storedheader.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

#define HK_ENDPOINT_COLUMNS                                                                        \
    "SELECT id, company, slot, name, url, state, hold_reason, held_at, failing_since, "            \
    "concurrency, rate_requests, rate_per_ms, in_order, timeout_ms, retry_schedule, ca_file, "     \
    "verifies_certificate, failures, probe_at, triggers, payload_filter, headers, hold_note "      \
    "FROM endpoint "
constexpr char selectOfCompany[] = HK_ENDPOINT_COLUMNS
        "WHERE company = ? AND removed_at = 0 ORDER BY slot IS NULL, slot, name";
constexpr char selectEverOfCompany[] = HK_ENDPOINT_COLUMNS "WHERE company = ?";
constexpr char selectAll[] = HK_ENDPOINT_COLUMNS "ORDER BY id";
constexpr char selectById[] = HK_ENDPOINT_COLUMNS "WHERE id = ?";
constexpr char selectByName[] =
        HK_ENDPOINT_COLUMNS "WHERE company = ? AND slot IS NULL AND name = ? AND removed_at = 0";
#undef HK_ENDPOINT_COLUMNS

constexpr char selectReceiving[] =
        "SELECT p.id, p.url, p.in_order, p.payload_filter FROM company c "
        "JOIN endpoint p ON p.company = c.id WHERE c.id = ? AND c.archived_at = 0 "
        "AND p.url <> '' AND (p.triggers >> ?) & 1 ORDER BY p.id";
constexpr char selectOthers[] =
        "SELECT DISTINCT c.name FROM endpoint p JOIN company c ON c.id = p.company "
        "WHERE p.url = ? AND p.removed_at = 0 AND c.id <> ? AND c.archived_at = 0 ORDER BY c.name "
        "LIMIT 5";
constexpr char insertAdditional[] = "INSERT INTO endpoint(company, name) VALUES(?, ?)";
constexpr char updateUrl[] =
        "UPDATE endpoint SET url = ?, host = ?, failing_since = 0, failures = 0, probe_at = 0 "
        "WHERE id = ?";
constexpr char updateLimits[] =
        "UPDATE endpoint SET concurrency = ?, rate_requests = ?, rate_per_ms = ?, in_order = ?, "
        "timeout_ms = ?, retry_schedule = ?, ca_file = ?, verifies_certificate = ? WHERE id = ?";
// What waited for its turn waits no longer.
constexpr char endOrder[] =
        "UPDATE delivery SET due = ? WHERE endpoint = ? AND order_key IS NOT NULL AND status < 2 "
        "AND due IS NULL AND plan IS NULL";
constexpr char updateState[] =
        "UPDATE endpoint SET state = ?, hold_reason = ?, held_at = ?, hold_note = ? WHERE id = ?";
// Also one whose time has come: it may be on the wire already, and who asks means another one.
constexpr char probeNow[] =
        "UPDATE endpoint SET probe_at = ? WHERE id = ? AND probe_at > 0 AND probe_at <> ?";
constexpr char clearFailures[] =
        "UPDATE endpoint SET failing_since = 0, failures = 0, probe_at = 0 WHERE id = ?";

EndpointLimits limitsOf(const Query &row)
{
    EndpointLimits limits;
    limits.concurrency = static_cast<int>(row.integer(9));
    limits.rate = {static_cast<int>(row.integer(10)), row.integer(11)};
    limits.inOrder = row.integer(12) != 0;
    limits.timeoutMs = row.maybeInteger(13);
    if (!row.isNull(14)) {
        if (Result<RetrySchedule> schedule = RetrySchedule::parse(row.text(14)); schedule)
            limits.retrySchedule = *std::move(schedule);
    }
    limits.caFile = row.text(15);
    limits.verifiesCertificate = row.integer(16) != 0;
    return limits;
}

Endpoint endpointOf(const Query &row)
{
    Endpoint endpoint;
    endpoint.id = EndpointId(row.integer(0));
    endpoint.company = CompanyId(row.integer(1));
    if (const std::optional<qint64> slot = row.maybeInteger(2))
        endpoint.slot = static_cast<Category>(*slot);
    endpoint.name = row.text(3);
    endpoint.url = row.text(4);
    endpoint.state = static_cast<EndpointState>(row.integer(5));
    endpoint.holdReason = static_cast<HoldReason>(row.integer(6));
    endpoint.heldAt = row.integer(7);
    endpoint.failingSince = row.integer(8);
    endpoint.limits = limitsOf(row);
    endpoint.breaker = {static_cast<int>(row.integer(17)), row.integer(18)};
    endpoint.triggers = TriggerSet(static_cast<int>(row.integer(19)));
    endpoint.payloadFilter = row.text(20);
    endpoint.headers = ownHeadersOf(storedHeadersFrom(row.text(21)));
    endpoint.holdNote = row.text(22);
    return endpoint;
}

struct Hold
{
    HoldReason reason = HoldReason::None;
    Micros at = 0;
    QString note = QLatin1String("");
};

Result<void> setHold(Database &database, EndpointId id, const Hold &hold)
{
    const EndpointState state =
            hold.reason == HoldReason::None ? EndpointState::Active : EndpointState::Held;
    const Result<qint64> updated =
            Query(database, updateState).run(state, hold.reason, hold.at, hold.note, id);
    return updated ? bumpSettingsRevision(database) : updated.error();
}

} // namespace

Result<std::array<Endpoint, allCategories.size()>> EndpointRepository::ofCategories(
        CompanyId company)
{
    const Result<QList<Endpoint>> endpoints = ofCompany(company);
    if (!endpoints)
        return endpoints.error();
    std::array<Endpoint, allCategories.size()> bySlot;
    for (const Endpoint &endpoint : *endpoints) {
        if (endpoint.slot)
            bySlot.at(static_cast<size_t>(*endpoint.slot)) = endpoint;
    }
    return bySlot;
}

Result<QList<Endpoint>> EndpointRepository::ofCompany(CompanyId company)
{
    return Query(m_db, selectOfCompany).list(endpointOf, company);
}

Result<QList<Endpoint>> EndpointRepository::everOfCompany(CompanyId company)
{
    return Query(m_db, selectEverOfCompany).list(endpointOf, company);
}

Result<QList<Endpoint>> EndpointRepository::all()
{
    return Query(m_db, selectAll).list(endpointOf);
}

Result<Endpoint> EndpointRepository::get(EndpointId id)
{
    Result<std::optional<Endpoint>> endpoint = Query(m_db, selectById).first(endpointOf, id);
    if (!endpoint)
        return endpoint.error();
    if (!endpoint->has_value()) {
        return Error{ErrorCode::Internal,
                     QStringLiteral("endpoint"),
                     QStringLiteral("there is no endpoint %1").arg(id.value()),
                     {}};
    }
    return **std::move(endpoint);
}

Result<QList<ReceivingEndpoint>> EndpointRepository::receiving(CompanyId company, Trigger trigger)
{
    return HotStatement(m_db, selectReceiving)
            .list(
                    [](const HotStatement &row) {
                        return ReceivingEndpoint{EndpointId(row.integer(0)), row.text(1),
                                                 row.integer(2) != 0, row.text(3)};
                    },
                    company, trigger);
}

Result<QStringList> EndpointRepository::othersUsing(CompanyId company, const QString &ascii)
{
    const auto names = Query(m_db, selectOthers)
                               .list([](const Query &row) { return row.text(0); }, ascii, company);
    return names ? Result<QStringList>(QStringList(*names)) : names.error();
}

Result<void> EndpointRepository::setUrl(EndpointId id, const QString &ascii)
{
    const Result<Endpoint> present = get(id);
    if (!present)
        return present.error();
    if (present->url == ascii)
        return {};
    const Result<qint64> updated =
            Query(m_db, updateUrl).run(ascii, QUrl(ascii).host(QUrl::FullyEncoded), id);
    if (!updated)
        return updated.error();
    const bool endsHold = present->holdReason == HoldReason::Gone
            || present->holdReason == HoldReason::FailedForDays;
    if (present->state == EndpointState::Held && endsHold) {
        if (Result<void> released = setHold(m_db, id, {}); !released)
            return released;
    }
    m_db.noteDue(id);
    return bumpSettingsRevision(m_db);
}

Result<Endpoint> EndpointRepository::findOrCreate(CompanyId company, const QString &name,
                                                  const QString &ascii)
{
    Result<std::optional<Endpoint>> endpoint =
            Query(m_db, selectByName).first(endpointOf, company, name);
    if (endpoint && !endpoint->has_value()) {
        const Result<qint64> made = Query(m_db, insertAdditional).run(company, name);
        if (!made)
            return made.error();
        endpoint = Query(m_db, selectByName).first(endpointOf, company, name);
    }
    if (!endpoint)
        return endpoint.error();
    const EndpointId id = endpoint->value_or(Endpoint()).id;
    if (const Result<void> set = setUrl(id, ascii); !set)
        return set.error();
    return get(id);
}

Result<Endpoint> EndpointRepository::setLimits(EndpointId id, const EndpointLimits &limits,
                                               const QString &actor, Micros now)
{
    const Result<Endpoint> present = get(id);
    if (!present || present->limits == limits)
        return present;
    std::optional<QString> schedule;
    if (limits.retrySchedule)
        schedule = limits.retrySchedule->text();
    const Result<qint64> updated =
            Query(m_db, updateLimits)
                    .run(limits.concurrency, limits.rate.requests, limits.rate.perMs,
                         limits.inOrder, limits.timeoutMs, schedule, limits.caFile,
                         limits.verifiesCertificate, id);
    if (!updated)
        return updated.error();
    if (present->limits.inOrder && !limits.inOrder) {
        if (const Result<qint64> ended = Query(m_db, endOrder).run(now, id); !ended)
            return ended.error();
        m_db.noteDue(id);
    }
    if (const Result<void> noted = noteEndpointChange(
                m_db, *present, "limits", textOf(present->limits), textOf(limits), {actor, now});
        !noted)
        return noted.error();
    if (const Result<void> bumped = bumpSettingsRevision(m_db); !bumped)
        return bumped.error();
    return get(id);
}

Result<void> EndpointRepository::letProbe(EndpointId id, Micros now)
{
    const Result<qint64> updated = Query(m_db, probeNow).run(now, id, now);
    if (!updated)
        return updated.error();
    return *updated > 0 ? bumpSettingsRevision(m_db) : Result<void>();
}

Result<bool> EndpointRepository::hold(EndpointId id, HoldReason reason, const QString &actor,
                                      Micros now, const QString &note)
{
    const Result<Endpoint> present = get(id);
    if (!present)
        return present.error();
    if (present->state == EndpointState::Held)
        return false;
    if (const Result<void> held = setHold(m_db, id, {reason, now, note + QLatin1String("")}); !held)
        return held.error();
    const QString after = note.isEmpty() ? nameOf(reason) : nameOf(reason) + u": " + note;
    const Result<void> noted = noteEndpointChange(m_db, *present, "hold", nameOf(HoldReason::None),
                                                  after, {actor, now});
    return noted ? Result<bool>(true) : noted.error();
}

Result<bool> EndpointRepository::release(EndpointId id, const QString &actor, Micros now)
{
    const Result<Endpoint> present = get(id);
    if (!present)
        return present.error();
    if (present->state != EndpointState::Held)
        return false;
    if (const Result<void> done = setHold(m_db, id, {}); !done)
        return done.error();
    // Five days of failure count anew from here.
    if (const Result<qint64> cleared = Query(m_db, clearFailures).run(id); !cleared)
        return cleared.error();
    m_db.noteDue(id);
    const Result<void> noted =
            noteEndpointChange(m_db, *present, "hold", nameOf(present->holdReason),
                               nameOf(HoldReason::None), {actor, now});
    return noted ? Result<bool>(true) : noted.error();
}

} // namespace hk
