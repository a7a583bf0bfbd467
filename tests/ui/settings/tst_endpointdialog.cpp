#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/settings/endpointdialog.h"
#include "ui/theme/roles.h"

#include <QtCore/QPointer>
#include <QtGui/QKeySequence>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace hk;
using namespace Qt::StringLiterals;

/// The fields of one more endpoint.
class TestEndpointDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
    }

    void whatIsWrongIsSaidOnLeavingTheField_data()
    {
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("text");
        QTest::newRow("filter") << u"endpointFilterField"_s << u"Oslo"_s;
        QTest::newRow("rate") << u"endpointRateField"_s << u"abc"_s;
        QTest::newRow("schedule") << u"endpointScheduleField"_s << u"soon"_s;
    }
    void whatIsWrongIsSaidOnLeavingTheField()
    {
        QFETCH(const QString, fieldName);
        QFETCH(const QString, text);
        open();
        auto *edit = m_dialog->findChild<QLineEdit *>(fieldName);
        const QString note = edit->accessibleDescription();
        test::retype(edit, text);
        Q_EMIT edit->editingFinished(); // as Tab does in an active window
        QVERIFY(edit->accessibleDescription() != note);
        QVERIFY(isInvalid(edit));
        test::retype(edit, u"1"_s);
        QCOMPARE(edit->accessibleDescription(), note);
    }

    void whatIsWrongStandsAtItsField_data()
    {
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no name") << u"endpointNameField"_s << QString() << u"cannot be the name"_s;
        QTest::newRow("a bad URL")
                << u"endpointUrlField"_s << u"ftp://x.example"_s << u"https://"_s;
        QTest::newRow("a bad filter") << u"endpointFilterField"_s << u"Oslo"_s << u"filter"_s;
    }
    void whatIsWrongStandsAtItsField()
    {
        QFETCH(const QString, fieldName);
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        open();
        test::retype(field("endpointNameField"), u"CRM"_s);
        auto *edit = m_dialog->findChild<QLineEdit *>(fieldName);
        if (text.isEmpty())
            edit->clear();
        else
            test::retype(edit, text);
        test::click(m_dialog->findChild<QPushButton *>(u"saveEndpointButton"_s));
        QTRY_VERIFY2(edit->accessibleDescription().contains(says),
                     qPrintable(edit->accessibleDescription()));
        QVERIFY(edit->hasFocus());
        QVERIFY(m_workspace->endpoints.additional.value(m_workspace->northwind.id).isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void aSecretHeaderIsKeptUnlessItIsTypedOver()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = u"CRM"_s;
        crm.triggers = TriggerSet::all();
        crm.headers = {{u"Authorization"_s, {}, true}, {u"X-Team"_s, u"blue"_s, false}};
        open(crm);
        auto *headers = table();
        QCOMPARE(headers->rowCount(), 2);
        QCOMPARE(headers->item(0, 1)->text(), QString(8, QChar(0x25CF)));
        headers->item(1, 1)->setText(u"red"_s);
        test::click(m_dialog->findChild<QPushButton *>(u"saveEndpointButton"_s));
        QTRY_COMPARE(m_workspace->endpoints.changes.size(), 1);
        const QList<HeaderChange> changes = m_workspace->endpoints.changes[0].headers;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].name, u"X-Team"_s);
        QCOMPARE(changes[0].value.view().toByteArray(), QByteArray("red"));
    }

    void theLettersOfItsLabelsGoToItsFields()
    {
        open();
        int letters = 0;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (!QKeySequence::mnemonic(label->text()).isEmpty()) {
                QVERIFY2(label->buddy() && label->buddy()->focusPolicy() & Qt::TabFocus,
                         qPrintable(label->text()));
                ++letters;
            }
        }
        QVERIFY(letters > 4);
    }

    void tabGoesFromAddToRemove()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = u"CRM"_s;
        crm.headers = {{u"X-Team"_s, u"blue"_s, false}};
        open(crm);
        table()->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate); // as Tab into the table does
        auto *add = m_dialog->findChild<QPushButton *>(u"addHeaderButton"_s);
        auto *remove = m_dialog->findChild<QPushButton *>(u"removeHeaderButton"_s);
        QVERIFY(remove->isEnabled());
        add->setFocus();
        test::press(add, Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), remove);
    }

    void headersAreAddedAndRemoved()
    {
        Endpoint crm;
        crm.id = EndpointId(1000);
        crm.name = u"CRM"_s;
        crm.headers = {{u"X-Team"_s, u"blue"_s, false}};
        open(crm);
        auto *headers = table();
        headers->selectRow(0);
        headers->setCurrentCell(0, 0);
        test::click(m_dialog->findChild<QPushButton *>(u"removeHeaderButton"_s));
        test::click(m_dialog->findChild<QPushButton *>(u"addHeaderButton"_s));
        headers->item(0, 0)->setText(u"X-Key"_s);
        headers->item(0, 1)->setText(u"s3cret"_s);
        headers->item(0, 2)->setCheckState(Qt::Checked);
        test::click(m_dialog->findChild<QPushButton *>(u"saveEndpointButton"_s));
        QTRY_COMPARE(m_workspace->endpoints.changes.size(), 1);
        const QList<HeaderChange> changes = m_workspace->endpoints.changes[0].headers;
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[0].isSecret);
        QVERIFY(changes[1].isRemoved);
        QCOMPARE(changes[1].name, u"X-Team"_s);
    }

    void theMessageOfAHeaderGoesWithTheNextKey()
    {
        m_workspace->endpoints.answers.failNext(
                {ErrorCode::HeaderNotAllowed, u"Host"_s, u"Host"_s, {}});
        Endpoint crm;
        crm.name = u"CRM"_s;
        crm.headers = {{u"X-Team"_s, u"blue"_s, false}};
        open(crm);
        const QString note = table()->parentWidget()->accessibleDescription();
        test::click(button("saveEndpointButton"));
        QTRY_VERIFY(table()->parentWidget()->accessibleDescription().contains(u"Host"_s));
        table()->item(0, 0)->setText(u"X-Key"_s);
        QCOMPARE(table()->parentWidget()->accessibleDescription(), note);
    }

    void aSecretThatIsNoneAnyMoreIsTypedAnew()
    {
        Endpoint crm;
        crm.name = u"CRM"_s;
        crm.headers = {{u"Authorization"_s, {}, true}};
        open(crm);
        table()->item(0, 2)->setCheckState(Qt::Unchecked);
        QCOMPARE(table()->item(0, 1)->text(), QString());
    }

    void theUrlIsCheckedAndRepairedAsOnThePage()
    {
        open();
        QLineEdit *url = field("endpointUrlField");
        test::retype(url, u"127.0.0.1:9200/wh"_s);
        Q_EMIT url->editingFinished();
        QVERIFY2(url->accessibleDescription().startsWith(u"The URL has no https"_s),
                 qPrintable(url->accessibleDescription()));
        Q_EMIT m_dialog->findChild<QLabel *>(u"endpointUrlFieldMessage"_s)->linkActivated({});
        QCOMPARE(url->text(), u"http://127.0.0.1:9200/wh"_s);
        QVERIFY(!isInvalid(url));
    }

    void anAuthorityIsChosenAndForgotten()
    {
        Endpoint crm;
        crm.name = u"CRM"_s;
        crm.limits.caFile = u"-----BEGIN CERTIFICATE-----"_s;
        open(crm);
        Q_EMIT m_dialog->findChild<QLabel *>(u"endpointCaFileFieldMessage"_s)->linkActivated({});
        QCOMPARE(saved().caFile, u"none"_s);
        open(crm);
        QVERIFY(!saved().caFile);

        crm.limits.caFile.clear();
        open(crm);
        m_dialogs->willChooseFile(u"/etc/own-ca.pem"_s);
        Q_EMIT m_dialog->findChild<QLabel *>(u"endpointCaFileFieldMessage"_s)->linkActivated({});
        QCOMPARE(saved().caFile, u"/etc/own-ca.pem"_s);
    }

    void everyControlHasAName()
    {
        open();
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
    }

private:
    void open(const std::optional<Endpoint> &endpoint = {})
    {
        delete m_dialog;
        if (endpoint)
            m_workspace->endpoints.additional[m_workspace->northwind.id] = {*endpoint};
        m_dialog = new EndpointDialog(m_workspace->endpoints, *m_dialogs, m_workspace->northwind,
                                      endpoint, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    /// What Save asks for.
    LimitsChange saved()
    {
        m_workspace->endpoints.changes.clear();
        test::click(button("saveEndpointButton"));
        return m_workspace->endpoints.changes.value(0).limits;
    }
    QTableWidget *table() const { return m_dialog->findChild<QTableWidget *>(u"headersTable"_s); }
    QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<QWidget> m_window;
    QPointer<EndpointDialog> m_dialog;
};

QTEST_MAIN(TestEndpointDialog)
#include "tst_endpointdialog.moc"
