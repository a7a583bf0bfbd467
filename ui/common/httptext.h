#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// A POST as it goes over the wire: request line, headers in their order, an empty line, the bytes
/// of the body (RFC 9112, sections 2.1 and 3). Line ends are CR LF before the body. Any thread.
QByteArray requestBytes(const QString &url, const HeaderList &headers, const QByteArray &body);

/// "POST /hooks?a=b HTTP/1.1" for a URL in its ASCII form.
QByteArray requestLine(const QString &url);

/// Request or status line and headers for reading, one a line. Bytes that are no UTF-8 show as
/// U+FFFD.
QString headText(const QByteArray &firstLine, const HeaderList &headers);

/// The same request as a command for a POSIX shell: sends the same headers and the same bytes.
QString curlText(const QString &url, const HeaderList &headers, const QByteArray &body);

} // namespace hk
