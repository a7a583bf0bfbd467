#pragma once

#include "core/base/result.h"
#include "core/store/publicid.h"
#include "core/vault/vault.h"

#include <optional>

namespace hk {

class Database;

/// What a store knows of itself. Inside a transaction or not; Store….
Result<PublicIds> readPublicIds(Database &database);
Result<std::optional<DataKeyRecord>> dataKeyRecord(Database &database);
/// Keeps the record unless there is one already; answers the one that is kept.
Result<DataKeyRecord> rememberDataKey(Database &database, const DataKeyRecord &record);

} // namespace hk
