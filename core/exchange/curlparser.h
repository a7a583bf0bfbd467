#pragma once

#include "core/base/outcome.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// What a cURL command would send. A value.
struct CurlRequest
{
    QString url;
    HeaderList headers; ///< those of -H and --json, in their order
    QByteArray body;
};

/// Whether a text looks like a cURL command, and so is to be read as one.
bool looksLikeCurl(const QString &text);

/// Reads one, as people paste it from a browser's tools, from Postman or from this program: POSIX
/// quoting, $'…', lines joined by a backslash. Nothing is run, and no file is read. Any thread.
/// ImportInvalid: quotes that do not end, a body from a file or a form, no body, what only a shell
/// could know.
Result<CurlRequest> readCurlCommand(const QString &text);

} // namespace hk
