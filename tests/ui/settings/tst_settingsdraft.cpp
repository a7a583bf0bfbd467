#include "tests/ui/support/fakeworkspace.h"
#include "ui/settings/settingsdraft.h"

#include <QtTest/QTest>

using namespace hk;

class TestSettingsDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::FakeWorkspace workspace;
        m_settings = workspace.settings.settings[workspace.northwind.id];
    }

    void aFreshDraftHasNoChanges()
    {
        const SettingsDraft draft = SettingsDraft::of(m_settings);
        QVERIFY(!draft.isChanged());
        QCOMPARE(draft.retrySchedule, QStringLiteral("5s,5m,30m,2h,5h,10h,10h"));
        QCOMPARE(draft.timeout, QStringLiteral("15s"));
    }

    void eachFieldIsAChangeOfItsOwn()
    {
        SettingsDraft draft = SettingsDraft::of(m_settings);
        draft.urls[0] = QStringLiteral("https://other.example/");
        draft.urls[2].clear();
        draft.hashKey = HashKeyChange::Set;
        draft.newHashKey = Secret("k3y");
        draft.encoding = QStringLiteral("base64");
        draft.timeout = QStringLiteral("20s");
        draft.triggers[3] = TriggerSet().with(Trigger::SmsReminder);
        draft.wireNames =
                *draft.wireNames.with(Trigger::SmsReminder, QStringLiteral("reminder.sms"));
        QCOMPARE(draft.changes().size(), 7);
        for (const FieldChange &change : draft.changes()) {
            QVERIFY(!change.before.contains(QLatin1String("k3y")));
            QVERIFY(!change.after.contains(QLatin1String("k3y")));
        }
        const SettingsChange change = draft.change();
        QCOMPARE(change.urls[0], QStringLiteral("https://other.example/"));
        QVERIFY(!change.urls[1]);
        QCOMPARE(change.urls[2], QString());
        QCOMPARE(change.hashKey, HashKeyChange::Set);
        QCOMPARE(change.newHashKey, Secret("k3y"));
        QCOMPARE(change.signatureEncoding, QStringLiteral("base64"));
        QVERIFY(!change.retrySchedule);
        QCOMPARE(change.timeout, QStringLiteral("20s"));
        QVERIFY(!change.triggers[0]);
        QCOMPARE(change.triggers[3], QStringLiteral("SmsReminder"));
        QCOMPARE(change.wireNames.size(), 1);
        QCOMPARE(change.wireNames.first().second, QStringLiteral("reminder.sms"));
        QCOMPARE(change.basedOnRevision, m_settings.company.revision);
        QVERIFY(!draft.without({SettingsField::BookingUrl, SettingsField::ResourceUrl,
                                SettingsField::HashKey, SettingsField::Encoding,
                                SettingsField::Timeout, SettingsField::ReminderTriggers,
                                SettingsField::WireNames})
                         .isChanged());
    }

    void theSameUrlWrittenOtherwiseIsNoChange()
    {
        m_settings.endpoints[0].url = QStringLiteral("https://xn--mnchen-3ya.example/");
        SettingsDraft draft = SettingsDraft::of(m_settings);
        QCOMPARE(draft.urls[0], QStringLiteral("https://münchen.example/"));
        draft.urls[0] = QStringLiteral("https://MÜNCHEN.example/");
        QVERIFY(!draft.isChanged());
    }

    void newerSettingsKeepWhatWasEdited()
    {
        SettingsDraft mine = SettingsDraft::of(m_settings);
        mine.urls[0] = QStringLiteral("https://mine.example/");
        WebhookSettings newer = m_settings;
        newer.endpoints[0].url = QStringLiteral("https://theirs.example/");
        newer.endpoints[1].url = QStringLiteral("https://theirs.example/customer");
        ++newer.company.revision;
        const SettingsDraft rebased = mine.rebasedOn(newer);
        QCOMPARE(rebased.urls[0], QStringLiteral("https://mine.example/"));
        QCOMPARE(rebased.urls[1], QStringLiteral("https://theirs.example/customer"));
        QCOMPARE(rebased.changes().size(), 1);
        QCOMPARE(rebased.change().basedOnRevision, newer.company.revision);
    }

    void undoingBringsBackAllButAKey()
    {
        WebhookSettings after = m_settings;
        after.endpoints[3].url.clear();
        ++after.company.revision;
        const auto back = undoing(m_settings, after, false);
        QVERIFY(back);
        QCOMPARE(back->urls[3], m_settings.endpoints[3].url);
        QVERIFY(!back->urls[0]);
        QCOMPARE(back->basedOnRevision, after.company.revision);
        QVERIFY(!undoing(m_settings, after, true));
        QVERIFY(!undoing(m_settings, m_settings, false));
    }

    void errorsFindTheirFields()
    {
        QCOMPARE(fieldOf({ErrorCode::UrlHost, QStringLiteral("Reminder URL"), {}, {}}),
                 SettingsField::ReminderUrl);
        QCOMPARE(fieldOf({ErrorCode::HashKeyTooLong, {}, {}, {}}), SettingsField::HashKey);
        QCOMPARE(fieldOf({ErrorCode::DurationInvalid, QStringLiteral("timeout"), {}, {}}),
                 SettingsField::Timeout);
        QVERIFY(!fieldOf({ErrorCode::StoreDiskFull, QStringLiteral("store.db"), {}, {}}));
    }

private:
    WebhookSettings m_settings;
};

QTEST_GUILESS_MAIN(TestSettingsDraft)
#include "tst_settingsdraft.moc"
