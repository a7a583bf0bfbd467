#include "core/store/auditchain.h"

#include "core/base/secret.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"
#include "core/vault/vault.h"

#include <QtCore/QCryptographicHash>

namespace hk {
namespace {

constexpr qsizetype hashSize = 32;
constexpr QByteArrayView headContext("audit_head");

constexpr char selectHead[] = "SELECT entry, hash, sealed FROM audit_head";
constexpr char updateSealed[] = "UPDATE audit_head SET sealed = ?";
constexpr char unsealed[] = "audit.unsealed";
constexpr char selectUnsealed[] = "SELECT id FROM audit WHERE what = ? ORDER BY id LIMIT 1";
constexpr char selectLastTime[] = "SELECT max(at) FROM audit";
constexpr char selectIsEmpty[] = "SELECT NOT EXISTS (SELECT 1 FROM company)";
constexpr char selectHash[] = "SELECT hash FROM audit WHERE id = ?";
constexpr char selectChain[] =
        "SELECT a.id, a.hash, audit_hash(coalesce((SELECT p.hash FROM audit p WHERE p.id < a.id "
        "ORDER BY p.id DESC LIMIT 1), zeroblob(32)), a.id, a.at, a.actor, a.company, a.what, "
        "a.before, a.after) FROM audit a ORDER BY a.id";
// Whether what the entry holds was written as another one, behind any that is there.
constexpr char selectPlaces[] =
        "SELECT count(*) FROM audit a CROSS JOIN audit p WHERE a.id = ? AND p.id <> a.id - 1 AND "
        "a.hash IN (audit_hash(p.hash, p.id, a.at, a.actor, a.company, a.what, a.before, a.after), "
        "audit_hash(p.hash, p.id + 1, a.at, a.actor, a.company, a.what, a.before, a.after), "
        "audit_hash(zeroblob(32), p.id, a.at, a.actor, a.company, a.what, a.before, a.after))";
struct HeadRow
{
    AuditHead head;
    QByteArray sealed;
};

Result<HeadRow> readHead(Database &database)
{
    const auto row = Query(database, selectHead).first([](const Query &one) {
        return HeadRow{{one.integer(0), one.bytes(1)}, one.bytes(2)};
    });
    if (!row)
        return row.error();
    if (!row->has_value()) {
        return Error{ErrorCode::StoreDamaged,
                     database.path(),
                     QStringLiteral("it lacks the head of its audit"),
                     {}};
    }
    return **row;
}

/// "57:" and the hash; none: it does not open.
std::optional<AuditHead> opened(const QByteArray &sealed, const Vault &vault)
{
    const Result<Secret> plain = vault.open(sealed, headContext);
    if (!plain)
        return std::nullopt;
    const QByteArray text = plain->view().toByteArray();
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || text.size() - colon - 1 != hashSize)
        return std::nullopt;
    return AuditHead{text.left(colon).toLongLong(), text.mid(colon + 1)};
}

Result<std::optional<QByteArray>> hashOf(Database &database, qint64 entry)
{
    return Query(database, selectHash).first([](const Query &row) { return row.bytes(0); }, entry);
}

/// Whether that entry is there, as it was. The one before the first always is.
Result<bool> stands(Database &database, const AuditHead &head)
{
    if (head.entry == 0)
        return true;
    const auto hash = hashOf(database, head.entry);
    if (!hash)
        return hash.error();
    return *hash == std::optional(head.hash);
}

/// The first entry whose hash is not what it must be: what happened?
Result<AuditBreak> judge(Database &database, qint64 entry, qint64 previous)
{
    if (entry > previous + 1)
        return AuditBreak{AuditFault::Missing, previous + 1, entry - 1};
    const auto first = [](const Query &row) { return row.integer(0); };
    const auto places = Query(database, selectPlaces).first(first, entry);
    if (!places)
        return places.error();
    if (places->value_or(0) > 0)
        return AuditBreak{AuditFault::Moved, entry, entry};
    return AuditBreak{AuditFault::Changed, entry, entry};
}

struct Walk
{
    qint64 entries = 0;
    AuditHead last;
    std::optional<qint64> wrong;
    qint64 beforeWrong = 0;
};

Result<Walk> walk(Database &database)
{
    Walk walk;
    const Result<void> read =
            HotStatement(database, selectChain).forEach([&walk](const HotStatement &row) {
                const qint64 id = row.integer(0);
                const QByteArray hash = row.bytes(1);
                if (!walk.wrong && hash != row.bytes(2)) {
                    walk.wrong = id;
                    walk.beforeWrong = walk.last.entry;
                }
                ++walk.entries;
                walk.last = {id, hash};
            });
    return read ? Result<Walk>(walk) : read.error();
}

/// What a note of the last entry says of what is there.
Result<std::optional<AuditBreak>> judgeNote(Database &database, const AuditHead &note,
                                            const AuditHead &last)
{
    using Answer = std::optional<AuditBreak>;
    if (note.entry > last.entry)
        return Answer(AuditBreak{AuditFault::Cut, last.entry + 1, note.entry});
    const Result<bool> there = stands(database, note);
    if (!there)
        return there.error();
    return *there ? Answer() : Answer(AuditBreak{AuditFault::Replaced, note.entry, note.entry});
}

/// Nobody has written anything into the store yet, so that there is nothing to be taken out.
Result<bool> isUnused(Database &database, const AuditHead &head)
{
    const auto isEmpty =
            Query(database, selectIsEmpty).first([](const Query &row) { return row.integer(0); });
    if (!isEmpty)
        return isEmpty.error();
    return head.entry == 0 && isEmpty->value_or(0) != 0;
}

Result<void> tellUnsealed(Database &database, const AuditHead &head, std::optional<Micros> now)
{
    const auto last =
            Query(database, selectLastTime).first([](const Query &row) { return row.integer(0); });
    if (!last)
        return last.error();
    AuditEntry entry;
    entry.at = now.value_or(last->value_or(0));
    entry.actor = QStringLiteral("store");
    entry.what = QLatin1String(unsealed);
    entry.after = QStringLiteral("the last entry was %1").arg(head.entry);
    return AuditRepository(database).add(entry);
}

Result<void> seal(Database &database, const Vault &vault, const AuditHead &head)
{
    const QByteArray plain = QByteArray::number(head.entry) + ':' + head.hash;
    const Result<QByteArray> sealed = vault.seal(Secret(plain), headContext);
    if (!sealed)
        return sealed.error();
    const Result<qint64> kept = Query(database, updateSealed).run(*sealed);
    return kept ? Result<void>() : kept.error();
}

/// Where there is no note, or was none at some time.
Result<std::optional<AuditBreak>> judgeSeal(Database &database, const HeadRow &row, bool opens)
{
    using Answer = std::optional<AuditBreak>;
    const qint64 entry = row.head.entry;
    if (row.sealed.isEmpty())
        return Answer(AuditBreak{AuditFault::Unsealed, entry, entry});
    if (!opens)
        return Answer(AuditBreak{AuditFault::SealBroken, entry, entry});
    const auto told = Query(database, selectUnsealed)
                              .first([](const Query &one) { return one.integer(0); },
                                     QLatin1String(unsealed));
    if (!told)
        return told.error();
    return *told ? Answer(AuditBreak{AuditFault::WasUnsealed, **told, **told}) : Answer();
}

} // namespace

QByteArray firstAuditHash() { return QByteArray(hashSize, '\0'); }

QByteArray auditHash(QByteArrayView previous, const QList<QByteArrayView> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QByteArrayView field : fields) {
        hash.addData(QByteArray::number(field.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(field);
        hash.addData(QByteArrayView(","));
    }
    return hash.result();
}

Result<void> sealAuditHead(Database &database, const Vault &vault, std::optional<Micros> now)
{
    const Result<HeadRow> row = readHead(database);
    if (!row)
        return row.error();
    if (row->sealed.isEmpty()) {
        const Result<bool> isNew = isUnused(database, row->head);
        const Result<void> told = isNew && !*isNew ? tellUnsealed(database, row->head, now)
                : isNew                            ? Result<void>()
                                                   : isNew.error();
        return told ? sealFirstAuditHead(database, vault) : told;
    }
    const std::optional<AuditHead> noted = opened(row->sealed, vault);
    const Result<bool> there = noted ? stands(database, *noted) : Result<bool>(false);
    if (!there)
        return there.error();
    if (!*there || noted->entry == row->head.entry)
        return {};
    return seal(database, vault, row->head);
}

Result<void> sealFirstAuditHead(Database &database, const Vault &vault)
{
    const Result<HeadRow> row = readHead(database);
    return row ? seal(database, vault, row->head) : row.error();
}

Result<bool> isAuditSealed(Database &database)
{
    const Result<HeadRow> row = readHead(database);
    return row ? Result<bool>(!row->sealed.isEmpty()) : row.error();
}

Result<AuditVerdict> verifyAudit(Database &database, const Vault &vault,
                                 const std::optional<AuditHead> &known)
{
    const Result<HeadRow> row = readHead(database);
    const Result<Walk> all = row ? walk(database) : Result<Walk>(row.error());
    if (!all)
        return all.error();
    AuditVerdict verdict{all->entries, all->last, std::nullopt, std::nullopt};
    if (verdict.entries == 0)
        verdict.head.hash = firstAuditHash();
    QList<AuditHead> notes;
    const std::optional<AuditHead> sealed = opened(row->sealed, vault);
    if (sealed) {
        verdict.sealed = sealed->entry;
        notes.append(*sealed);
    }
    if (known)
        notes.append(*known);
    notes.append(row->head);
    if (all->wrong) {
        const Result<AuditBreak> fault = judge(database, *all->wrong, all->beforeWrong);
        if (!fault)
            return fault.error();
        verdict.broken = *fault;
        return verdict;
    }
    for (const AuditHead &note : std::as_const(notes)) {
        const auto fault = judgeNote(database, note, verdict.head);
        if (!fault)
            return fault.error();
        if (!verdict.broken)
            verdict.broken = *fault;
    }
    if (!verdict.broken) {
        const auto fault = judgeSeal(database, *row, sealed.has_value());
        if (!fault)
            return fault.error();
        verdict.broken = *fault;
    }
    return verdict;
}

} // namespace hk
