#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// How the bytes of X-Message-Signature are written: lower-case hex, or base64. Stored by value.
enum class SignatureEncoding : int { Hex = 0, Base64 = 1 };

/// "hex", "base64".
QString nameOf(SignatureEncoding encoding);
/// EncodingUnknown for any other name.
Result<SignatureEncoding> signatureEncodingFromName(const QString &name);

} // namespace hk
