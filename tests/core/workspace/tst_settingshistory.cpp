#include "core/store/database.h"
#include "core/store/settingsversionrepository.h"
#include "core/store/storedheader.h"
#include "core/vault/vault.h"
#include "core/workspace/settingswatch.h"
#include "core/workspace/storecompanies.h"
#include "core/workspace/storeendpoints.h"
#include "core/workspace/storesettings.h"
#include "tests/support/tempstore.h"

#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// What settings were, who changed them, and the way back.
class TestSettingsHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_company = m_temp->company().id;
        m_watch = std::make_unique<SettingsWatch>(m_temp->store());
        m_settings = std::make_unique<StoreSettings>(m_temp->store(), *m_watch, u"window"_s);
        m_endpoints = std::make_unique<StoreEndpoints>(m_temp->store(), u"console"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_endpoints.reset();
        m_settings.reset();
        m_watch.reset();
        m_temp.reset();
    }

    void everyChangeIsAVersionWithWhoWhenAndWhat()
    {
        QCOMPARE(history().size(), 0);
        saveUrl(u"https://one.example/"_s);
        m_temp->clock().advance(microsPerSecond);
        const Micros second = m_temp->clock().now();
        EndpointChange crm;
        crm.name = u"CRM"_s;
        crm.url = u"https://crm.example/in"_s;
        QVERIFY(answer(m_endpoints->add(m_company, crm)).ok());

        const auto versions = history();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[2].number, 1);
        QCOMPARE(versions[2].changes.size(), 0);
        QCOMPARE(versions[1].actor, u"window"_s);
        QCOMPARE(versions[1].changes,
                 (QList<SettingDifference>{{u"settings.bookingUrl"_s,
                                            u"http://127.0.0.1:9/booking"_s,
                                            u"https://one.example/"_s}}));
        QCOMPARE(versions[0].number, 3);
        QCOMPARE(versions[0].actor, u"console"_s);
        QCOMPARE(versions[0].at, second);
        QVERIFY(versions[0].changes.contains(
                SettingDifference{u"endpoint.CRM.url"_s, u""_s, u"https://crm.example/in"_s}));
    }

    void aSaveThatChangesNothingOrFailsIsNoVersion()
    {
        saveUrl(u"https://one.example/"_s);
        saveUrl(u"https://one.example/"_s);
        SettingsChange bad;
        bad.urls[0] = u"ftp://x"_s;
        QVERIFY(!answer(m_settings->save(m_company, bad)).ok());
        QVERIFY(answer(m_settings->revealHashKey(m_company)).ok());
        QCOMPARE(history().size(), 2);
    }

    void aVersionComesBackWhole()
    {
        EndpointChange crm = crmWithSecret();
        QVERIFY(answer(m_endpoints->add(m_company, crm)).ok());
        SettingsChange change;
        change.urls[1] = u"https://two.example/"_s;
        change.retrySchedule = u"1s,2s"_s;
        change.wireNames = {{Trigger::SmsReminder, u"sms"_s}};
        QVERIFY(answer(m_settings->save(m_company, change)).ok());
        const QByteArray then = exported();
        const qint64 version = history().constFirst().number;

        change.urls[1] = QString(u""_s);
        change.retrySchedule = u"5m"_s;
        change.timeout = u"3s"_s;
        change.signatureEncoding = u"base64"_s;
        change.wireNames = {{Trigger::SmsReminder, {}}};
        QVERIFY(answer(m_settings->save(m_company, change)).ok());
        crm = {};
        crm.payloadFilter = u"location.locationId:7"_s;
        crm.headers = {{u"Authorization"_s, {}, false, true}};
        QVERIFY(answer(m_endpoints->change(m_company, u"CRM"_s, crm)).ok());
        QVERIFY(exported() != then);

        const auto restored = answer(m_settings->restore(m_company, version, false));
        QVERIFY(restored.ok());
        QCOMPARE(exported(), then);
        QCOMPARE(secretOf(u"CRM"_s), "Bearer s3cret");
        QCOMPARE(history().constFirst().changes, restored->differences);
        QVERIFY(restored->missingSecrets.isEmpty());
    }

    void aDryRunTellsTheSameAndChangesNothing()
    {
        saveUrl(u"https://one.example/"_s);
        saveUrl(u"https://two.example/"_s);
        const QByteArray before = exported();
        const auto tried = answer(m_settings->restore(m_company, 2, true));
        QCOMPARE(tried->differences.size(), 1);
        QCOMPARE(tried->differences.constFirst().after, u"https://one.example/"_s);
        QCOMPARE(exported(), before);
        QCOMPARE(history().size(), 3);
    }

    void endpointsComeBackUnderTheirNamesAndLaterOnesStay()
    {
        QVERIFY(answer(m_endpoints->add(m_company, crmWithSecret())).ok());
        EndpointChange gone = crmWithSecret();
        gone.name = u"Gone"_s;
        QVERIFY(answer(m_endpoints->add(m_company, gone)).ok());
        const qint64 version = history().constFirst().number;
        const EndpointId crm = named(u"CRM"_s)->id;

        EndpointChange rename;
        rename.name = u"Customers"_s;
        QVERIFY(answer(m_endpoints->change(m_company, u"CRM"_s, rename)).ok());
        QVERIFY(answer(m_endpoints->remove(m_company, u"Gone"_s)).ok());
        EndpointChange later;
        later.name = u"Later"_s;
        QVERIFY(answer(m_endpoints->add(m_company, later)).ok());

        const auto restored = answer(m_settings->restore(m_company, version, false));
        QVERIFY(restored.ok());
        QCOMPARE(named(u"CRM"_s)->id, crm);
        QVERIFY(!named(u"Customers"_s));
        QVERIFY(named(u"Gone"_s).has_value());
        QCOMPARE(secretOf(u"Gone"_s), "Bearer s3cret"); // sealed anew, for another endpoint
        QVERIFY(named(u"Later"_s).has_value());
        QCOMPARE(restored->cameLater, QStringList{u"Later"_s});
    }

    void keysStayAsTheyAre()
    {
        saveUrl(u"https://one.example/"_s);
        SettingsChange key;
        key.hashKey = HashKeyChange::Set;
        key.newHashKey = Secret(QByteArrayView("a key of some length"));
        QVERIFY(answer(m_settings->save(m_company, key)).ok());
        QVERIFY(answer(m_settings->restore(m_company, 1, false)).ok());
        QCOMPARE(answer(m_settings->revealHashKey(m_company))->view().toByteArray(),
                 "a key of some length");
        for (const QByteArray &text : m_temp->read([this](Database &database) {
                 QByteArrayList texts;
                 for (int number = 1; number <= 3; ++number) {
                     const auto version =
                             SettingsVersionRepository(database).get(m_company, number);
                     texts.append((*version)->settings + (*version)->sealed);
                 }
                 return Result<QByteArrayList>(texts);
             }))
            QVERIFY(!text.contains("some length"));
    }

    void aVersionThatNobodyKeptIsNamed()
    {
        const auto restored = answer(m_settings->restore(m_company, 7, false));
        QCOMPARE(restored.error().code, ErrorCode::SettingsVersionUnknown);
        QCOMPARE(restored.error().value, u"7"_s);
    }

    /// A version whose URLs the company may not have any more changes nothing at all.
    void whatIsNotAllowedAnyMoreIsRefusedWhole()
    {
        saveUrl(u"https://one.example/"_s);
        SettingsChange safe;
        for (auto &url : safe.urls)
            url = u"https://safe.example/"_s;
        safe.urls[1] = u"http://plain.example/"_s;
        QVERIFY(answer(m_settings->save(m_company, safe)).ok());
        safe.urls[1] = u"https://safe.example/"_s;
        QVERIFY(answer(m_settings->save(m_company, safe)).ok());
        StoreCompanies companies(m_temp->store(), *m_watch, u"window"_s);
        QVERIFY(answer(companies.change(m_company, {{}, {}, Environment::Production})).ok());
        const QByteArray before = exported();
        const auto restored = answer(m_settings->restore(m_company, 3, false));
        QCOMPARE(restored.error().code, ErrorCode::UrlNotHttps);
        QCOMPARE(exported(), before);
    }

    void onlySoManyAreKept()
    {
        for (int i = 0; i < SettingsVersionRepository::mostKept + 5; ++i)
            saveUrl(u"https://%1.example/"_s.arg(i));
        const auto versions = history();
        QCOMPARE(versions.size(), SettingsVersionRepository::mostKept);
        QCOMPARE(versions.constFirst().number, SettingsVersionRepository::mostKept + 6);
        QCOMPARE(versions.constLast().changes.size(), 0);
        StoreCompanies companies(m_temp->store(), *m_watch, u"window"_s);
        QVERIFY(answer(companies.remove(m_company)).ok());
    }

private:
    template<typename T>
    static Result<T> answer(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    void saveUrl(const QString &url)
    {
        m_temp->clock().advance(microsPerSecond);
        SettingsChange change;
        change.urls[0] = url;
        QVERIFY(answer(m_settings->save(m_company, change)).ok());
    }
    static EndpointChange crmWithSecret()
    {
        EndpointChange change;
        change.name = u"CRM"_s;
        change.url = u"https://crm.example/in"_s;
        change.headers = {
                {u"Authorization"_s, Secret(QByteArrayView("Bearer s3cret")), true, false}};
        return change;
    }
    QList<SettingsVersion> history() { return *answer(m_settings->history(m_company, 500)); }
    QByteArray exported()
    {
        return *answer(m_settings->exportSettings(m_company, SettingsFormat::Ours, {}));
    }
    std::optional<Endpoint> named(const QString &name)
    {
        const auto endpoints = answer(m_endpoints->list(m_company));
        for (const Endpoint &endpoint : *endpoints) {
            if (endpoint.name == name)
                return endpoint;
        }
        return std::nullopt;
    }
    QByteArray secretOf(const QString &name)
    {
        const EndpointId id = named(name)->id;
        return m_temp->read([&, id](Database &database) -> Result<QByteArray> {
            const auto headers = storedHeaders(database, id);
            const auto opened =
                    m_temp->store().vault().open(headers->constFirst().sealed, headerContext(id));
            return opened ? Result<QByteArray>(opened->view().toByteArray()) : opened.error();
        });
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<SettingsWatch> m_watch;
    std::unique_ptr<StoreSettings> m_settings;
    std::unique_ptr<StoreEndpoints> m_endpoints;
    CompanyId m_company;
};

QTEST_GUILESS_MAIN(TestSettingsHistory)
#include "tst_settingshistory.moc"
