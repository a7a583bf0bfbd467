#pragma once

#include "core/workspace/noticesfront.h"

namespace hk {

class Store;

/// NoticesFront over the store; lives in the workspace's thread.
class StoreNotices final : public NoticesFront
{
    Q_OBJECT

public:
    explicit StoreNotices(Store &store, QObject *parent = nullptr);

    QFuture<Result<NoticeFacts>> facts(const NoticeState &known) override;

private:
    Store &m_store;
};

} // namespace hk
