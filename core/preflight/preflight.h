#pragma once

#include "core/base/secret.h"
#include "core/preflight/preflightreport.h"
#include "core/signing/signer.h"
#include "core/transport/resolver.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <memory>

class QNetworkReply;

namespace hk {

class Clock;
class CurlAccessManager;

/// What is tested, and how an attempt to it would be made.
struct PreflightRequest
{
    QString url; ///< ASCII form
    SigningKeys keys;
    QString eventId;
    QByteArray body;
    HeaderList ownHeaders;     ///< sent
    HeaderList maskedHeaders;  ///< the same as everybody may see them
    int timeoutMs = 15'000;    ///< of the whole test
    QStringList allowedRanges; ///< CIDR, beyond public addresses
    QString caFile;
    bool verifiesCertificate = true;
    QUrl proxy; ///< empty: none
};

/// One test of a URL: looks the name up, asks the policy, connects over a connection of its own and
/// sends one signed POST that is marked as a test ("X-Hookkeeper-Test: preflight"). Nothing of it
/// is in any store. Lives in one thread with an event loop; never blocks it.
class Preflight final : public QObject
{
    Q_OBJECT

public:
    /// Without a resolver, the system's names are used. `clock` outlives it.
    Preflight(PreflightRequest request, const Clock &clock,
              std::unique_ptr<Resolver> resolver = nullptr, QObject *parent = nullptr);
    ~Preflight() override;

    void start();
    /// Ends it now, with what is known so far.
    void cancel();
    /// Complete once finished() was emitted.
    const PreflightReport &report() const { return m_report; }

Q_SIGNALS:
    void finished();

private:
    void takeAddresses(const Resolution &resolution);
    void post(const Resolution &resolution);
    void takeAnswer();
    void takeTls();
    void end(PreflightFinding finding);
    void warn();

    PreflightRequest m_request;
    const Clock &m_clock;
    std::unique_ptr<Resolver> m_resolver;
    std::unique_ptr<CurlAccessManager> m_manager;
    QNetworkReply *m_reply = nullptr;
    PreflightReport m_report;
    qint64 m_startedUs = 0; ///< steady
    bool m_isDone = false;
};

} // namespace hk
