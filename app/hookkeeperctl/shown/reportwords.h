#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "app/hookkeeperctl/shown/json.h"
#include "core/workspace/reportsfront.h"

#include <QtCore/QByteArray>

namespace hk {

/// How a report is shown, for people and as JSON. Pure functions, any thread.

JsonObject jsonOf(const Report &report);
void printReport(Console &console, const Report &report);

} // namespace hk
