#include "core/workspace/storeendpoints.h"

#include "core/base/answer.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/endpointsettingsrepository.h"
#include "core/store/store.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/settingshistory.h"

#include <QtCore/QPromise>

namespace hk {
namespace {

constexpr int cancelledTogether = 500; // so that nobody waits long for the writer

Error archivedError(Database &database, CompanyId id)
{
    const Result<Company> company = CompanyRepository(database).get(id);
    return company ? Error{ErrorCode::CompanyArchived, company->name, {}, {}} : company.error();
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

QFuture<Result<QHash<EndpointId, QString>>> StoreEndpoints::names(CompanyId company)
{
    return m_store.read([company](Database &database) -> Result<QHash<EndpointId, QString>> {
        const auto endpoints = EndpointRepository(database).everOfCompany(company);
        if (!endpoints)
            return endpoints.error();
        QHash<EndpointId, QString> names;
        for (const Endpoint &endpoint : *endpoints)
            names.insert(endpoint.id, nameOf(endpoint));
        return names;
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

QFuture<Result<Endpoint>> StoreEndpoints::add(CompanyId company, const EndpointChange &change)
{
    return m_store.write([=, actor = m_actor, &store = m_store](Database &database) {
        const SettingsAuthor author{actor, store.clock().now(), store.vault()};
        return withHistory(database, company, author, [&] {
            return addEndpoint(database, company, change, {actor, author.now, author.vault});
        });
    });
}

QFuture<Result<Endpoint>> StoreEndpoints::change(CompanyId company, const QString &name,
                                                 const EndpointChange &change)
{
    return changeNamed(
            company, name,
            [=, actor = m_actor, &vault = m_store.vault()](Database &database, const Endpoint &from,
                                                           Micros now) {
                return withHistory(database, company, {actor, now, vault}, [&] {
                    return applyEndpointChange(database, from, change, {actor, now, vault});
                });
            });
}

struct StoreEndpoints::Removal
{
    CompanyId company;
    QString name;
    qint64 cancelled = 0;
    QPromise<Result<qint64>> answer;
};

QFuture<Result<qint64>> StoreEndpoints::remove(CompanyId company, const QString &name)
{
    const auto removal = std::make_shared<Removal>();
    removal->company = company;
    removal->name = name;
    removal->answer.start();
    removeMore(removal);
    return removal->answer.future();
}

/// Cancels some of what waits, and removes the endpoint together with the last of it.
void StoreEndpoints::removeMore(const std::shared_ptr<Removal> &removal)
{
    const auto cancelling = m_store.write([company = removal->company, name = removal->name,
                                           actor = m_actor,
                                           &store = m_store](Database &database) -> Result<int> {
        const Micros now = store.clock().now();
        const Result<Endpoint> endpoint = endpointNamed(database, company, name);
        if (!endpoint)
            return endpoint.error();
        if (endpoint->slot)
            return Error{ErrorCode::EndpointIsCategory, QStringLiteral("name"), name, {}};
        EndpointSettingsRepository settings(database, {actor, now});
        const Result<int> cancelled = settings.cancelUnfinished(endpoint->id, cancelledTogether);
        if (!cancelled || *cancelled >= cancelledTogether)
            return cancelled;
        const Result<void> removed = withHistory(database, company, {actor, now, store.vault()},
                                                 [&] { return settings.remove(*endpoint); });
        return removed ? cancelled : removed.error();
    });
    whenAnswered(cancelling, this, [this, removal](const Result<int> &cancelled) {
        removal->cancelled += cancelled ? *cancelled : 0;
        if (cancelled && *cancelled >= cancelledTogether)
            return removeMore(removal);
        removal->answer.addResult(cancelled ? Result<qint64>(removal->cancelled)
                                            : cancelled.error());
        removal->answer.finish();
    });
}

QFuture<Result<Endpoint>> StoreEndpoints::hold(CompanyId company, const QString &name,
                                               const QString &note)
{
    return changeNamed(
            company, name,
            [actor = m_actor, note](Database &database, const Endpoint &from, Micros now) {
                return EndpointRepository(database).hold(from.id, HoldReason::ByHand, actor, now,
                                                         note.simplified().left(200));
            });
}

QFuture<Result<Endpoint>> StoreEndpoints::release(CompanyId company, const QString &name)
{
    return changeNamed(company, name,
                       [actor = m_actor](Database &database, const Endpoint &from,
                                         Micros now) -> Result<bool> {
                           if (from.holdReason == HoldReason::Archived)
                               return archivedError(database, from.company);
                           return EndpointRepository(database).release(from.id, actor, now);
                       });
}

} // namespace hk
