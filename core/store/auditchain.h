#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/auditverdict.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;
class Vault;

/// What stands in the place of the hash before the first entry.
QByteArray firstAuditHash();
/// The hash of an entry: SHA-256 over the previous one's and each field as a netstring, integers in
/// decimal. Pure, any thread; docs/manual/audit.md has it for strangers, so it never changes.
QByteArray auditHash(QByteArrayView previous, const QList<QByteArrayView> &fields);

/// Notes the last entry under the store's key, unless what was noted before is not there any more:
/// then that note stays and keeps showing it. Where there is no note, and the store is not new,
/// somebody took it away: an entry of its own says so first, at `now` or when the last one was
/// written. Inside a transaction that writes. Store….
Result<void> sealAuditHead(Database &database, const Vault &vault, std::optional<Micros> now = {});
/// The first note of a store whose audit was not chained before, likewise.
Result<void> sealFirstAuditHead(Database &database, const Vault &vault);
/// The layout of stores from which on audits are chained.
inline constexpr int firstChainedLayout = 15;
/// Whether there is such a note.
Result<bool> isAuditSealed(Database &database);

/// Looks at every entry and at the notes of the last one. `known` is a head that somebody kept
/// elsewhere. Takes about a second for half a million. Inside a closure of Store::read(). Store….
Result<AuditVerdict> verifyAudit(Database &database, const Vault &vault,
                                 const std::optional<AuditHead> &known);

} // namespace hk
