#pragma once

#include "core/base/clock.h"
#include "core/contract/edgecase.h"
#include "core/model/company.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

// Samples that receivers stumble over. As sampleEvent(): the same seed and clock give the same
// bytes. Any thread.

/// Compact, with an event id made from the seed.
QByteArray printableEdgeSample(Trigger trigger, EdgeCase edge, const Company &company, quint64 seed,
                               Micros now);

/// For people to edit, indented, with the event id given.
QByteArray indentedEdgeSample(Trigger trigger, EdgeCase edge, const Company &company, quint64 seed,
                              Micros now, const QString &eventId);

} // namespace hk
