#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/preferences/keepingsection.h"
#include "ui/preferences/keysection.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/sendingsection.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace hk;
using namespace Qt::StringLiterals;

/// What holds for the whole store: told truthfully, and set where it can be.
class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_themed = std::make_unique<test::Themed>();
        m_workspace = std::make_unique<test::FakeWorkspace>();
    }

    void theProxyIsSetAndGoesBack()
    {
        SendingSection section(m_workspace->policy, [](QWidget *, const auto &) {});
        test::showActive(&section);
        auto *field = test::find<QLineEdit>(&section, u"proxyField"_s);
        QTRY_COMPARE(field->text(), u"none"_s);
        test::retype(field, u"environment"_s);
        test::press(field, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->policy.proxyText, u"environment"_s);
        QTRY_VERIFY(field->accessibleDescription().contains(u"Saved"_s));
        section.resetToDefaults();
        QTRY_COMPARE(m_workspace->policy.proxyText, u"none"_s);
        QTRY_COMPARE(field->text(), u"none"_s);
    }

    void aProxyThatIsNoneSaysSo()
    {
        SendingSection section(m_workspace->policy, [](QWidget *, const auto &) {});
        test::showActive(&section);
        auto *field = test::find<QLineEdit>(&section, u"proxyField"_s);
        QTRY_COMPARE(field->text(), u"none"_s);
        m_workspace->policy.answers.failNext({ErrorCode::ProxyInvalid, u"proxy"_s, u"x"_s, {}});
        test::retype(field, u"x"_s);
        test::press(field, Qt::Key_Return);
        QTRY_VERIFY(field->accessibleDescription().contains(u"not valid"_s));
    }

    void requestsAtOnceAreSetAndGoBack()
    {
        m_workspace->policy.atOnce = 5;
        SendingSection section(m_workspace->policy, [](QWidget *, const auto &) {});
        test::showActive(&section);
        auto *number = test::find<QSpinBox>(&section, u"requestsAtOnce"_s);
        QTRY_COMPARE(number->value(), 5);
        test::press(number, Qt::Key_Down);
        QTRY_COMPARE(m_workspace->policy.atOnce, 4);
        m_workspace->policy.answers.failNext({ErrorCode::StoreLocked, {}, {}, {}});
        test::press(number, Qt::Key_Down);
        QTRY_VERIFY(!number->accessibleDescription().isEmpty());
        QCOMPARE(m_workspace->policy.atOnce, 4);
        section.resetToDefaults();
        QTRY_COMPARE(m_workspace->policy.atOnce, 64);
        QTRY_VERIFY(number->accessibleDescription().isEmpty());
        test::press(number, Qt::Key_Down);
        QTRY_COMPARE(m_workspace->policy.atOnce, 63);
        test::click(&section, u"requestsAtOnceReset"_s);
        QTRY_COMPARE(m_workspace->policy.atOnce, 64);
    }

    void addressesAreToldAndReadAnewOnceTheirDialogIsClosed()
    {
        std::function<void()> closed;
        SendingSection section(
                m_workspace->policy,
                [&closed](QWidget *, std::function<void()> then) { closed = std::move(then); });
        test::showActive(&section);
        const auto *ranges = test::find<QLabel>(&section, u"allowedRanges"_s);
        QTRY_COMPARE(ranges->text(), u"To public addresses only."_s);
        test::click(&section, u"showPolicyButton"_s);
        QVERIFY(closed);
        m_workspace->policy.listed = {u"10.0.0.0/8"_s, u"127.0.0.0/8"_s};
        closed();
        QTRY_VERIFY(ranges->text().contains(u"10.0.0.0/8, 127.0.0.0/8"_s));
    }

    void theRulesOfTheCompanyAreTold()
    {
        RetentionRules rules;
        rules.deliveredDays = 90;
        m_workspace->keeping.kept = rules;
        KeepingSection section(m_workspace->fronts(), m_workspace->northwind);
        test::showActive(&section);
        const auto *words = test::find<QLabel>(&section, u"retentionRules"_s);
        QTRY_VERIFY2(words->text().contains(u"Delivered: kept for 90 day"_s),
                     qPrintable(words->text()));
        QVERIFY(words->text().contains(u"Failed: kept for good"_s));
        QVERIFY(test::find<QLabel>(&section, u"storePlace"_s)
                        ->text()
                        .contains(m_workspace->status.storePath()));
        QVERIFY(!section.hasDefaults());
        test::click(&section, u"showRetentionButton"_s);
        QTRY_VERIFY(section.findChild<QDialog *>());
    }

    void withoutACompanyThereIsNothingToKeep()
    {
        KeepingSection section(m_workspace->fronts(), std::nullopt);
        test::showActive(&section);
        QVERIFY(!test::find<QPushButton>(&section, u"showRetentionButton"_s)->isEnabled());
    }

    void whereTheKeyIsIsTold()
    {
        m_workspace->settings.storage = KeyStorage::Keyring;
        const KeySection inKeyring(m_workspace->fronts());
        QVERIFY(inKeyring.findChild<QLabel *>(u"keyPlace"_s)
                        ->text()
                        .contains(u"keyring of your"_s));

        const QTemporaryDir home;
        const QString file = home.filePath(u"store.db.key"_s);
        QFile key(file);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_workspace->settings.storage = KeyStorage::File;
        m_workspace->settings.keyFile = file;
        const KeySection inFile(m_workspace->fronts());
        const QString place = inFile.findChild<QLabel *>(u"keyPlace"_s)->text();
        QVERIFY2(place.contains(file), qPrintable(place));
        QVERIFY(!inFile.findChild<QLabel *>(u"keyWarning"_s));
        key.setPermissions(key.permissions() | QFileDevice::ReadOther);
        const KeySection open(m_workspace->fronts());
        QVERIFY(open.findChild<QLabel *>(u"keyWarning"_s));
    }

    void everythingHasANameAndAKey()
    {
        auto *dialog = new PreferencesDialog(
                {new SendingSection(m_workspace->policy, [](QWidget *, const auto &) {}),
                 new KeepingSection(m_workspace->fronts(), m_workspace->northwind),
                 new KeySection(m_workspace->fronts())},
                nullptr);
        test::showActive(dialog);
        for (const QString &section : {u"sendingSection"_s, u"keepingSection"_s, u"keySection"_s}) {
            dialog->showSection(section);
            QCOMPARE(dialog->currentSection(), section);
            QCOMPARE(test::accessProblems(dialog), QStringList());
            QCOMPARE(test::mnemonicProblems(dialog), QStringList());
        }
        QVERIFY(!dialog->findChild<QPushButton *>(u"resetSectionButton"_s)->isVisible());
        delete dialog;
    }

private:
    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
};

QTEST_MAIN(TestSections)
#include "tst_sections.moc"
