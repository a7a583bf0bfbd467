#pragma once

#include "tests/bench/support/measuring.h"

#include <QtCore/QUrl>

namespace hk::bench {

/// Whether the Node sender can run here; empty, or why not.
QString nodeProblem();

/// One run of tests/bench/node/sender.js, "tuned" or "plain", in a process of its own.
Figures runNode(const QString &mode, const QUrl &url, int count, qsizetype payloadBytes);

} // namespace hk::bench
