#pragma once

#include "core/workspace/storyfront.h"

namespace hk {

class Store;

/// What belongs to the deliveries of a store.
class StoreStory final : public StoryFront
{
    Q_OBJECT

public:
    explicit StoreStory(Store &store, QObject *parent = nullptr);

    QFuture<Result<Story>> story(const QString &publicId, StoryOf of) override;
    QFuture<Result<Surroundings>> surroundings(const QString &publicId) override;

private:
    Store &m_store;
};

} // namespace hk
