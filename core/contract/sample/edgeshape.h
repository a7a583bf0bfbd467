#pragma once

#include "core/contract/edgecase.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>

namespace hk {

/// The same sample with the form that the edge case asks for, as far as the schema allows it: null
/// or empty where that is legal, texts and numbers up to their limits, a field more in each object
/// that is closed. Unchanged for a case that is about people and times alone.
QByteArray withEdgeShape(Trigger trigger, EdgeCase edge, const QByteArray &payload);

} // namespace hk
