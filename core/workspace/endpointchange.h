#pragma once

#include "core/base/clock.h"
#include "core/model/endpoint.h"
#include "core/workspace/endpointsfront.h"

namespace hk {

class Database;
class Vault;

/// Who changes an endpoint, when, and what seals its secret headers.
struct EndpointEditor
{
    QString actor;
    Micros now = 0;
    const Vault &vault;
};

/// The endpoint of that name or category. EndpointUnknown.
Result<Endpoint> endpointNamed(Database &database, CompanyId company, const QString &name);

/// Checks the whole change, then makes it; answers the endpoint afterwards. In the transaction of
/// `database`, so that an error leaves everything as it was. Errors as EndpointsFront::change().
Result<Endpoint> applyEndpointChange(Database &database, const Endpoint &endpoint,
                                     const EndpointChange &change, const EndpointEditor &editor);

/// A new endpoint that is as `change` says. Errors as EndpointsFront::add().
Result<Endpoint> addEndpoint(Database &database, CompanyId company, const EndpointChange &change,
                             const EndpointEditor &editor);

} // namespace hk
