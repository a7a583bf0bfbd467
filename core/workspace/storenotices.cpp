#include "core/workspace/storenotices.h"

#include "core/store/noticerepository.h"
#include "core/store/store.h"

namespace hk {

StoreNotices::StoreNotices(Store &store, QObject *parent) : NoticesFront(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &NoticesFront::changed);
}

QFuture<Result<NoticeFacts>> StoreNotices::facts(const NoticeState &known)
{
    return m_store.read([known, now = m_store.clock().now()](Database &database) {
        return NoticeRepository(database).facts(known, now);
    });
}

} // namespace hk
