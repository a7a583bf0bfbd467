#pragma once

#include "core/signing/bodyvariants.h"

namespace hk {

/// The same JSON as other programs write it: white space, order of the fields, escapes, numbers.
/// Nothing when the body is not JSON. Dozens of variants, each as long as the body. Any thread.
bool tryJsonVariants(QByteArrayView body, const TryBody &tryBody);

} // namespace hk
