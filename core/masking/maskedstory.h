#pragma once

#include "core/workspace/storyfront.h"

namespace hk {

class ScreenMask;

/// What belongs to a delivery: while the mask is on no row has the words of a receiver, as in the
/// ledger's list. Lives in the thread of the front it stands before; both outlive it.
class MaskedStory final : public StoryFront
{
    Q_OBJECT

public:
    MaskedStory(StoryFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<Story>> story(const QString &publicId, StoryOf of) override;
    QFuture<Result<Surroundings>> surroundings(const QString &publicId) override;

private:
    StoryFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
