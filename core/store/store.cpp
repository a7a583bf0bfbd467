#include "core/store/store.h"

#include "core/store/auditchain.h"
#include "core/store/changenotice.h"
#include "core/store/meta.h"
#include "core/store/readerthread.h"
#include "core/store/writerthread.h"
#include "core/vault/vault.h"

#include <QtCore/QFileInfo>

namespace hk {
namespace {

Result<std::unique_ptr<Vault>> openVault(Store &store, const std::optional<DataKeyRecord> &record,
                                         Keyring *keyring)
{
    if (record)
        return Vault::open(store.path(), *record, keyring);
    Result<VaultOpening> made = Vault::create(store.path(), keyring);
    if (!made)
        return made.error();
    const Result<DataKeyRecord> kept = store.write([own = made->record](Database &database) {
                                                return rememberDataKey(database, own);
                                            }).result();
    if (!kept)
        return kept.error();
    // Another program may have made the same new store its own in the meantime.
    if (*kept != made->record)
        return Vault::open(store.path(), *kept, keyring);
    return std::move(made->vault);
}

} // namespace

Store::Store(QString path, const Clock *clock)
    : m_path(std::move(path)), m_clock(clock), m_notice(std::make_unique<ChangeNotice>())
{
    connect(m_notice.get(), &ChangeNotice::changed, this, &Store::changed);
}

Store::~Store()
{
    // The writer last: a read that is still asked for finds a store, a write that was accepted is
    // done.
    m_scanners[0].reset(); // the first, which may wait for the other
    m_scanners[1].reset();
    m_reader.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    Q_ASSERT(options.clock);
    const QString path = QFileInfo(options.path).absoluteFilePath();
    std::unique_ptr<Store> store(new Store(path, options.clock));
    ChangeNotice *notice = store->m_notice.get();
    Store *self = store.get();
    store->m_writer = std::make_unique<WriterThread>(
            path,
            WriterThread::Notices{[notice] { notice->note(); },
                                  [self](const QList<EndpointId> &endpoints) {
                                      Q_EMIT self->dueCommitted(endpoints);
                                  }});
    const Result<StoreIdentity> identity = store->m_writer->open().result();
    if (!identity)
        return identity.error();
    store->m_publicIds = identity->publicIds;

    Result<std::unique_ptr<Vault>> vault = openVault(*store, identity->dataKey, options.keyring);
    if (!vault)
        return vault.error();
    store->m_vault = *std::move(vault);
    store->m_writer->useVault(store->m_vault.get());
    if (!identity->isAuditSealed) {
        // Once: an audit that nobody adds to is noted as well.
        const Result<void> sealed =
                store->write([vault = store->m_vault.get(), isNew = identity->isAuditNew,
                              now = options.clock->now()](Database &database) {
                         return isNew ? sealFirstAuditHead(database, *vault)
                                      : sealAuditHead(database, *vault, now);
                     }).result();
        if (!sealed)
            return sealed.error();
    }

    store->m_reader = std::make_unique<ReaderThread>(path, store->m_publicIds);
    if (const Result<void> opened = store->m_reader->open().result(); !opened)
        return opened.error();
    return store;
}

void Store::enqueue(WriteJob job, WriteTurn turn) { m_writer->enqueue(std::move(job), turn); }

void Store::enqueue(ReadJob job, ReadingThread thread)
{
    if (thread == ReadingThread::List)
        return m_reader->enqueue(std::move(job));
    const std::lock_guard lock(m_scanMutex);
    std::unique_ptr<ReaderThread> &scanner = m_scanners.at(thread == ReadingThread::Scan ? 0 : 1);
    if (!scanner) {
        scanner = std::make_unique<ReaderThread>(m_path, m_publicIds,
                                                 ReaderThread::Patience::GivesWay);
        scanner->open(); // one that cannot be opened answers all it is asked with Cancelled
    }
    scanner->enqueue(std::move(job));
}

} // namespace hk
