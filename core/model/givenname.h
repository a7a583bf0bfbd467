#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// What a person gave as a name, without blanks around it: 1 to 100 characters, no control
/// characters nor any that would break a list into two lines. `otherwise` says what it is no name
/// of.
Result<QString> givenNameOf(const QString &text, ErrorCode otherwise);

} // namespace hk
