#pragma once

#include "core/dispatch/transport.h"
#include "core/transport/curlaccessmanager.h"

namespace hk::test {

/// What the program sends with.
inline Transport curlTransport()
{
    auto manager = std::make_unique<CurlAccessManager>();
    CurlAccessManager *curl = manager.get();
    return {std::move(manager),
            [curl](const QStringList &ranges) { curl->setPolicy(*EgressPolicy::parse(ranges)); }};
}

} // namespace hk::test
