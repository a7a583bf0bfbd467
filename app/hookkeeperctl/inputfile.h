#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QIODevice;

namespace hk {

/// The exact bytes of `file`, or of `in` when its name is "-"; what is too large is not read whole.
/// FileUnreadable, PayloadTooLarge.
Result<QByteArray> readPayload(const QString &file, QIODevice &in);

/// The secret in `file` (a hash key, a passphrase, a header line), or in `in` when its name is "-".
/// One line end after it is taken off, because editors and echo put it there; everything else
/// belongs to it. FileUnreadable.
Result<Secret> readSecret(const QString &file, QIODevice &in);

} // namespace hk
