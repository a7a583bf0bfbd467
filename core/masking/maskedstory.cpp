#include "core/masking/maskedstory.h"

#include "core/masking/maskeddeliveries.h"
#include "core/workspace/screenmask.h"

namespace hk {

MaskedStory::MaskedStory(StoryFront &front, const ScreenMask &mask, QObject *parent)
    : StoryFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<Story>> MaskedStory::story(const QString &publicId, StoryOf of)
{
    if (!m_mask.isOn())
        return m_front.story(publicId, of);
    return m_front.story(publicId, of).then([](Result<Story> told) {
        if (told)
            maskRows(told->deliveries);
        return told;
    });
}

QFuture<Result<Surroundings>> MaskedStory::surroundings(const QString &publicId)
{
    return m_front.surroundings(publicId);
}

} // namespace hk
