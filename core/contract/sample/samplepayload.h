#pragma once

#include "core/contract/sample/samplescene.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// The payload of an event that is about this scene, compact: envelope, then the objects of the
/// trigger.
QByteArray samplePayload(Trigger trigger, const Company &company, const SampleScene &scene,
                         Micros now, const QString &eventId);

/// An event id for number `index` of a seed, of the form that the store gives: "evt_" and 13
/// characters of Crockford's base32.
QString madeUpEventId(quint64 seed, int index);

} // namespace hk
