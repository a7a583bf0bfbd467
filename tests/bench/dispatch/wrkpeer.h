#pragma once

#include "tests/bench/support/measuring.h"

#include <QtCore/QUrl>

namespace hk::bench {

/// Why wrk cannot be run here; empty when it can.
QString wrkProblem();

/// wrk, a load generator, with one thread and 32 connections for as long as `count` would take at
/// 50,000 a second: POSTs of `bytes` bytes, which it neither signs nor stores.
Figures runWrk(const QUrl &url, int count, qsizetype bytes);

} // namespace hk::bench
