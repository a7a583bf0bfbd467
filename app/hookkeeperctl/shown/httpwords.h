#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/base/outcome.h"

namespace hk {

/// How requests and answers are shown, for people and as JSON.

JsonArray jsonOf(const HeaderList &headers);
JsonObject jsonOf(const PhaseTimes &phases);
/// A body that is no text is given as base64 instead: nothing is bent to fit.
JsonObject responseJson(const HeaderList &headers, const QByteArray &body, bool isCapped);

/// Each line behind `mark`, safe for a terminal.
void printHeaders(Console &console, const QString &mark, const HeaderList &headers);
void printBody(Console &console, const QByteArray &body, bool isCapped);

} // namespace hk
