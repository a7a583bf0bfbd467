#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

class Database;

/// What became of many unfinished deliveries that something was to be done with.
struct ManyChanged
{
    int changed = 0;
    int finished = 0; ///< left out: there is nothing to be done with them any more
    int busy = 0;     ///< left out: on the wire, or waiting for an earlier one of their appointment
    int paused = 0;   ///< left out: the plan that sends them again is paused
    int kept = 0;     ///< of the changed: due now, but held or without a URL
    bool operator==(const ManyChanged &) const = default;
};

enum class UnfinishedChange { RetryNow, Cancel };

/// Does it with each that it can be done with, and notes that in the audit. DeliveryUnknown names
/// one that is not there: then nothing is done. Inside a writing closure, see Database.
Result<ManyChanged> changeMany(Database &database, const QList<QString> &publicIds,
                               UnfinishedChange change, const QString &actor, Micros now);

} // namespace hk
