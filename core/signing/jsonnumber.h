#pragma once

#include "core/signing/jsontext.h"

namespace hk {

/// A JSON number as another program writes it once it has read it: 2.50 becomes 2.5, and 1.0
/// becomes 1 in Node but stays in Python. What is no number stays as it is. Any thread.
QByteArray respelledNumber(const QByteArray &literal, JsonStyle::Numbers numbers);

} // namespace hk
