#pragma once

#include "tests/support/testidentity.h"

#include <QtCore/QByteArray>

#include <cstdint>
#include <sys/types.h>

namespace hk::bench {

/// What EpollReceiver does, over TLS, with a thread for each connection and a certificate of its
/// own for 127.0.0.1.
class TlsReceiver final
{
public:
    /// Forks; to be made before any thread.
    TlsReceiver();
    TlsReceiver(const TlsReceiver &) = delete;
    TlsReceiver &operator=(const TlsReceiver &) = delete;
    ~TlsReceiver();

    std::uint16_t port() const { return m_port; }
    /// The authority that vouches for it, PEM.
    QByteArray authority() const { return m_authority->certificatePem(); }

private:
    std::shared_ptr<test::TestIdentity> m_authority;
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

} // namespace hk::bench
