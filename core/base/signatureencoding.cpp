#include "core/base/signatureencoding.h"

namespace hk {

QString nameOf(SignatureEncoding encoding)
{
    return encoding == SignatureEncoding::Base64 ? QStringLiteral("base64") : QStringLiteral("hex");
}

Result<SignatureEncoding> signatureEncodingFromName(const QString &name)
{
    for (const SignatureEncoding encoding : {SignatureEncoding::Hex, SignatureEncoding::Base64}) {
        if (name == nameOf(encoding))
            return encoding;
    }
    return Error{
            ErrorCode::EncodingUnknown, QStringLiteral("signatureEncoding"), name.left(60), {}};
}

} // namespace hk
