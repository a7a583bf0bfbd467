#include "core/store/store.h"

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

    store->m_reader = std::make_unique<ReaderThread>(path, store->m_publicIds);
    if (const Result<void> opened = store->m_reader->open().result(); !opened)
        return opened.error();
    return store;
}

void Store::enqueue(WriteJob job) { m_writer->enqueue(std::move(job), WriterThread::Turn::Last); }
void Store::enqueueNext(WriteJob job)
{
    m_writer->enqueue(std::move(job), WriterThread::Turn::Next);
}
void Store::enqueueIdle(WriteJob job)
{
    m_writer->enqueue(std::move(job), WriterThread::Turn::Idle);
}
void Store::enqueue(ReadJob job) { m_reader->enqueue(std::move(job)); }

} // namespace hk
