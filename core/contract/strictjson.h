#pragma once

#include "core/base/result.h"
#include "core/contract/textplace.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace hk {

/// The largest payload that is accepted, in bytes.
constexpr qsizetype largestPayload = 16 * 1024 * 1024;

/// Whether these bytes can be an event's payload: one JSON object (RFC 8259) in UTF-8, at most 16
/// MB and 200 levels deep, no name twice in one object, no half characters. Linear in the size; any
/// thread. Errors Payload…, whose subject is the place, "line 3, column 7".
Result<void> checkJson(QByteArrayView payload);

/// Why bytes can be no payload, and where.
struct JsonRefusal
{
    Error error; ///< as checkJson() answers it
    TextPlace place;
};

/// The same question, for who marks the place; none: they can.
std::optional<JsonRefusal> refusalOf(QByteArrayView payload);

} // namespace hk
