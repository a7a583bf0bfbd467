#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/dispatchrepository.h"
#include "core/workspace/settingswatch.h"
#include "core/workspace/storecompanies.h"
#include "core/workspace/storeendpoints.h"
#include "core/workspace/storesettings.h"
#include "tests/support/tempstore.h"

#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// Companies changed, put away, duplicated and imported.
class TestCompanies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company().id;
        m_watch = std::make_unique<SettingsWatch>(m_temp->store());
        m_companies = std::make_unique<StoreCompanies>(m_temp->store(), *m_watch, u"test"_s);
        m_settings = std::make_unique<StoreSettings>(m_temp->store(), *m_watch, u"test"_s);
        m_endpoints = std::make_unique<StoreEndpoints>(m_temp->store(), u"test"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_endpoints.reset();
        m_settings.reset();
        m_companies.reset();
        m_watch.reset();
        m_temp.reset();
    }

    void whatIsNamedChangesAndIsRecorded()
    {
        const auto changed = answer(m_companies->change(
                m_company, {u" Northwind Ltd "_s, QByteArray("America/Toronto"), {}}));
        QCOMPARE(changed->name, u"Northwind Ltd"_s);
        QCOMPARE(changed->timeZone, "America/Toronto");
        QCOMPARE(changed->environment, Environment::Test);
        QStringList what;
        for (const AuditEntry &entry : audit())
            what.append(entry.what);
        QVERIFY(what.contains(u"company.name"_s));
        QVERIFY(what.contains(u"company.timeZone"_s));
        QVERIFY(!what.contains(u"company.environment"_s));

        QCOMPARE(answer(m_companies->change(m_company, {u""_s, {}, {}})).error().code,
                 ErrorCode::NameEmpty);
        QCOMPARE(answer(m_companies->change(m_company, {{}, QByteArray("Mars/Base"), {}}))
                         .error()
                         .code,
                 ErrorCode::TimeZoneUnknown);
    }

    void productionNamesEveryUrlThatIsNotFitForIt()
    {
        SettingsChange urls;
        urls.urls = {u"https://a.example/"_s, u"http://b.example/"_s, u"http://127.0.0.1:9/"_s,
                     u""_s};
        QVERIFY(answer(m_settings->save(m_company, urls)).ok());
        EndpointChange crm;
        crm.name = u"CRM"_s;
        crm.url = u"http://crm.example/"_s;
        QVERIFY(answer(m_endpoints->add(m_company, crm)).ok());

        const CompanyChange production{{}, {}, Environment::Production};
        const auto refused = answer(m_companies->change(m_company, production));
        QCOMPARE(refused.error().code, ErrorCode::UrlsNotHttps);
        QCOMPARE(refused.error().subject, u"Customer URL, CRM"_s);
        QCOMPARE(refused.error().value, u"http://b.example/, http://crm.example/"_s);
        QCOMPARE(answer(m_companies->find(u"northwind"_s))->environment, Environment::Test);

        urls.urls[1] = u"https://b.example/"_s;
        QVERIFY(answer(m_settings->save(m_company, urls)).ok());
        crm = {};
        crm.url = u"https://crm.example/"_s;
        crm.limits.verify = u"off"_s;
        QVERIFY(answer(m_endpoints->change(m_company, u"CRM"_s, crm)).ok());
        const auto unverified = answer(m_companies->change(m_company, production));
        QCOMPARE(unverified.error().code, ErrorCode::VerifyInProduction);
        QCOMPARE(unverified.error().subject, u"CRM"_s);
        crm = {};
        crm.limits.verify = u"on"_s;
        QVERIFY(answer(m_endpoints->change(m_company, u"CRM"_s, crm)).ok());
        QVERIFY(answer(m_companies->change(m_company, production)).ok());
    }

    void inTheArchiveNothingComesInAndNothingGoesOut()
    {
        const Accepted waiting = m_temp->accept(m_company);
        QVERIFY(answer(m_endpoints->hold(m_company, u"customer"_s, u"moving"_s)).ok());
        QVERIFY(answer(m_companies->setArchived(m_company, true))->isArchived());
        QVERIFY(answer(m_companies->setArchived(m_company, true)).ok()); // again: nothing

        const auto refused = accept(m_temp->store(), m_temp->draft(m_company)).result();
        QCOMPARE(refused.error().code, ErrorCode::CompanyArchived);
        QCOMPARE(due(), size_t(0));
        const auto resent =
                m_temp->store()
                        .write([&](Database &database) {
                            return DeliveryRepository(database).resend(
                                    waiting.deliveries[0].delivery, m_temp->clock().now());
                        })
                        .result();
        QCOMPARE(resent.error().code, ErrorCode::CompanyArchived);
        QCOMPARE(answer(m_endpoints->release(m_company, u"booking"_s)).error().code,
                 ErrorCode::CompanyArchived);

        QVERIFY(!answer(m_companies->setArchived(m_company, false))->isArchived());
        QCOMPARE(due(), size_t(1));
        m_temp->accept(m_company);
        const auto endpoints = answer(m_endpoints->list(m_company));
        QCOMPARE((*endpoints)[0].state, EndpointState::Active);
        QCOMPARE((*endpoints)[1].holdReason, HoldReason::ByHand); // as before
    }

    void aCopyHasTheSettingsAndTheSecretHeadersButItsOwnKey()
    {
        SettingsChange change;
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = Secret(QByteArrayView("the original's key"));
        change.retrySchedule = u"7s"_s;
        QVERIFY(answer(m_settings->save(m_company, change)).ok());
        EndpointChange crm;
        crm.name = u"CRM"_s;
        crm.url = u"https://crm.example/"_s;
        crm.headers = {{u"Authorization"_s, Secret(QByteArrayView("Bearer x")), true, false}};
        QVERIFY(answer(m_endpoints->add(m_company, crm)).ok());

        const auto copy = answer(m_companies->duplicate(m_company, u"second"_s, u"Second"_s));
        QVERIFY(copy.ok());
        QCOMPARE(copy->name, u"Second"_s);
        QCOMPARE(copy->retrySchedule.text(), u"7s"_s);
        QCOMPARE(answer(m_settings->revealHashKey(copy->id))->view().toByteArray(), "second");
        auto expected = exported(m_company);
        expected.replace("\"northwind\"", "\"second\"");
        QCOMPARE(exported(copy->id), expected);
        const auto secrets = answer(m_settings->exportSettings(
                copy->id, SettingsFormat::Ours, Secret(QByteArrayView("correct horse battery"))));
        QVERIFY(secrets.ok());

        QCOMPARE(answer(m_companies->duplicate(m_company, u"second"_s, u"x"_s)).error().code,
                 ErrorCode::ExternalIdTaken);
        QCOMPARE(answer(m_companies->list())->size(), 2);
    }

    void aTableAddsAndChangesAndTellsOfEachLine()
    {
        const QByteArray csv("externalId,name,environment,bookingWebhookUrl\n"
                             "northwind,Northwind Ltd,,https://n.example/b\n"
                             "new,New One,production,https://new.example/b\n");
        const auto tried = import(csv, true, false);
        QVERIFY(!tried->isDone);
        QCOMPARE(tried->verdicts[0].kind, CompanyVerdict::Changed);
        QCOMPARE(tried->verdicts[0].changes.size(), 2);
        QCOMPARE(tried->verdicts[1].kind, CompanyVerdict::Added);
        QCOMPARE(answer(m_companies->list())->size(), 1);

        QVERIFY(import(csv, false, false)->isDone);
        const auto added = answer(m_companies->find(u"new"_s));
        QCOMPARE(added->environment, Environment::Production);
        QCOMPARE(answer(m_settings->load(added->id))->endpoints[0].url, u"https://new.example/b"_s);
        const auto again = import(csv, false, false);
        QCOMPARE(again->verdicts[0].kind, CompanyVerdict::Unchanged);
        QCOMPARE(again->verdicts[1].kind, CompanyVerdict::Unchanged);
    }

    void oneRefusedLineStopsAllUnlessItIsLeftOut()
    {
        const QByteArray csv("externalId,name,environment,bookingWebhookUrl\n"
                             "a,A,test,https://a.example/\n"
                             "b,B,production,http://b.example/\n"
                             "c,C,moon,\n"
                             "d,D,test,https://d.example/,more\n");
        const auto stopped = import(csv, false, false);
        QVERIFY(!stopped->isDone);
        QCOMPARE(stopped->verdicts[0].kind, CompanyVerdict::Added);
        QCOMPARE(stopped->verdicts[1].kind, CompanyVerdict::Refused);
        QCOMPARE(stopped->verdicts[1].problem->code, ErrorCode::UrlsNotHttps);
        QCOMPARE(stopped->verdicts[2].problem->code, ErrorCode::EnvironmentUnknown);
        QVERIFY(!stopped->verdicts[3].lineProblem.isEmpty());
        QCOMPARE(answer(m_companies->list())->size(), 1);

        QVERIFY(import(csv, false, true)->isDone);
        QCOMPARE(answer(m_companies->list())->size(), 2);
        QVERIFY(answer(m_companies->find(u"a"_s)).ok());
        QCOMPARE(answer(m_companies->find(u"b"_s)).error().code, ErrorCode::CompanyUnknown);
    }

    void whatGoesWithACompanyIsCounted()
    {
        m_temp->accept(m_company);
        m_temp->accept(m_company);
        const auto contents = answer(m_companies->contents(m_company));
        QCOMPARE(contents->deliveries, 2);
        QCOMPARE(contents->endpoints, 4);
    }

private:
    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    Result<ImportedCompanies> import(const QByteArray &csv, bool dryRun, bool leavesOut)
    {
        return answer(m_companies->import({csv, u"c.csv"_s, dryRun, leavesOut}));
    }
    QList<AuditEntry> audit()
    {
        return m_temp->read([this](Database &database) {
            return AuditRepository(database).list(m_company, 50);
        });
    }
    QByteArray exported(CompanyId company)
    {
        return *answer(m_settings->exportSettings(company, SettingsFormat::Ours, {}));
    }
    size_t due()
    {
        return m_temp
                ->write([this](Database &database) {
                    return DispatchRepository(database).dueSummary(m_temp->clock().now());
                })
                .size();
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<SettingsWatch> m_watch;
    std::unique_ptr<StoreCompanies> m_companies;
    std::unique_ptr<StoreSettings> m_settings;
    std::unique_ptr<StoreEndpoints> m_endpoints;
    CompanyId m_company;
};

QTEST_GUILESS_MAIN(TestCompanies)
#include "tst_companies.moc"
