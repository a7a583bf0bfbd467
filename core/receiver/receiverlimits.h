#pragma once

#include "core/receiver/requestparser.h"

#include <chrono>

namespace hk {

/// What a receiver puts up with, so that no client costs the others anything.
struct ReceiverLimits
{
    RequestLimits request;
    int connections = 256;
    /// Of all requests that are still coming in; more are answered with 503. Bytes.
    qint64 bodiesTogether = 48'000'000;
    /// For a connection without a request, and from a request's first byte to the end of its head.
    std::chrono::milliseconds head{10'000};
    std::chrono::milliseconds stall{10'000}; ///< between two parts of a body, or of an answer
    std::chrono::milliseconds wholeRequest{60'000}; ///< from a request's first byte to its last
    std::chrono::milliseconds drain{2'000};         ///< for what comes after a refusal
    std::chrono::milliseconds drip{1'000}; ///< between two bytes of Behaviour::Manner::Drip
    /// Longer bodies are checked, but not searched for the reason of a mismatch. Bytes.
    qsizetype explainedBody = 64 * 1024;
};

} // namespace hk
