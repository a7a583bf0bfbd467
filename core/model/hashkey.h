#pragma once

#include "core/base/secret.h"

namespace hk {

/// A new hash key: 32 random bytes of the operating system (as many as SHA-256 makes, RFC 2104,
/// section 3), written as 64 hexadecimal digits, so that it can be typed, pasted and kept in a
/// file.
Secret generatedHashKey();

/// The key as Standard Webhooks libraries take it: "whsec_" and base64 of the key's bytes
/// (Standard Webhooks 1.0, "Signature scheme").
Secret standardFormOf(const Secret &hashKey);

} // namespace hk
