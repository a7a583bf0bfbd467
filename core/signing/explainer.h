#pragma once

#include "core/signing/signaturetext.h"
#include "core/signing/verifier.h"

namespace hk {

/// Why the signature does not match, in words: a mistake that was computed and found to give
/// exactly this signature, or else what can be said without guessing. Any thread.
QString explainMismatch(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
                        const QList<SignatureReading> &readings, const ExplainEffort &effort);

/// The reading that is this MAC, compared in constant time; null when none is.
const SignatureReading *readingWith(const QByteArray &mac, const QList<SignatureReading> &readings);

/// The MAC of the claim's scheme.
QByteArray macOf(const Secret &key, const SignatureClaim &claim, QByteArrayView body);

} // namespace hk
