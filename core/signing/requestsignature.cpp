#include "core/signing/requestsignature.h"

#include "core/base/words.h"

namespace hk {

RequestSignature RequestSignature::of(const HeaderList &headers)
{
    RequestSignature found;
    const auto is = [](const QByteArray &name, const char *wanted) {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    for (const auto &[name, value] : headers) {
        if (is(name, "X-Message-Signature"))
            found.plain = value;
        else if (is(name, "X-Message-Signature-Next"))
            found.next = value;
        else if (is(name, "webhook-signature"))
            found.standard = value;
        else if (is(name, "webhook-id"))
            found.id = value;
        else if (is(name, "webhook-timestamp"))
            found.timestamp = value;
    }
    return found;
}

SignatureClaim RequestSignature::onschedClaim(const QByteArray &signature) const
{
    return {SignatureScheme::Onsched, signature, id, timestamp, {}};
}

SignatureClaim RequestSignature::standardClaim() const
{
    return {SignatureScheme::Standard, standard.value_or(QByteArray()), id, timestamp, {}};
}

std::optional<Verdict> together(const RequestSignature &signature,
                                const std::function<Verdict(const SignatureClaim &)> &check)
{
    std::optional<Verdict> verdict;
    if (signature.plain)
        verdict = check(signature.onschedClaim(*signature.plain));
    if (signature.next && !(verdict && verdict->matches)) {
        const Verdict next = check(signature.onschedClaim(*signature.next));
        if (next.matches || !verdict)
            verdict = next;
    }
    if (signature.standard && (!verdict || verdict->matches)) {
        Verdict standard = check(signature.standardClaim());
        if (verdict && !standard.matches)
            //: %1: a sentence about what is wrong with webhook-signature.
            standard.explanation = Words::tr("X-Message-Signature matches, but not "
                                             "webhook-signature. %1")
                                           .arg(standard.explanation);
        verdict = standard;
    }
    return verdict;
}

} // namespace hk
