#include "core/transport/outcomejudge.h"

#include "core/transport/easyhandle.h"
#include "core/transport/phases.h"
#include "core/transport/transfer.h"

#include <cerrno>
#include <cstring>

namespace hk {
namespace {

struct Judgement
{
    OutcomeKind outcome = OutcomeKind::Failed;
    QString detail;
    TlsFault tlsFault = TlsFault::None;
};

Judgement timedOut(const Transfer &transfer)
{
    const TransferMoments &at = transfer.at;
    if (transfer.answer.statusCode != 0)
        return {OutcomeKind::BodyTimeout, {}};
    if (at.requested != 0)
        return {transfer.isSending ? OutcomeKind::SendTimeout : OutcomeKind::AnswerTimeout, {}};
    return {at.connected != 0 ? OutcomeKind::TlsTimeout : OutcomeKind::ConnectTimeout, {}};
}

Judgement notConnected(const Transfer &transfer)
{
    if (transfer.postsBegun > 0) // curl wanted to dial for a second request
        return {OutcomeKind::ClosedBeforeAnswer, {}};
    if (transfer.isBlocked && transfer.dialled.isEmpty())
        return {OutcomeKind::Blocked, transfer.blockedBecause};
    long error = 0;
    curl_easy_getinfo(transfer.easy->get(), CURLINFO_OS_ERRNO, &error);
    switch (error) {
    case ECONNREFUSED:
        return {OutcomeKind::Refused, {}};
    case ECONNRESET: // accepted and thrown out before we noticed; nothing was
                     // sent
        return {OutcomeKind::Refused, QStringLiteral("reset at once")};
    case ETIMEDOUT:
        return {OutcomeKind::ConnectTimeout, {}};
    default:
        return {OutcomeKind::Unreachable,
                error != 0 ? QString::fromLocal8Bit(std::strerror(static_cast<int>(error)))
                           : QString::fromUtf8(transfer.easy->errorText())};
    }
}

Judgement tlsFailed(const Transfer &transfer, CURLcode code)
{
    // OpenSSL has other words for some of them, but then our callback has met the fault.
    const bool isCertificate = code == CURLE_PEER_FAILED_VERIFICATION
            || (transfer.tls && transfer.tls->verifyError != 0);
    if (isCertificate && transfer.tls)
        return {OutcomeKind::TlsFailed,
                certificateProblem(*transfer.tls, transfer.request.target.host),
                certificateFault(*transfer.tls)};
    if (code == CURLE_SSL_CACERT_BADFILE)
        return {OutcomeKind::TlsFailed,
                QStringLiteral("the file of extra CA certificates cannot be used"),
                TlsFault::Other};
    const QByteArray text = transfer.easy->errorText();
    return {OutcomeKind::TlsFailed, handshakeProblem(text), handshakeFault(text)};
}

OutcomeKind closedOutcome(const Transfer &transfer)
{
    return transfer.answer.statusCode != 0 ? OutcomeKind::ClosedWithinAnswer
                                           : OutcomeKind::ClosedBeforeAnswer;
}

/// The connection broke, or what came over it could not be read as HTTP.
Judgement broken(const Transfer &transfer, CURLcode code)
{
    const QByteArray text = transfer.easy->errorText();
    const bool isFramingError = code == CURLE_WEIRD_SERVER_REPLY
            || code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_BAD_CONTENT_ENCODING
            || text.contains("chunked-encoding") || text.contains("Content-Length");
    if (isFramingError && transfer.at.requested != 0 && code != CURLE_PARTIAL_FILE)
        return {OutcomeKind::Protocol, QString::fromUtf8(text)};
    return {closedOutcome(transfer), {}};
}

Judgement judge(const Transfer &transfer, CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        // curl is content with a connection that closes in the middle of the
        // headers.
        return {transfer.answer.headersEnded ? OutcomeKind::Answered : closedOutcome(transfer), {}};
    case CURLE_WRITE_ERROR:
        if (transfer.answer.bodyCapped)
            return {OutcomeKind::Answered, {}};
        [[fallthrough]];
    case CURLE_OUT_OF_MEMORY: // what curl says of one line over 100 KB
        if (transfer.at.requested != 0 && !transfer.answer.headersEnded)
            return {OutcomeKind::HeaderTooLarge, {}};
        break;
    case CURLE_ABORTED_BY_CALLBACK:
        if (transfer.postsBegun > 0)
            return {OutcomeKind::ClosedBeforeAnswer, {}};
        return {OutcomeKind::Blocked, transfer.blockedBecause};
    case CURLE_OPERATION_TIMEDOUT:
        return timedOut(transfer);
    case CURLE_COULDNT_CONNECT:
        return notConnected(transfer);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CLIENTCERT:
        return tlsFailed(transfer, code);
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
        return broken(transfer, code);
    default:
        break;
    }
    const QByteArray text = transfer.easy->errorText();
    return {OutcomeKind::Failed,
            text.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : QString::fromUtf8(text)};
}

} // namespace

TransportReport endedWith(const Transfer &transfer, OutcomeKind outcome, const QString &detail)
{
    TransportReport report;
    report.outcome = outcome;
    report.errorDetail = detail;
    report.durationUs = durationOf(transfer);
    report.phases = phasesOf(transfer);
    if (transfer.remote && (transfer.at.dialled != 0 || transfer.at.requested != 0))
        report.remoteAddress = transfer.remote->textWithPort(transfer.remotePort);
    if (transfer.answer.statusCode != 0) {
        report.statusCode = transfer.answer.statusCode;
        report.responseHeaders = transfer.answer.headers;
        report.responseBody = transfer.answer.body;
        report.bodyCapped = transfer.answer.bodyCapped;
    }
    if (outcome == OutcomeKind::TlsFailed && transfer.tls)
        report.peerCertificates = transfer.tls->certificates;
    report.tls = transfer.tls;
    return report;
}

TransportReport judged(const Transfer &transfer, CURLcode code)
{
    const Judgement judgement = judge(transfer, code);
    TransportReport report = endedWith(transfer, judgement.outcome, judgement.detail);
    report.tlsFault = judgement.tlsFault;
    return report;
}

} // namespace hk
