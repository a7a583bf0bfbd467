#pragma once

#include "core/base/outcome.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// "502 Bad Gateway"; the number alone when it has no well-known words (RFC 9110, section 15).
QString statusLine(int statusCode);

/// How an attempt ended, in the window's language: "502 Bad Gateway", "Connection refused",
/// "No answer in time". `detail` is the English reason of outcomes that have one. GUI thread.
QString outcomeText(OutcomeKind kind, std::optional<int> statusCode, const QString &detail);

} // namespace hk
