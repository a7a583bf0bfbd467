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

/// The hash key in `file`, or in `in` when its name is "-". One line end after it is taken off,
/// because editors and echo put it there; everything else is the key. FileUnreadable,
/// HashKeyTooLong.
Result<Secret> readHashKey(const QString &file, QIODevice &in);

} // namespace hk
