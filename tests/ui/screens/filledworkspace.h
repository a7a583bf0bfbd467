#pragma once

#include "tests/ui/support/fakeworkspace.h"

namespace hk::test {

/// What every page has something to show of: deliveries with whole payloads, appointments and
/// answers, an audit, a report. The same for the same `now`.
void fillAll(FakeWorkspace &workspace, Micros now);

} // namespace hk::test
