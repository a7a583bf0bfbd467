#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// A header line of an endpoint's own, sent with every attempt. A value.
struct OwnHeader
{
    QString name;
    QString value;         ///< empty where it is secret: only the dispatcher opens it
    bool isSecret = false; ///< sealed in the store, masked wherever it is shown
    bool operator==(const OwnHeader &) const = default;
};

/// Most header lines of its own that an endpoint can have, and the longest value in bytes.
inline constexpr qsizetype mostOwnHeaders = 20;
inline constexpr qsizetype longestHeaderValue = 4096;

/// Whether the line may be sent: a name that is a token (RFC 9110, section 5.6.2), a value of one
/// line of visible ASCII and blanks (section 5.5). HeaderInvalid; HeaderNotAllowed for what
/// describes the connection or the framing, what the body is, and what carries the signature. The
/// value is never in the error.
Result<void> checkOwnHeader(const QString &name, QByteArrayView value);

} // namespace hk
