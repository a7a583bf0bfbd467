#pragma once

#include "core/base/errorcode.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace hk {

/// What an error means for the one who asked; the console's exit code follows from it.
enum class ErrorKind { BadInput, StoreUnusable, NotNow, Cancelled, Internal };

/// An error value. `subject` (the field, file or id it is about) and `value` (what stood there,
/// shortened) are shown to a person, so never a secret; `detail` is for the log, English, never a
/// secret either. Plain value, any thread.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString value;
    QString detail;
    bool operator==(const Error &) const = default;
};

ErrorKind kindOf(ErrorCode code);

} // namespace hk

Q_DECLARE_METATYPE(hk::Error)
