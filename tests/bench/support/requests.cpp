#include "tests/bench/support/requests.h"

#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>

namespace hk::bench {
namespace {

size_t bodySize(std::string_view head)
{
    constexpr std::string_view name = "Content-Length: ";
    const size_t at = head.find(name);
    return at == std::string_view::npos ? 0
                                        : std::strtoul(head.data() + at + name.size(), nullptr, 10);
}

} // namespace

size_t takeRequests(std::string &buffer)
{
    size_t count = 0;
    size_t begin = 0;
    while (true) {
        const std::string_view rest = std::string_view(buffer).substr(begin);
        const size_t end = rest.find("\r\n\r\n");
        if (end == std::string_view::npos)
            break;
        const size_t size = end + 4 + bodySize(rest.substr(0, end));
        if (rest.size() < size)
            break;
        begin += size;
        ++count;
    }
    buffer.erase(0, begin);
    return count;
}

int listenOnLoopback(unsigned short &port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 512) != 0)
        std::abort();
    ::getsockname(listener, generic, &size);
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace hk::bench
