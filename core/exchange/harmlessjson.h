#pragma once

#include <QtCore/QByteArray>

namespace hk {

/// The same JSON, with what could move a cursor, start an escape sequence or turn the reading
/// direction written as \uXXXX: it is often read in a terminal. Any thread.
QByteArray harmlessJson(const QByteArray &json);

} // namespace hk
