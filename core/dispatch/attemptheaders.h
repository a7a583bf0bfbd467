#pragma once

#include "core/base/outcome.h"

namespace hk {

/// The headers an attempt hands to the transport: what the body is, then its signature and the
/// endpoint's own.
inline HeaderList attemptHeaders(const HeaderList &signature)
{
    return HeaderList{{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}}
    + signature;
}

} // namespace hk
