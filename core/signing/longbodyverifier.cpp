#include "core/signing/longbodyverifier.h"

#include "core/base/words.h"
#include "core/signing/explainer.h"
#include "core/signing/signaturetext.h"

#include <algorithm>

namespace hk {

LongBodyVerifier::LongBodyVerifier(const HeaderList &headers, const VerifyKeys &keys)
    : m_signature(RequestSignature::of(headers))
{
    for (const Secret &key : keys.keys) {
        if (m_signature.plain || m_signature.next)
            m_plain.emplace_back(key);
        if (m_signature.standard) {
            HmacSha256 &mac = m_standard.emplace_back(key);
            mac.add(m_signature.id);
            mac.add(".");
            mac.add(m_signature.timestamp);
            mac.add(".");
        }
    }
}

void LongBodyVerifier::add(QByteArrayView part)
{
    for (HmacSha256 &mac : m_plain)
        mac.add(part);
    for (HmacSha256 &mac : m_standard)
        mac.add(part);
}

std::optional<Verdict> LongBodyVerifier::verdict()
{
    const auto resultsOf = [](std::vector<HmacSha256> &macs) {
        std::vector<QByteArray> results;
        results.reserve(macs.size());
        for (HmacSha256 &mac : macs)
            results.push_back(mac.result());
        return results;
    };
    const std::vector<QByteArray> plain = resultsOf(m_plain);
    const std::vector<QByteArray> standard = resultsOf(m_standard);
    return together(m_signature, [&](const SignatureClaim &claim) {
        const bool isStandard = claim.scheme == SignatureScheme::Standard;
        const auto readings = readingsOf(claim);
        for (const QByteArray &mac : isStandard ? standard : plain) {
            const SignatureReading *const reading = readingWith(mac, readings);
            if (reading && reading->fault.isEmpty())
                return Verdict{true, Words::tr("The signature matches.")};
            if (reading)
                return Verdict{false, reading->fault};
        }
        return Verdict{false,
                       Words::tr("The signature does not match. The usual mistakes were not looked "
                                 "for.")};
    });
}

} // namespace hk
