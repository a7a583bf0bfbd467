#include "core/dispatch/attemptrun.h"

#include "core/contract/envelope.h"
#include "core/dispatch/attemptheaders.h"
#include "core/model/transition.h"
#include "core/transport/requestattributes.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace hk {

AttemptRun::AttemptRun(ClaimedDelivery delivery, LaneConfig lane, const Clock &clock,
                       QObject *parent)
    : QObject(parent), m_delivery(std::move(delivery)), m_lane(std::move(lane)), m_clock(clock)
{
}

AttemptRun::~AttemptRun()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void AttemptRun::start(QNetworkAccessManager &manager)
{
    m_startedAt = m_clock.now();
    m_headers = signatureHeaders(signingKeysAt(m_lane, m_startedAt),
                                 webhookIdOf(m_delivery.payload, m_delivery.eventPublicId),
                                 m_startedAt / microsPerSecond, m_delivery.payload);

    QNetworkRequest request(QUrl::fromEncoded(m_lane.url.toLatin1(), QUrl::StrictMode));
    for (const auto &[name, value] : attemptHeaders(m_headers) + ownHeaders(m_lane))
        request.setRawHeader(name, value);
    m_headers += maskedHeaders(m_lane);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    if (!m_lane.caFile.isEmpty())
        request.setAttribute(attributeOf(ExtraCaFileAttribute), m_lane.caFile);
    if (!m_lane.verifiesCertificate)
        request.setAttribute(attributeOf(DoNotVerifyAttribute), true);
    if (!m_lane.proxy.isEmpty())
        request.setAttribute(attributeOf(ProxyAttribute), m_lane.proxy);
    request.setTransferTimeout(static_cast<int>(m_lane.timeoutMs));

    m_reply = manager.post(request, m_delivery.payload);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        m_report = reportOf(*m_reply);
        m_reply->deleteLater();
        m_reply = nullptr;
        Q_EMIT finished();
    });
}

Attempt AttemptRun::begun() const
{
    Attempt attempt;
    attempt.number = m_delivery.attemptNumber;
    attempt.startedAt = m_startedAt;
    attempt.url = m_lane.url;
    attempt.requestHeaders = m_headers;
    attempt.manual = m_delivery.manual;
    attempt.unverified =
            !m_lane.verifiesCertificate && m_lane.url.startsWith(QLatin1String("https:"));
    return attempt;
}

Attempt AttemptRun::attempt() const
{
    Attempt attempt = begun();
    attempt.outcome = m_report.outcome;
    attempt.statusCode = m_report.statusCode;
    attempt.errorDetail = m_report.errorDetail;
    attempt.durationUs = m_report.durationUs;
    attempt.phases = m_report.phases;
    attempt.remoteAddress = m_report.remoteAddress;
    attempt.responseHeaders = m_report.responseHeaders;
    attempt.responseBody = m_report.responseBody;
    attempt.bodyCapped = m_report.bodyCapped;
    return attempt;
}

Attempt AttemptRun::interruptedAttempt() const
{
    Attempt attempt = begun();
    attempt.outcome = OutcomeKind::Interrupted;
    attempt.durationUs = m_clock.now() - m_startedAt;
    return attempt;
}

std::optional<qint64> AttemptRun::retryAfterMs() const
{
    for (const auto &[name, value] : m_report.responseHeaders) {
        if (name.compare("retry-after", Qt::CaseInsensitive) == 0)
            return parseRetryAfter(value, m_clock.now());
    }
    return std::nullopt;
}

} // namespace hk
