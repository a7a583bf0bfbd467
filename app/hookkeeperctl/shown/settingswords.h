#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/model/settings.h"
#include "core/workspace/settingsfront.h"

namespace hk {

/// How a company's webhook settings are shown, for people and as JSON; never a key.

JsonObject jsonOf(const WebhookSettings &settings);
void printSettings(Console &console, const WebhookSettings &settings, KeyStorage keyStorage);

} // namespace hk
