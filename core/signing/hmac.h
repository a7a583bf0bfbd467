#pragma once

#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <initializer_list>

namespace hk {

/// HMAC-SHA256 over the parts as if they were one message: 32 bytes. Any thread.
QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> parts);

/// What Standard Webhooks 1.0 signs: HMAC-SHA256 over "id.timestamp.body".
QByteArray standardMac(const Secret &key, QByteArrayView id, QByteArrayView timestamp,
                       QByteArrayView body);

} // namespace hk
