#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// An address a receiver can be told to listen on. A value.
struct ListenAddress
{
    QString text;                ///< "127.0.0.1", "::1", "0.0.0.0"
    bool isOpenToOthers = false; ///< than this computer

    /// An IPv4 or IPv6 address in its usual form, or "localhost". ReceiverAddressInvalid.
    static Result<ListenAddress> parse(const QString &text);
};

/// What a sender on this computer calls such a receiver: "http://127.0.0.1:8765"; all addresses of
/// this computer are reached by its loopback.
QString localUrlOf(const ListenAddress &address, quint16 port, bool isSecure);

} // namespace hk
