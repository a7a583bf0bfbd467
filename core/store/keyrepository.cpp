#include "core/store/keyrepository.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace hk {
namespace {

#define HK_KEY_COLUMNS "SELECT company, sealed, signs_from, signs_until FROM company_key "
constexpr char selectSigning[] = HK_KEY_COLUMNS
        "WHERE company = ? AND signs_from <= ? AND (signs_until IS NULL OR signs_until > ?) "
        "ORDER BY signs_from, id";
constexpr char selectAll[] = HK_KEY_COLUMNS
        "WHERE signs_until IS NULL OR signs_until > ? ORDER BY company, signs_from, id";
#undef HK_KEY_COLUMNS

constexpr char deleteAll[] = "DELETE FROM company_key WHERE company = ?";
constexpr char deleteEnded[] = "DELETE FROM company_key WHERE company = ? AND signs_until IS NOT "
                               "NULL AND signs_until <= ?";
constexpr char endAt[] = "UPDATE company_key SET signs_until = ? WHERE company = ? "
                         "AND (signs_until IS NULL OR signs_until > ?)";
constexpr char insertKey[] =
        "INSERT INTO company_key(company, sealed, signs_from, signs_until) VALUES(?, ?, ?, ?)";
constexpr char keepNewest[] = "DELETE FROM company_key WHERE company = ? AND id <> "
                              "(SELECT max(id) FROM company_key WHERE company = ?)";

SealedKey keyOf(const Query &row)
{
    return {CompanyId(row.integer(0)), row.bytes(1), row.integer(2), row.maybeInteger(3)};
}

/// The result of the last of several statements, or the first error.
Result<void> allDone(std::initializer_list<Result<qint64>> results)
{
    for (const Result<qint64> &result : results) {
        if (!result)
            return result.error();
    }
    return {};
}

} // namespace

HashKeyState hashKeyStateOf(const QList<SealedKey> &signing)
{
    if (signing.isEmpty())
        return HashKeyState::Default;
    return signing.size() == 1 ? HashKeyState::Set : HashKeyState::Rotating;
}

QByteArray keyContext(CompanyId company)
{
    return "company_key:" + QByteArray::number(company.value());
}

Result<QList<SealedKey>> KeyRepository::signing(CompanyId company, Micros at)
{
    return Query(m_db, selectSigning).list(keyOf, company, at, at);
}

Result<QList<SealedKey>> KeyRepository::allSigningFrom(Micros at)
{
    return Query(m_db, selectAll).list(keyOf, at);
}

Result<void> KeyRepository::set(CompanyId company, const QByteArray &sealed, Micros now)
{
    if (Result<void> cleared = useDefault(company); !cleared)
        return cleared;
    const Result<qint64> inserted =
            Query(m_db, insertKey).run(company, sealed, now, std::optional<qint64>());
    return inserted ? Result<void>() : inserted.error();
}

Result<void> KeyRepository::useDefault(CompanyId company)
{
    const Result<qint64> deleted = Query(m_db, deleteAll).run(company);
    return deleted ? bumpSettingsRevision(m_db) : deleted.error();
}

Result<void> KeyRepository::rotate(CompanyId company, const QByteArray &next,
                                   const QByteArray &formerDefault, Micros now, Micros overlapEnd)
{
    const Result<QList<SealedKey>> present = signing(company, now);
    if (!present)
        return present.error();
    Result<void> done;
    if (present->isEmpty()) {
        // A microsecond older, so that it stays the first of the two.
        done = allDone({Query(m_db, insertKey).run(company, formerDefault, now - 1, overlapEnd)});
    } else {
        done = allDone({Query(m_db, deleteEnded).run(company, now),
                        Query(m_db, endAt).run(overlapEnd, company, overlapEnd)});
    }
    if (done)
        done = allDone({Query(m_db, insertKey).run(company, next, now, std::optional<qint64>())});
    return done ? bumpSettingsRevision(m_db) : done;
}

Result<void> KeyRepository::endOverlap(CompanyId company, Micros now)
{
    const Result<QList<SealedKey>> present = signing(company, now);
    if (!present)
        return present.error();
    if (present->size() < 2)
        return {};
    const Result<qint64> kept = Query(m_db, keepNewest).run(company, company);
    return kept ? bumpSettingsRevision(m_db) : kept.error();
}

} // namespace hk
