#include "core/contract/envelope.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/endpointsfront.h"
#include "core/workspace/repeatedrun.h"
#include "core/workspace/runtally.h"
#include "core/workspace/scenariorun.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using namespace hk;
using hk::test::LocalHttpServer;
using hk::test::waitFor;

/// Sending to other targets and sending many, over a real store.
class TestSimulationRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        WorkspaceOptions options;
        options.storePath = m_folder->filePath(QStringLiteral("store.db"));
        auto workspace = Workspace::open(options);
        QVERIFY(workspace.ok());
        m_workspace = std::move(*workspace);
        m_server = std::make_unique<LocalHttpServer>();
        m_company = addCompany(QStringLiteral("northwind"), Environment::Test);
        m_sample =
                *waitFor(fronts().simulator.sample(m_company.id, Trigger::AppointmentConfirmed, 7));
    }
    void cleanup()
    {
        waitFor(fronts().status.stopSending());
        m_workspace.reset();
        m_server.reset();
        m_folder.reset();
    }

    void aTypedUrlGetsTheEventAndStandsInNobodysSettings()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const SendTarget target(SendTarget::OneUrl, m_server->url().toString());
        const EventPreview preview = *waitFor(fronts().simulator.preview(
                m_company.id, Trigger::AppointmentConfirmed, m_sample, target));
        QCOMPARE(preview.requests.size(), 1);
        // What is only looked at leaves nothing behind.
        QCOMPARE(*waitFor(fronts().simulator.recentUrls(m_company.id)), QStringList());
        const Accepted accepted = *waitFor(fronts().simulator.send(
                m_company.id, Trigger::AppointmentConfirmed, m_sample, target));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const auto arrived = m_server->requests().first();
        QCOMPARE(arrived.body, preview.body);
        QVERIFY(!arrived.header("x-message-signature").isEmpty());
        const QString id = accepted.deliveries.front().deliveryId;
        QTRY_COMPARE(waitFor(fronts().deliveries.detail(id))->delivery.status,
                     DeliveryStatus::Delivered);
        QVERIFY(waitFor(fronts().deliveries.detail(id))->delivery.simulated);
        const auto endpoints = *waitFor(fronts().endpoints.list(m_company.id));
        for (const Endpoint &endpoint : endpoints)
            QVERIFY(endpoint.slot.has_value());
        QCOMPARE(*waitFor(fronts().simulator.recentUrls(m_company.id)),
                 QStringList(m_server->url().toString()));
    }

    void aTypedUrlIsJudgedAsOneOfTheCompanysOwn()
    {
        const Company production = addCompany(QStringLiteral("live"), Environment::Production);
        const auto send = [&](const QString &url) {
            return waitFor(fronts().simulator.send(production.id, Trigger::AppointmentConfirmed,
                                                   m_sample, {SendTarget::OneUrl, url}));
        };
        QCOMPARE(send(QStringLiteral("http://crm.example/hooks")).error().code,
                 ErrorCode::UrlNotHttps);
        QCOMPARE(send(QStringLiteral("ftp://crm.example")).error().code, ErrorCode::UrlScheme);
        QVERIFY(send(QStringLiteral("http://127.0.0.1:9/hooks")).ok());
        QVERIFY(send(QStringLiteral("https://crm.example/hooks")).ok());
    }

    void whatWaitsForATypedUrlIsJudgedBeforeProduction()
    {
        const Accepted accepted = *waitFor(fronts().simulator.send(
                m_company.id, Trigger::AppointmentConfirmed, m_sample,
                {SendTarget::OneUrl, QStringLiteral("http://crm.example/hooks")}));
        const CompanyChange production{{}, {}, Environment::Production};
        const auto refused = waitFor(fronts().companies.change(m_company.id, production));
        QCOMPARE(refused.error().code, ErrorCode::UrlsNotHttps);
        QCOMPARE(refused.error().value, QStringLiteral("http://crm.example/hooks"));
        const QString id = accepted.deliveries.front().deliveryId;
        QVERIFY(waitFor(fronts().deliveries.cancel(id)).ok());
        QVERIFY(waitFor(fronts().companies.change(m_company.id, production)).ok());
    }

    void ofTypedUrlsAFewAreKept()
    {
        for (int i = 0; i < 20; ++i) {
            const QString url = QStringLiteral("http://127.0.0.1:9/%1").arg(i);
            const Accepted accepted =
                    *waitFor(fronts().simulator.send(m_company.id, Trigger::AppointmentConfirmed,
                                                     m_sample, {SendTarget::OneUrl, url}));
            QVERIFY(waitFor(fronts().deliveries.cancel(accepted.deliveries.front().deliveryId))
                            .ok());
        }
        const QStringList urls = *waitFor(fronts().simulator.recentUrls(m_company.id));
        QCOMPARE(urls.size(), 16);
        QCOMPARE(urls.first(), QStringLiteral("http://127.0.0.1:9/19"));
    }

    void everyEndpointThatGetsTheEventIsPreviewedAndNamed()
    {
        SettingsChange change;
        change.urls[0] = QStringLiteral("http://127.0.0.1:9/booking");
        QVERIFY(waitFor(fronts().settings.save(m_company.id, change)).ok());
        EndpointChange crm;
        crm.name = QStringLiteral("CRM");
        crm.url = QStringLiteral("https://crm.example/hooks");
        crm.triggers = QStringLiteral("booking");
        QVERIFY(waitFor(fronts().endpoints.add(m_company.id, crm)).ok());
        const EventPreview preview = *waitFor(fronts().simulator.preview(
                m_company.id, Trigger::AppointmentConfirmed, m_sample, {}));
        QCOMPARE(preview.requests.size(), 2);
        QCOMPARE(preview.requests.at(0).endpoint, QStringLiteral("booking"));
        QCOMPARE(preview.requests.at(1).endpoint, QStringLiteral("CRM"));
        QCOMPARE(preview.requests.at(1).host, QStringLiteral("crm.example"));
        QCOMPARE(preview.requests.at(0).body, preview.requests.at(1).body);

        const TriggerSet asked = TriggerSet::of(Category::Booking).with(Trigger::CustomerCreated);
        const auto found = *waitFor(fronts().simulator.destinations(m_company.id, asked, {}));
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).isLoopback);
        QVERIFY(!found.at(1).isLoopback);
        QCOMPARE(found.at(1).triggers, TriggerSet::of(Category::Booking));
    }

    void aPastPayloadBecomesAnotherEvent()
    {
        const SendTarget target(SendTarget::OneUrl, m_server->url().toString());
        const Accepted first = *waitFor(fronts().simulator.send(
                m_company.id, Trigger::AppointmentConfirmed, m_sample, target));
        const QByteArray old =
                waitFor(fronts().deliveries.detail(first.deliveries.front().deliveryId))->payload;
        QByteArray next = *waitFor(fronts().simulator.asNextEvent(old));
        QVERIFY(next != old);
        QVERIFY(!next.contains(first.eventId.toLatin1()));
        const Accepted second = *waitFor(
                fronts().simulator.send(m_company.id, Trigger::AppointmentConfirmed, next, target));
        next.replace(second.eventId.toLatin1(), first.eventId.toLatin1());
        const qsizetype time = envelopeOf(old).createdAt;
        QVERIFY(next.mid(time, createdAtSize) > old.mid(time, createdAtSize)); // of now
        QCOMPARE(next.replace(time, createdAtSize, old.mid(time, createdAtSize)), old);
        // An id that a person wrote stays.
        const QByteArray own = R"({"eventId":"order-4711"})";
        QCOMPARE(*waitFor(fronts().simulator.asNextEvent(own)), own);
    }

    void manyAreManyEventsAndAllAreCounted()
    {
        constexpr int many = 500;
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        RunTally tally(fronts().deliveries);
        RepeatedRun run(fronts().simulator, repetition(many, {}));
        QSet<QString> ids;
        connect(&run, &SimulationRun::eventSent, this, [&](int, Trigger, const Accepted &accepted) {
            ids.insert(accepted.eventId);
            tally.add(accepted);
        });
        const QSignalSpy finished(&run, &SimulationRun::finished);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(run.sent(), many);
        QCOMPARE(ids.size(), many);
        QTRY_COMPARE_WITH_TIMEOUT(tally.delivered(), many, 30'000);
        QCOMPARE(tally.waiting(), 0);
        QCOMPARE(m_server->requestCount(), many);
    }

    void cancelledItEndsAtOnceAndTellsTheTruth()
    {
        RepeatedRun run(fronts().simulator, repetition(1000, {1, 60'000}));
        const QSignalSpy sent(&run, &SimulationRun::eventSent);
        const QSignalSpy finished(&run, &SimulationRun::finished);
        run.start();
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(run.msLeft() > 50'000'000);
        QVERIFY(run.msToNext() > 50'000);
        run.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(run.sent(), 1);
        DeliveryQuery all;
        all.company = m_company.id;
        QCOMPARE(*waitFor(fronts().deliveries.count(all, {})), 1);
    }

    void whatIsRefusedEndsTheRun()
    {
        Repetition to = repetition(100, {});
        to.target = {};
        RepeatedRun run(fronts().simulator, to);
        const QSignalSpy failed(&run, &SimulationRun::failed);
        const QSignalSpy finished(&run, &SimulationRun::finished);
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NoUrlForTrigger);
        QCOMPARE(run.sent(), 0);
    }

    void aStoryGoesToATypedUrlInItsOrder()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const QString name = QStringLiteral("reschedule-and-cancel");
        ScenarioRun run(fronts().simulator, m_company.id,
                        *readScenario(shippedScenario(name), name), {0, 0},
                        {SendTarget::OneUrl, m_server->url().toString()});
        const QSignalSpy finished(&run, &SimulationRun::finished);
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(run.sent(), run.total());
        QTRY_COMPARE(m_server->requestCount(), run.total());
    }

private:
    Fronts fronts() const { return m_workspace->fronts(); }
    Company addCompany(const QString &id, Environment environment)
    {
        return *waitFor(fronts().companies.add(id, id, "America/Toronto", environment));
    }
    Repetition repetition(int count, RateLimit rate) const
    {
        return {m_company.id, Trigger::AppointmentConfirmed,
                m_sample,     SendTarget(SendTarget::OneUrl, m_server->url().toString()),
                count,        rate};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LocalHttpServer> m_server;
    Company m_company;
    QByteArray m_sample;
};

QTEST_GUILESS_MAIN(TestSimulationRuns)
#include "tst_simulationruns.moc"
