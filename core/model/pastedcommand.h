#pragma once

#include <QtCore/QString>

#include <optional>

namespace hk {

/// Whether `text` begins like a call of curl, with or without a prompt. Pure function, any thread.
bool isCurlCommand(const QString &text);

/// The only address that a curl command asks for, as it is written there; none when there is no
/// such address, more than one, or an open quote. What stands in headers, data and other options is
/// not looked at. Pure function, any thread.
std::optional<QString> addressInCurlCommand(const QString &text);

} // namespace hk
