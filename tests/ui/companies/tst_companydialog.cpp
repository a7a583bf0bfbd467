#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/languages.h"
#include "ui/companies/companydialog.h"
#include "ui/theme/roles.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace hk;

class TestCompanyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
        m_dialog = new CompanyDialog(m_workspace->companies, CompanyDialog::Task::Add, {},
                                     m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void aCompanyIsAddedWithTheKeyboardAlone()
    {
        QSignalSpy added(m_dialog, &CompanyDialog::saved);
        QTRY_VERIFY(field("nameField")->hasFocus());
        QTest::keyClicks(field("nameField"), QStringLiteral("Fabrikam"));
        test::press(field("nameField"), Qt::Key_Tab);
        QVERIFY(field("externalIdField")->hasFocus());
        QTest::keyClicks(field("externalIdField"), QStringLiteral(" co_fabrikam "));
        test::press(field("externalIdField"), Qt::Key_Return);
        QTRY_COMPARE(added.count(), 1);
        QTRY_VERIFY(!m_dialog);
        const Company made = m_workspace->companies.companies.last();
        QCOMPARE(made.name, QStringLiteral("Fabrikam"));
        QCOMPARE(made.externalId, QStringLiteral("co_fabrikam"));
        QCOMPARE(made.environment, Environment::Test);
    }

    void whatIsMissingIsSaidAtOnce()
    {
        test::press(field("nameField"), Qt::Key_Return);
        QTRY_VERIFY(isInvalid(field("nameField")));
        QVERIFY(isInvalid(field("externalIdField")));
        QVERIFY(field("nameField")->hasFocus());
    }

    void whatIsWrongStandsAtItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("externalId");
        QTest::addColumn<QString>("timeZone");
        QTest::addColumn<QByteArray>("field");
        const QString zone = QStringLiteral("Europe/Berlin");
        QTest::newRow("no name") << QString() << QStringLiteral("co_x") << zone
                                 << QByteArray("nameField");
        QTest::newRow("no external id")
                << QStringLiteral("X") << QString() << zone << QByteArray("externalIdField");
        QTest::newRow("an external id with a blank")
                << QStringLiteral("X") << QStringLiteral("co x") << zone
                << QByteArray("externalIdField");
        QTest::newRow("an external id twice")
                << QStringLiteral("X") << QStringLiteral("co_northwind") << zone
                << QByteArray("externalIdField");
        QTest::newRow("an unknown time zone")
                << QStringLiteral("X") << QStringLiteral("co_x") << QStringLiteral("Mars/Base")
                << QByteArray("timeZoneField");
    }

    void whatIsWrongStandsAtItsField()
    {
        QFETCH(QString, name);
        QFETCH(QString, externalId);
        QFETCH(QString, timeZone);
        QFETCH(QByteArray, field);
        test::retype(this->field("nameField"), name);
        test::retype(this->field("externalIdField"), externalId);
        test::find<QComboBox>(m_dialog, QStringLiteral("timeZoneField"))->setCurrentText(timeZone);
        test::click(m_dialog, QStringLiteral("companyButton"));
        QTRY_VERIFY(message(field)->isVisible());
        QWidget *wrong = this->field(field.constData());
        QTRY_VERIFY(wrong->hasFocus());
        QVERIFY(!wrong->accessibleDescription().isEmpty());
        QCOMPARE(m_workspace->companies.companies.size(), 1);
        QVERIFY(m_dialog->isVisible());
    }

    void aTimeZoneIsFoundByItsCity()
    {
        auto *zones = test::find<QComboBox>(m_dialog, QStringLiteral("timeZoneField"));
        test::retype(zones->lineEdit(), QStringLiteral("toronto"));
        QTRY_VERIFY(zones->completer()->completionCount() > 0);
        QCOMPARE(zones->completer()->currentCompletion(), QStringLiteral("America/Toronto"));
    }

    /// A sentence that is read from the right has marks around what is put into it.
    void theNameOfACopyHasNothingUnseen()
    {
        Languages languages;
        languages.install(QLocale(QStringLiteral("ar_EG")));
        Company original = m_workspace->companies.companies.constFirst();
        original.name = QStringLiteral("Northwind (Toronto)");
        auto *dialog = new CompanyDialog(m_workspace->companies, CompanyDialog::Task::Duplicate,
                                         original, m_window.get());
        dialog->open();
        const QString name = test::find<QLineEdit>(dialog, QStringLiteral("nameField"))->text();
        QVERIFY(name.contains(original.name));
        QVERIFY(name.size() > original.name.size()); // it is said to be a copy
        for (const QChar character : name)
            QVERIFY2(character.category() != QChar::Other_Format, qPrintable(name));
        dialog->close();
        languages.install(QLocale(QStringLiteral("en")));
    }

    void everyControlHasAName() { QCOMPARE(test::accessProblems(m_dialog), QStringList()); }

    void escapeLeavesEverythingAsItWas()
    {
        test::press(field("nameField"), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_workspace->companies.companies.size(), 1);
    }

private:
    QWidget *field(const char *name) const
    {
        return test::findWidget(m_dialog, QLatin1String(name));
    }
    QLabel *message(const QByteArray &field) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(field) + QLatin1String("Message"));
    }

    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    QPointer<CompanyDialog> m_dialog;
};

QTEST_MAIN(TestCompanyDialog)
#include "tst_companydialog.moc"
