#include "core/store/endpointrepository.h"

#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

#define HK_ENDPOINT_COLUMNS                                                                        \
    "SELECT id, company, slot, name, url, state, hold_reason, held_at, failing_since, "            \
    "concurrency, rate_requests, rate_per_ms, in_order, timeout_ms, retry_schedule, ca_file, "     \
    "verifies_certificate, failures, probe_at "                                                    \
    "FROM endpoint "
constexpr char selectOfCompany[] =
        HK_ENDPOINT_COLUMNS "WHERE company = ? ORDER BY slot IS NULL, slot, name";
constexpr char selectAll[] = HK_ENDPOINT_COLUMNS "ORDER BY id";
constexpr char selectById[] = HK_ENDPOINT_COLUMNS "WHERE id = ?";
constexpr char selectByName[] =
        HK_ENDPOINT_COLUMNS "WHERE company = ? AND slot IS NULL AND name = ?";
constexpr char selectReceiving[] =
        HK_ENDPOINT_COLUMNS "WHERE company = ? AND slot = ? AND url <> ''";
#undef HK_ENDPOINT_COLUMNS

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
        "AND due IS NULL";
constexpr char updateState[] =
        "UPDATE endpoint SET state = ?, hold_reason = ?, held_at = ? WHERE id = ?";
constexpr char probeNow[] = "UPDATE endpoint SET probe_at = ? WHERE id = ? AND probe_at > ?";
constexpr char clearFailures[] =
        "UPDATE endpoint SET failing_since = 0, failures = 0, probe_at = 0 WHERE id = ?";

template<typename Row>
EndpointLimits limitsOf(const Row &row)
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

template<typename Row>
Endpoint endpointOf(const Row &row)
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
    return endpoint;
}

struct Author
{
    QString actor;
    Micros at = 0;
};

Result<void> setState(Database &database, EndpointId id, EndpointState state, HoldReason reason,
                      Micros at)
{
    const Result<qint64> updated = Query(database, updateState).run(state, reason, at, id);
    return updated ? bumpSettingsRevision(database) : updated.error();
}

Result<void> addAudit(Database &database, const Endpoint &endpoint, const char *what,
                      const QString &before, const QString &after, const Author &author)
{
    AuditEntry entry;
    entry.at = author.at;
    entry.actor = author.actor;
    entry.company = endpoint.company;
    entry.what = QStringLiteral("endpoint.%1.%2").arg(nameOf(endpoint), QLatin1String(what));
    entry.before = before;
    entry.after = after;
    return AuditRepository(database).add(entry);
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
    return Query(m_db, selectOfCompany).list(endpointOf<Query>, company);
}

Result<QList<Endpoint>> EndpointRepository::all()
{
    return Query(m_db, selectAll).list(endpointOf<Query>);
}

Result<Endpoint> EndpointRepository::get(EndpointId id)
{
    Result<std::optional<Endpoint>> endpoint = Query(m_db, selectById).first(endpointOf<Query>, id);
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

Result<QList<Endpoint>> EndpointRepository::receiving(CompanyId company, Category category)
{
    return HotStatement(m_db, selectReceiving).list(endpointOf<HotStatement>, company, category);
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
        if (Result<void> released = setState(m_db, id, EndpointState::Active, HoldReason::None, 0);
            !released)
            return released;
    }
    m_db.noteDue(id);
    return bumpSettingsRevision(m_db);
}

Result<Endpoint> EndpointRepository::findOrCreate(CompanyId company, const QString &name,
                                                  const QString &ascii)
{
    Result<std::optional<Endpoint>> endpoint =
            Query(m_db, selectByName).first(endpointOf<Query>, company, name);
    if (endpoint && !endpoint->has_value()) {
        const Result<qint64> made = Query(m_db, insertAdditional).run(company, name);
        if (!made)
            return made.error();
        endpoint = Query(m_db, selectByName).first(endpointOf<Query>, company, name);
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
    if (const Result<void> noted = addAudit(m_db, *present, "limits", textOf(present->limits),
                                            textOf(limits), {actor, now});
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
                                      Micros now)
{
    const Result<Endpoint> present = get(id);
    if (!present)
        return present.error();
    if (present->state == EndpointState::Held)
        return false;
    if (const Result<void> held = setState(m_db, id, EndpointState::Held, reason, now); !held)
        return held.error();
    const Result<void> noted = addAudit(m_db, *present, "hold", nameOf(HoldReason::None),
                                        nameOf(reason), {actor, now});
    return noted ? Result<bool>(true) : noted.error();
}

Result<bool> EndpointRepository::release(EndpointId id, const QString &actor, Micros now)
{
    const Result<Endpoint> present = get(id);
    if (!present)
        return present.error();
    if (present->state != EndpointState::Held)
        return false;
    if (const Result<void> done = setState(m_db, id, EndpointState::Active, HoldReason::None, 0);
        !done)
        return done.error();
    // Five days of failure count anew from here.
    if (const Result<qint64> cleared = Query(m_db, clearFailures).run(id); !cleared)
        return cleared.error();
    m_db.noteDue(id);
    const Result<void> noted = addAudit(m_db, *present, "hold", nameOf(present->holdReason),
                                        nameOf(HoldReason::None), {actor, now});
    return noted ? Result<bool>(true) : noted.error();
}

} // namespace hk
