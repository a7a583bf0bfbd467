#include "tests/ui/settings/settingspagetest.h"
#include "ui/common/toast.h"

#include <QtCore/QTemporaryFile>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QTableWidget>

using namespace hk;
using namespace Qt::StringLiterals;

/// What was done on the settings page is taken back, and only where it was done.
class TestSettingsUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        Endpoint crm;
        crm.id = EndpointId(77);
        crm.name = u"CRM"_s;
        crm.url = u"https://crm.example/in"_s;
        crm.triggers = TriggerSet::all();
        m_test->workspace.endpoints.additional[m_test->workspace.northwind.id] = {crm};
        m_test->workspace.settings.versions = {{4, 1, u"window"_s, {}}};
        QVERIFY(m_test->load());
        QTRY_COMPARE(table()->rowCount(), 1);
        table()->selectRow(0);
    }

    void anUndoEndsWithItsCompany()
    {
        const QString before = m_test->saved(Category::Booking);
        test::retype(m_test->edit("booking"), u"https://a.example/"_s);
        test::click(m_test->save());
        QTRY_VERIFY(undo()->isVisible());
        m_test->page->setCompany(
                m_test->workspace.addCompany(u"co_other"_s, u"Other"_s, Environment::Test));
        QVERIFY(!undo()->isVisible());
        Q_EMIT toast()->buttonClicked(); // as a click that was on its way
        QCOMPARE(m_test->workspace.settings.saves, 1);
        QCOMPARE(m_test->saved(Category::Booking), u"https://a.example/"_s);
        QVERIFY(m_test->saved(Category::Booking) != before);
    }

    void aRemovedEndpointIsBroughtBack()
    {
        remove();
        QTRY_VERIFY(undo()->isVisible());
        QVERIFY(toast()->text().contains(u"“CRM” was removed"_s));
        test::click(undo());
        QTRY_COMPARE(m_test->workspace.settings.restored, QList<qint64>{4});
        QTRY_COMPARE(toast()->text(), u"The old settings are back."_s);
    }

    void whatOthersChangedSinceStays()
    {
        remove();
        QTRY_VERIFY(undo()->isVisible());
        m_test->workspace.settings.versions.prepend({6, 9, u"console"_s, {}});
        test::click(undo());
        QTRY_VERIFY(!m_test->page->findChild<QLabel *>(u"messageText"_s)->text().isEmpty());
        QVERIFY(m_test->workspace.settings.restored.isEmpty());
    }

    void nothingIsTakenBackWithWhatOthersDid()
    {
        m_test->workspace.settings.versions.prepend({5, 2, u"console"_s, {}});
        remove(2);
        QTRY_VERIFY(toast()->isVisible());
        QVERIFY(!undo()->isVisible());
    }

    void whatNoVersionBringsBackIsOfferedNoUndo_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isUndoable");
        QTest::newRow("a URL") << u"settings.bookingUrl"_s << true;
        QTest::newRow("an endpoint that came") << u"endpoint.CRM.added"_s << false;
        QTest::newRow("a key") << u"settings.hashKey"_s << false;
    }
    void whatNoVersionBringsBackIsOfferedNoUndo()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, isUndoable);
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("{}") == 2 && file.flush());
        auto &settings = m_test->workspace.settings;
        settings.imported.differences = {{what, {}, u"x"_s}};
        m_test->dialogs.willChooseFile(file.fileName());
        m_test->page->findChild<QAction *>(u"importSettingsAction"_s)->trigger();
        auto *import = m_test->page->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(import->isEnabled());
        settings.versions.prepend({5, 2, u"window"_s, {}});
        test::click(import);
        QTRY_VERIFY(toast()->text().startsWith(u"Imported"_s));
        QCOMPARE(undo()->isVisible(), isUndoable);
    }

    void whatIsTypedMeanwhileDoesNotKeepAnImport()
    {
        test::retype(m_test->edit("reminder"), u"https://typed.example/"_s);
        remove();
        QTRY_VERIFY(undo()->isVisible());
        test::click(undo());
        QTRY_COMPARE(m_test->workspace.settings.restored, QList<qint64>{4});
        QCOMPARE(m_test->edit("reminder")->text(), u"https://typed.example/"_s);
    }

private:
    /// With so many versions of the settings coming meanwhile.
    void remove(int versions = 1)
    {
        m_test->dialogs.willAnswer(u"Remove"_s);
        auto &all = m_test->workspace.settings.versions;
        m_test->page->findChild<QPushButton *>(u"removeEndpointButton"_s)->click();
        for (int i = 0; i < versions; ++i)
            all.prepend({all.first().number + 1, 3, u"window"_s, {}});
    }
    QTableWidget *table() const
    {
        return m_test->page->findChild<QTableWidget *>(u"endpointsTable"_s);
    }
    QPushButton *undo() const { return m_test->page->findChild<QPushButton *>(u"toastButton"_s); }
    Toast *toast() const { return m_test->page->findChild<Toast *>(u"toast"_s); }

    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsUndo)
#include "tst_settings_undo.moc"
