#include "core/signing/verifier.h"

#include "core/signing/explainer.h"

namespace hk {
namespace {

Verdict no(const QString &explanation) { return {false, explanation}; }

/// What is wrong with the claim before anything is computed; empty when nothing is.
QString faultOf(const SignatureClaim &claim, const VerifyKeys &keys)
{
    if (claim.signature.trimmed().isEmpty())
        return QStringLiteral("There is no signature: it is empty.");
    if (keys.keys.empty())
        return QStringLiteral("There is no key to check the signature with.");
    if (claim.scheme == SignatureScheme::Onsched)
        return {};
    if (claim.id.isEmpty())
        return QStringLiteral("The id (webhook-id) is missing, and is part of what is signed.");
    if (claim.timestamp.isEmpty()) {
        return QStringLiteral("The timestamp (webhook-timestamp) is missing, and is part of what "
                              "is signed.");
    }
    return {};
}

std::optional<QByteArray> headerOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

Verdict verify(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
               qsizetype explainUpTo)
{
    if (const QString fault = faultOf(claim, keys); !fault.isEmpty())
        return no(fault);
    const QList<SignatureReading> readings = readingsOf(claim);
    if (readings.isEmpty()) {
        return no(QStringLiteral("This is no signature: it is neither hex nor base64."));
    }
    for (const Secret &key : keys.keys) {
        const SignatureReading *const reading = readingWith(macOf(key, claim, body), readings);
        if (reading && reading->fault.isEmpty())
            return {true, QStringLiteral("The signature matches.")};
        if (reading)
            return no(QStringLiteral("Body and key are right. ") + reading->fault);
    }
    return no(explainMismatch(body, claim, keys, readings, explainUpTo));
}

std::optional<Verdict> verifyRequest(const HeaderList &headers, QByteArrayView body,
                                     const VerifyKeys &keys, qsizetype explainUpTo)
{
    const auto plain = headerOf(headers, "X-Message-Signature");
    const auto next = headerOf(headers, "X-Message-Signature-Next");
    const auto standard = headerOf(headers, "webhook-signature");
    const QByteArray id = headerOf(headers, "webhook-id").value_or(QByteArray());
    const QByteArray timestamp = headerOf(headers, "webhook-timestamp").value_or(QByteArray());

    std::optional<Verdict> verdict;
    if (plain || next) {
        const auto check = [&](const QByteArray &signature) {
            return verify(body, {SignatureScheme::Onsched, signature, id, timestamp, {}}, keys,
                          explainUpTo);
        };
        verdict = next ? check(*next) : no({});
        if (!verdict->matches && plain)
            verdict = check(*plain);
    }
    if (standard && (!verdict || verdict->matches)) {
        Verdict second = verify(body, {SignatureScheme::Standard, *standard, id, timestamp, {}},
                                keys, explainUpTo);
        if (!second.matches && verdict)
            second.explanation = QStringLiteral("X-Message-Signature matches, but not "
                                                "webhook-signature. ")
                    + second.explanation;
        verdict = second;
    }
    return verdict;
}

} // namespace hk
