#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Who changed or looked at what. Never a secret, nor anything of a customer. Plain value.
struct AuditEntry
{
    qint64 id = 0;
    Micros at = 0;
    QString actor;     ///< "window", "console", "dispatcher"; with who used it, see Actor
    CompanyId company; ///< invalid: of the whole store
    QString what;      ///< "settings.bookingUrl", "hashKey.revealed", "endpoint.held"…
    QString before;
    QString after;
    bool operator==(const AuditEntry &) const = default;
};

/// An entry as it is read, with its place in the chain (docs/manual/audit.md).
struct AuditLine
{
    AuditEntry entry;
    QString company; ///< external id, also of one that was removed; empty: of the whole store
    QByteArray hash; ///< 32 bytes
    bool operator==(const AuditLine &) const = default;
};

} // namespace hk
