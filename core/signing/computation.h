#pragma once

#include "core/base/outcome.h"
#include "core/signing/verifier.h"

#include <QtCore/QList>

namespace hk {

/// What one key makes of the signed string.
struct KeyedSignature
{
    QString key;    ///< what to call it: "the old key"
    QByteArray mac; ///< 32 bytes
    bool operator==(const KeyedSignature &) const = default;
};

/// How a signature comes about, step by step and without the key.
struct Computation
{
    SignatureScheme scheme = SignatureScheme::Onsched;
    QByteArray prefix; ///< what stands before the body in the signed string: "id.timestamp."
    qsizetype bodySize = 0;
    QByteArray bodySha256;
    QByteArray signedSha256; ///< of prefix and body
    QList<KeyedSignature> signatures;
    bool operator==(const Computation &) const = default;
};

/// With keys at hand. Any thread.
Computation computationOf(QByteArrayView body, const SignatureClaim &claim,
                          const std::vector<NamedKey> &keys);

/// Of a request that is signed already, from its headers: one for each scheme. Any thread.
QList<Computation> computationsOf(const HeaderList &headers, QByteArrayView body);

/// It in words, to be held against one's own code; the body is shown up to `mostShown` bytes.
QString textOf(const Computation &computation, QByteArrayView body, qsizetype mostShown = 2000);

} // namespace hk
