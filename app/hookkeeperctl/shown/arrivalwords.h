#pragma once

#include "app/hookkeeperctl/shown/json.h"
#include "core/received/arrivalverdict.h"

#include <QtCore/QString>

namespace hk {

/// What a request's payload says and how it arrived, added to what `--json` tells of it.
JsonObject withArrival(const JsonObject &request, const PayloadFacts &facts,
                       const ArrivalVerdict &verdict);

/// The same in a few words; empty when there is nothing to remark.
QString arrivalWords(const ArrivalVerdict &verdict);

} // namespace hk
