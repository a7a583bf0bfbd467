#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/texttable.h"
#include "ui/settings/historydialog.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// Who changed what, and the way back, as an admin sees it.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        settings().versions = {
                {3,
                 1'780'000'200'000'000,
                 u"window"_s,
                 {{u"settings.bookingUrl"_s, u"https://old.example/"_s, u"https://new.example/"_s},
                  {u"endpoint.CRM.triggers"_s, u"all"_s, u"booking"_s},
                  {u"company.name"_s, u"North"_s, u"Northwind"_s}}},
                {2,
                 1'780'000'100'000'000,
                 u"console:ada"_s,
                 {{u"settings.timeout"_s, u"15s"_s, u"30s"_s}}},
                {1, 1'780'000'000'000'000, {}, {}}};
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
    }

    void showsEachVersionAndWhatItChanged()
    {
        open();
        QTRY_COMPARE(versions()->rowCount(), 3);
        QCOMPARE(versions()->item(0, 0)->text(), u"3"_s);
        QCOMPARE(versions()->item(0, 2)->text(), u"Window"_s);
        QVERIFY(versions()->item(0, 3)->text().startsWith(u"Booking URL"_s));
        QCOMPARE(versions()->item(1, 2)->text(), u"ada (Console)"_s);
        QCOMPARE(changes()->rowCount(), 3); // of the newest, which is selected
        QCOMPARE(changes()->item(0, 1)->text(), u"https://old.example/"_s);
        QCOMPARE(changes()->item(0, 2)->text(), u"https://new.example/"_s);
        QCOMPARE(changes()->item(1, 0)->text(), u"CRM: Triggers"_s);
        QCOMPARE(changes()->item(2, 0)->text(), u"Name"_s);
        versions()->selectRow(2);
        QCOMPARE(changes()->rowCount(), 0);
    }

    void goingBackIsShownFirstAndDoneByKeyboard()
    {
        settings().imported.differences = {{u"settings.timeout"_s, u"30s"_s, u"15s"_s}};
        settings().imported.cameLater = {u"Later"_s};
        open();
        QTRY_COMPARE(versions()->rowCount(), 3);
        QVERIFY(!button(m_dialog, "restoreVersionButton")->isEnabled()); // it is the newest
        QTRY_VERIFY(versions()->hasFocus());
        test::press(versions(), Qt::Key_Down);
        QVERIFY(button(m_dialog, "restoreVersionButton")->isEnabled());
        test::pressInWindow(m_dialog, Qt::Key_R, Qt::AltModifier);
        QDialog *restore = nullptr; // a mnemonic presses a button slowly
        QTRY_VERIFY((restore = m_dialog->findChild<QDialog *>(u"restoreDialog"_s)));
        QTRY_VERIFY(button(restore, "restoreButton")->isEnabled());
        const auto *summary = restore->findChild<QLabel *>(u"restoreSummary"_s);
        QVERIFY(summary->text().contains(u"Later"_s));
        QVERIFY(settings().restored.isEmpty());
        QSignalSpy done(m_dialog, &HistoryDialog::restored);
        button(restore, "restoreButton")->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(settings().restored, QList<qint64>{2});
    }

    void whyItCannotBeIsSaid()
    {
        open();
        QTRY_COMPARE(versions()->rowCount(), 3);
        versions()->selectRow(2);
        settings().answers.failNext(
                {ErrorCode::UrlNotHttps, u"Booking URL"_s, u"http://a.example/"_s, {}});
        button(m_dialog, "restoreVersionButton")->click();
        auto *restore = m_dialog->findChild<QDialog *>(u"restoreDialog"_s);
        QTRY_VERIFY(textOf(restore).contains(u"Booking URL"_s));
        QVERIFY(!button(restore, "restoreButton")->isEnabled());
    }

    void everyControlHasAName()
    {
        open();
        QTRY_COMPARE(versions()->rowCount(), 3);
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        versions()->selectRow(2);
        button(m_dialog, "restoreVersionButton")->click();
        QCOMPARE(test::accessProblems(m_dialog->findChild<QDialog *>(u"restoreDialog"_s)),
                 QStringList());
    }

    void nothingWasChangedYet()
    {
        settings().versions.clear();
        open();
        QTRY_VERIFY(textOf(m_dialog).contains(u"not changed yet"_s));
        QVERIFY(!button(m_dialog, "restoreVersionButton")->isEnabled());
    }

private:
    test::FakeSettings &settings() { return m_workspace->settings; }
    void open()
    {
        m_dialog = new HistoryDialog(settings(), m_workspace->companies.companies.constFirst(),
                                     m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    TextTable *versions() const { return m_dialog->findChild<TextTable *>(u"versionsTable"_s); }
    TextTable *changes() const { return m_dialog->findChild<TextTable *>(u"changesTable"_s); }
    static QPushButton *button(const QWidget *root, const char *name)
    {
        return root->findChild<QPushButton *>(QLatin1String(name));
    }
    static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    QPointer<HistoryDialog> m_dialog;
};

QTEST_MAIN(TestHistoryDialog)
#include "tst_settings_history.moc"
