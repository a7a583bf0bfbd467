#include "core/preflight/finding.h"

#include "core/transport/report.h"

#include <array>

namespace hk {
namespace {

// In the order of the enums.
constexpr std::array findingNames{"delivered",
                                  "nameNotFound",
                                  "nameTimeout",
                                  "addressNotAllowed",
                                  "refused",
                                  "unreachable",
                                  "connectTimeout",
                                  "tlsTimeout",
                                  "certificateExpired",
                                  "certificateNotYetValid",
                                  "certificateSelfSigned",
                                  "certificateUnknownAuthority",
                                  "certificateWrongHost",
                                  "noTlsThere",
                                  "tlsTooOld",
                                  "tlsFailed",
                                  "httpsExpected",
                                  "noAnswer",
                                  "sendTimeout",
                                  "answerTooSlow",
                                  "closedWithoutAnswer",
                                  "closedWithinAnswer",
                                  "notHttp",
                                  "headerTooLarge",
                                  "redirected",
                                  "wantsAuthorization",
                                  "notThere",
                                  "noPost",
                                  "gone",
                                  "tooLarge",
                                  "unsupportedType",
                                  "tooMany",
                                  "clientError",
                                  "serverError",
                                  "oddStatus",
                                  "cancelled",
                                  "failed"};
static_assert(findingNames.size() == static_cast<size_t>(PreflightFinding::Failed) + 1);
constexpr std::array warningNames{"certificateEndsSoon", "notVerified", "inTheClear", "slow",
                                  "bodyCut"};
static_assert(warningNames.size() == static_cast<size_t>(PreflightWarning::BodyCut) + 1);

PreflightFinding findingOfTls(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return PreflightFinding::CertificateExpired;
    case TlsFault::NotYetValid:
        return PreflightFinding::CertificateNotYetValid;
    case TlsFault::SelfSigned:
        return PreflightFinding::CertificateSelfSigned;
    case TlsFault::UnknownAuthority:
        return PreflightFinding::CertificateUnknownAuthority;
    case TlsFault::WrongHost:
        return PreflightFinding::CertificateWrongHost;
    case TlsFault::NoTls:
        return PreflightFinding::NoTlsThere;
    case TlsFault::TooOld:
        return PreflightFinding::TlsTooOld;
    case TlsFault::None:
    case TlsFault::Other:
        break;
    }
    return PreflightFinding::TlsFailed;
}

/// What servers say to somebody who speaks plain HTTP to their TLS port, such as nginx's "The plain
/// HTTP request was sent to HTTPS port" and Go's "Client sent an HTTP request to an HTTPS server".
bool asksForHttps(const TransportReport &report)
{
    const QByteArray body = report.responseBody.toLower();
    return report.statusCode == 400 && body.contains("https");
}

PreflightFinding findingOfStatus(const TransportReport &report, bool isSecure)
{
    const int code = report.statusCode.value_or(0);
    switch (code) {
    case 401:
    case 403:
    case 407:
        return PreflightFinding::WantsAuthorization;
    case 404:
        return PreflightFinding::NotThere;
    case 405:
        return PreflightFinding::NoPost;
    case 410:
        return PreflightFinding::Gone;
    case 413:
        return PreflightFinding::TooLarge;
    case 415:
        return PreflightFinding::UnsupportedType;
    case 426:
        return PreflightFinding::HttpsExpected;
    case 429:
        return PreflightFinding::TooMany;
    default:
        break;
    }
    if (!isSecure && asksForHttps(report))
        return PreflightFinding::HttpsExpected;
    switch (code / 100) {
    case 2:
        return PreflightFinding::Delivered;
    case 3:
        return PreflightFinding::Redirected;
    case 4:
        return PreflightFinding::ClientError;
    case 5:
        return PreflightFinding::ServerError;
    default:
        return PreflightFinding::OddStatus;
    }
}

} // namespace

PreflightFinding findingOf(const TransportReport &report, bool isSecure)
{
    switch (report.outcome) {
    case OutcomeKind::Answered:
        return findingOfStatus(report, isSecure);
    case OutcomeKind::Blocked:
        return PreflightFinding::AddressNotAllowed;
    case OutcomeKind::NameNotFound:
        return PreflightFinding::NameNotFound;
    case OutcomeKind::NameTimeout:
        return PreflightFinding::NameTimeout;
    case OutcomeKind::Refused:
        return PreflightFinding::Refused;
    case OutcomeKind::Unreachable:
        return PreflightFinding::Unreachable;
    case OutcomeKind::ConnectTimeout:
        return PreflightFinding::ConnectTimeout;
    case OutcomeKind::TlsTimeout:
        return PreflightFinding::TlsTimeout;
    case OutcomeKind::TlsFailed:
        return findingOfTls(report.tlsFault);
    case OutcomeKind::SendTimeout:
        return PreflightFinding::SendTimeout;
    case OutcomeKind::AnswerTimeout:
        return PreflightFinding::NoAnswer;
    case OutcomeKind::BodyTimeout:
        return PreflightFinding::AnswerTooSlow;
    case OutcomeKind::ClosedBeforeAnswer:
        return PreflightFinding::ClosedWithoutAnswer;
    case OutcomeKind::ClosedWithinAnswer:
        return PreflightFinding::ClosedWithinAnswer;
    case OutcomeKind::HeaderTooLarge:
        return PreflightFinding::HeaderTooLarge;
    case OutcomeKind::Protocol:
        return PreflightFinding::NotHttp;
    case OutcomeKind::Cancelled:
    case OutcomeKind::Interrupted:
        return PreflightFinding::Cancelled;
    case OutcomeKind::Failed:
        break;
    }
    return PreflightFinding::Failed;
}

QString nameOf(PreflightFinding finding)
{
    return QString::fromLatin1(findingNames.at(static_cast<size_t>(finding)));
}

QString nameOf(PreflightWarning warning)
{
    return QString::fromLatin1(warningNames.at(static_cast<size_t>(warning)));
}

std::optional<PreflightFinding> findingFromName(const QString &name)
{
    for (const PreflightFinding finding : allFindings()) {
        if (nameOf(finding) == name)
            return finding;
    }
    return std::nullopt;
}

QList<PreflightFinding> allFindings()
{
    QList<PreflightFinding> findings;
    for (size_t i = 0; i < findingNames.size(); ++i)
        findings.append(static_cast<PreflightFinding>(i));
    return findings;
}

} // namespace hk
