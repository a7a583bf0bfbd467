#pragma once

#include <QtCore/QStringView>

struct sqlite3;

namespace hk {

class Database;

/// Adds to a connection what SQL alone cannot do; the rest of the store's SQL is portable:
///   like            as always, but case does not matter in any script (SQLite: only in ASCII)
///   event_public_id, delivery_public_id (row id)
///   latency_bucket (µs): latencyBucketOf()
///   outcome_text (outcome, code, detail): shortTextOf(), empty for a delivered one or none
///   audit_hash (previous hash, id, at, actor, company, what, before, after): auditHash()
/// False when SQLite refuses. The database outlives the connection's use of them.
bool addFunctions(sqlite3 *handle, const Database &database);

/// LIKE: % stands for anything, _ for one character, `escape` takes the next one as it is. Both are
/// case-folded already.
bool matchesLike(QStringView text, QStringView pattern, QChar escape);

} // namespace hk
