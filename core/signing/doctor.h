#pragma once

#include "core/signing/computation.h"
#include "core/signing/explainer.h"

namespace hk {

/// Everything that can be said of a signature, for people who look for a mistake.
struct Diagnosis
{
    bool matches = false;
    QString explanation; ///< as in Verdict
    qsizetype key = -1;  ///< which of the keys made it; -1: none
    Computation computation;
    QList<TriedMistake> tried; ///< every key and every mistake that was looked for, in order
    bool operator==(const Diagnosis &) const = default;
};

/// As verify(), and shows its work: how each key signs, and what was tried to explain a mismatch,
/// which it looks for more thoroughly. Takes up to a second for a body of a megabyte. Any thread.
Diagnosis diagnose(QByteArrayView body, const SignatureClaim &claim,
                   const std::vector<NamedKey> &keys, const std::vector<NamedKey> &suspects = {});

} // namespace hk
