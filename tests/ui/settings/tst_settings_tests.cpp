#include "tests/ui/settings/settingspagetest.h"

#include "ui/common/timetext.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace hk;

/// The buttons "Test" and "Test all", and what they leave under the fields.
class TestSettingsTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        preflight().report.host = QStringLiteral("crm.northwind.example");
        preflight().report.at = toMicros(QDateTime::currentDateTimeUtc());
        preflight().report.durationUs = 142'000;
        preflight().report.phases = {1'000, 2'000, -1, 1'000, 100'000, 38'000};
        QVERIFY(m_test->load());
    }

    void aGoodTestIsDatedUnderItsField()
    {
        succeed();
        test::click(button("booking"));
        QTRY_VERIFY2(message("booking").startsWith(QLatin1String("Last test: 200 OK in 142 ms")),
                     qPrintable(message("booking")));
        QCOMPARE(preflight().asked.size(), 1);
        QCOMPARE(preflight().asked[0].endpoint, QStringLiteral("booking"));
        QCOMPARE(preflight().asked[0].url,
                 QStringLiteral("https://crm.northwind.example/hooks/booking"));
        QVERIFY(!m_test->page->hasUnsavedChanges());
    }

    void aTestDoesNotHideWhichTriggersAreOff()
    {
        test::FakeSettings &settings = m_test->workspace.settings;
        Endpoint &booking = settings.settings[m_test->workspace.northwind.id].endpoints[0];
        booking.triggers = booking.triggers.without(Trigger::AppointmentCanceled);
        m_test->page->refresh();
        QTRY_VERIFY(message("booking").startsWith(QLatin1String("Gets only")));
        succeed();
        test::click(button("booking"));
        QTRY_VERIFY(message("booking").startsWith(QLatin1String("Last test")));
        QVERIFY2(message("booking").contains(QLatin1String("Gets only")),
                 qPrintable(message("booking")));
    }

    void aFailedTestSaysWhyAndForbidsNothing()
    {
        preflight().report.finding = PreflightFinding::Refused;
        test::click(button("customer"));
        QTRY_VERIFY2(message("customer").contains(QLatin1String("nothing listens")),
                     qPrintable(message("customer")));
        QVERIFY2(message("customer").contains(QLatin1String(" Tested ")),
                 qPrintable(message("customer")));
        test::retype(m_test->edit("reminder"), QStringLiteral("https://a.example/x"));
        QVERIFY(m_test->save()->isEnabled());
    }

    void whatIsTypedIsTestedBeforeItIsSaved()
    {
        succeed();
        QLineEdit *edit = m_test->edit("resource");
        test::retype(edit, QStringLiteral("https://new.example/in"));
        test::click(button("resource"));
        QTRY_VERIFY(message("resource").startsWith(QLatin1String("Last test")));
        QCOMPARE(preflight().asked[0].url, QStringLiteral("https://new.example/in"));
        // Of another URL nothing is known.
        test::retype(edit, QStringLiteral("https://other.example/in"));
        test::press(edit, Qt::Key_Return);
        QVERIFY2(message("resource").startsWith(QLatin1String("Gets Resource")),
                 qPrintable(message("resource")));
    }

    void aUrlThatIsWrongIsNotTested()
    {
        test::retype(m_test->edit("booking"), QStringLiteral("ftp://a.example"));
        test::click(button("booking"));
        QVERIFY(message("booking").contains(QLatin1String("https://")));
        QVERIFY(preflight().asked.isEmpty());
        m_test->edit("booking")->clear();
        test::press(m_test->edit("booking"), Qt::Key_Return);
        QVERIFY(!button("booking")->isEnabled());
    }

    void theButtonStopsTheTestAtOnce()
    {
        preflight().answers.hold();
        test::click(button("booking"));
        QVERIFY(message("booking").startsWith(QLatin1String("Testing")));
        QCOMPARE(button("booking")->text(), QStringLiteral("Cancel"));
        QVERIFY(button("booking")->accessibleName().contains(QLatin1String("Booking URL")));
        test::click(button("booking"));
        QCOMPARE(button("booking")->text(), QStringLiteral("Test"));
        QVERIFY(preflight().given.constLast().isCanceled());
        succeed();
        preflight().answers.release();
        QCoreApplication::processEvents();
        QVERIFY2(message("booking").startsWith(QLatin1String("The test was stopped")),
                 qPrintable(message("booking")));
        test::retype(m_test->edit("booking"), QStringLiteral("https://other.example/x"));
        Q_EMIT m_test->edit("booking")->editingFinished();
        QVERIFY2(message("booking").startsWith(QLatin1String("Gets Appointment")),
                 qPrintable(message("booking")));
    }

    void testAllTestsEachThatHasAUrl()
    {
        succeed();
        m_test->edit("reminder")->clear();
        test::click(m_test->page->findChild<QPushButton *>(QStringLiteral("testAllButton")));
        QTRY_VERIFY(message("resource").startsWith(QLatin1String("Last test")));
        QCOMPARE(preflight().asked.size(), 3);
    }

    void anEarlierTestIsShownWithTheSettings()
    {
        const Endpoint &booking =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id].endpoints[0];
        preflight().tests = {{booking.id, toMicros(QDateTime::currentDateTimeUtc().addSecs(-180)),
                              booking.url, QStringLiteral("delivered"), 204, 9'000}};
        m_test->page->refresh();
        QTRY_COMPARE(message("booking"),
                     QStringLiteral("Last test: 204 No Content in 9 ms, 3 minutes ago"));
        const QLabel *label = m_test->messageLabel(m_test->edit("booking"));
        QCOMPARE(label->toolTip(), timeToolTip(preflight().tests.first().at));
        test::retype(m_test->edit("booking"), QStringLiteral("https://a.example/x"));
        Q_EMIT m_test->edit("booking")->editingFinished();
        QVERIFY2(message("booking").startsWith(QLatin1String("Gets Appointment")),
                 qPrintable(message("booking")));
        QCOMPARE(label->toolTip(), QString());
    }

    void theDetailsAreAClickAway()
    {
        preflight().report.finding = PreflightFinding::NameNotFound;
        test::click(button("booking"));
        QLabel *label = m_test->messageLabel(m_test->edit("booking"));
        QTRY_VERIFY(label->text().contains(QLatin1String("Details")));
        label->setFocus(Qt::TabFocusReason);
        test::press(label, Qt::Key_Return);
        QWidget *dialog = test::findWidget(m_test->page.get(), QStringLiteral("testDialog"));
        const QWidget *finding = test::findWidget(dialog, QStringLiteral("findingText"));
        QVERIFY(finding->property("text").toString().contains(QLatin1String("There is no host")));
        const QWidget *waterfall = test::findWidget(dialog, QStringLiteral("waterfall"));
        QVERIFY(waterfall->accessibleDescription().contains(QLatin1String("Wait: 100 ms")));
    }

    void aTestThatCannotBeginIsAMessage()
    {
        preflight().answers.failNext({ErrorCode::StoreLocked, QStringLiteral("s.db"), {}, {}});
        test::click(button("booking"));
        QTRY_VERIFY(m_test->page->findChild<QLabel *>(QStringLiteral("messageText"))->isVisible());
        QCOMPARE(button("booking")->text(), QStringLiteral("Test"));
    }

    void oneUrlCanServeAllCategoriesAndOneAlone()
    {
        choose("customer", 1);
        for (const char *category : {"booking", "resource", "reminder"})
            QCOMPARE(m_test->edit(category)->text(), m_test->edit("customer")->text());
        QCOMPARE(m_test->bar(), QStringLiteral("3 unsaved changes"));
        choose("customer", 2);
        for (const char *category : {"booking", "resource", "reminder"})
            QVERIFY(m_test->edit(category)->text().isEmpty());
        test::press(m_test->edit("booking"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_test->edit("booking")->text(), m_test->edit("customer")->text());
    }

    void aKnownReceiverIsCalledByItsName_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("Zapier") << QStringLiteral("https://hooks.zapier.com/hooks/catch/1/abc/")
                                << QStringLiteral("Zapier catch hook");
        QTest::newRow("one that refuses our JSON")
                << QStringLiteral("https://hooks.slack.com/services/T0/B0/x")
                << QStringLiteral("Slack");
    }
    void aKnownReceiverIsCalledByItsName()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, says);
        QLineEdit *edit = m_test->edit("booking");
        test::retype(edit, url);
        test::press(edit, Qt::Key_Return);
        QVERIFY2(message("booking").startsWith(says), qPrintable(message("booking")));
        QLabel *label = m_test->messageLabel(edit);
        QVERIFY(label->text().contains(QLatin1String("What to do there")));
        label->setFocus(Qt::TabFocusReason);
        test::press(label, Qt::Key_Return);
        QVERIFY(m_test->page->findChild<QDialog *>(QStringLiteral("receiverDialog")) != nullptr);
    }

private:
    test::FakePreflight &preflight() const { return m_test->workspace.preflight; }
    void succeed()
    {
        preflight().report.finding = PreflightFinding::Delivered;
        preflight().report.statusCode = 200;
    }
    QPushButton *button(const char *category) const
    {
        return m_test->page->findChild<QPushButton *>(QLatin1String(category)
                                                      + QStringLiteral("TestButton"));
    }
    QString message(const char *category) const
    {
        return m_test->messageOf(m_test->edit(category));
    }
    void choose(const char *category, int action)
    {
        m_test->page
                ->findChild<QToolButton *>(QLatin1String(category) + QStringLiteral("MoreButton"))
                ->menu()
                ->actions()
                .at(action)
                ->trigger();
    }

    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsTests)
#include "tst_settings_tests.moc"
