#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"

#include <QtCore/QString>

namespace hk {

class Database;

/// Who changes an endpoint, and when.
struct EndpointAuthor
{
    QString actor;
    Micros at = 0;
};

/// An audit entry "endpoint.<name>.<what>". Inside a closure of Store::write(). Store….
Result<void> noteEndpointChange(Database &database, const Endpoint &endpoint, const char *what,
                                const QString &before, const QString &after,
                                const EndpointAuthor &author);

} // namespace hk
