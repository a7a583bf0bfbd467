#pragma once

#include <QtCore/QString>

#include <optional>

namespace hk {

/// The one web address in a pasted text, still to be judged: out of a sentence, a Markdown or HTML
/// link, JSON, a request line, a line such as "URL: …", a curl command, or percent-encoded as a
/// whole. A text that is nothing but an address, however badly written, comes back as it is. None
/// when more than one address stands there, or one of another kind (mailto:, ftp:), so that nobody
/// is sent to a host that was not meant. Pure function, any thread.
std::optional<QString> addressIn(const QString &text);

} // namespace hk
