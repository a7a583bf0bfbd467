#pragma once

#include <QtCore/QString>

namespace hk {

/// A ForwardedAnswer's `problem`, which is English since it goes over the wire too, in the language
/// of the program. Any thread.
QString forwardingWords(const QString &problem);

} // namespace hk
