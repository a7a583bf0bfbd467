#include "core/workspace/settingschange.h"

#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/keyrepository.h"
#include "core/vault/vault.h"
#include "tests/support/tempstore.h"

#include <QtTest/QtTest>

using namespace hk;

/// Settings change all at once or not at all, and every change leaves its line in the audit.
class TestStoreSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesWhatIsNamedAndNothingElse()
    {
        TempStore temp;
        const Company company = temp.company();
        const WebhookSettings before = load(temp, company);
        SettingsChange change;
        change.urls[1] = QStringLiteral("  https://münchen.example/haken \n");
        change.signatureEncoding = QStringLiteral("base64");
        change.retrySchedule = QStringLiteral("1s,2m");
        change.timeout = QStringLiteral("30s");
        const Result<WebhookSettings> after = apply(temp, company, change);
        QVERIFY(after.ok());
        QCOMPARE(after->endpoints[1].url, QStringLiteral("https://xn--mnchen-3ya.example/haken"));
        QCOMPARE(after->endpoints[0].url, before.endpoints[0].url);
        QCOMPARE(after->company.signatureEncoding, SignatureEncoding::Base64);
        QCOMPARE(after->company.retrySchedule.text(), QStringLiteral("1s,2m"));
        QCOMPARE(after->company.timeoutMs, 30'000);
        QCOMPARE(after->company.revision, before.company.revision + 1);
        QCOMPARE(load(temp, company), *after);

        QStringList fields;
        for (const AuditEntry &entry : audit(temp, company))
            fields.prepend(entry.what);
        QCOMPARE(fields,
                 (QStringList{QStringLiteral("settings.signatureEncoding"),
                              QStringLiteral("settings.retrySchedule"),
                              QStringLiteral("settings.timeout"),
                              QStringLiteral("settings.customerUrl")}));
    }

    void triggersAreSavedWithTheRest()
    {
        TempStore temp;
        const Company company = temp.company();
        SettingsChange change;
        change.urls[3] = QStringLiteral("https://example.com/reminders");
        change.triggers[3] = QStringLiteral("SmsReminder");
        const Result<WebhookSettings> after = apply(temp, company, change);
        QVERIFY(after.ok());
        QCOMPARE(after->endpoints[3].triggers, TriggerSet().with(Trigger::SmsReminder));
        QCOMPARE(audit(temp, company).constFirst().what,
                 QStringLiteral("endpoint.reminder.triggers"));
        QVERIFY(after->company.revision > company.revision);
    }

    void refusesAllWhenOneIsWrong_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a URL") << 0 << ErrorCode::UrlScheme;
        QTest::newRow("a key") << 1 << ErrorCode::HashKeyLineBreak;
        QTest::newRow("an encoding") << 2 << ErrorCode::EncodingUnknown;
        QTest::newRow("a schedule") << 3 << ErrorCode::RetryScheduleInvalid;
        QTest::newRow("a time-out") << 4 << ErrorCode::TimeoutOutOfRange;
        QTest::newRow("an older revision") << 5 << ErrorCode::SettingsChangedMeanwhile;
        QTest::newRow("a trigger") << 6 << ErrorCode::TriggerUnknown;
        QTest::newRow("a trigger of another category") << 7 << ErrorCode::TriggerNotOfCategory;
    }
    void refusesAllWhenOneIsWrong()
    {
        QFETCH(const int, wrong);
        QFETCH(const ErrorCode, code);
        TempStore temp;
        const Company company = temp.company();
        const WebhookSettings before = load(temp, company);
        SettingsChange change;
        change.urls[3] = QStringLiteral("https://example.com/good");
        if (wrong == 0)
            change.urls[0] = QStringLiteral("ftp://example.com/");
        if (wrong == 1) {
            change.hashKey = HashKeyChange::Set;
            change.newHashKey = Secret(QByteArrayView("two\nlines"));
        }
        if (wrong == 2)
            change.signatureEncoding = QStringLiteral("rot13");
        if (wrong == 3)
            change.retrySchedule = QStringLiteral("soon");
        if (wrong == 4)
            change.timeout = QStringLiteral("1h");
        if (wrong == 5)
            change.basedOnRevision = before.company.revision - 1;
        if (wrong == 6)
            change.triggers[1] = QStringLiteral("CustomerBorn");
        if (wrong == 7)
            change.triggers[1] = QStringLiteral("SmsReminder");
        const Result<WebhookSettings> refused = apply(temp, company, change);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, code);
        QCOMPARE(load(temp, company), before);
        QVERIFY(audit(temp, company).isEmpty());
    }

    void aNewKeyIsSealedAndSigns()
    {
        TempStore temp;
        const Company company = temp.company();
        SettingsChange change;
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = Secret(QByteArrayView("Ключ"));
        QCOMPARE(apply(temp, company, change)->hashKey, HashKeyState::Set);
        const QList<SealedKey> keys = temp.read([&](Database &database) {
            return KeyRepository(database).signing(company.id, temp.clock().now());
        });
        QCOMPARE(keys.size(), 1);
        QVERIFY(!keys.first().sealed.contains("Ключ"));
        QVERIFY(*temp.store().vault().open(keys.first().sealed, keyContext(company.id))
                == change.newHashKey);
        for (const AuditEntry &entry : audit(temp, company))
            QVERIFY(!QString(entry.before + entry.after).contains(QStringLiteral("Ключ")));

        change = {};
        change.hashKey = HashKeyChange::UseDefault;
        QCOMPARE(apply(temp, company, change)->hashKey, HashKeyState::Default);
    }

    void anEmptyUrlClears()
    {
        TempStore temp;
        const Company company = temp.company();
        SettingsChange change;
        change.urls[0] = QString();
        QCOMPARE(apply(temp, company, change)->endpoints[0].url, QString());
    }

private:
    static WebhookSettings load(TempStore &temp, const Company &company)
    {
        return temp.read([&](Database &database) {
            return loadSettings(database, company.id, temp.clock().now());
        });
    }
    static Result<WebhookSettings> apply(TempStore &temp, const Company &company,
                                         const SettingsChange &change)
    {
        return temp.store()
                .write([&](Database &database) {
                    return applySettingsChange(
                            database, company.id, change,
                            {QStringLiteral("test"), temp.clock().now(), temp.store().vault()});
                })
                .result();
    }
    static QList<AuditEntry> audit(TempStore &temp, const Company &company)
    {
        return temp.read([&](Database &database) {
            return AuditRepository(database).list(company.id, 100);
        });
    }
};

QTEST_GUILESS_MAIN(TestStoreSettings)
#include "tst_storesettings.moc"
