#pragma once

#include "core/signing/jsontext.h"

namespace hk {

/// What stands between the quotes of a JSON string, as UTF-8. Halves of surrogate pairs and invalid
/// UTF-8 become U+FFFD. Any thread.
QByteArray unescaped(QByteArrayView literal);

/// The opposite: appends what stands between the quotes when a program writes that text.
void appendEscaped(QByteArray &out, QByteArrayView text, JsonStyle::Escapes escapes);

} // namespace hk
