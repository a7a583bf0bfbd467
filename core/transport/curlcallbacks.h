#pragma once

#include <curl/curl.h>

namespace hk {

struct Transfer;

/// Makes curl ask and tell `transfer` while `easy` runs it: the address policy before a socket is
/// opened and before a request is written, one request only, what comes back within the caps, what
/// TLS shows, and the moments of it all. The callbacks touch nothing but the transfer; they never
/// call out, so no reply can go away under curl's feet.
void installCallbacks(CURL *easy, Transfer &transfer);

} // namespace hk
