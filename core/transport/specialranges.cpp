#include "core/transport/specialranges.h"

#include <iterator>
#include <string_view>

namespace hk {
namespace {

struct V4Range
{
    quint8 first[4];
    int length;
    const char *kind;
};

struct V6Range
{
    IpAddress::Bytes first;
    int length;
    const char *kind;
};

constexpr V4Range v4Ranges[] = {
        {{0, 0, 0, 0}, 32, "unspecified"},              // RFC 1122: reaches this machine on Linux
        {{0, 0, 0, 0}, 8, "this network"},              // RFC 791
        {{10, 0, 0, 0}, 8, "private"},                  // RFC 1918
        {{100, 100, 100, 200}, 32, "metadata service"}, // Alibaba Cloud
        {{100, 64, 0, 0}, 10, "carrier-grade NAT"},     // RFC 6598
        {{127, 0, 0, 0}, 8, "loopback"},                // RFC 1122
        {{168, 63, 129, 16}, 32, "metadata service"}, // Azure's wire server, else a public address
        {{169, 254, 169, 254}, 32, "metadata service"}, // AWS, Google Cloud, Azure…
        {{169, 254, 0, 0}, 16, "link-local"},           // RFC 3927
        {{172, 16, 0, 0}, 12, "private"},               // RFC 1918
        {{192, 0, 0, 0}, 24, "protocol assignment"},    // RFC 6890 (and Oracle's 192.0.0.192)
        {{192, 0, 2, 0}, 24, "documentation"},          // RFC 5737
        {{192, 88, 99, 0}, 24, "6to4 relay"},           // RFC 7526
        {{192, 168, 0, 0}, 16, "private"},              // RFC 1918
        {{198, 18, 0, 0}, 15, "benchmark"},             // RFC 2544
        {{198, 51, 100, 0}, 24, "documentation"},       // RFC 5737
        {{203, 0, 113, 0}, 24, "documentation"},        // RFC 5737
        {{224, 0, 0, 0}, 4, "multicast"},               // RFC 5771
        {{255, 255, 255, 255}, 32, "broadcast"},        // RFC 919
        {{240, 0, 0, 0}, 4, "reserved"},                // RFC 1112
};

// In the order of asking: a block inside another stands before it.
constexpr V6Range v6Ranges[] = {
        {{}, 128, "unspecified"},                                            // RFC 4291
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, "loopback"}, // RFC 4291
        {{}, 96, "IPv4-compatible"},                                         // RFC 4291, deprecated
        {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, "IPv4-translated"},       // RFC 2765
        {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, "local NAT64"},           // RFC 8215
        {{0x01, 0x00}, 64, "discard-only"},                                  // RFC 6666
        {{0x20, 0x01, 0x00, 0x00}, 32, "Teredo"},                            // RFC 4380
        {{0x20, 0x01, 0x00, 0x02}, 48, "benchmark"},                         // RFC 5180
        {{0x20, 0x01, 0x0d, 0xb8}, 32, "documentation"},                     // RFC 3849
        {{0x20, 0x01, 0x00, 0x10}, 28, "ORCHID"},                            // RFC 4843
        {{0x20, 0x01, 0x00, 0x20}, 28, "ORCHIDv2"},                          // RFC 7343
        {{0x20, 0x01, 0x00, 0x00}, 23, "protocol assignment"},               // RFC 2928
        {{0x20, 0x02}, 16, "6to4"},                                          // RFC 3056, RFC 7526
        {{0x3f, 0xff}, 20, "documentation"},                                 // RFC 9637
        {{0x5f, 0x00}, 16, "segment routing"},                               // RFC 9602
        {{0xfd, 0x00, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54},
         128,
         "metadata service"},
        {{0xfd, 0x20, 0x00, 0xce, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54},
         128,
         "metadata service"},
        {{0xfc, 0x00}, 7, "unique local"}, // RFC 4193
        {{0xfe, 0x80}, 10, "link-local"},  // RFC 4291
        {{0xfe, 0xc0}, 10, "site-local"},  // RFC 3879
        {{0xff, 0x00}, 8, "multicast"},    // RFC 4291
};

// RFC 6052 section 2.1. The only way to the IPv4 world on a network with NAT64, so what counts is
// the address inside; section 3.1 forbids any but public ones there.
constexpr V6Range nat64 = {{0x00, 0x64, 0xff, 0x9b}, 96, "NAT64"};
constexpr size_t nat64Offset = 12;

// What IANA has handed out for the world: 2000::/3 (RFC 4291 section 4 and the registry).
constexpr V6Range globalUnicast = {{0x20, 0x00}, 3, "global unicast"};

IpAddress firstOf(const V4Range &range)
{
    const auto &[a, b, c, d] = range.first;
    return IpAddress::v4(a, b, c, d);
}

IpAddress firstOf(const V6Range &range) { return IpAddress::v6(range.first); }

/// Addresses whose first `length` bits are those of `first`.
struct Block
{
    IpAddress first;
    int length = 0;

    template<typename Range>
    bool isWithin(const Range &range) const
    {
        return range.length <= length && firstOf(range).sharesPrefix(first, range.length);
    }
    template<typename Range>
    bool holds(const Range &range) const
    {
        return length < range.length && first.sharesPrefix(firstOf(range), length);
    }
};

/// The kind of all of the block's addresses; nullptr: they are public. A link-local block is called
/// so although it holds a metadata service: each of its addresses may be one.
template<typename Ranges>
const char *kindOfAll(const Ranges &ranges, const Block &block)
{
    const char *kind = nullptr;
    for (const auto &range : ranges) {
        if (!kind && block.isWithin(range))
            kind = range.kind;
    }
    for (const auto &range : ranges) {
        const bool isOther = !kind || std::string_view(kind) != "link-local";
        if (isOther && block.holds(range))
            return mixedKind;
    }
    return kind;
}

} // namespace

const char *specialKindOf(const IpAddress &given)
{
    const IpAddress address = given.unmapped();
    return specialKindOf(address, address.bits());
}

const char *specialKindOf(const IpAddress &first, int length)
{
    const Block block{first, length};
    if (!first.isV6())
        return kindOfAll(v4Ranges, block);
    if (block.isWithin(nat64))
        return specialKindOf(first.embedded(nat64Offset), length - nat64.length);
    if (block.holds(nat64))
        return mixedKind;
    if (const char *kind = kindOfAll(v6Ranges, block); kind)
        return kind;
    return block.isWithin(globalUnicast) ? nullptr : "reserved";
}

} // namespace hk
