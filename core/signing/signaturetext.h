#pragma once

#include "core/signing/verifier.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// One way to read the text of a signature as bytes, and what is wrong with that text (empty:
/// nothing).
struct SignatureReading
{
    QByteArray bytes;
    QString fault;
};

/// Everything the text can mean, right ones first; empty when it is no signature at all.
QList<SignatureReading> readingsOf(const SignatureClaim &claim);

} // namespace hk
