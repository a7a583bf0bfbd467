#pragma once

#include "core/transport/ipaddress.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QObject;

namespace hk {

/// What a host name came to. A value.
struct Resolution
{
    enum class Status { Found, NotFound, TimedOut };
    Status status = Status::NotFound;
    QList<IpAddress> addresses; ///< in the order in which they are to be tried
    QString detail;             ///< English; why there is none
};

/// Where addresses of host names come from. Used by CurlAccessManager in its own thread only; tests
/// put a fake in its place. Names are ASCII (an IDN in its A-label form), never an address.
class Resolver
{
public:
    using Answer = std::function<void(const Resolution &)>;

    Resolver() = default;
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;
    virtual ~Resolver() = default;

    /// What is known without waiting: looked up a moment ago, or fixed ("localhost").
    virtual std::optional<Resolution> known(const QByteArray &host) = 0;
    /// Looks `host` up. `answer` is called once, from the event loop of the calling thread and
    /// within the resolver's deadline, unless `context` is gone by then.
    virtual void lookUp(const QByteArray &host, QObject *context, Answer answer) = 0;
};

} // namespace hk
