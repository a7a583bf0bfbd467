#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/texttable.h"
#include "ui/shell/policydialog.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// Ranges of addresses allowed and forbidden again, with their risk, and the proxy.
class TestPolicyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_workspace->policy.listed = {u"127.0.0.0/8"_s};
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
        m_dialog = new PolicyDialog(m_workspace->policy, *m_dialogs, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_COMPARE(table()->rowCount(), 1);
    }

    void theRiskIsSaidBeforeARangeIsAllowed()
    {
        QVERIFY(table()->item(0, 1)->text().startsWith(u"This computer"_s));
        QTRY_VERIFY(field("rangeField")->hasFocus());
        QTest::keyClicks(field("rangeField"), u"10.0.0.0"_s);
        QVERIFY(!button("allowRangeButton")->isEnabled());
        QTest::keyClicks(field("rangeField"), u"/8"_s);
        QVERIFY(button("allowRangeButton")->isEnabled());
        QVERIFY(field("rangeField")->accessibleDescription().contains(u"private network"_s));
        m_dialogs->willAnswer(u"Keep it closed"_s);
        test::press(field("rangeField"), Qt::Key_Return);
        QVERIFY(m_dialogs->asked.constLast().detail.contains(u"private network"_s));
        QCOMPARE(m_workspace->policy.listed.size(), 1);
        m_dialogs->willAnswer(u"Allow"_s);
        test::press(field("rangeField"), Qt::Key_Return);
        QTRY_COMPARE(table()->rowCount(), 2);
        QVERIFY(m_workspace->policy.listed.contains(u"10.0.0.0/8"_s));
        table()->selectRow(1);
        QVERIFY(m_dialog->findChild<QLabel *>(u"rangeRisk"_s)->text().contains(u"trust it"_s));
        QVERIFY(field("rangeField")->text().isEmpty());
        QVERIFY(m_dialog);
    }

    void everyControlHasAName() { QCOMPARE(test::accessProblems(m_dialog), QStringList()); }

    void aRangeIsRemoved()
    {
        QVERIFY(button("removeRangeButton")->isEnabled()); // the first is chosen
        button("removeRangeButton")->click();
        QTRY_COMPARE(table()->rowCount(), 0);
        QVERIFY(m_workspace->policy.listed.isEmpty());
    }

    void whatIsNoRangeIsSaidAtTheField()
    {
        m_workspace->policy.answers.failNext({ErrorCode::CidrInvalid, u"range"_s, u"abc/d"_s, {}});
        field("rangeField")->setText(u"abc/d"_s);
        test::press(field("rangeField"), Qt::Key_Return);
        QTRY_VERIFY(field("rangeField")->accessibleDescription().contains(u"abc/d"_s));
    }

    void theProxyIsSavedAtOnce()
    {
        QTRY_COMPARE(field("proxyField")->text(), u"none"_s);
        QVERIFY(!button("saveProxyButton")->isEnabled());
        test::retype(field("proxyField"), u"environment"_s);
        test::press(field("proxyField"), Qt::Key_Return);
        QTRY_COMPARE(m_workspace->policy.proxyText, u"environment"_s);
        QTRY_VERIFY(field("proxyField")->accessibleDescription().contains(u"Saved"_s));
        m_workspace->policy.answers.failNext({ErrorCode::ProxyInvalid, u"proxy"_s, u"x"_s, {}});
        test::retype(field("proxyField"), u"x"_s);
        button("saveProxyButton")->click();
        QTRY_VERIFY(field("proxyField")->accessibleDescription().contains(u"not valid"_s));
    }

private:
    TextTable *table() const { return m_dialog->findChild<TextTable *>(u"rangesTable"_s); }
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
    QPointer<PolicyDialog> m_dialog;
};

QTEST_MAIN(TestPolicyDialog)
#include "tst_policydialog.moc"
