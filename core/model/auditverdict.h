#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// The last entry of the audit and its hash, by which all before it can be judged.
struct AuditHead
{
    qint64 entry = 0; ///< 0: there is none
    QByteArray hash;  ///< 32 bytes
    bool operator==(const AuditHead &) const = default;
};

/// How the audit is broken.
enum class AuditFault {
    Changed,     ///< what it says does not fit its hash and that of the one before
    Missing,     ///< entries from here on are gone
    Moved,       ///< it stands where another one stood
    Cut,         ///< entries from here to the end are gone
    Replaced,    ///< everything fits, but another entry was here when it was last noted
    SealBroken,  ///< the note of the last entry was not written with this store's key
    Unsealed,    ///< there is no such note; what came behind this entry may be gone
    WasUnsealed, ///< there was none when this entry was written; what came before it may be gone
};

/// The first thing that is wrong.
struct AuditBreak
{
    AuditFault fault = AuditFault::Changed;
    qint64 entry = 0; ///< the first one it concerns
    qint64 last = 0;  ///< of Missing and Cut: the last one; else the same
    bool operator==(const AuditBreak &) const = default;
};

/// What a look at the whole audit found.
struct AuditVerdict
{
    qint64 entries = 0;
    AuditHead head;               ///< of what is there
    std::optional<qint64> sealed; ///< the last entry that is noted under the store's key
    std::optional<AuditBreak> broken;
    bool operator==(const AuditVerdict &) const = default;
};

/// A stable lower-camel name: "changed", "missing"…
QString nameOf(AuditFault fault);
/// In a sentence, in the language of the program.
QString wordsOf(const AuditBreak &broken);

} // namespace hk
