#pragma once

#include "core/base/id.h"

namespace hk {
class Store;
}

namespace hk::bench {

/// Puts `rows` delivered events with payload and attempt into the store, straight in SQL: about a
/// million in ten seconds.
void fillStore(Store &store, CompanyId company, int rows);

} // namespace hk::bench
