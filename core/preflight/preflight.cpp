#include "core/preflight/preflight.h"

#include "core/transport/curlaccessmanager.h"
#include "core/transport/report.h"
#include "core/transport/requestattributes.h"
#include "core/transport/steadyclock.h"
#include "core/transport/systemresolver.h"
#include "core/transport/target.h"
#include "core/transport/wireheaders.h"

#include <QtNetwork/QNetworkReply>

#include <algorithm>

namespace hk {
namespace {

constexpr qint64 slowUs = 5'000'000;
constexpr int endsSoonDays = 30;

const char *const testHeader = "X-Hookkeeper-Test";

/// What was looked up and shown a moment ago: what is shown is what is used. A proxy has a name of
/// its own, which is asked for as ever.
class ShownResolver final : public Resolver
{
public:
    ShownResolver(QByteArray host, Resolution resolution, std::unique_ptr<Resolver> others)
        : m_host(std::move(host)), m_resolution(std::move(resolution)), m_others(std::move(others))
    {
    }
    std::optional<Resolution> known(const QByteArray &host) override
    {
        return host == m_host ? std::optional(m_resolution) : m_others->known(host);
    }
    void lookUp(const QByteArray &host, QObject *context, Answer answer) override
    {
        m_others->lookUp(host, context, std::move(answer));
    }

private:
    QByteArray m_host;
    Resolution m_resolution;
    std::unique_ptr<Resolver> m_others;
};

std::unique_ptr<Resolver> systemResolver(int timeoutMs)
{
    SystemResolver::Options options;
    options.threads = 1;
    options.deadlineMs = std::min(options.deadlineMs, timeoutMs);
    return std::make_unique<SystemResolver>(options);
}

EgressPolicy policyOf(const QStringList &ranges)
{
    const Result<EgressPolicy> policy = EgressPolicy::parse(ranges);
    return policy ? *policy : EgressPolicy();
}

/// Whatever time no phase was seen in belongs to the phase that ended the attempt, so that the
/// phases add up to the whole.
void fillUp(PhaseTimes &phases, qint64 durationUs)
{
    qint64 sum = 0;
    qint64 *last = nullptr;
    for (qint64 *phase : {&phases.resolveUs, &phases.connectUs, &phases.tlsUs, &phases.sendUs,
                          &phases.waitUs, &phases.receiveUs}) {
        if (*phase < 0)
            continue;
        sum += *phase;
        last = phase;
    }
    if (last)
        *last += durationUs - sum;
}

} // namespace

Preflight::Preflight(PreflightRequest request, const Clock &clock,
                     std::unique_ptr<Resolver> resolver, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_clock(clock),
      m_resolver(resolver ? std::move(resolver) : systemResolver(m_request.timeoutMs))
{
    m_report.url = m_request.url;
    m_report.host = QUrl(m_request.url).host(QUrl::FullyEncoded);
}

Preflight::~Preflight()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Preflight::start()
{
    m_report.at = m_clock.now();
    m_startedUs = steadyMicros();
    const std::optional<Target> target =
            targetOf(QUrl::fromEncoded(m_request.url.toLatin1(), QUrl::StrictMode));
    if (!target)
        return end(PreflightFinding::Failed);
    if (target->address)
        return takeAddresses({Resolution::Status::Found, {*target->address}, {}});
    if (const std::optional<Resolution> known = m_resolver->known(target->host))
        return takeAddresses(*known);
    m_resolver->lookUp(target->host, this,
                       [this](const Resolution &resolution) { takeAddresses(resolution); });
}

void Preflight::takeAddresses(const Resolution &resolution)
{
    if (m_isDone)
        return;
    if (!IpAddress::fromHost(m_report.host.toLatin1()))
        m_report.phases.resolveUs = steadyMicros() - m_startedUs;
    m_report.detail = resolution.detail;
    const EgressPolicy policy = policyOf(m_request.allowedRanges);
    for (const IpAddress &address : resolution.addresses) {
        const EgressPolicy::Verdict verdict = policy.verdict(address);
        m_report.addresses.append(
                {address.text(), QString::fromLatin1(verdict.kind), verdict.allowed});
    }
    // Through a proxy it is the proxy that has to be found first.
    const bool isDirect = m_request.proxy.isEmpty();
    if (isDirect && resolution.status == Resolution::Status::NotFound)
        return end(PreflightFinding::NameNotFound);
    if (isDirect && resolution.status == Resolution::Status::TimedOut)
        return end(PreflightFinding::NameTimeout);
    post(resolution);
}

void Preflight::post(const Resolution &resolution)
{
    TransportOptions options;
    options.attemptTimeoutMs = m_request.timeoutMs;
    m_manager = std::make_unique<CurlAccessManager>(
            options, policyOf(m_request.allowedRanges),
            std::make_unique<ShownResolver>(m_report.host.toLatin1(), resolution,
                                            std::move(m_resolver)));
    const HeaderList signature = signatureHeaders(m_request.keys, m_request.eventId.toLatin1(),
                                                  m_report.at / microsPerSecond, m_request.body);
    const HeaderList common =
            HeaderList{{"Content-Type", "application/json"}, {testHeader, "preflight"}} + signature;
    const QUrl url = QUrl::fromEncoded(m_request.url.toLatin1(), QUrl::StrictMode);
    m_report.requestHeaders =
            wireHeaders(url, common + m_request.maskedHeaders, m_request.body.size());

    QNetworkRequest request(url);
    for (const auto &[name, value] : common + m_request.ownHeaders)
        request.setRawHeader(name, value);
    if (!m_request.caFile.isEmpty())
        request.setAttribute(attributeOf(ExtraCaFileAttribute), m_request.caFile);
    if (!m_request.verifiesCertificate)
        request.setAttribute(attributeOf(DoNotVerifyAttribute), true);
    if (!m_request.proxy.isEmpty())
        request.setAttribute(attributeOf(ProxyAttribute), m_request.proxy);
    const qint64 leftMs = m_request.timeoutMs - (steadyMicros() - m_startedUs) / microsPerMs;
    request.setTransferTimeout(static_cast<int>(std::max<qint64>(leftMs, 1)));
    m_reply = m_manager->post(request, m_request.body);
    connect(m_reply, &QNetworkReply::finished, this, &Preflight::takeAnswer);
}

void Preflight::takeAnswer()
{
    const TransportReport answer = reportOf(*m_reply);
    m_reply->deleteLater();
    m_reply = nullptr;
    const qint64 resolveUs = m_report.phases.resolveUs;
    m_report.phases = answer.phases;
    m_report.phases.resolveUs = resolveUs;
    m_report.detail = answer.errorDetail;
    m_report.remoteAddress = answer.remoteAddress;
    m_report.statusCode = answer.statusCode;
    m_report.responseHeaders = answer.responseHeaders;
    m_report.responseBody = answer.responseBody;
    if (answer.bodyCapped)
        m_report.warnings.append(PreflightWarning::BodyCut);
    if (answer.tls) {
        m_report.tlsProtocol = QString::fromLatin1(answer.tls->protocol);
        m_report.tlsCipher = QString::fromLatin1(answer.tls->cipher);
        for (const QByteArray &der : answer.tls->certificates) {
            const CertificateFacts facts = certificateFactsOf(der);
            m_report.certificates.append(
                    {facts.subject, facts.issuer, facts.names, facts.validFrom, facts.validUntil});
        }
    }
    end(findingOf(answer, m_request.url.startsWith(QLatin1String("https:"))));
}

void Preflight::cancel()
{
    if (m_isDone)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    end(PreflightFinding::Cancelled);
}

void Preflight::end(PreflightFinding finding)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_report.finding = finding;
    m_report.durationUs = steadyMicros() - m_startedUs;
    fillUp(m_report.phases, m_report.durationUs);
    warn();
    // Never inside start(): who asked may not be listening yet.
    QMetaObject::invokeMethod(this, &Preflight::finished, Qt::QueuedConnection);
}

void Preflight::warn()
{
    const bool isSecure = m_request.url.startsWith(QLatin1String("https:"));
    if (const std::optional<int> days = m_report.daysLeft();
        days && *days >= 0 && *days < endsSoonDays)
        m_report.warnings.append(PreflightWarning::CertificateEndsSoon);
    if (isSecure && !m_request.verifiesCertificate)
        m_report.warnings.append(PreflightWarning::NotVerified);
    const bool isElsewhere = std::any_of(m_report.addresses.begin(), m_report.addresses.end(),
                                         [](const PreflightAddress &address) {
                                             return address.kind != QLatin1String("loopback");
                                         });
    if (!isSecure && isElsewhere)
        m_report.warnings.append(PreflightWarning::InTheClear);
    if (m_report.finding == PreflightFinding::Delivered && m_report.durationUs >= slowUs)
        m_report.warnings.append(PreflightWarning::Slow);
}

} // namespace hk
