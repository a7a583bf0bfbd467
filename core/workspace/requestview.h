#pragma once

#include "core/exchange/requestcode.h"
#include "core/signing/computation.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QStringList>

namespace hk {

/// Code that sends the request, see requestCode().
inline RequestCode codeOf(const SignedRequest &request, RequestLanguage language)
{
    return requestCode(language, {request.url, request.headers, request.body});
}

/// How each of the request's signatures is computed, in words and without the key; the signed
/// string as a whole, but for what lies behind the first 256 KB. Takes some milliseconds a
/// megabyte.
inline QString signingStepsOf(const SignedRequest &request)
{
    QStringList texts;
    const QList<Computation> computations = computationsOf(request.headers, request.body);
    for (const Computation &computation : computations)
        texts.append(textOf(computation, request.body, 256 * 1024));
    return texts.join(QLatin1Char('\n'));
}

} // namespace hk
