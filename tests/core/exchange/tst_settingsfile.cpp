#include "core/exchange/settingsfile.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// Settings as a file: what is written is read back, and what is no such file is named.
class TestSettingsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Result<SettingsFile> file = read(settingsFileOf(settings(), endpoints(), {}));
        QVERIFY(file.ok());
        QCOMPARE(file->change.urls[0], u"https://example.com/b"_s);
        QCOMPARE(file->change.urls[1], QString()); // cleared, not left alone
        QVERIFY(file->change.urls[1].has_value());
        QCOMPARE(file->change.signatureEncoding, u"base64"_s);
        QCOMPARE(file->change.standardHeaders, u"off"_s);
        QCOMPARE(file->change.retrySchedule, u"7s,9m"_s);
        QCOMPARE(file->change.timeout, u"20s"_s);
        QCOMPARE(file->change.hashKey, HashKeyChange::Keep);
        QVERIFY(file->change.wireNames.contains({Trigger::CustomerCreated, u"customer.created"_s}));
        QVERIFY(!file->secrets);

        QCOMPARE(file->endpoints.size(), 2);
        QVERIFY(file->endpoints[0].isCategory);
        QVERIFY(!file->endpoints[0].change.url); // it stands above
        const SettingsFile::NamedEndpoint &crm = file->endpoints[1];
        QCOMPARE(crm.name, u"CRM"_s);
        QCOMPARE(crm.change.url, u"https://crm.example/in"_s);
        QCOMPARE(crm.change.triggers, u"customer,SmsReminder"_s);
        QCOMPARE(crm.change.payloadFilter, u"appointment.locationId:12"_s);
        QCOMPARE(crm.change.limits.rate, u"10/s"_s);
        QCOMPARE(crm.change.limits.inOrder, u"on"_s);
        QCOMPARE(crm.change.limits.timeout, u"company"_s);
        QCOMPARE(crm.headers.size(), 2);
        QCOMPARE(crm.headers[0].value, u"blue"_s);
        QVERIFY(crm.headers[1].isSecret);
        QVERIFY(crm.headers[1].value.isEmpty());
    }

    void theSameSettingsAreTheSameBytes()
    {
        QCOMPARE(settingsFileOf(settings(), endpoints(), {}),
                 settingsFileOf(settings(), endpoints(), {}));
    }

    void theSetupApisFormHasTheFourUrlsAlone()
    {
        const QJsonObject object = QJsonDocument::fromJson(setupApiFileOf(settings())).object();
        QCOMPARE(object.keys(),
                 QStringList({u"bookingWebhookUrl"_s, u"customerWebhookUrl"_s,
                              u"reminderWebhookUrl"_s, u"resourceWebhookUrl"_s}));
        QCOMPARE(object.value("bookingWebhookUrl"_L1).toString(), u"https://example.com/b"_s);
        QCOMPARE(object.value("customerWebhookUrl"_L1).toString(), QString());
    }

    void theSetupApisCompanyIsRead()
    {
        const Result<SettingsFile> file = read(
                "{\"id\":\"100\",\"name\":\"Acme\",\"bookingWebhookUrl\":\"https://example.com/b\","
                "\"customerWebhookUrl\":null,\"webhookSignatureHash\":\"k3y\"}");
        QVERIFY(file.ok());
        QCOMPARE(file->change.urls[0], u"https://example.com/b"_s);
        QCOMPARE(file->change.urls[1], QString());
        QVERIFY(!file->change.urls[2]);
        QCOMPARE(file->change.hashKey, HashKeyChange::Set);
        QCOMPARE(file->change.newHashKey.view().toByteArray(), QByteArray("k3y"));
        QCOMPARE(read("{\"webhookSignatureHash\":\"\"}")->change.hashKey,
                 HashKeyChange::UseDefault);
        QVERIFY(file->endpoints.isEmpty());
    }

    void whatIsNoSettingsFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *json, const char *says) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
        };
        row("nothing", "", "not JSON");
        row("half of it", "{\"hookkeeperSettings\":1,", "at byte");
        row("a list", "[]", "not an object");
        row("nothing of ours", "{\"name\":\"x\"}", "bookingWebhookUrl");
        row("a newer form", "{\"hookkeeperSettings\":2}", "newer");
        row("an unknown member", "{\"hookkeeperSettings\":1,\"colour\":\"red\"}", "\"colour\"");
        row("a URL that is a number", "{\"hookkeeperSettings\":1,\"bookingWebhookUrl\":1}",
            "bookingWebhookUrl is not a text");
        row("a switch that is a text", "{\"hookkeeperSettings\":1,\"standardHeaders\":\"on\"}",
            "standardHeaders is neither");
        row("endpoints that are no list", "{\"hookkeeperSettings\":1,\"endpoints\":{}}",
            "endpoints is not a list");
        row("an endpoint without a name", "{\"hookkeeperSettings\":1,\"endpoints\":[{}]}",
            "no name");
        row("an unknown member of an endpoint",
            "{\"hookkeeperSettings\":1,\"endpoints\":[{\"endpoint\":\"CRM\",\"x\":\"1\"}]}",
            "endpoint \"CRM\": it has a member");
        row("an unknown trigger", "{\"hookkeeperSettings\":1,\"wireNames\":{\"Odd\":\"x\"}}",
            "no trigger \"Odd\"");
        row("a key that is a number", "{\"webhookSignatureHash\":5}",
            "webhookSignatureHash is not a text");
    }
    void whatIsNoSettingsFileIsNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const Result<SettingsFile> refused = read(json);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::SettingsFileInvalid);
        QCOMPARE(refused.error().subject, u"acme.json"_s);
        QVERIFY2(refused.error().value.contains(says), qPrintable(refused.error().value));
    }

    void secretsAreReadBack()
    {
        SettingsSecrets secrets;
        QVERIFY(!readSecrets(secretsText(secrets))->keys);
        secrets.keys.emplace();
        secrets.keys->push_back({Secret(QByteArrayView("old-Ω")), Micros(1'780'000'000'000'000)});
        secrets.keys->push_back({Secret(QByteArrayView("new-Ж")), std::nullopt});
        secrets.headers.push_back({u"CRM"_s, u"Authorization"_s, Secret(QByteArrayView("Bearer"))});
        const auto back = readSecrets(secretsText(secrets));
        QVERIFY(back.has_value());
        QCOMPARE(back->keys->size(), size_t(2));
        QVERIFY((*back->keys)[0].key == (*secrets.keys)[0].key);
        QCOMPARE((*back->keys)[0].until, (*secrets.keys)[0].until);
        QVERIFY((*back->keys)[1].key == (*secrets.keys)[1].key);
        QVERIFY(!(*back->keys)[1].until);
        QCOMPARE(back->headers.size(), size_t(1));
        QCOMPARE(back->headers[0].name, u"Authorization"_s);
        QVERIFY(back->headers[0].value == secrets.headers[0].value);
        QVERIFY(!readSecrets(Secret(QByteArrayView("no JSON"))));
    }

private:
    static Result<SettingsFile> read(const QByteArray &json)
    {
        return readSettingsFile(json, u"acme.json"_s);
    }

    static WebhookSettings settings()
    {
        WebhookSettings settings;
        settings.company.externalId = u"acme"_s;
        settings.company.signatureEncoding = SignatureEncoding::Base64;
        settings.company.standardHeaders = false;
        settings.company.retrySchedule = *RetrySchedule::parse(u"7s,9m");
        settings.company.timeoutMs = 20'000;
        settings.company.wireNames =
                *WireNames().with(Trigger::CustomerCreated, u"customer.created"_s);
        settings.endpoints[0].url = u"https://example.com/b"_s;
        return settings;
    }

    static QList<Endpoint> endpoints()
    {
        Endpoint booking;
        booking.slot = Category::Booking;
        booking.triggers = TriggerSet::of(Category::Booking);
        Endpoint crm;
        crm.name = u"CRM"_s;
        crm.url = u"https://crm.example/in"_s;
        crm.triggers = TriggerSet::of(Category::Customer).with(Trigger::SmsReminder);
        crm.payloadFilter = u"appointment.locationId:12"_s;
        crm.limits.rate = *parseRateLimit(u"10/s");
        crm.limits.inOrder = true;
        crm.headers = {{u"X-Team"_s, u"blue"_s, false}, {u"Authorization"_s, {}, true}};
        return {booking, crm};
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
