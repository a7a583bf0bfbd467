#include "core/workspace/storeendpoints.h"

#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/limitschange.h"

#include <algorithm>

namespace hk {
namespace {

Result<Endpoint> endpointNamed(Database &database, CompanyId company, const QString &name)
{
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(company);
    if (!endpoints)
        return endpoints.error();
    const auto found = std::ranges::find_if(*endpoints, [&name](const Endpoint &endpoint) {
        return nameOf(endpoint).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == endpoints->end())
        return Error{ErrorCode::EndpointUnknown, QStringLiteral("endpoint"), name.left(80), {}};
    return *found;
}

} // namespace

StoreEndpoints::StoreEndpoints(Store &store, QString actor, QObject *parent)
    : EndpointsFront(parent), m_store(store), m_actor(std::move(actor))
{
}

QFuture<Result<QList<Endpoint>>> StoreEndpoints::list(CompanyId company)
{
    return m_store.read([company](Database &database) {
        return EndpointRepository(database).ofCompany(company);
    });
}

/// Finds the endpoint in the writer's thread, changes it there and answers it as it is then.
/// `change(database, endpoint, now)` → Result of anything.
template<typename Change>
QFuture<Result<Endpoint>> StoreEndpoints::changeNamed(CompanyId company, const QString &name,
                                                      Change change)
{
    return m_store.write([=, now = m_store.clock().now()](Database &database) -> Result<Endpoint> {
        const Result<Endpoint> endpoint = endpointNamed(database, company, name);
        if (!endpoint)
            return endpoint;
        const auto changed = change(database, *endpoint, now);
        return changed ? EndpointRepository(database).get(endpoint->id) : changed.error();
    });
}

QFuture<Result<Endpoint>> StoreEndpoints::change(CompanyId company, const QString &name,
                                                 const LimitsChange &change)
{
    return changeNamed(company, name,
                       [company, change, actor = m_actor](Database &database, const Endpoint &from,
                                                          Micros now) -> Result<Endpoint> {
                           const Result<Company> owner = CompanyRepository(database).get(company);
                           if (!owner)
                               return owner.error();
                           const Result<EndpointLimits> limits =
                                   changedLimits(from.limits, change, owner->environment);
                           if (!limits)
                               return limits.error();
                           return EndpointRepository(database).setLimits(from.id, *limits, actor,
                                                                         now);
                       });
}

QFuture<Result<Endpoint>> StoreEndpoints::hold(CompanyId company, const QString &name)
{
    return changeNamed(
            company, name, [actor = m_actor](Database &database, const Endpoint &from, Micros now) {
                return EndpointRepository(database).hold(from.id, HoldReason::ByHand, actor, now);
            });
}

QFuture<Result<Endpoint>> StoreEndpoints::release(CompanyId company, const QString &name)
{
    return changeNamed(company, name,
                       [actor = m_actor](Database &database, const Endpoint &from, Micros now) {
                           return EndpointRepository(database).release(from.id, actor, now);
                       });
}

} // namespace hk
