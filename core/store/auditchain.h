#pragma once

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
/// then that note stays and keeps showing it. Inside a transaction that writes. Store….
Result<void> sealAuditHead(Database &database, const Vault &vault);
/// Whether there is such a note.
Result<bool> isAuditSealed(Database &database);

/// Looks at every entry and at the notes of the last one. `known` is a head that somebody kept
/// elsewhere. Takes about a second for half a million. Inside a closure of Store::read(). Store….
Result<AuditVerdict> verifyAudit(Database &database, const Vault &vault,
                                 const std::optional<AuditHead> &known);

} // namespace hk
