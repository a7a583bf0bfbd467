#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A command for a POSIX shell that sends exactly this POST with curl: every header as given, but
/// for Content-Length, which curl counts itself, and none of curl's own. Bytes that a shell line
/// cannot hold as they are, or that a terminal would obey (control and format characters, invalid
/// UTF-8), are written with printf. With a `bodyFile`, curl reads the body from it. Any thread.
QString curlCommand(const QString &url, const HeaderList &headers, const QByteArray &body,
                    const QString &bodyFile = {});

/// `command`, which curlCommand() made for `body` in the line, with `other` in its place. None: it
/// does not send `body`. Any thread.
std::optional<QString> withOtherBody(const QString &command, const QByteArray &body,
                                     const QByteArray &other);

} // namespace hk
