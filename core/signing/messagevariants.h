#pragma once

#include "core/signing/othermacs.h"
#include "core/signing/verifier.h"

namespace hk {

/// What may have been signed in the place of "id.timestamp.body": parts of it missing, in another
/// order, another id, another unit of the time. `thoroughly`: also every time within five minutes
/// and every millisecond of the second, over 1,500 signatures, when the body is short. True when
/// one was accepted. Any thread.
bool tryStandardMessages(const Secret &key, const SignatureClaim &claim, QByteArrayView body,
                         bool thoroughly, const TryMac &tryMac);

} // namespace hk
