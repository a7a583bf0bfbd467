#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hk::bench {

/// What a benchmark's receiver answers to everything.
inline constexpr std::string_view answer =
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}";

/// Takes whole requests off the front of `buffer`; how many there were.
std::size_t takeRequests(std::string &buffer);

/// A socket on loopback that listens on a free port, which it puts into `port`.
int listenOnLoopback(unsigned short &port);

} // namespace hk::bench
