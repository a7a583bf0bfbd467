#pragma once

#include "core/signing/hmac.h"
#include "core/signing/requestsignature.h"

#include <vector>

namespace hk {

/// Checks the signatures of a request whose body is too long to be kept: it is shown the body in
/// parts and keeps none. It cannot explain a mismatch. One thread at a time.
class LongBodyVerifier final
{
public:
    LongBodyVerifier(const HeaderList &headers, const VerifyKeys &keys);

    void add(QByteArrayView part);
    /// None when the request is not signed; to be asked once, after the last part.
    std::optional<Verdict> verdict();

private:
    RequestSignature m_signature;
    std::vector<HmacSha256> m_plain; ///< one for each key, when it is needed
    std::vector<HmacSha256> m_standard;
};

} // namespace hk
