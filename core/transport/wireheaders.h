#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace hk {

/// "Hookkeeper/<version>".
QByteArray userAgent();

/// Exactly the header lines that CurlAccessManager puts on the wire for a POST of `bodySize` bytes
/// to `url`, in their order: Host, User-Agent, Accept, Content-Type, Content-Length, then `ours` in
/// the order given. A User-Agent, Accept or Content-Type among `ours` takes the default's place.
/// Left out of `ours`: what belongs to the connection or the framing (Host, Content-Length,
/// Transfer-Encoding, Connection, Expect…), and what is no header by RFC 9110 section 5.
HeaderList wireHeaders(const QUrl &url, const HeaderList &ours, qsizetype bodySize);
/// The same for whoever knows the value of Host already.
HeaderList wireHeaders(const QByteArray &host, const HeaderList &ours, qsizetype bodySize);

/// The value of Host for `url`: ASCII, with the port unless it is the scheme's usual one.
QByteArray hostHeader(const QUrl &url);

/// Whether `value` may stand behind `name:` (RFC 9110, sections 5.1 and 5.5): a token, and no
/// control characters, which would let a value make lines of its own.
bool isValidHeader(QByteArrayView name, QByteArrayView value);

/// Whether `name` is one that wireHeaders() never takes from `ours`.
bool isReservedHeader(QByteArrayView name);

/// The request target of `url` as it stands in the request line: path and query, at least "/".
QByteArray requestTarget(const QUrl &url);

} // namespace hk
