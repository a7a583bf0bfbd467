#pragma once

#include "core/base/outcome.h"
#include "core/exchange/codeliteral.h"

namespace hk {

/// A POST that is signed already, as it goes over the wire.
struct RequestToSend
{
    QString url; ///< in its ASCII form
    HeaderList headers;
    QByteArray body;
};

/// Code that sends a request.
struct RequestCode
{
    QString text;
    QString bodyFile; ///< what the code reads the body from; empty: it is in the code
};

/// Bodies longer than this (bytes) are not written into the code: no shell takes such a word, and
/// no editor such a line.
constexpr qsizetype longestBodyInCode = 64 * 1024;

/// "cURL", "C#": a proper name, not translated.
QString titleOf(RequestLanguage language);

/// Code that sends exactly these bytes, header lines included and in their order, with nothing but
/// what the language comes with; the signature is in it, no key ever is. (curl alone counts
/// Content-Length itself and sends it last.) Any thread.
RequestCode requestCode(RequestLanguage language, const RequestToSend &request);

} // namespace hk
