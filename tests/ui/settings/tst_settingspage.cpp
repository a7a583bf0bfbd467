#include "tests/ui/settings/settingspagetest.h"

#include "ui/settings/conflictdialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>

using namespace hk;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::SettingsPageTest>(); }

    void cleanup() { QCOMPARE(m_probe.problems(), QStringList()); }

    void loadingThenSettings()
    {
        m_test->workspace.settings.answers.hold();
        m_test->page->setCompany(m_test->workspace.northwind);
        QVERIFY(test::findWidget(m_test->page.get(), QStringLiteral("loadingState")));
        m_test->workspace.settings.answers.release();
        QTRY_VERIFY(m_test->edit("booking")->isVisible());
        QCOMPARE(m_test->edit("booking")->text(), m_test->saved(Category::Booking));
        QCOMPARE(m_test->bar(), QStringLiteral("Everything is saved"));
        QVERIFY(!m_test->save()->isEnabled());
    }

    void anErrorOffersToRetry()
    {
        m_test->workspace.settings.answers.failNext(
                {ErrorCode::StoreLocked, QStringLiteral("store.db"), {}, {}});
        m_test->page->setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->page->findChild<QWidget *>(QStringLiteral("errorState"))->isVisible());
        test::click(m_test->page.get(), QStringLiteral("retryButton"));
        QTRY_VERIFY(m_test->edit("booking")->isVisible());
    }

    void everyControlHasAName()
    {
        QVERIFY(m_test->load());
        QCOMPARE(test::accessProblems(m_test->page.get()), QStringList());
    }

    void everythingIsSavedTogether()
    {
        QVERIFY(m_test->load());
        test::retype(m_test->edit("booking"), QStringLiteral("https://a.example/"));
        test::retype(m_test->edit("customer"), QStringLiteral("https://b.example/"));
        auto *encoding = test::find<QComboBox>(m_test->page.get(), QStringLiteral("encodingField"));
        test::press(encoding, Qt::Key_Down);
        test::retype(field("retryScheduleField"), QStringLiteral("1s,2m"));
        test::retype(field("timeoutField"), QStringLiteral("20s"));
        QCOMPARE(m_test->bar(), QStringLiteral("5 unsaved changes"));
        QSignalSpy saved(m_test->page.get(), &Page::changesSaved);
        test::click(m_test->save());
        QTRY_COMPARE(saved.count(), 1);
        const Company company =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id].company;
        QCOMPARE(m_test->saved(Category::Booking), QStringLiteral("https://a.example/"));
        QCOMPARE(m_test->saved(Category::Customer), QStringLiteral("https://b.example/"));
        QCOMPARE(company.signatureEncoding, SignatureEncoding::Base64);
        QCOMPARE(company.retrySchedule.text(), QStringLiteral("1s,2m"));
        QCOMPARE(company.timeoutMs, 20'000);
        QCOMPARE(m_test->bar(), QStringLiteral("Everything is saved"));
    }

    void undoBringsBackWhatWasSavedBefore()
    {
        QVERIFY(m_test->load());
        const QString before = m_test->saved(Category::Booking);
        test::retype(m_test->edit("booking"), QStringLiteral("https://a.example/"));
        test::click(m_test->save());
        QTRY_COMPARE(m_test->workspace.settings.saves, 1);
        QTRY_VERIFY(m_test->page->findChild<QWidget *>(QStringLiteral("toastButton"))->isVisible());
        test::click(m_test->page.get(), QStringLiteral("toastButton"));
        QTRY_COMPARE(m_test->saved(Category::Booking), before);
        QTRY_COMPARE(m_test->edit("booking")->text(), before);
    }

    void discardBringsBackWhatIsSaved()
    {
        QVERIFY(m_test->load());
        const QString before = m_test->edit("booking")->text();
        QSignalSpy unsaved(m_test->page.get(), &Page::unsavedChangesChanged);
        test::retype(m_test->edit("booking"), QStringLiteral("ftp://x"));
        test::press(m_test->edit("booking"), Qt::Key_Tab);
        test::click(m_test->page.get(), QStringLiteral("discardButton"));
        QCOMPARE(m_test->edit("booking")->text(), before);
        QCOMPARE(m_test->bar(), QStringLiteral("Everything is saved"));
        QCOMPARE(unsaved.last().first().toBool(), false);
        QCOMPARE(m_test->page->window()->focusWidget()->objectName(), QStringLiteral("changesBar"));
    }

    void aRefusalStandsAtItsField()
    {
        QVERIFY(m_test->load());
        test::retype(m_test->edit("reminder"), QStringLiteral("https://a.example/"));
        m_test->workspace.settings.answers.failNext({ErrorCode::UrlHost,
                                                     QStringLiteral("Reminder URL"),
                                                     QStringLiteral("a.example"),
                                                     {}});
        QSignalSpy refused(m_test->page.get(), &Page::saveRefused);
        test::click(m_test->save());
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(m_test->messageOf(m_test->edit("reminder")).contains(QLatin1String("host")));
        QVERIFY(m_test->edit("reminder")->hasFocus());
        QVERIFY(m_test->page->hasUnsavedChanges());
    }

    void anErrorOfTheWholeStandsAboveAndLosesNothing()
    {
        QVERIFY(m_test->load());
        test::retype(m_test->edit("reminder"), QStringLiteral("https://a.example/"));
        m_test->workspace.settings.answers.failNext(
                {ErrorCode::StoreDiskFull, QStringLiteral("store.db"), {}, {}});
        test::click(m_test->save());
        QTRY_VERIFY(m_test->page->findChild<QWidget *>(QStringLiteral("messageBar"))->isVisible());
        QVERIFY(m_test->save()->isEnabled());
        QCOMPARE(m_test->edit("reminder")->text(), QStringLiteral("https://a.example/"));
    }

    void savingWithAProblemGoesToTheFirstOne()
    {
        QVERIFY(m_test->load());
        m_test->edit("resource")->setText(QStringLiteral("nonsense here"));
        QSignalSpy refused(m_test->page.get(), &Page::saveRefused);
        m_test->page->saveChanges(); // as Ctrl+S does, the field not left yet
        QCOMPARE(refused.count(), 1);
        QVERIFY(m_test->edit("resource")->hasFocus());
        QCOMPARE(m_test->workspace.settings.saves, 0);
    }

    void somebodyElsesChangeIsToldWithBothValues()
    {
        QVERIFY(m_test->load());
        test::retype(m_test->edit("booking"), QStringLiteral("https://mine.example/"));
        m_test->workspace.settings.changeUrl(m_test->workspace.northwind.id, Category::Booking,
                                             QStringLiteral("https://theirs.example/"));
        QTRY_VERIFY(m_test->messageOf(m_test->edit("booking"))
                            .contains(QLatin1String("https://theirs.example/")));
        QCOMPARE(m_test->edit("booking")->text(), QStringLiteral("https://mine.example/"));
        QVERIFY(test::findWidget(m_test->page.get(), QStringLiteral("messageBar")));

        QLabel *message = m_test->messageLabel(m_test->edit("booking"));
        message->setFocus(Qt::TabFocusReason);
        test::press(message, Qt::Key_Return);
        QCOMPARE(m_test->edit("booking")->text(), QStringLiteral("https://theirs.example/"));
        QVERIFY(!m_test->page->hasUnsavedChanges());
    }

    void bothValuesOfEveryFieldAreThereToChooseFrom()
    {
        QVERIFY(m_test->load());
        auto *timeout = m_test->page->findChild<QLineEdit *>(QStringLiteral("timeoutField"));
        auto *schedule = m_test->page->findChild<QLineEdit *>(QStringLiteral("retryScheduleField"));
        test::retype(timeout, QStringLiteral("20s"));
        test::retype(schedule, QStringLiteral("1m,2m"));
        WebhookSettings &there =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id];
        there.company.timeoutMs = 30'000;
        there.company.retrySchedule = *RetrySchedule::parse(QStringLiteral("9s"));
        m_test->workspace.settings.changeUrl(m_test->workspace.northwind.id, Category::Customer,
                                             QStringLiteral("https://theirs.example/"));
        QTRY_COMPARE(m_test->edit("customer")->text(), QStringLiteral("https://theirs.example/"));
        QCOMPARE(timeout->text(), QStringLiteral("20s"));

        test::click(m_test->page.get(), QStringLiteral("messageButton"));
        auto *dialog =
                m_test->page->window()->findChild<QDialog *>(QStringLiteral("conflictDialog"));
        QVERIFY(dialog);
        const auto buttons = dialog->findChildren<QRadioButton *>();
        QCOMPARE(test::accessProblems(dialog), QStringList());
        QCOMPARE(buttons.size(), 4); // the customer URL was not edited here
        QVERIFY(buttons[2]->text().contains(QLatin1String("20s")));
        QVERIFY(buttons[3]->text().contains(QLatin1String("30s")));
        QVERIFY(buttons[3]->accessibleName().contains(QLatin1String("Time-out")));
        buttons[3]->click();
        test::click(dialog, QStringLiteral("useTheseButton"));
        QTRY_COMPARE(timeout->text(), QStringLiteral("30s"));
        QCOMPARE(schedule->text(), QStringLiteral("1m,2m"));
        test::click(m_test->save());
        QTRY_COMPARE(there.company.retrySchedule.text(), QStringLiteral("1m,2m"));
        QCOMPARE(there.company.timeoutMs, 30'000);
    }

    void aValueToChooseFromIsShownAsItIs()
    {
        const QString url = QStringLiteral("https://mine.example/?a=1&b=2");
        ConflictDialog dialog({{SettingsField::BookingUrl, QString(), url}}, nullptr);
        const auto *mine = dialog.findChildren<QRadioButton *>().constFirst();
        QVERIFY(mine->text().contains(QLatin1String("a=1&&b=2"))); // and no mnemonic
        for (const QString &text : {mine->toolTip(), mine->accessibleName()})
            QVERIFY2(text.contains(url), qPrintable(text));
    }

    void aKeyThatSomebodyElseHasSetIsAConflictToo()
    {
        QVERIFY(m_test->load());
        WebhookSettings &there =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id];
        SettingsDraft mine = SettingsDraft::of(there);
        mine.hashKey = HashKeyChange::Set;
        WebhookSettings newer = there;
        QVERIFY(mine.conflictsWith(newer).isEmpty());
        newer.keySince = there.keySince + 1;
        newer.hashKey = HashKeyState::Set;
        QCOMPARE(mine.conflictsWith(newer).size(), 1);
    }

    void aChangeThatWasNotNoticedInTimeIsRefusedFirst()
    {
        QVERIFY(m_test->load());
        test::retype(m_test->edit("booking"), QStringLiteral("https://mine.example/"));
        WebhookSettings &there =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id];
        there.endpoints[0].url = QStringLiteral("https://theirs.example/");
        ++there.company.revision; // no signal
        test::click(m_test->save());
        QTRY_VERIFY(m_test->messageOf(m_test->edit("booking"))
                            .contains(QLatin1String("https://theirs.example/")));
        test::click(m_test->save());
        QTRY_COMPARE(m_test->saved(Category::Booking), QStringLiteral("https://mine.example/"));
    }

    void somebodyElsesChangeShowsAtOnceWhenNothingIsEdited()
    {
        QVERIFY(m_test->load());
        m_test->workspace.settings.changeUrl(m_test->workspace.northwind.id, Category::Booking,
                                             QStringLiteral("https://theirs.example/"));
        QTRY_COMPARE(m_test->edit("booking")->text(), QStringLiteral("https://theirs.example/"));
        QVERIFY(!m_test->page->hasUnsavedChanges());
    }

    void reviewShowsOldAndNewAndSaves()
    {
        QVERIFY(m_test->load());
        const QString before = m_test->saved(Category::Booking);
        test::retype(m_test->edit("booking"), QStringLiteral("https://a.example/"));
        test::retype(m_test->hashKey(), QStringLiteral("wh_5ecret"));
        test::click(m_test->page.get(), QStringLiteral("reviewButton"));
        auto *table = test::find<QTableWidget>(m_test->page.get(), QStringLiteral("changesTable"));
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), before);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("https://a.example/"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("changed"));
        QCOMPARE(test::accessProblems(table->window()), QStringList());
        test::click(table->window(), QStringLiteral("saveReviewedButton"));
        QTRY_COMPARE(m_test->workspace.settings.saves, 1);
    }

    void whatAKeyFocusesIsInView()
    {
        QVERIFY(m_test->load());
        m_test->page->resize(900, 420);
        auto *area = m_test->page->findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QVERIFY(area->verticalScrollBar()->value() > 0);
        m_test->edit("booking")->setFocus(Qt::ShortcutFocusReason); // as a mnemonic does
        QVERIFY(m_test->edit("booking")->hasFocus());
        const QPoint top = m_test->edit("booking")->mapTo(area->viewport(), QPoint());
        QVERIFY2(top.y() >= 0, qPrintable(QString::number(top.y())));
    }

    void aTimeOutThatIsTooLongIsSaidOnLeaving()
    {
        QVERIFY(m_test->load());
        test::retype(field("timeoutField"), QStringLiteral("9h"));
        test::press(field("timeoutField"), Qt::Key_Return);
        QVERIFY2(m_test->messageOf(field("timeoutField")).contains(QLatin1String("9h")),
                 qPrintable(m_test->messageOf(field("timeoutField"))));
        QCOMPARE(m_test->bar(), QStringLiteral("1 unsaved change · 1 problem to fix"));
    }

    void badAdvancedValuesAreNamed()
    {
        QVERIFY(m_test->load());
        test::retype(field("retryScheduleField"), QStringLiteral("soon"));
        test::press(field("retryScheduleField"), Qt::Key_Tab);
        QVERIFY(m_test->messageOf(field("retryScheduleField")).contains(QLatin1String("soon")));
        test::retype(field("timeoutField"), QStringLiteral("fast"));
        test::press(field("timeoutField"), Qt::Key_Tab);
        QVERIFY(m_test->messageOf(field("timeoutField")).contains(QLatin1String("fast")));
        QCOMPARE(m_test->bar(), QStringLiteral("2 unsaved changes · 2 problems to fix"));
        QVERIFY(!m_test->save()->isEnabled());
        test::click(m_test->page.get(), QStringLiteral("reviewButton"));
        const auto *why = test::find<QLabel>(m_test->page.get(), QStringLiteral("reviewProblems"));
        QVERIFY(why->text().contains(QLatin1String("Retry schedule, Time-out")));
    }

    void anotherCompanyShowsNothingOfTheFirst()
    {
        QVERIFY(m_test->load());
        const Company other = m_test->workspace.addCompany(
                QStringLiteral("co_two"), QStringLiteral("Adatum"), Environment::Test);
        m_test->workspace.settings.answers.hold();
        m_test->page->setCompany(other);
        QVERIFY(test::findWidget(m_test->page.get(), QStringLiteral("loadingState")));
        m_test->workspace.settings.answers.release();
        QTRY_VERIFY(m_test->edit("booking")->isVisible());
        QVERIFY(m_test->edit("booking")->text().isEmpty());
        QVERIFY(m_test->messageOf(m_test->edit("booking")).contains(QLatin1String("Not set")));
    }

private:
    QWidget *field(const char *name) const
    {
        return test::findWidget(m_test->page.get(), QLatin1String(name));
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
