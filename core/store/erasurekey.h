#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;
class Vault;

/// The store's key for the marks by which its audit remembers erased people; sealed like the hash
/// keys, so that a stolen file does not tell whether somebody was in it. None: nobody was erased
/// yet. Inside a closure. Store…, StoreDamaged when it does not open.
Result<std::optional<Secret>> erasureKey(Database &database, const Vault &vault);
/// The same; makes one when there is none. Inside a closure of Store::write().
Result<Secret> makeErasureKey(Database &database, const Vault &vault);

/// When the audit says that `mark` was erased, newest first.
Result<QList<Micros>> erasuresOf(Database &database, CompanyId company, const QString &mark);

} // namespace hk
