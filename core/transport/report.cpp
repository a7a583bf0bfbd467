#include "core/transport/report.h"

#include "core/transport/curlreply.h"
#include "core/transport/replyerror.h"

namespace hk {
namespace {

constexpr qint64 bodyCap = qint64(64) * 1024;

/// Qt says "cancelled" of its own transfer time-out, too.
OutcomeKind outcomeOfStock(const QNetworkReply &reply, bool hasStatus)
{
    const OutcomeKind outcome = outcomeOf(reply.error(), hasStatus);
    const bool mayBeTimeout = reply.request().transferTimeout() > 0;
    if (outcome == OutcomeKind::Cancelled && mayBeTimeout)
        return hasStatus ? OutcomeKind::BodyTimeout : OutcomeKind::AnswerTimeout;
    return outcome;
}

bool saysItAll(OutcomeKind outcome)
{
    return outcome != OutcomeKind::Failed && outcome != OutcomeKind::TlsFailed
            && outcome != OutcomeKind::Protocol;
}

TransportReport reportOfStock(QNetworkReply &reply)
{
    TransportReport report;
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    report.outcome = outcomeOfStock(reply, status.isValid());
    if (status.isValid())
        report.statusCode = status.toInt();
    if (!saysItAll(report.outcome))
        report.errorDetail = reply.errorString();
    report.responseHeaders = reply.rawHeaderPairs();
    if (reply.isOpen()) { // not after an abort
        report.responseBody = reply.read(bodyCap);
        report.bodyCapped = reply.bytesAvailable() > 0;
    }
    return report;
}

} // namespace

TransportReport reportOf(QNetworkReply &reply)
{
    if (const auto *ours = qobject_cast<CurlReply *>(&reply))
        return ours->report();
    return reportOfStock(reply);
}

} // namespace hk
