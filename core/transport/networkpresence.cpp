#include "core/transport/networkpresence.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <memory>

namespace hk {
namespace {

bool isMoreThanLinkLocal(const sockaddr &address)
{
    if (address.sa_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(address);
        return (ntohl(v4.sin_addr.s_addr) >> 16) != 0xA9FE; // RFC 3927: 169.254.0.0/16
    }
    if (address.sa_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address);
        return !IN6_IS_ADDR_LINKLOCAL(&v6.sin6_addr);
    }
    return false;
}

} // namespace

bool hasNetwork()
{
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0)
        return true;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, ::freeifaddrs);
    constexpr unsigned carries = IFF_UP | IFF_RUNNING;
    for (const ifaddrs *one = list; one; one = one->ifa_next) {
        const bool isUp =
                (one->ifa_flags & carries) == carries && (one->ifa_flags & IFF_LOOPBACK) == 0;
        if (isUp && one->ifa_addr && isMoreThanLinkLocal(*one->ifa_addr))
            return true;
    }
    return false;
}

} // namespace hk
