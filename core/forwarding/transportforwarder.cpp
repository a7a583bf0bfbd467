#include "core/forwarding/transportforwarder.h"

#include "core/base/outcome.h"
#include "core/base/words.h"
#include "core/transport/curlaccessmanager.h"
#include "core/transport/report.h"
#include "core/transport/requestattributes.h"

#include <QtCore/QRandomGenerator>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>

namespace hk {
namespace {

const char *const viaHeader = "Via";

bool isNamed(const QByteArray &name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

/// The headers that a Connection header names belong to the connection too (RFC 9110, 7.6.1).
bool isListed(const HeaderList &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
        if (!isNamed(header.first, "Connection"))
            return false;
        const QList<QByteArray> listed = header.second.split(',');
        return std::any_of(listed.begin(), listed.end(),
                           [&](const QByteArray &other) { return isNamed(name, other.trimmed()); });
    });
}

/// A repeated header becomes one with commas (RFC 9110, section 5.3): Qt's requests keep one each.
void addHeader(QNetworkRequest &request, const QByteArray &name, const QByteArray &value)
{
    const QByteArray before = request.rawHeader(name);
    request.setRawHeader(name, before.isEmpty() ? value : before + ", " + value);
}

ForwardedAnswer answerOf(const TransportReport &report)
{
    ForwardedAnswer answer;
    answer.took = report.durationUs;
    if (report.outcome != OutcomeKind::Answered) {
        answer.problem = shortTextOf(report.outcome, report.statusCode, report.errorDetail);
        return answer;
    }
    answer.status = report.statusCode;
    answer.headers = report.responseHeaders;
    answer.body = report.responseBody;
    if (report.bodyCapped)
        answer.problem = QString::fromLatin1(QT_TRANSLATE_NOOP(
                "hk::Words", "The answer is longer than 1 MB; the rest was not read."));
    return answer;
}

TransportOptions optionsFor(const TransportForwarder::Limits &limits)
{
    TransportOptions options;
    options.attemptTimeoutMs = limits.timeoutMs;
    options.maxInFlight = limits.requests;
    options.bodyCap = 1'000'000;
    return options;
}

} // namespace

TransportForwarder::TransportForwarder(QUrl url, const EgressPolicy &policy)
    : TransportForwarder(std::move(url), policy, Limits())
{
}

TransportForwarder::TransportForwarder(QUrl url, const EgressPolicy &policy, const Limits &limits)
    : m_url(std::move(url)), m_limits(limits),
      m_manager(std::make_unique<CurlAccessManager>(optionsFor(limits), policy)),
      m_name("hookkeeper-" + QByteArray::number(QRandomGenerator::global()->generate(), 16))
{
}

TransportForwarder::~TransportForwarder() = default;

void TransportForwarder::setPolicy(const EgressPolicy &policy) { m_manager->setPolicy(policy); }

QString TransportForwarder::refusal(const HeaderList &headers, qsizetype size) const
{
    if (m_requests >= m_limits.requests || m_bytes + size > m_limits.bytes)
        return QString::fromLatin1(QT_TRANSLATE_NOOP(
                "hk::Words", "Too much is being forwarded already, so this was not."));
    const bool cameBack = std::any_of(headers.begin(), headers.end(), [this](const auto &header) {
        return isNamed(header.first, viaHeader) && header.second.contains(m_name);
    });
    return cameBack ? QString::fromLatin1(QT_TRANSLATE_NOOP(
                   "hk::Words", "It was forwarded and came back here, so it was not again."))
                    : QString();
}

QUrl TransportForwarder::urlFor(const QByteArray &target) const
{
    if (m_url.path().size() > 1 || m_url.hasQuery())
        return m_url;
    const QByteArray origin = m_url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
    return QUrl::fromEncoded(origin + (target.startsWith('/') ? target : '/' + target));
}

void TransportForwarder::forward(qint64 number, const QByteArray &target, const HeaderList &headers,
                                 const QByteArray &body)
{
    const QString problem = refusal(headers, body.size());
    if (!problem.isEmpty())
        return giveUp(number, problem);
    QNetworkRequest request(urlFor(target));
    for (const auto &[name, value] : headers) {
        if (!isListed(headers, name)) // the transport leaves out the usual ones
            addHeader(request, name, value);
    }
    addHeader(request, viaHeader, "1.1 " + m_name);
    if (!m_proxy.isEmpty())
        request.setAttribute(attributeOf(ProxyAttribute), m_proxy);
    ++m_requests;
    m_bytes += body.size();
    QNetworkReply *const reply = m_manager->post(request, body);
    connect(reply, &QNetworkReply::finished, this,
            [this, number, size = body.size(), reply] { take(number, size, reply); });
}

void TransportForwarder::take(qint64 number, qsizetype size, QNetworkReply *reply)
{
    const ForwardedAnswer answer = answerOf(reportOf(*reply));
    reply->deleteLater();
    --m_requests;
    m_bytes -= size;
    Q_EMIT forwarded(number, answer);
}

void TransportForwarder::giveUp(qint64 number, const QString &problem)
{
    ForwardedAnswer answer;
    answer.problem = problem;
    QMetaObject::invokeMethod(
            this, [this, number, answer] { Q_EMIT forwarded(number, answer); },
            Qt::QueuedConnection);
}

} // namespace hk
