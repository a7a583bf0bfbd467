#pragma once

#include "core/base/clock.h"
#include "core/contract/samplechoice.h"
#include "core/model/company.h"
#include "core/model/event.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

// Sample events: every field of the documented models, objects that agree with each other, people
// who do not exist. The seed and the number `index` decide who and what it is about, the clock only
// when; the same of both give the same bytes. Any thread.

/// An event to be accepted, compact, whose place for the event id the store fills in.
EventDraft sampleEvent(Trigger trigger, const Company &company, quint64 seed, int index,
                       Micros now);

/// The event of a story that is about what `choice` says: it happens at `at`, is made at `now`.
EventDraft storyEvent(Trigger trigger, const Company &company, quint64 seed,
                      const SampleChoice &choice, Micros at, Micros now);

/// Its payload as it would be sent, compact, with an event id made from seed and number.
QByteArray printableSample(Trigger trigger, const Company &company, quint64 seed, int index,
                           Micros now);

/// Its payload for people to edit, indented, with the event id given.
QByteArray indentedSample(Trigger trigger, const Company &company, quint64 seed, Micros now,
                          const QString &eventId);

} // namespace hk
