#include "core/workspace/keyrotation.h"

#include "core/base/duration.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/keyrepository.h"
#include "core/vault/vault.h"

#include <QtCore/QDateTime>

namespace hk {
namespace {

constexpr qint64 shortestOverlapMs = 1000;
constexpr qint64 longestOverlapMs = 90LL * 24 * 3600 * 1000;

Result<qint64> overlapOf(const QString &text)
{
    const Result<qint64> ms = parseDuration(text, QStringLiteral("overlap"));
    if (ms && (*ms < shortestOverlapMs || *ms > longestOverlapMs))
        return Error{ErrorCode::OverlapOutOfRange, QStringLiteral("overlap"), text.left(40), {}};
    return ms;
}

QString isoOf(Micros time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).toString(Qt::ISODate);
}

/// What a change of the keys starts from.
struct Start
{
    Company company;
    QList<SealedKey> signing; ///< oldest first
};

Result<Start> startOf(Database &database, CompanyId id, Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(id);
    if (!company)
        return company.error();
    const Result<QList<SealedKey>> signing = KeyRepository(database).signing(id, now);
    if (!signing)
        return signing.error();
    return Start{*company, *signing};
}

Result<Start> startOfRotating(Database &database, CompanyId id, Micros now)
{
    const Result<Start> start = startOf(database, id, now);
    if (start && start->signing.size() < 2)
        return Error{ErrorCode::HashKeyNotRotating, {}, {}, {}};
    return start;
}

/// A revision more and a line in the audit, once the keys are changed.
Result<WebhookSettings> finished(Database &database, const Start &start,
                                 const Result<void> &changed, const QString &after,
                                 const SettingsAuthor &author)
{
    if (!changed)
        return changed.error();
    const Result<Company> updated = CompanyRepository(database).update(start.company);
    if (!updated)
        return updated.error();
    const Result<void> noted = AuditRepository(database).add(
            {0, author.now, author.actor, start.company.id, QStringLiteral("settings.hashKey"),
             nameOf(hashKeyStateOf(start.signing)), after});
    return noted ? loadSettings(database, start.company.id, author.now) : noted.error();
}

} // namespace

Result<WebhookSettings> rotateKey(Database &database, CompanyId id, const KeyRotation &rotation,
                                  const SettingsAuthor &author)
{
    if (const Result<void> key = checkHashKey(rotation.next.view()); !key)
        return key.error();
    const Result<qint64> overlap = overlapOf(rotation.overlap);
    if (!overlap)
        return overlap.error();
    const Result<Start> start = startOf(database, id, author.now);
    if (!start)
        return start.error();
    if (start->signing.size() > 1)
        return Error{ErrorCode::HashKeyRotating, {}, {}, {}};

    const Secret byDefault(start->company.externalId.toUtf8());
    const Result<Secret> present = start->signing.isEmpty()
            ? Result<Secret>(byDefault)
            : author.vault.open(start->signing.first().sealed, keyContext(id));
    if (!present)
        return present.error();
    if (*present == rotation.next)
        return Error{ErrorCode::HashKeyUnchanged, {}, {}, {}};
    const Result<QByteArray> next = author.vault.seal(rotation.next, keyContext(id));
    const Result<QByteArray> former = author.vault.seal(byDefault, keyContext(id));
    if (!next || !former)
        return next ? former.error() : next.error();

    const Micros end = author.now + *overlap * 1000;
    return finished(database, *start,
                    KeyRepository(database).rotate(id, *next, *former, author.now, end),
                    QStringLiteral("rotating until ") + isoOf(end), author);
}

Result<WebhookSettings> finishKeyRotation(Database &database, CompanyId id,
                                          const SettingsAuthor &author)
{
    const Result<Start> start = startOfRotating(database, id, author.now);
    if (!start)
        return start.error();
    return finished(database, *start, KeyRepository(database).endOverlap(id, author.now),
                    QStringLiteral("new key alone"), author);
}

Result<WebhookSettings> cancelKeyRotation(Database &database, CompanyId id,
                                          const SettingsAuthor &author)
{
    const Result<Start> start = startOfRotating(database, id, author.now);
    if (!start)
        return start.error();
    const SealedKey &old = start->signing.first();
    const Result<Secret> opened = author.vault.open(old.sealed, keyContext(id));
    if (!opened)
        return opened.error();
    KeyRepository keys(database);
    const bool wasDefault = *opened == Secret(start->company.externalId.toUtf8());
    return finished(database, *start,
                    wasDefault ? keys.useDefault(id) : keys.set(id, old.sealed, author.now),
                    QStringLiteral("old key alone"), author);
}

} // namespace hk
