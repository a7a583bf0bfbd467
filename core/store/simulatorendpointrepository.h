#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

class Database;

/// The endpoints that simulations go to when they do not go to a company's own: one for each path
/// of the local receiver, and one for each other URL that somebody typed. They stand among nobody's
/// settings (EndpointRepository::ofCompany()) and get no trigger, but sign, retry and are resent to
/// as every other. Few: of the typed ones that nothing waits for, only the newest stay. Made inside
/// a closure of Store::write(), see Database. Errors Store….
class SimulatorEndpointRepository final
{
public:
    /// So many typed URLs are kept for a company.
    static constexpr int mostUrls = 16;

    SimulatorEndpointRepository(Database &database, Micros now) : m_db(database), m_now(now) { }

    // `wakes`: whoever sends there wants it tried, so that a hold and a break end.

    /// That of one path of the local receiver, wherever it listens: what waits follows it to `url`.
    /// `caFile`: PEM, trusted there beside the system's authorities; empty: none.
    Result<Endpoint> ofReceiver(CompanyId company, Category category, const QString &url,
                                const QString &caFile, bool wakes);
    /// What all companies wait to send to the local receiver follows it to `baseUrl`, too, which
    /// ends without a slash.
    Result<void> moveReceiver(const QString &baseUrl, const QString &caFile);
    /// That of a typed URL, `ascii` as WebhookUrl writes it.
    Result<Endpoint> ofUrl(CompanyId company, const QString &ascii, bool wakes);
    /// The typed ones, the newest first.
    Result<QStringList> urls(CompanyId company);
    Result<QList<Endpoint>> ofCompany(CompanyId company);
    /// Of the typed ones those that something waits to go to.
    Result<QList<Endpoint>> awaitedUrls(CompanyId company);

private:
    Result<QList<Endpoint>> endpointsOf(const Result<QList<EndpointId>> &ids);
    Result<Endpoint> add(CompanyId company, const QString &name, const QString &url);
    Result<Endpoint> ready(EndpointId id, const QString &url, bool wakes);
    Result<Endpoint> trusting(Result<Endpoint> endpoint, const QString &caFile);

    Database &m_db;
    Micros m_now;
};

} // namespace hk
