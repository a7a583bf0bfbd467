#include "core/base/opensslthread.h"

#include <openssl/crypto.h>

namespace hk {

void releaseOpenSslOfThread() { OPENSSL_thread_stop(); }

} // namespace hk
