#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace hk {

/// How much of one request is taken, in bytes.
struct RequestLimits
{
    qsizetype head = 64 * 1024;  ///< target and headers together
    qsizetype target = 8 * 1024; ///< what RFC 9112, section 3 asks for at least
    qsizetype headerCount = 200;
    qint64 body = 32'000'000; ///< counted as it comes, without chunk framing
    qsizetype keptBody = 1'000'000;
};

/// One request as it came.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;   ///< path and query
    HeaderList headers;  ///< in their order; repeated ones stay apart
    QByteArray body;     ///< its first part, as much as is kept; of what is not HTTP its beginning
    qint64 bodySize = 0; ///< of all of it
    std::optional<qint64> announcedSize; ///< what Content-Length says of it
    bool hasHead = false;                ///< all of its headers are there
    bool keepsAlive = false;
    bool expectsContinue = false;
};

/// Why a request is refused: the status to answer with, and a sentence, English since it is sent.
struct RequestFault
{
    int status = 0; ///< 0: none
    QString reason;
    bool isTooSlow = false; ///< what is there is no mistake, but the rest did not come in time
};

/// Reads HTTP/1.0 and 1.1 requests (RFC 9112) from bytes as they come, one at a time, through
/// http_parser. Memory stays within the limits. One thread.
class RequestParser final
{
public:
    explicit RequestParser(const RequestLimits &limits);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// Takes bytes and answers how many: all, or up to the end of the request or to the fault.
    qsizetype feed(QByteArrayView bytes);

    bool hasBegun() const;
    bool hasHead() const;
    bool isComplete() const;
    const RequestFault &fault() const;
    const HttpRequest &request() const;
    /// What is there of a request that will not be complete, with its method if that is.
    HttpRequest partial() const;
    /// Of the body what is not kept: called with each part in order, after what is kept.
    void setOverflow(std::function<void(QByteArrayView)> overflow);

    /// The request, once it is complete; begins the next one.
    HttpRequest take();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace hk
