#pragma once

#include "core/base/outcome.h"
#include "core/signing/verifier.h"

#include <functional>
#include <optional>

namespace hk {

/// The signatures that the headers of a request carry; header names have no case.
struct RequestSignature
{
    std::optional<QByteArray> plain;    ///< X-Message-Signature
    std::optional<QByteArray> next;     ///< X-Message-Signature-Next
    std::optional<QByteArray> standard; ///< webhook-signature
    QByteArray id;
    QByteArray timestamp;

    static RequestSignature of(const HeaderList &headers);
    bool isThere() const { return plain || next || standard; }
    SignatureClaim onschedClaim(const QByteArray &signature) const;
    SignatureClaim standardClaim() const;
};

/// One verdict of what each signature's own came to: every scheme that is there has to match, and
/// of plain and next one. None when there is no signature.
std::optional<Verdict> together(const RequestSignature &signature,
                                const std::function<Verdict(const SignatureClaim &)> &check);

} // namespace hk
