#pragma once

#include "tests/bench/support/measuring.h"

namespace hk::bench {

/// The floor: the bare library with the store's settings (write-ahead log, synchronous=FULL)
/// inserts four rows a delivery, one of them with `payloadBytes` bytes, into tables without any
/// index, `together` deliveries in a transaction.
Figures runBareSqlite(int count, int together, int payloadBytes);

} // namespace hk::bench
