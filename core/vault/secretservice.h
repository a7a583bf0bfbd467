#pragma once

#include "core/base/result.h"

#include <chrono>

namespace hk {

/// Whether the desktop's keyring can be reached at all: there is a session bus. Never starts one.
bool hasSessionBus();

/// Whether the Secret Service (freedesktop.org specification 0.2) is running and its default
/// collection is there and unlocked, so that using it asks nobody for a password. Starts nothing.
/// DataKeyMissing, with the reason as its subject. Blocks for up to `limit` a call; any thread.
Result<void> checkSecretServiceUnlocked(std::chrono::milliseconds limit);

} // namespace hk
