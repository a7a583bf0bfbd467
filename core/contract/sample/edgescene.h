#pragma once

#include "core/contract/edgecase.h"
#include "core/contract/sample/samplescene.h"

namespace hk {

/// Makes a scene what the edge case is about: its people, its times, its zone, its numbers. All
/// objects are written from one scene, so they go on agreeing. A case that is about the form of a
/// payload alone (nulls, empty lists, unknown fields) leaves it as it is.
void applyEdge(SampleScene &scene, EdgeCase edge, Trigger trigger, quint64 seed);

/// A text of exactly so many characters, in which one sees where it was cut off.
QString textOfLength(qsizetype length);

} // namespace hk
