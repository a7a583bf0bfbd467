#pragma once

#include "core/dispatch/transport.h"
#include "tests/bench/support/measuring.h"

#include <QtCore/QUrl>

namespace hk::bench {

/// One measurement of the whole engine: events accepted, stored, signed, sent and recorded, in a
/// store of its own that goes with it.
struct EngineWork
{
    QUrl url;
    qsizetype payloadBytes = 2000;
    int inFlight = 64;
    QByteArray authority; ///< PEM, of a receiver over TLS
    int oldRows = 0;      ///< finished deliveries that are in the store already
};

/// From the acceptance of an event to its arrival at a receiver of this process, one event at a
/// time.
struct Latency
{
    double p50Ms = 0;
    double p99Ms = 0;
};

TransportFactory curlTransport(int inFlight);
TransportFactory stockTransport();

/// Accepts `count` events, never far ahead of what is delivered, while the dispatcher sends them;
/// from the first until all are recorded as delivered. Ends the program when that does not happen.
Figures runEngine(const EngineWork &work, const TransportFactory &transport, int count);

/// `deadBacklog`: so many deliveries are due at another endpoint, where nobody listens.
Latency measureLatency(int events, int deadBacklog);

} // namespace hk::bench
