#include "core/signing/signer.h"

#include "core/signing/hmac.h"

namespace hk {
namespace {

QByteArray written(const QByteArray &mac, SignatureEncoding encoding)
{
    return encoding == SignatureEncoding::Base64 ? mac.toBase64() : mac.toHex();
}

} // namespace

HeaderList signatureHeaders(const SigningKeys &keys, QByteArrayView eventId, qint64 timestamp,
                            QByteArrayView body)
{
    HeaderList headers;
    if (keys.keys.empty())
        return headers;
    // Receivers compare X-Message-Signature whole, so it can carry one signature only.
    headers.append({QByteArrayLiteral("X-Message-Signature"),
                    written(hmacSha256(keys.keys.front(), body), keys.encoding)});
    if (keys.keys.size() > 1) {
        headers.append({QByteArrayLiteral("X-Message-Signature-Next"),
                        written(hmacSha256(keys.keys.back(), body), keys.encoding)});
    }
    if (!keys.standardHeaders)
        return headers;

    const QByteArray seconds = QByteArray::number(timestamp);
    QByteArray signatures;
    for (const Secret &key : keys.keys) {
        if (!signatures.isEmpty())
            signatures += ' ';
        signatures += "v1," + standardMac(key, eventId, seconds, body).toBase64();
    }
    headers.append({QByteArrayLiteral("webhook-id"), eventId.toByteArray()});
    headers.append({QByteArrayLiteral("webhook-timestamp"), seconds});
    headers.append({QByteArrayLiteral("webhook-signature"), signatures});
    return headers;
}

} // namespace hk
