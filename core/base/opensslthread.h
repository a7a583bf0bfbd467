#pragma once

namespace hk {

/// Gives back what OpenSSL keeps for the calling thread: its random generator. The last thing that
/// a thread which signs, seals or speaks TLS does, since QThread::wait() returns before the
/// destructors of thread-specific data ran, and the program may end there.
/// OPENSSL_thread_stop(3ossl).
void releaseOpenSslOfThread();

} // namespace hk
