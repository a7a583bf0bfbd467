#include "core/workspace/storeaudit.h"

#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/store/auditchain.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace hk {
namespace {

constexpr int linesAtOnce = 1000;

AuditRange rangeOf(const AuditWish &wish, Micros now)
{
    return {wish.company, wish.filter, wish.before, now};
}

/// What a filter has to look through may be all of it.
ReadingThread threadFor(const AuditWish &wish)
{
    return wish.filter.matchesEverything() ? ReadingThread::List : ReadingThread::Scan;
}

/// One more than asked for tells whether there are older ones.
Result<AuditPart> partOf(Database &database, const AuditWish &wish, Micros now)
{
    Result<QList<AuditLine>> lines =
            AuditRepository(database).lines(rangeOf(wish, now), wish.limit + 1);
    if (!lines)
        return lines.error();
    AuditPart part{*std::move(lines), true};
    if (part.lines.size() > wish.limit) {
        part.lines.removeLast();
        part.isLast = false;
    }
    return part;
}

/// One export, in a thread of the pool.
class AuditExport
{
public:
    AuditExport(Store &store, const QString &file, AuditFormat format)
        : m_store(store), m_file(file), m_format(format)
    {
    }

    Result<qint64> run(AuditWish wish, const CancelToken &cancel)
    {
        if (!m_file.open() || !m_file.write(auditHeading(m_format)))
            return m_file.problem();
        wish.limit = linesAtOnce;
        const Micros now = m_store.clock().now();
        for (bool isLast = false; !isLast;) {
            const Result<AuditPart> part =
                    m_store.read([wish, now](Database &db) { return partOf(db, wish, now); },
                                 cancel, ReadingThread::Scan)
                            .result();
            if (!part)
                return part.error();
            for (const AuditLine &line : part->lines) {
                if (!m_file.write(auditText(line, m_format)))
                    return m_file.problem();
            }
            m_written += part->lines.size();
            isLast = part->isLast;
            if (!isLast)
                wish.before = part->lines.constLast().entry.id;
        }
        return m_file.commit() ? Result<qint64>(m_written) : Result<qint64>(m_file.problem());
    }

private:
    Store &m_store;
    OutputFile m_file;
    AuditFormat m_format;
    qint64 m_written = 0;
};

} // namespace

StoreAudit::StoreAudit(Store &store, QString actor, QObject *parent)
    : AuditFront(parent), m_store(store), m_actor(std::move(actor))
{
}

/// They are in other threads, and the store goes next.
StoreAudit::~StoreAudit()
{
    for (const Running &one : std::as_const(m_exports))
        one.cancel.cancel();
    for (Running &one : m_exports)
        one.done.waitForFinished();
}

QFuture<Result<AuditPart>> StoreAudit::list(const AuditWish &wish, CancelToken cancel)
{
    return m_store.read([wish, now = m_store.clock().now()](
                                Database &database) { return partOf(database, wish, now); },
                        std::move(cancel), threadFor(wish));
}

QFuture<Result<qint64>> StoreAudit::count(const AuditWish &wish, CancelToken cancel)
{
    return m_store.read(
            [wish, now = m_store.clock().now()](Database &database) {
                AuditRange range = rangeOf(wish, now);
                range.before.reset();
                return AuditRepository(database).count(range);
            },
            std::move(cancel), ReadingThread::Scan);
}

QFuture<Result<AuditVerdict>> StoreAudit::verify(const std::optional<AuditHead> &known,
                                                 CancelToken cancel)
{
    return m_store.read(
            [known, vault = &m_store.vault()](Database &database) {
                return verifyAudit(database, *vault, known);
            },
            std::move(cancel), ReadingThread::Scan);
}

QFuture<Result<qint64>> StoreAudit::exportTo(const QString &file, AuditFormat format,
                                             const AuditWish &wish, CancelToken cancel)
{
    m_exports.removeIf([](const Running &one) { return one.done.isFinished(); });
    const auto done = inBackground(
            [store = &m_store, actor = m_actor, file, format, wish, cancel]() -> Result<qint64> {
                const Result<qint64> written = AuditExport(*store, file, format).run(wish, cancel);
                if (!written)
                    return written;
                AuditEntry entry;
                entry.at = store->clock().now();
                entry.actor = actor;
                entry.company = wish.company.value_or(CompanyId());
                entry.what = QStringLiteral("audit.exported");
                entry.after = nameOf(format) + QStringLiteral(", %1 entries").arg(*written);
                const Result<void> noted = store->write([entry](Database &database) {
                                                    return AuditRepository(database).add(entry);
                                                }).result();
                return noted ? written : Result<qint64>(noted.error());
            });
    m_exports.append({cancel, done});
    return done;
}

} // namespace hk
