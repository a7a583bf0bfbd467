#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct x509_st X509;

namespace hk::test {

/// A certificate and its key, made on the spot for tests: a certificate authority, or a server that
/// one signed, or that signed itself. P-256, in memory only.
class TestIdentity final
{
public:
    struct Wish
    {
        QStringList names;       ///< DNS names, or addresses
        int validFromDays = -1;  ///< from today
        int validUntilDays = 30; ///< from today
        bool isAuthority = false;
    };

    /// Signed by `issuer`, or by itself when there is none.
    static std::shared_ptr<TestIdentity> make(const Wish &wish,
                                              const std::shared_ptr<TestIdentity> &issuer = {});
    ~TestIdentity();

    QByteArray certificatePem() const;
    QByteArray certificateDer() const;
    /// What a server uses; only TLS `version` (TLS1_2_VERSION…), or any when 0. Kept until the end.
    SSL_CTX *serverContext(int version = 0);

private:
    TestIdentity() = default;

    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key{nullptr, nullptr};
    std::unique_ptr<X509, void (*)(X509 *)> m_certificate{nullptr, nullptr};
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context{nullptr, nullptr};
    std::shared_ptr<TestIdentity> m_issuer;
};

} // namespace hk::test
