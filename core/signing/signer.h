#pragma once

#include "core/base/outcome.h"
#include "core/base/secret.h"
#include "core/base/signatureencoding.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace hk {

/// The keys that sign at one moment, oldest first: one, or two while a key is being rotated.
struct SigningKeys
{
    std::vector<Secret> keys;
    SignatureEncoding encoding = SignatureEncoding::Hex;
    bool standardHeaders = true; ///< whether the Standard Webhooks headers are sent too
};

/// HMAC-SHA256 (RFC 2104, FIPS 198-1) of `message`: 32 bytes. OpenSSL EVP; any thread.
QByteArray hmacSha256(const Secret &key, QByteArrayView message);

/// The headers that sign one attempt over the exact bytes of `body`: X-Message-Signature with the
/// oldest key, X-Message-Signature-Next with the newest when there are two, then webhook-id,
/// webhook-timestamp and webhook-signature (Standard Webhooks 1.0: "v1," + base64 over
/// "id.timestamp.body", one for each key). `timestamp` is Unix seconds of this attempt. Pure, any
/// thread.
HeaderList signatureHeaders(const SigningKeys &keys, QByteArrayView eventId, qint64 timestamp,
                            QByteArrayView body);

} // namespace hk
