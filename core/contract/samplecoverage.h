#pragma once

#include "core/base/clock.h"
#include "core/contract/coverageplaces.h"
#include "core/model/company.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// A few payloads that together show all that a schema leaves open, and what they show: judged by
/// looking at them, not by how they were made.
struct SampleCoverage
{
    /// Compact. A field that the trigger leaves null in a sample has a made-up value in one of
    /// them, so they agree in ids, names and times, but not in what the trigger says of an event.
    QList<QByteArray> payloads;
    QList<CoveragePlace> covered;
    QList<CoveragePlace> missing; ///< what no payload of this trigger could show
};

/// Objects that show all that a schema leaves open; `sample` is what to take where there is to be a
/// value, `moment` a time for fields that say when something happened.
QList<QJsonObject> coveringObjects(const SchemaNode &schema, const QJsonObject &sample,
                                   const QString &moment);

/// As few as the place with the most states needs. The same seed and clock give the same bytes; any
/// thread.
SampleCoverage coveringSamples(Trigger trigger, const Company &company, quint64 seed, Micros now);

} // namespace hk
