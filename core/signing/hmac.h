#pragma once

#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <initializer_list>
#include <memory>

struct evp_mac_ctx_st;

namespace hk {

/// HMAC-SHA256 (RFC 2104, FIPS 198-1) of a message that comes in parts. Wipes its key when it goes.
/// One thread at a time.
class HmacSha256 final
{
public:
    explicit HmacSha256(const Secret &key);

    void add(QByteArrayView part);
    /// 32 bytes; nothing can be added afterwards.
    QByteArray result();

private:
    struct Deleter
    {
        void operator()(evp_mac_ctx_st *mac) const;
    };
    using Mac = std::unique_ptr<evp_mac_ctx_st, Deleter>;
    static Mac keyless();

    Mac m_mac;
};

/// HMAC-SHA256 over the parts as if they were one message. Any thread.
QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> parts);

/// What Standard Webhooks 1.0 signs: HMAC-SHA256 over "id.timestamp.body".
QByteArray standardMac(const Secret &key, QByteArrayView id, QByteArrayView timestamp,
                       QByteArrayView body);

} // namespace hk
