#include "core/signing/verifier.h"

#include "core/base/words.h"
#include "core/signing/explainer.h"
#include "core/signing/requestsignature.h"

namespace hk {
namespace {

Verdict no(const QString &explanation) { return {false, explanation}; }

/// What is wrong with the claim before anything is computed; empty when nothing is.
QString faultOf(const SignatureClaim &claim, const VerifyKeys &keys)
{
    if (claim.signature.trimmed().isEmpty())
        return Words::tr("There is no signature: it is empty.");
    if (keys.keys.empty())
        return Words::tr("There is no key to check the signature with.");
    if (claim.scheme == SignatureScheme::Onsched)
        return {};
    if (claim.id.isEmpty())
        return Words::tr("The id (webhook-id) is missing, and is part of what is signed.");
    if (claim.timestamp.isEmpty()) {
        return Words::tr("The timestamp (webhook-timestamp) is missing, and is part of what "
                         "is signed.");
    }
    return {};
}

} // namespace

Verdict verify(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
               const ExplainEffort &effort)
{
    if (const QString fault = faultOf(claim, keys); !fault.isEmpty())
        return no(fault);
    const QList<SignatureReading> readings = readingsOf(claim);
    if (readings.isEmpty()) {
        return no(Words::tr("This is no signature: it is neither hex nor base64."));
    }
    for (const Secret &key : keys.keys) {
        const SignatureReading *const reading = readingWith(macOf(key, claim, body), readings);
        if (reading && reading->fault.isEmpty())
            return {true, Words::tr("The signature matches.")};
        if (reading)
            //: %1: a sentence about how the signature is written.
            return no(Words::tr("Body and key are right. %1").arg(reading->fault));
    }
    return no(explainMismatch(body, claim, keys, readings, effort));
}

std::optional<Verdict> verifyRequest(const HeaderList &headers, QByteArrayView body,
                                     const VerifyKeys &keys, const ExplainEffort &effort)
{
    return together(RequestSignature::of(headers),
                    [&](const SignatureClaim &claim) { return verify(body, claim, keys, effort); });
}

} // namespace hk
