#include "core/workspace/workspace.h"

#include "core/contract/envelope.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/settingsfront.h"
#include "core/workspace/simulatorfront.h"
#include "core/workspace/statusfront.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using namespace hk;
using hk::test::LocalHttpServer;
using hk::test::waitFor;

/// The fronts together, as the window uses them, with a real receiver.
class TestStoreSimulator final : public QObject
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
        m_company = *waitFor(fronts().companies.add(QStringLiteral("northwind"),
                                                    QStringLiteral("Northwind"), "America/Toronto",
                                                    Environment::Test));
        SettingsChange change;
        change.urls[0] = QString(m_server->url().toString() + QStringLiteral("?x=1"));
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = Secret(QByteArrayView("a key"));
        QVERIFY(waitFor(fronts().settings.save(m_company.id, change)).ok());
    }
    void cleanup()
    {
        waitFor(fronts().status.stopSending());
        m_workspace.reset();
        m_server.reset();
        m_folder.reset();
    }

    void whatIsPreviewedIsWhatArrives()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const QByteArray sample =
                *waitFor(fronts().simulator.sample(m_company.id, Trigger::AppointmentConfirmed, 7));
        for (int round = 1; round <= 3; ++round) {
            const EventPreview preview =
                    *waitFor(fronts().simulator.preview(m_company.id, Trigger::AppointmentConfirmed,
                                                        sample, SendTarget::CompanyEndpoints));
            const Accepted accepted =
                    *waitFor(fronts().simulator.send(m_company.id, Trigger::AppointmentConfirmed,
                                                     sample, SendTarget::CompanyEndpoints));
            QTRY_COMPARE(m_server->requestCount(), round);
            const auto arrived = m_server->requests().last();
            QCOMPARE(arrived.body, preview.body);
            QCOMPARE(arrived.header("webhook-id"), accepted.eventId.toLatin1());
            QVERIFY(arrived.body.contains(accepted.eventId.toLatin1()));
            QCOMPARE(names(arrived.headers), names(preview.requests.first().headers));
            QCOMPARE(arrived.header("x-message-signature"),
                     valueOf(preview.requests.first().headers, "X-Message-Signature"));
            QCOMPARE(arrived.target, QByteArray("/hook?x=1"));
        }
        // Three sends of one sample are three events, each with its own id.
        QSet<QByteArray> ids;
        for (const auto &request : m_server->requests())
            ids.insert(request.header("webhook-id"));
        QCOMPARE(ids.size(), 3);
    }

    void bytesOfAPersonsOwnStayAsTheyAre()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const QByteArray own = "{ \"eventId\" : \"evt_0123456789abc\" , \"x\":1.50 }\r\n";
        QVERIFY(waitFor(fronts().simulator.send(m_company.id, Trigger::AppointmentCanceled, own,
                                                SendTarget::CompanyEndpoints))
                        .ok());
        QTRY_COMPARE(m_server->requestCount(), 1);
        QCOMPARE(m_server->requests().first().body, own);
    }

    void theHeaderHasTheIdThatAPersonWrote()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const QByteArray own = R"({"eventId":"their-7","createdAt":"2020-01-01T00:00:00.000Z"})";
        const auto trigger = Trigger::AppointmentCanceled;
        const EventPreview preview = *waitFor(fronts().simulator.preview(
                m_company.id, trigger, own, SendTarget::CompanyEndpoints));
        QCOMPARE(valueOf(preview.requests.first().headers, "webhook-id"), QByteArray("their-7"));
        for (int round = 1; round <= 2; ++round) { // a repetition is one for the receiver, too
            const Accepted accepted = *waitFor(fronts().simulator.send(
                    m_company.id, trigger, own, SendTarget::CompanyEndpoints));
            QTRY_COMPARE(m_server->requestCount(), round);
            const auto arrived = m_server->requests().last();
            QCOMPARE(arrived.header("webhook-id"), QByteArray("their-7"));
            QCOMPARE(arrived.body, own);
            const QString id = accepted.deliveries.front().deliveryId;
            const auto attempts = [&] { return waitFor(fronts().deliveries.detail(id))->attempts; };
            QTRY_COMPARE(attempts().size(), 1);
            QCOMPARE(valueOf(attempts().constFirst().requestHeaders, "webhook-id"),
                     QByteArray("their-7"));
        }
    }

    void aSampleThatIsSentAgainHasANewTime_data()
    {
        QTest::addColumn<qsizetype>("padding");
        QTest::newRow("small") << qsizetype(0);
        QTest::newRow("read in the background") << qsizetype(200'000);
    }
    void aSampleThatIsSentAgainHasANewTime()
    {
        QFETCH(const qsizetype, padding);
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const auto trigger = Trigger::AppointmentConfirmed;
        QByteArray old = *waitFor(fronts().simulator.sample(m_company.id, trigger, 7));
        const qsizetype at = envelopeOf(old).createdAt;
        QVERIFY(at > 0);
        old.replace(at, createdAtSize, "2020-01-01T00:00:00.000Z");
        old.append(padding, ' ');
        // Kept long ago: its id and its time become those of the next event.
        const QByteArray next = *waitFor(fronts().simulator.asNextEvent(old));
        QVERIFY(timeIn(next).secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QSet<QByteArray> times;
        for (int round = 1; round <= 3; ++round) {
            QVERIFY(waitFor(fronts().simulator.send(m_company.id, trigger, next,
                                                    SendTarget::CompanyEndpoints))
                            .ok());
            QTRY_COMPARE(m_server->requestCount(), round);
            const QByteArray body = m_server->requests().last().body;
            times.insert(body.mid(at, createdAtSize));
            QVERIFY(qAbs(timeIn(body).secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QCOMPARE(body.left(at - 60), next.left(at - 60));
            QCOMPARE(body.mid(at + createdAtSize), next.mid(at + createdAtSize));
        }
        QCOMPARE(times.size(), 3);
    }

    void aTimeThatWasTypedStays()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const auto trigger = Trigger::AppointmentConfirmed;
        QByteArray sample = *waitFor(fronts().simulator.sample(m_company.id, trigger, 7));
        const QByteArray typed = "2020-01-01T00:00:00.000Z";
        sample.replace(envelopeOf(sample).createdAt, createdAtSize, typed);
        QVERIFY(waitFor(fronts().simulator.send(m_company.id, trigger, sample,
                                                SendTarget::CompanyEndpoints))
                        .ok());
        QTRY_COMPARE(m_server->requestCount(), 1);
        QVERIFY(m_server->requests().first().body.contains(typed));
    }

    void whatIsNoJsonIsRefusedHoweverLargeItIs()
    {
        for (const qsizetype size : {qsizetype(1), qsizetype(500'000)}) {
            const auto refused = waitFor(
                    fronts().simulator.send(m_company.id, Trigger::AppointmentConfirmed,
                                            QByteArray(size, '{'), SendTarget::CompanyEndpoints));
            QVERIFY(!refused.ok());
            QVERIFY(refused.error().code == ErrorCode::PayloadNotJson
                    || refused.error().code == ErrorCode::PayloadTooDeep);
        }
    }

    void theLocalReceiverVerifiesWhateverTheCompanysUrlsAre()
    {
        QVERIFY(waitFor(fronts().receiver.start(0)).ok());
        QSignalSpy received(&fronts().receiver, &ReceiverFront::requestsUpdated);
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const QByteArray sample =
                *waitFor(fronts().simulator.sample(m_company.id, Trigger::CustomerCreated, 1));
        QVERIFY(waitFor(fronts().simulator.send(m_company.id, Trigger::CustomerCreated, sample,
                                                SendTarget::LocalReceiver))
                        .ok());
        QTRY_VERIFY(received.count() > 0);
        const auto update = received.first().first().value<ReceivedUpdate>();
        QCOMPARE(update.added.size(), 1);
        const hk::ReceivedRequest request = update.added.first();
        QCOMPARE(request.signature, SignatureVerdict::Valid);
        QCOMPARE(request.eventTrigger, QStringLiteral("CustomerCreated"));
        QCOMPARE(request.path, QStringLiteral("/customer"));
        QCOMPARE(m_server->requestCount(), 0);
    }

    void theLocalReceiversGoodCertificateIsTrustedAndABadOneIsNot_data()
    {
        QTest::addColumn<ReceiverTls>("tls");
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<QString>("why");
        QTest::newRow("good") << ReceiverTls::Good << OutcomeKind::Answered << QString();
        QTest::newRow("self-signed") << ReceiverTls::SelfSigned << OutcomeKind::TlsFailed
                                     << QStringLiteral("self-signed");
        QTest::newRow("expired") << ReceiverTls::Expired << OutcomeKind::TlsFailed
                                 << QStringLiteral("expired");
        QTest::newRow("wrong host")
                << ReceiverTls::WrongHost << OutcomeKind::TlsFailed << QStringLiteral("127.0.0.1");
    }
    void theLocalReceiversGoodCertificateIsTrustedAndABadOneIsNot()
    {
        QFETCH(ReceiverTls, tls);
        QFETCH(OutcomeKind, outcome);
        QFETCH(QString, why);
        ReceiverFront &receiver = fronts().receiver;
        receiver.setTls(tls);
        QVERIFY(waitFor(receiver.start(0)).ok());
        QTRY_VERIFY(receiver.isListening());
        const QString caFile = receiver.caFile();
        QCOMPARE(QFile::exists(caFile), tls != ReceiverTls::SelfSigned);
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const Accepted accepted = *waitFor(fronts().simulator.sendSample(
                m_company.id, Trigger::AppointmentConfirmed, 1, 0, SendTarget::LocalReceiver));
        const QString id = accepted.deliveries.front().deliveryId;
        const auto attempts = [&] { return waitFor(fronts().deliveries.detail(id))->attempts; };
        QTRY_VERIFY(!attempts().isEmpty());
        QTRY_COMPARE(attempts().constFirst().outcome, outcome);
        const QString detail = attempts().constFirst().errorDetail;
        QVERIFY2(detail.contains(why), qPrintable(detail));
        receiver.stop();
        QVERIFY(!QFile::exists(caFile));
    }

    void whatWaitsForTheReceiverFollowsItsCertificate()
    {
        ReceiverFront &receiver = fronts().receiver;
        receiver.setTls(ReceiverTls::SelfSigned);
        QVERIFY(waitFor(receiver.start(0)).ok());
        QTRY_VERIFY(receiver.isListening());
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const Accepted accepted = *waitFor(fronts().simulator.sendSample(
                m_company.id, Trigger::AppointmentConfirmed, 1, 0, SendTarget::LocalReceiver));
        const QString id = accepted.deliveries.front().deliveryId;
        const auto detail = [&] { return *waitFor(fronts().deliveries.detail(id)); };
        QTRY_COMPARE(detail().delivery.status, DeliveryStatus::Retrying);
        receiver.stop();
        receiver.setTls(ReceiverTls::Good);
        QVERIFY(waitFor(receiver.start(0)).ok());
        QTRY_COMPARE(detail().endpoint.limits.caFile, receiver.caFile());
        QVERIFY(waitFor(fronts().deliveries.retryNow(id)).ok());
        QTRY_COMPARE(detail().delivery.status, DeliveryStatus::Delivered);
    }

    void whatCountsFromTheNextStartChangesNoUrl()
    {
        ReceiverFront &receiver = fronts().receiver;
        QVERIFY(waitFor(receiver.start(0)).ok());
        QTRY_VERIFY(receiver.isListening());
        const QString url = receiver.url();
        QVERIFY(url.startsWith(QLatin1String("http://127.0.0.1:")));
        receiver.setTls(ReceiverTls::Good);
        QVERIFY(receiver.setAddress(QStringLiteral("0.0.0.0")));
        QCOMPARE(receiver.url(), url);
        QVERIFY(!receiver.isOpenToOthers());
        QCOMPARE(receiver.address(), QStringLiteral("0.0.0.0"));
        QCOMPARE(receiver.tls(), ReceiverTls::Good);
        receiver.stop();
        QVERIFY(receiver.isOpenToOthers());
        QVERIFY(receiver.url().startsWith(QLatin1String("https://127.0.0.1:")));
    }

    void aTriggerWithoutUrlIsRefused()
    {
        const auto refused = waitFor(
                fronts().simulator.sendSample(m_company.id, Trigger::ResourceCreated, 1, 0, {}));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NoUrlForTrigger);
        DeliveryQuery all;
        all.company = m_company.id;
        QCOMPARE(*waitFor(fronts().deliveries.count(all, {})), 0);
    }

    void aResendKeepsEventAndBytes()
    {
        QVERIFY(waitFor(fronts().status.startSending()).ok());
        const Accepted accepted = *waitFor(fronts().simulator.sendSample(
                m_company.id, Trigger::AppointmentConfirmed, 1, 0, {}));
        QTRY_COMPARE(m_server->requestCount(), 1);
        const QString id = accepted.deliveries.front().deliveryId;
        const QList<ResendAnswer> resent = *waitFor(fronts().deliveries.resend({id}));
        QTRY_COMPARE(m_server->requestCount(), 2);
        QCOMPARE(m_server->requests().at(1).body, m_server->requests().at(0).body);
        QTRY_COMPARE(waitFor(fronts().deliveries.detail(id))->resentAs,
                     QStringList{resent.first().id});
        const DeliveryDetail detail = *waitFor(fronts().deliveries.detail(resent.first().id));
        QCOMPARE(detail.delivery.resendOfPublicId, id);
        QCOMPARE(detail.delivery.eventPublicId, accepted.eventId);
        QTRY_COMPARE(waitFor(fronts().deliveries.detail(resent.first().id))->delivery.status,
                     DeliveryStatus::Delivered);
        // What the ledger shows of the request is what was on the wire.
        const DeliveryDetail shown = *waitFor(fronts().deliveries.detail(id));
        QCOMPARE(names(shown.attempts.first().requestHeaders),
                 names(m_server->requests().at(0).headers));
        QVERIFY(!waitFor(fronts().deliveries.resend({id, QStringLiteral("dlv_nope")})).ok());
        QCOMPARE(waitFor(fronts().deliveries.detail(id))->resentAs.size(), 1);
    }

private:
    Fronts fronts() const { return m_workspace->fronts(); }

    static QList<QByteArray> names(const HeaderList &headers)
    {
        QList<QByteArray> result;
        for (const auto &[name, value] : headers)
            result.append(name.toLower());
        return result;
    }
    static QDateTime timeIn(const QByteArray &payload)
    {
        const qsizetype at = envelopeOf(payload).createdAt;
        return QDateTime::fromString(QString::fromLatin1(payload.mid(at, createdAtSize)),
                                     Qt::ISODateWithMs);
    }
    static QByteArray valueOf(const HeaderList &headers, const QByteArray &wanted)
    {
        for (const auto &[name, value] : headers) {
            if (name == wanted)
                return value;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LocalHttpServer> m_server;
    Company m_company;
};

QTEST_GUILESS_MAIN(TestStoreSimulator)
#include "tst_storesimulator.moc"
