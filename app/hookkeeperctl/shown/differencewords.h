#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/workspace/comparing.h"

namespace hk {

/// How differences are shown, for people and as JSON. Foreign text is made safe.

/// Everything that differs in a part, a line or three each; nothing when nothing does.
void printDifferences(Console &console, const QString &part, const MessageDifferences &differences);
/// {"part","in","kind","path","line","before","after"} each, equal runs left out.
void addDifferences(JsonArray &array, const QString &part, const MessageDifferences &differences);

} // namespace hk
