#pragma once

#include "core/receiver/forwarder.h"
#include "core/transport/egresspolicy.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QUrl>

class QNetworkReply;

namespace hk {

class CurlAccessManager;

/// Hands on what a receiver got, within the bounds of an address policy: the same method, bytes and
/// headers, but for those that belong to the connection it came over. A URL without a path gets the
/// path and query of the request, one with a path gets everything there.
///
/// Receiver's thread; never waits. Who came too many at once is told so.
class TransportForwarder final : public Forwarder
{
    Q_OBJECT

public:
    /// How much is on its way at most.
    struct Limits
    {
        int requests = 64;
        qint64 bytes = 48'000'000; ///< of their bodies together
        int timeoutMs = 15'000;    ///< of each
    };

    TransportForwarder(QUrl url, const EgressPolicy &policy);
    TransportForwarder(QUrl url, const EgressPolicy &policy, const Limits &limits);
    ~TransportForwarder() override;

    /// Both count from the next request on.
    void setPolicy(const EgressPolicy &policy);
    void setProxy(const QUrl &proxy) { m_proxy = proxy; }

    void forward(qint64 number, const QByteArray &target, const HeaderList &headers,
                 const QByteArray &body) override;

private:
    QString refusal(const HeaderList &headers, qsizetype size) const;
    QUrl urlFor(const QByteArray &target) const;
    void take(qint64 number, qsizetype size, QNetworkReply *reply);
    void giveUp(qint64 number, const QString &problem);

    QUrl m_url;
    QUrl m_proxy;
    Limits m_limits;
    std::unique_ptr<CurlAccessManager> m_manager;
    QByteArray m_name;  ///< by which it knows its own requests again
    int m_requests = 0; ///< on their way
    qint64 m_bytes = 0; ///< of their bodies
};

} // namespace hk
