#include "core/transport/replyerror.h"

namespace hk {
namespace {

/// As Qt itself maps status codes (qnetworkaccesshttpbackend).
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

QNetworkReply::NetworkError replyErrorOf(const TransportReport &report)
{
    switch (report.outcome) {
    case OutcomeKind::Answered:
        return errorOfStatus(report.statusCode.value_or(0));
    case OutcomeKind::NameNotFound:
        return QNetworkReply::HostNotFoundError;
    case OutcomeKind::Refused:
        return QNetworkReply::ConnectionRefusedError;
    case OutcomeKind::NameTimeout:
    case OutcomeKind::ConnectTimeout:
    case OutcomeKind::TlsTimeout:
    case OutcomeKind::SendTimeout:
    case OutcomeKind::AnswerTimeout:
    case OutcomeKind::BodyTimeout:
        return QNetworkReply::TimeoutError;
    case OutcomeKind::TlsFailed:
        return QNetworkReply::SslHandshakeFailedError;
    case OutcomeKind::ClosedBeforeAnswer:
    case OutcomeKind::ClosedWithinAnswer:
        return QNetworkReply::RemoteHostClosedError;
    case OutcomeKind::HeaderTooLarge:
    case OutcomeKind::Protocol:
        return QNetworkReply::ProtocolFailure;
    case OutcomeKind::Cancelled:
        return QNetworkReply::OperationCanceledError;
    case OutcomeKind::Interrupted:
    case OutcomeKind::Blocked:
    case OutcomeKind::Unreachable:
    case OutcomeKind::Failed:
        break;
    }
    return QNetworkReply::UnknownNetworkError;
}

OutcomeKind outcomeOf(QNetworkReply::NetworkError error, bool hasStatus)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return OutcomeKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return OutcomeKind::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return OutcomeKind::TlsFailed;
    case QNetworkReply::RemoteHostClosedError:
        return hasStatus ? OutcomeKind::ClosedWithinAnswer : OutcomeKind::ClosedBeforeAnswer;
    case QNetworkReply::TimeoutError:
        return hasStatus ? OutcomeKind::BodyTimeout : OutcomeKind::AnswerTimeout;
    case QNetworkReply::OperationCanceledError:
        return OutcomeKind::Cancelled;
    case QNetworkReply::ProtocolFailure:
        return OutcomeKind::Protocol;
    default:
        // What is left are Content… and Server… errors, which come with a status.
        return hasStatus ? OutcomeKind::Answered : OutcomeKind::Failed;
    }
}

} // namespace hk
