#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <ctime>
#include <memory>

typedef struct evp_pkey_st EVP_PKEY;
typedef struct x509_st X509;

namespace hk {

/// An X.509 certificate and its P-256 key, in memory only. Any thread, one at a time.
class LocalCertificate final
{
public:
    /// What is to stand in it.
    struct Wish
    {
        QString commonName;
        QStringList names; ///< host names and addresses it is for; of an authority: may sign for
        bool isAuthority = false;
        std::time_t validFrom = 0;
        std::time_t validUntil = 0;
    };

    /// Signed by `issuer`, or by itself without one.
    explicit LocalCertificate(const Wish &wish, const LocalCertificate *issuer = nullptr);

    QByteArray certificatePem() const;
    QByteArray keyPem() const;

private:
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key;
    std::unique_ptr<X509, void (*)(X509 *)> m_certificate;
};

} // namespace hk
