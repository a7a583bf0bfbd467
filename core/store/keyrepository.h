#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/company.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;

/// A key as it lies in the store: sealed, with the time it signs in.
struct SealedKey
{
    CompanyId company;
    QByteArray sealed; ///< by Vault::seal() with keyContext(company)
    Micros signsFrom = 0;
    std::optional<Micros> signsUntil; ///< not included; none: until something else is set
    bool operator==(const SealedKey &) const = default;
};

/// What the keys that sign at one moment mean.
HashKeyState hashKeyStateOf(const QList<SealedKey> &signing);

/// What a company's keys are sealed with, see Vault::seal().
QByteArray keyContext(CompanyId company);

/// The hash keys of companies: only ever sealed. A company without one uses the default, its
/// external id. Made inside a closure, see Database. Errors Store….
class KeyRepository final
{
public:
    explicit KeyRepository(Database &database) : m_db(database) { }

    /// Those that sign at `at`, oldest first: none (the default key signs), one, or two while one
    /// is being rotated.
    Result<QList<SealedKey>> signing(CompanyId company, Micros at);
    /// All of the store that sign at `at` or later, by company, oldest first.
    Result<QList<SealedKey>> allSigningFrom(Micros at);

    /// This key alone from now on.
    Result<void> set(CompanyId company, const QByteArray &sealed, Micros now);
    /// No key: the external id signs.
    Result<void> useDefault(CompanyId company);
    /// `next` signs from now on; what signs now goes on until `overlapEnd`. `formerDefault` is the
    /// sealed external id, kept when no key is set so far.
    Result<void> rotate(CompanyId company, const QByteArray &next, const QByteArray &formerDefault,
                        Micros now, Micros overlapEnd);
    /// Ends a rotation at once: the newest key alone.
    Result<void> endOverlap(CompanyId company, Micros now);

private:
    Database &m_db;
};

} // namespace hk
