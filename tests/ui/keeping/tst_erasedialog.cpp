#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/keeping/erasedialog.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hk;

class TestEraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_erased.clear();
        PersonData &data = keeping().data;
        data.events = 14;
        data.deliveries = 20;
        data.attempts = 31;
        data.oldest = SystemClock().now() - 40LL * 86400 * microsPerSecond;
        data.newest = SystemClock().now();
        data.names = {QStringLiteral("Maria Example")};
        data.emails = {QStringLiteral("maria@example.com")};
        data.customerIds = {QStringLiteral("c5")};
        data.samples = {QStringLiteral("Kept one")};
        data.othersOfCustomers = 3;
        data.backups = {QStringLiteral("/home/ada/store.db.backups/2026-11-30.db")};
    }
    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void showsWhatGoesBeforeAnythingHappens()
    {
        open();
        QVERIFY(!button("eraseButton")->isEnabled());
        QCOMPARE(text("eraseReason"), QStringLiteral("Find the customer first."));
        QVERIFY(!button("findPersonButton")->isEnabled());
        find(QStringLiteral(" maria@example.com "));
        QCOMPARE(keeping().sought.last(),
                 (Person{m_workspace->northwind.id, PersonKey::Email,
                         QStringLiteral("maria@example.com")}));
        QVERIFY(text("personHeadline").startsWith(QStringLiteral("14 event")));
        const QString lines = text("personLines");
        for (const char *part :
             {"Maria Example", "c5", "20 deliver", "31 attempt", "Kept one", "3 more event"})
            QVERIFY2(lines.contains(QLatin1String(part)), qPrintable(lines));
        QVERIFY(text("personBackups").contains(QStringLiteral("2026-11-30.db")));
        QVERIFY(button("eraseButton")->text().startsWith(QStringLiteral("&Erase 14 event")));
        QVERIFY(button("eraseButton")->isEnabled());
        QVERIFY(keeping().erased.isEmpty());
    }

    void enterFindsAndNeverErases()
    {
        open();
        QVERIFY(button("cancelEraseButton")->isDefault());
        value()->setText(QStringLiteral("maria@example.com"));
        test::press(value(), Qt::Key_Return);
        QTRY_VERIFY(text("personHeadline").startsWith(QStringLiteral("14 event")));
        test::press(value(), Qt::Key_Return);
        QVERIFY(keeping().erased.isEmpty());
        QVERIFY(m_dialog);
    }

    void erasesTheOneThatWasFound()
    {
        open();
        m_dialog->findChild<QComboBox *>(QStringLiteral("personKey"))->setCurrentIndex(1);
        find(QStringLiteral("c5"));
        test::click(button("eraseButton"));
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(keeping().erased.size(), 1);
        QCOMPARE(keeping().erased[0].person,
                 (Person{m_workspace->northwind.id, PersonKey::CustomerId, QStringLiteral("c5")}));
        QVERIFY(!keeping().erased[0].cancelsUnfinished);
        QCOMPARE(m_erased.size(), 1);
    }

    void anotherValueForgetsTheOneThatWasFound()
    {
        open();
        find(QStringLiteral("maria@example.com"));
        value()->setText(QStringLiteral("omar@example.com"));
        QVERIFY(!button("eraseButton")->isEnabled());
        QCOMPARE(button("eraseButton")->text(), QStringLiteral("&Erase"));
        QVERIFY(text("personLines").isEmpty() || !label("personLines")->isVisible());
    }

    void whatIsNotFinishedIsCancelledOnRequestOnly()
    {
        keeping().data.unfinished = 2;
        open();
        find(QStringLiteral("maria@example.com"));
        auto *cancels = m_dialog->findChild<QCheckBox *>(QStringLiteral("cancelUnfinishedCheck"));
        QVERIFY(cancels->isVisible());
        QVERIFY(!button("eraseButton")->isEnabled());
        QVERIFY(text("eraseReason").startsWith(QStringLiteral("2 deliver")));
        cancels->setChecked(true);
        test::click(button("eraseButton"));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(keeping().erased[0].cancelsUnfinished);
    }

    void nobodyThereIsSaid()
    {
        keeping().data = {};
        open();
        find(QStringLiteral("nobody@example.com"));
        QCOMPARE(text("personHeadline"), QStringLiteral("Nothing is found"));
        QVERIFY(!button("eraseButton")->isEnabled());
        QCOMPARE(text("eraseReason"), QStringLiteral("There is nothing to erase."));
    }

    void aRefusalIsToldAndLookedAtAnew()
    {
        open();
        find(QStringLiteral("maria@example.com"));
        keeping().answers.failNext({ErrorCode::EventsOnTheWire, {}, QStringLiteral("1"), {}});
        test::click(button("eraseButton"));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(QStringLiteral("on the wire")));
        QTRY_COMPARE(keeping().sought.size(), 2);
        QVERIFY(m_erased.isEmpty());
    }

    void aLogThatIsNotEmptiedIsSaid()
    {
        open();
        find(QStringLiteral("maria@example.com"));
        keeping().data.isLogEmptied = false;
        test::click(button("eraseButton"));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().startsWith(QStringLiteral("Erased. Another program")));
        QCOMPARE(m_erased.size(), 1);
        QVERIFY(!button("eraseButton")->isEnabled());
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        keeping().data.unfinished = 2;
        open();
        find(QStringLiteral("maria@example.com"));
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::findWidget(m_dialog, QStringLiteral("eraseScroll"))->focusPolicy(),
                 Qt::NoFocus);
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

private:
    void open()
    {
        m_dialog = new EraseDialog(keeping(), m_workspace->northwind, nullptr);
        connect(m_dialog, &EraseDialog::erased, this,
                [this](const PersonData &data) { m_erased.append(data); });
        test::showActive(m_dialog);
    }
    void find(const QString &text)
    {
        const auto before = keeping().sought.size();
        value()->setText(text);
        test::click(button("findPersonButton"));
        QTRY_COMPARE(keeping().sought.size(), before + 1);
        QTRY_VERIFY(!this->text("personHeadline").startsWith(QStringLiteral("Looking")));
    }
    test::FakeKeeping &keeping() { return m_workspace->keeping; }
    QLineEdit *value() const
    {
        return m_dialog->findChild<QLineEdit *>(QStringLiteral("personValue"));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QLabel *label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name));
    }
    QString text(const char *name) const { return label(name)->text(); }
    MessageBar *bar() const { return m_dialog->findChild<MessageBar *>(); }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    QPointer<EraseDialog> m_dialog;
    QList<PersonData> m_erased;
};

QTEST_MAIN(TestEraseDialog)
#include "tst_erasedialog.moc"
