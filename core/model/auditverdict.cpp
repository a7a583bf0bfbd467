#include "core/model/auditverdict.h"

#include "core/base/words.h"

namespace hk {

QString nameOf(AuditFault fault)
{
    switch (fault) {
    case AuditFault::Changed:
        return QStringLiteral("changed");
    case AuditFault::Missing:
        return QStringLiteral("missing");
    case AuditFault::Moved:
        return QStringLiteral("moved");
    case AuditFault::Cut:
        return QStringLiteral("cut");
    case AuditFault::Replaced:
        return QStringLiteral("replaced");
    case AuditFault::Unsealed:
        return QStringLiteral("unsealed");
    case AuditFault::WasUnsealed:
        return QStringLiteral("wasUnsealed");
    case AuditFault::SealBroken:
        break;
    }
    return QStringLiteral("sealBroken");
}

QString wordsOf(const AuditBreak &broken)
{
    const QString entry = QString::number(broken.entry);
    const QString last = QString::number(broken.last);
    switch (broken.fault) {
    case AuditFault::Changed:
        return Words::tr("Entry %1 does not fit its hash: it was changed after it was written, or "
                         "the one before it was, together with its hash.")
                .arg(entry);
    case AuditFault::Missing:
        return broken.entry == broken.last
                ? Words::tr("Entry %1 is missing.").arg(entry)
                : Words::tr("Entries %1 to %2 are missing.").arg(entry, last);
    case AuditFault::Moved:
        return Words::tr("Entry %1 stands where another one stood: entries were reordered.")
                .arg(entry);
    case AuditFault::Cut:
        return broken.entry == broken.last
                ? Words::tr("Entry %1 is missing at the end.").arg(entry)
                : Words::tr("Entries %1 to %2 are missing at the end.").arg(entry, last);
    case AuditFault::Replaced:
        return Words::tr("Entry %1 is not the one that was there when it was noted: the audit was "
                         "written anew.")
                .arg(entry);
    case AuditFault::Unsealed:
        return Words::tr("The end of the audit is not sealed: entries behind entry %1 may have "
                         "been removed, together with the note of the last one.")
                .arg(entry);
    case AuditFault::WasUnsealed:
        return Words::tr("The end of the audit was not sealed any more when entry %1 was written: "
                         "entries before it may have been removed, together with the note of the "
                         "last one.")
                .arg(entry);
    case AuditFault::SealBroken:
        break;
    }
    return Words::tr("The note of the last entry was not written with this store's key.");
}

} // namespace hk
