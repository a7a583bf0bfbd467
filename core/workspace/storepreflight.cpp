#include "core/workspace/storepreflight.h"

#include "core/base/answer.h"
#include "core/contract/envelope.h"
#include "core/contract/sampleevents.h"
#include "core/dispatch/senderconfig.h"
#include "core/model/webhookurl.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointtestrepository.h"
#include "core/store/policyrepository.h"
#include "core/store/store.h"
#include "core/workspace/endpointchange.h"
#include "core/workspace/settingsfront.h"

#include <QtCore/QPromise>

namespace hk {

struct PreparedTest
{
    EndpointId endpoint;
    PreflightRequest request;
};

namespace {

constexpr quint64 testSeed = 1; // the same people in every test

Result<QString> urlOf(const Endpoint &endpoint, const Company &company,
                      const std::optional<QString> &typed)
{
    const QString field =
            endpoint.slot ? urlFieldName(*endpoint.slot) : QStringLiteral("endpoint URL");
    const Result<WebhookUrl> url =
            WebhookUrl::parse(typed.value_or(endpoint.url), company.environment, field);
    return url ? Result<QString>(url->ascii()) : url.error();
}

/// A trigger that the endpoint gets, so that the receiver knows what it is.
Trigger triggerFor(const Endpoint &endpoint)
{
    for (const Trigger trigger : allTriggers) {
        if (endpoint.triggers.contains(trigger))
            return trigger;
    }
    return Trigger::AppointmentConfirmed;
}

Result<PreparedTest> prepared(Database &database, const Vault &vault, CompanyId companyId,
                              const QString &name, const std::optional<QString> &typed, Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(companyId);
    if (!company)
        return company.error();
    const Result<Endpoint> endpoint = endpointNamed(database, companyId, name);
    if (!endpoint)
        return endpoint.error();
    const Result<QString> url = urlOf(*endpoint, *company, typed);
    if (!url)
        return url.error();
    const Result<LaneConfig> lane = loadLaneConfig(database, vault, endpoint->id, now);
    if (!lane)
        return lane.error();
    const Result<QStringList> ranges = PolicyRepository(database).ranges();
    if (!ranges)
        return ranges.error();
    const Result<ProxySetting> proxy = PolicyRepository(database).proxy();
    if (!proxy)
        return proxy.error();

    PreparedTest result{endpoint->id, {}};
    PreflightRequest &request = result.request;
    request.url = *url;
    request.keys = signingKeysAt(*lane, now);
    request.body = printableSample(triggerFor(*endpoint), *company, testSeed, 0, now);
    request.eventId = envelopeOf(request.body).eventId;
    request.ownHeaders = ownHeaders(*lane);
    request.maskedHeaders = maskedHeaders(*lane);
    request.timeoutMs = static_cast<int>(lane->timeoutMs);
    request.allowedRanges = *ranges;
    request.caFile = lane->caFile;
    request.verifiesCertificate = lane->verifiesCertificate;
    request.proxy = proxy->proxyFor(QUrl(*url), QProcessEnvironment::systemEnvironment());
    return result;
}

EndpointTest noteOf(EndpointId endpoint, const PreflightReport &report)
{
    return {endpoint,          report.at,        report.url, nameOf(report.finding),
            report.statusCode, report.durationUs};
}

} // namespace

/// A test on its way from the store to the network and back.
struct StorePreflight::Running
{
    QPromise<Result<PreflightReport>> answer;
    PreparedTest what;
    QFuture<PreflightReport> test;

    void end(const Result<PreflightReport> &result)
    {
        answer.addResult(result);
        answer.finish();
    }
};

StorePreflight::StorePreflight(Store &store, QObject *parent)
    : PreflightFront(parent), m_store(store), m_thread(store.clock())
{
}

QFuture<Result<PreflightReport>> StorePreflight::test(CompanyId company, const QString &endpoint,
                                                      const std::optional<QString> &url)
{
    const auto running = std::make_shared<Running>();
    running->answer.start();
    const auto preparing = m_store.read(
            [=, now = m_store.clock().now(), &vault = m_store.vault()](Database &database) {
                return prepared(database, vault, company, endpoint, url, now);
            });
    whenAnswered(preparing, this, [this, running](const Result<PreparedTest> &what) {
        if (!what || running->answer.isCanceled())
            return running->end(
                    what ? Result<PreflightReport>(Error{ErrorCode::Cancelled, {}, {}, {}})
                         : what.error());
        running->what = *what;
        begin(running);
    });
    return running->answer.future();
}

void StorePreflight::begin(const std::shared_ptr<Running> &running)
{
    running->test = m_thread.run(running->what.request);
    auto *cancelled = new QFutureWatcher<Result<PreflightReport>>(this);
    connect(cancelled, &QFutureWatcherBase::canceled, this, [running] { running->test.cancel(); });
    cancelled->setFuture(running->answer.future());

    auto *finished = new QFutureWatcher<PreflightReport>(this);
    connect(finished, &QFutureWatcherBase::finished, this, [this, running, finished, cancelled] {
        finished->deleteLater();
        cancelled->deleteLater();
        if (running->test.resultCount() == 0)
            return running->end(Error{ErrorCode::Cancelled, {}, {}, {}});
        const PreflightReport report = running->test.result();
        const auto noting =
                m_store.write([test = noteOf(running->what.endpoint, report)](Database &database) {
                    return EndpointTestRepository(database).put(test);
                });
        // What was seen is told, kept or not.
        whenAnswered(noting, this,
                     [running, report](const Result<void> &) { running->end(report); });
    });
    finished->setFuture(running->test);
}

QFuture<Result<QList<EndpointTest>>> StorePreflight::lastTests(CompanyId company)
{
    return m_store.read([company](Database &database) {
        return EndpointTestRepository(database).ofCompany(company);
    });
}

} // namespace hk
