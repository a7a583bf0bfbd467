#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

struct TransportReport;

/// What a test of a URL came to, as one would tell it on the phone. Stored by name.
enum class PreflightFinding {
    Delivered,
    NameNotFound,
    NameTimeout,
    AddressNotAllowed,
    Refused,
    Unreachable,
    ConnectTimeout,
    TlsTimeout,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUnknownAuthority,
    CertificateWrongHost,
    NoTlsThere,
    TlsTooOld,
    TlsFailed,
    HttpsExpected, ///< http:// was spoken to a server that wants TLS
    NoAnswer,
    SendTimeout,
    AnswerTooSlow, ///< it began and did not end in time
    ClosedWithoutAnswer,
    ClosedWithinAnswer,
    NotHttp,
    HeaderTooLarge,
    Redirected,
    WantsAuthorization, ///< 401, 403, 407
    NotThere,           ///< 404
    NoPost,             ///< 405
    Gone,               ///< 410
    TooLarge,           ///< 413
    UnsupportedType,    ///< 415
    TooMany,            ///< 429
    ClientError,        ///< any other 4xx
    ServerError,        ///< 5xx
    OddStatus,          ///< 1xx, or one that does not exist
    Cancelled,
    Failed,
};

/// What deserves a word beside a finding.
enum class PreflightWarning {
    CertificateEndsSoon, ///< in fewer than 30 days
    NotVerified,         ///< the certificate was not looked at, as the endpoint's settings say
    InTheClear,          ///< http:// to another computer
    Slow,                ///< 5 s and more
    BodyCut,             ///< the answer has more body than is kept
};

/// Pure, any thread. `isSecure`: https.
PreflightFinding findingOf(const TransportReport &report, bool isSecure);

/// Stable lower-camel names, for the store and JSON: "certificateExpired".
QString nameOf(PreflightFinding finding);
QString nameOf(PreflightWarning warning);
std::optional<PreflightFinding> findingFromName(const QString &name);
QList<PreflightFinding> allFindings();

} // namespace hk
