#pragma once

#include "core/transport/egresspolicy.h"
#include "core/transport/resolver.h"
#include "core/transport/transportoptions.h"

#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace hk {

class TargetCache;
class TransferEngine;

/// Sends POSTs on libcurl's multi interface behind Qt's own seam: post() with a QNetworkRequest and
/// a QByteArray, a QNetworkReply comes back, finished() says when it is over. Any other method is
/// answered with a reply in error.
///
/// What a POST gets here: exactly one request on the wire, whatever becomes of the connection; the
/// policy asked for every address that is looked up, dialled or used again; limits per host and in
/// all, with a queue of our own; the request's transfer time-out (0: the options' default) from the
/// start of the look-up, not counting the wait in that queue; no redirects, no cookies, no
/// decompression, HTTP/1.1. The header lines on the wire are wireHeaders() of the request's. What
/// came of it: reportOf(reply) after finished().
///
/// Lives in the thread it was made in, with an event loop; replies belong to that thread and are
/// its children until the caller deletes them (deleteLater). abort() may be called anywhere, also
/// from a slot of finished(): the reply finishes in a later turn of the loop.
class CurlAccessManager final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// Without a resolver, the system's names are used (SystemResolver).
    explicit CurlAccessManager(const TransportOptions &options = {}, EgressPolicy policy = {},
                               std::unique_ptr<Resolver> resolver = nullptr,
                               QObject *parent = nullptr);
    ~CurlAccessManager() override;

    /// Counts from now on, for kept connections too; a request that is on the wire is not stopped.
    void setPolicy(EgressPolicy policy);
    const EgressPolicy &policy() const;

    int inFlight() const; ///< requests that have a connection or are making one
    int waiting() const;  ///< requests that wait for their turn or for a name

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    std::unique_ptr<TargetCache> m_targets;
    std::unique_ptr<TransferEngine> m_engine;
};

} // namespace hk
