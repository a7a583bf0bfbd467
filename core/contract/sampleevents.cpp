#include "core/contract/sampleevents.h"

#include "core/contract/envelope.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplepayload.h"
#include "core/contract/subjects.h"

namespace hk {
namespace {

EventDraft draftOf(Trigger trigger, const Company &company, const QByteArray &payload, Micros now)
{
    EventDraft draft;
    draft.company = company.id;
    draft.trigger = trigger;
    draft.payload = payload;
    draft.eventIdAt = envelopeOf(draft.payload).eventIdAt;
    draft.subjects = subjectsOf(draft.payload);
    draft.simulated = true;
    draft.createdAt = now;
    return draft;
}

} // namespace

EventDraft sampleEvent(Trigger trigger, const Company &company, quint64 seed, int index, Micros now)
{
    return draftOf(trigger, company, printableSample(trigger, company, seed, index, now), now);
}

EventDraft storyEvent(Trigger trigger, const Company &company, quint64 seed,
                      const SampleChoice &choice, Micros at, Micros now)
{
    const SampleScene scene = makeScene(trigger, company, seed, choice, at);
    return draftOf(trigger, company,
                   samplePayload(trigger, company, scene, now, madeUpEventId(seed, choice.booking)),
                   now);
}

QByteArray printableSample(Trigger trigger, const Company &company, quint64 seed, int index,
                           Micros now)
{
    return samplePayload(trigger, company,
                         makeScene(trigger, company, seed, SampleChoice::number(index), now), now,
                         madeUpEventId(seed, index));
}

QByteArray indentedSample(Trigger trigger, const Company &company, quint64 seed, Micros now,
                          const QString &eventId)
{
    const SampleScene scene = makeScene(trigger, company, seed, SampleChoice::number(0), now);
    return indentedJson(samplePayload(trigger, company, scene, now, eventId));
}

} // namespace hk
