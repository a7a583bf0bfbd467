#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace hk {

/// Headers as the store keeps them: well-known names as one byte, hexadecimal and base64 digests as
/// their bytes, and the event's own public id not at all, since it can be derived. Names and values
/// come back exactly. Pure, any thread.
QByteArray encodedHeaders(const HeaderList &headers, QByteArrayView eventPublicId);

/// None when it was not made by encodedHeaders().
std::optional<HeaderList> decodedHeaders(QByteArrayView block, QByteArrayView eventPublicId);

} // namespace hk
