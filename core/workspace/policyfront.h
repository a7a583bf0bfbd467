#pragma once

#include "core/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace hk {

/// The ranges of addresses, other than public ones, that this store may send to, the proxy it sends
/// through, and how much at once: what the `policy` commands can ask for. Lives in the thread that
/// made it; futures complete in another.
class PolicyFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<QStringList>> ranges() = 0;            ///< as CIDR, sorted
    virtual QFuture<Result<void>> allow(const QString &cidr) = 0; ///< CidrInvalid
    /// CidrInvalid; a range that is not listed is no error.
    virtual QFuture<Result<void>> remove(const QString &cidr) = 0;
    /// What the range's addresses are, English: "loopback", "private", "public"…; at once.
    /// CidrInvalid.
    virtual Result<QString> kindOf(const QString &cidr) const = 0;
    /// "none", "environment" or a URL.
    virtual QFuture<Result<QString>> proxy() = 0;
    /// Used by the very next attempt; stands in the audit. ProxyInvalid, ProxyPassword. Answers the
    /// proxy as it is kept.
    virtual QFuture<Result<QString>> setProxy(const QString &proxy) = 0;
    /// Requests on the way at once, to all endpoints together: 1 to mostRequestsAtOnce.
    virtual QFuture<Result<int>> requestsAtOnce() = 0;
    /// Holds at once, though what is on the way stays there; stands in the audit. NumberInvalid.
    /// Answers the number as it is kept.
    virtual QFuture<Result<int>> setRequestsAtOnce(const QString &number) = 0;
};

} // namespace hk
