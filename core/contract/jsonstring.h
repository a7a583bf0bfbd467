#pragma once

#include "core/base/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// Why a text is not JSON, and where. `reason` completes "The payload is not JSON: …"; of a lone
/// surrogate it is the escape itself.
struct JsonScanFault
{
    ErrorCode code = ErrorCode::PayloadNotJson;
    QString reason;
    qsizetype offset = 0;
};

/// One string of a JSON text (RFC 8259, section 7).
struct JsonStringScan
{
    qsizetype end = 0; ///< offset behind the closing quote
    bool hasEscapes = false;
    std::optional<JsonScanFault> fault;
};

/// Reads the string whose opening quote stands at `start`; UTF-8 and surrogates are checked.
JsonStringScan scanJsonString(QByteArrayView text, qsizetype start);

/// The text that a scanned string (with its quotes) stands for, as UTF-8.
QByteArray decodedJsonString(QByteArrayView quoted);

/// How many bytes the UTF-8 character at `at` has (RFC 3629: no overlong form, no surrogate, at
/// most U+10FFFF); 0 when it is none.
qsizetype utf8LengthAt(QByteArrayView text, qsizetype at);

} // namespace hk
