#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/preflight/preflightreport.h"

namespace hk {

/// How the test of a URL is shown, for people and as JSON.

/// `endpoint`: its name or category.
JsonObject jsonOf(const PreflightReport &report, const QString &endpoint);
void printPreflight(Console &console, const PreflightReport &report, const QString &endpoint,
                    const QByteArray &timeZone);

} // namespace hk
