#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace hk {

// AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Any thread.

/// `secret` as a blob, 29 bytes longer, that opens only with the same 32-byte key and the same
/// `context`. Internal, when OpenSSL fails.
Result<QByteArray> sealedBlob(const Secret &key, const Secret &secret, QByteArrayView context);
/// None when it is no blob of this key and context.
std::optional<Secret> openedBlob(const Secret &key, QByteArrayView blob, QByteArrayView context);

} // namespace hk
