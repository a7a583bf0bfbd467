#include "core/signing/doctor.h"

#include "core/base/words.h"
#include "core/signing/signaturetext.h"

namespace hk {
namespace {

/// Holds the signature against each key as it stands.
void tryKeys(Diagnosis &diagnosis, const SignatureClaim &claim)
{
    const QList<SignatureReading> readings = readingsOf(claim);
    const QList<KeyedSignature> &signatures = diagnosis.computation.signatures;
    for (qsizetype i = 0; i < signatures.size(); ++i) {
        const SignatureReading *const reading = readingWith(signatures[i].mac, readings);
        const bool matches = reading && reading->fault.isEmpty();
        if (matches && diagnosis.key < 0)
            diagnosis.key = i;
        //: %1: what a key is called, such as "the old key".
        diagnosis.tried.append({Words::tr("It matches with %1.").arg(signatures[i].key),
                                signatures[i].mac, 1, matches});
        if (reading && !matches)
            diagnosis.tried.append({reading->fault, signatures[i].mac, 1, true});
    }
}

} // namespace

Diagnosis diagnose(QByteArrayView body, const SignatureClaim &claim,
                   const std::vector<NamedKey> &keys, const std::vector<NamedKey> &suspects)
{
    Diagnosis diagnosis;
    diagnosis.computation = computationOf(body, claim, keys);
    tryKeys(diagnosis, claim);
    VerifyKeys all;
    all.suspects = suspects;
    for (const NamedKey &key : keys)
        all.keys.push_back(key.key);
    QList<TriedMistake> mistakes;
    const Verdict verdict = verify(body, claim, all, {.thoroughly = true, .tried = &mistakes});
    diagnosis.matches = verdict.matches;
    if (!verdict.matches) // such as one whose id is missing
        diagnosis.key = -1;
    diagnosis.explanation = verdict.explanation;
    diagnosis.tried += mistakes;
    return diagnosis;
}

} // namespace hk
