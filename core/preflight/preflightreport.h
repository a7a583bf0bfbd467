#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/preflight/finding.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// An address that the host's name leads to.
struct PreflightAddress
{
    QString text;
    QString kind; ///< English: "public", "loopback", "private"…
    bool isAllowed = false;
};

/// A certificate that the receiver showed. Times in µs UTC.
struct PreflightCertificate
{
    QString subject;
    QString issuer;
    QStringList names;
    Micros validFrom = 0;
    Micros validUntil = 0;
};

/// What a test of a URL showed. A value.
struct PreflightReport
{
    QString url; ///< ASCII form
    QString host;
    Micros at = 0; ///< when it began
    PreflightFinding finding = PreflightFinding::Cancelled;
    QList<PreflightWarning> warnings;
    QString detail; ///< English: what the library says; may be empty

    QList<PreflightAddress> addresses;
    QString remoteAddress; ///< that was connected to
    QString tlsProtocol;   ///< "TLSv1.3"; empty: no handshake got that far
    QString tlsCipher;
    QList<PreflightCertificate> certificates; ///< the receiver's own first

    HeaderList requestHeaders; ///< of ours; what is secret is masked
    std::optional<int> statusCode;
    HeaderList responseHeaders;
    QByteArray responseBody; ///< at most the first 64 KB
    PhaseTimes phases;       ///< µs; those that were reached add up to the duration
    qint64 durationUs = 0;

    /// Whole days that the receiver's own certificate is good for; none: it showed none.
    std::optional<int> daysLeft() const
    {
        if (certificates.isEmpty() || certificates.first().validUntil == 0)
            return std::nullopt;
        return static_cast<int>((certificates.first().validUntil - at) / microsPerDay);
    }
};

} // namespace hk
