#pragma once

#include "core/receiver/answercourse.h"
#include "core/receiver/behaviour.h"
#include "core/receiver/requestparser.h"
#include "core/signing/verifier.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

class Connection;

/// What a connection asks of the receiver it belongs to.
class ConnectionHost
{
public:
    /// How a request is to be answered, and its number. Without a behaviour: Connection::answer()
    /// comes later.
    struct Order
    {
        qint64 number = 0;
        std::optional<Behaviour> behaviour;
    };

    virtual ~ConnectionHost() = default;
    /// Takes a whole request; `verdict` of a body that was not kept whole.
    virtual Order serve(Connection &connection, HttpRequest request,
                        const std::optional<Verdict> &verdict) = 0;
    /// Hears of a request of which the head is there; its number: hang up at once.
    virtual std::optional<qint64> hangsUpOn(const HttpRequest &request) = 0;
    /// Hears of what is answered with `fault`, for it is no webhook: another method, or nothing
    /// that can be read, of which `request` has as much as was understood. Its number.
    virtual qint64 refuse(const HttpRequest &request, const RequestFault &fault) = 0;
    /// Hears of a request that has no answer, for the rest of it never came. Its number.
    virtual qint64 cutOff(const HttpRequest &request, const AnswerCourse &course) = 0;
    /// The answer is on its way, or will never be.
    virtual void answered(qint64 number, const SentAnswer &answer) = 0;
    /// No TLS came about, for this reason.
    virtual void handshakeFailed(const QString &reason) = 0;
    /// The keys for a request whose body is not kept whole.
    virtual VerifyKeys keysFor(const HttpRequest &request) = 0;
    /// Whether so many more bytes may be kept (fewer, when negative) of requests still coming in.
    virtual bool keep(qint64 bytes) = 0;
};

} // namespace hk
