#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

class Database;
class Vault;
struct Endpoint;

/// The header lines of a POST of `bodySize` bytes to `url` that carried these signature headers.
HeaderList sentHeaders(const QString &url, const HeaderList &signature, qsizetype bodySize);

/// The request that the dispatcher would send to `endpoint` at `now`: signed with the keys of that
/// moment. Inside a closure of Store::read(). Store….
Result<SignedRequest> signRequest(Database &database, const Vault &vault, EndpointId endpoint,
                                  const QString &eventId, const QByteArray &payload, Micros now);
/// The same for one that need not be in the store.
Result<SignedRequest> signRequest(Database &database, const Vault &vault, const Endpoint &endpoint,
                                  const QString &eventId, const QByteArray &payload, Micros now);

} // namespace hk
