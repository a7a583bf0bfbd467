#include "core/masking/maskedstory.h"

#include "core/masking/hiding.h"
#include "core/masking/maskeddeliveries.h"

namespace hk {

MaskedStory::MaskedStory(StoryFront &front, const ScreenMask &mask, QObject *parent)
    : StoryFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<Story>> MaskedStory::story(const QString &publicId, StoryOf of)
{
    return hiding(m_mask, m_front.story(publicId, of),
                  [](Story &told) { maskRows(told.deliveries); });
}

QFuture<Result<Surroundings>> MaskedStory::surroundings(const QString &publicId)
{
    return m_front.surroundings(publicId);
}

} // namespace hk
