#include "tests/ui/settings/settingspagetest.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>

using namespace hk;

class TestSettingsUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        QVERIFY(m_test->load());
    }

    void whatIsWrongWithAUrlStandsUnderIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *text, const char *word) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(word);
        };
        row("a path alone", "/hooks/booking", "path");
        row("another kind of address", "ftp://files.example/in", "https://");
        row("a user and a password", "https://ada:pw@crm.example/", "password");
        row("a part after #", "https://crm.example/#top", "#");
        row("a blank inside", "https://crm.example/a b", "blank");
        row("a host alone", "crm.example", "https://");
        row("plain http in production", "http://crm.example/hooks", "plain http");
        row("no host", "https:///hooks", "host");
        row("a port that does not exist", "https://crm.example:99999/", "port");
        QTest::newRow("5,000 characters")
                << QStringLiteral("https://crm.example/") + QString(5000, QLatin1Char('a'))
                << QStringLiteral("longer");
    }

    void whatIsWrongWithAUrlStandsUnderIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QLineEdit *edit = m_test->edit("customer");
        edit->setFocus();
        edit->setText(text);
        QVERIFY(!m_test->messageOf(edit).contains(word)); // not while typing
        test::press(edit, Qt::Key_Tab);
        QVERIFY2(m_test->messageOf(edit).contains(word), qPrintable(m_test->messageOf(edit)));
        QVERIFY(m_test->messageOf(edit).contains(QLatin1String("Customer URL")));
        QVERIFY(m_test->messageLabel(edit)->isVisible());
        QVERIFY(!m_test->save()->isEnabled());
        QCOMPARE(m_test->bar(), QStringLiteral("1 unsaved change · 1 problem to fix"));
        QCOMPARE(m_test->workspace.settings.saves, 0);
        test::type(edit, QStringLiteral("x"));
        QVERIFY(m_test->messageOf(edit).isEmpty()); // typing clears it
    }

    void aUrlIsSeenFromItsBeginning()
    {
        QLineEdit *edit = m_test->edit("booking");
        test::retype(edit, QStringLiteral("https://crm.example/") + QString(300, u'a'));
        QCOMPARE(edit->cursorPosition(), 320); // while it is written
        test::press(edit, Qt::Key_Tab);
        QCOMPARE(edit->cursorPosition(), 0);
        edit->setText(QStringLiteral("https://other.example/"));
        QCOMPARE(edit->cursorPosition(), 0);
    }

    void oneKeyRepairsPlainHttp()
    {
        QLineEdit *edit = m_test->edit("booking");
        test::retype(edit, QStringLiteral("http://crm.example/hooks"));
        test::press(edit, Qt::Key_Return);
        QLabel *message = m_test->messageLabel(edit);
        for (int i = 0; i < 3; ++i) // past the two buttons
            test::press(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(message->text().contains(QLatin1String("Change to https")));
        QVERIFY(message->hasFocus());
        test::press(message, Qt::Key_Return);
        QCOMPARE(edit->text(), QStringLiteral("https://crm.example/hooks"));
        QVERIFY(m_test->messageOf(edit).startsWith(QLatin1String("Gets Appointment")));
        QVERIFY(m_test->save()->isEnabled());
        test::press(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), QStringLiteral("http://crm.example/hooks"));
    }

    void plainHttpToThisComputerIsFine()
    {
        QLineEdit *edit = m_test->edit("booking");
        test::retype(edit, QStringLiteral("http://127.0.0.1:8765/booking"));
        test::press(edit, Qt::Key_Tab);
        QVERIFY(m_test->messageOf(edit).startsWith(QLatin1String("Gets Appointment")));
        QVERIFY(m_test->save()->isEnabled());
    }

    void whatIsPastedInQuotesLosesThemAtOnce()
    {
        QLineEdit *edit = m_test->edit("booking");
        QGuiApplication::clipboard()->setText(QStringLiteral(" “https://a.example/x” \n"));
        edit->selectAll();
        edit->paste();
        QCOMPARE(edit->text(), QStringLiteral("https://a.example/x"));
        edit->undo();
        QVERIFY(edit->text().contains(QChar(0x201c)));
        test::retype(edit, QStringLiteral("\"x")); // a key after the other, nothing is tidied
        QCOMPARE(edit->text(), QStringLiteral("\"x"));
    }

    void aTestCompanyIsOfferedHttps()
    {
        const Company other = m_test->workspace.addCompany(
                QStringLiteral("co_test"), QStringLiteral("Try"), Environment::Test);
        m_test->page->setCompany(other);
        QLineEdit *edit = m_test->edit("booking");
        QTRY_VERIFY(edit->text().isEmpty());
        test::retype(edit, QStringLiteral("http://crm.example/hooks"));
        test::press(edit, Qt::Key_Return);
        QVERIFY(!m_test->save()->isHidden());
        QVERIFY2(m_test->messageOf(edit).startsWith(QLatin1String("Plain http:")),
                 qPrintable(m_test->messageOf(edit)));
        Q_EMIT m_test->messageLabel(edit)->linkActivated({});
        QCOMPARE(edit->text(), QStringLiteral("https://crm.example/hooks"));
    }

    void anInternationalHostIsShownBothWays()
    {
        QLineEdit *edit = m_test->edit("resource");
        edit->setFocus();
        edit->setText(QStringLiteral("https://münchen.example/hooks"));
        test::press(edit, Qt::Key_Tab);
        QCOMPARE(m_test->messageOf(edit),
                 QStringLiteral("münchen.example = xn--mnchen-3ya.example"));
        test::click(m_test->save());
        QTRY_COMPARE(m_test->saved(Category::Resource),
                     QStringLiteral("https://xn--mnchen-3ya.example/hooks"));
        QCOMPARE(edit->text(), QStringLiteral("https://münchen.example/hooks"));
    }

    void anEmptyUrlSaysThatNothingIsSent()
    {
        QLineEdit *edit = m_test->edit("reminder");
        test::retype(edit, QString());
        test::press(edit, Qt::Key_Tab);
        QCOMPARE(m_test->messageOf(edit), QStringLiteral("Not set – reminders are not sent"));
        test::click(m_test->save());
        QTRY_COMPARE(m_test->saved(Category::Reminder), QString());
    }

    void aHeldEndpointIsToldAndReleased()
    {
        Endpoint &booking =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id].endpoints[0];
        booking.state = EndpointState::Held;
        booking.holdReason = HoldReason::Gone;
        m_test->page->refresh();
        QLineEdit *edit = m_test->edit("booking");
        QTRY_VERIFY(m_test->messageOf(edit).contains(QLatin1String("410 Gone")));
        QVERIFY(!m_test->page->hasUnsavedChanges());
        QLabel *message = m_test->messageLabel(edit);
        message->setFocus(Qt::TabFocusReason);
        test::press(message, Qt::Key_Return);
        QTRY_COMPARE(booking.state, EndpointState::Active);
        QTRY_VERIFY(!m_test->messageOf(edit).contains(QLatin1String("hold")));
    }

    void aFailingReceiverIsTold()
    {
        Endpoint &booking =
                m_test->workspace.settings.settings[m_test->workspace.northwind.id].endpoints[0];
        booking.breaker = {25, 1'780'000'000 * microsPerSecond};
        m_test->page->refresh();
        QLineEdit *edit = m_test->edit("booking");
        QTRY_VERIFY2(m_test->messageOf(edit).contains(QLatin1String("25 times in a row")),
                     qPrintable(m_test->messageOf(edit)));
    }

    void anotherCompanyBehindTheSameUrlIsAHint()
    {
        m_test->workspace.settings.others.insert(
                QStringLiteral("https://shared.example/in"),
                {QStringLiteral("Beta Ltd"), QStringLiteral("Gamma")});
        QVERIFY(m_test->load());
        test::retype(m_test->edit("booking"), QStringLiteral("https://shared.example/in"));
        Q_EMIT m_test->edit("booking")->editingFinished();
        QTRY_VERIFY(m_test->messageOf(m_test->edit("booking"))
                            .contains(QStringLiteral("Also used by Beta Ltd, Gamma")));
        test::retype(m_test->edit("booking"), QStringLiteral("https://other.example/in"));
        Q_EMIT m_test->edit("booking")->editingFinished();
        QVERIFY(!m_test->messageOf(m_test->edit("booking")).contains(QStringLiteral("Beta")));
    }

private:
    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsUrls)
#include "tst_settings_urls.moc"
