#pragma once

#include <QtCore/QByteArray>

namespace hk {

/// What a Zap sees of a body, to be read: a field a line with its type and value, and what is not
/// known about it. UTF-8.
QByteArray zapierText(const QByteArray &body);

} // namespace hk
