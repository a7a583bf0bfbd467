#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/companies/companiesdialog.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// The list of companies: found, changed, put away, duplicated, imported, removed.
class TestCompaniesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        for (const char *name : {"Adatum", "Fabrikam", "Zephyr"}) {
            const QString text = QString::fromLatin1(name);
            m_workspace->companies.add(u"co_"_s + text.toLower(), text, "UTC", Environment::Test);
        }
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
        m_dialog = new CompaniesDialog(m_workspace->companies, *m_dialogs, {}, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QTRY_VERIFY(table()->rowCount() > 1);
    }

    void allAreThereThoseInTheArchiveLast()
    {
        const QString first = cell(0, 0);
        m_workspace->companies.setArchived(idOf(first), true);
        QTRY_COMPARE(cell(table()->rowCount() - 1, 0), first);
        QVERIFY(cell(table()->rowCount() - 1, 4).startsWith(u"Archived"_s));
        const QString tip = table()->item(table()->rowCount() - 1, 4)->toolTip();
        QCOMPARE(tip, timeToolTip(company(idOf(first)).archivedAt));
        QCOMPARE(cell(0, 4), u"In use"_s);
    }

    void everyControlHasAName()
    {
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        m_workspace->companies.imported.verdicts = {{2, u"a"_s, CompanyVerdict::Added, {}, {}, {}}};
        QCOMPARE(test::accessProblems(openedImport()), QStringList());
        table()->selectRow(0);
        button("removeCompanyButton")->click();
        QDialog *remove = nullptr;
        QTRY_VERIFY((remove = dialog("removeCompanyDialog")));
        QCOMPARE(test::accessProblems(remove), QStringList());
    }

    void searchHidesTheOthersAndTheirButtons()
    {
        field("companySearchField")->setText(u"co_NORTH"_s);
        int shown = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            shown += table()->isRowHidden(row) ? 0 : 1;
        QCOMPARE(shown, 1);
        field("companySearchField")->setText(u"nobody"_s);
        for (const char *name : {"editCompanyButton", "removeCompanyButton"})
            QVERIFY(!button(name)->isEnabled());
    }

    void enterOpensACompanyToBeRenamed()
    {
        table()->setFocus();
        table()->selectRow(0);
        test::press(table(), Qt::Key_Return);
        QDialog *edit = nullptr;
        QTRY_VERIFY((edit = dialog("companyDialog")));
        auto *name = edit->findChild<QLineEdit *>(u"nameField"_s);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(!edit->findChild<QLineEdit *>(u"externalIdField"_s)->isEnabled());
        QVERIFY(name->hasSelectedText()); // typing replaces it
        QTest::keyClicks(name, u"Another name"_s);
        test::press(name, Qt::Key_Return);
        QTRY_VERIFY(rowOf(u"Another name"_s) >= 0);
        QCOMPARE(m_workspace->companies.companies.size(), table()->rowCount());
    }

    void whyAnEnvironmentIsRefusedStandsThere()
    {
        table()->selectRow(0);
        button("editCompanyButton")->click();
        auto *edit = dialog("companyDialog");
        m_workspace->companies.answers.failNext({ErrorCode::UrlsNotHttps,
                                                 u"Booking URL, CRM"_s,
                                                 u"http://a.example/, http://b.example/"_s,
                                                 {}});
        edit->findChild<QPushButton *>(u"companyButton"_s)->click();
        const auto *environment = edit->findChild<QWidget *>(u"environmentField"_s);
        QTRY_VERIFY(environment->accessibleDescription().contains(u"Booking URL, CRM"_s));
        QVERIFY(environment->accessibleDescription().contains(u"http://b.example/"_s));
        QVERIFY(edit->isVisible());
    }

    void aCopyAsksForItsOwnNameAndId()
    {
        table()->selectRow(0);
        const auto before = m_workspace->companies.companies.size();
        button("duplicateCompanyButton")->click();
        auto *copy = dialog("companyDialog");
        QVERIFY(copy->findChild<QLineEdit *>(u"nameField"_s)->text().startsWith(u"Copy of"_s));
        auto *id = copy->findChild<QLineEdit *>(u"externalIdField"_s);
        QVERIFY(id->text().isEmpty());
        id->setText(u"co_copy"_s);
        copy->findChild<QPushButton *>(u"companyButton"_s)->click();
        QTRY_COMPARE(m_workspace->companies.companies.size(), before + 1);
        QTRY_COMPARE(table()->rowCount(), before + 1);
        // What is done next is done to the copy.
        QTRY_COMPARE(cell(table()->currentRow(), 1), u"co_copy"_s);
    }

    void archiveAndBackIsOneButton()
    {
        table()->selectRow(0);
        const CompanyId id = idOf(cell(0, 0));
        button("archiveCompanyButton")->click();
        QTRY_VERIFY(company(id).isArchived());
        QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"messageText"_s)
                            ->text()
                            .contains(u"Nothing is lost"_s));
        QTRY_COMPARE(button("archiveCompanyButton")->text().remove(u'&'), u"Take out of archive"_s);
        button("archiveCompanyButton")->click();
        QTRY_VERIFY(!company(id).isArchived());
        QTRY_COMPARE(button("archiveCompanyButton")->text().remove(u'&'), u"Archive"_s);
    }

    void removingAsksForTheNameAndSaysWhatGoes()
    {
        m_workspace->companies.held = {2'345, 6};
        table()->selectRow(0);
        const QString name = cell(0, 0);
        const auto before = m_workspace->companies.companies.size();
        button("removeCompanyButton")->click();
        QDialog *remove = nullptr;
        QTRY_VERIFY((remove = dialog("removeCompanyDialog")));
        const auto *words = remove->findChild<QLabel *>(u"removeWords"_s);
        QVERIFY(words->text().contains(u"6 endpoint"_s));
        QVERIFY(words->text().contains(u"2345 deliver"_s) || words->text().contains(u"2,345"_s));
        auto *yes = remove->findChild<QPushButton *>(u"removeButton"_s);
        QVERIFY(!yes->isEnabled());
        auto *typed = remove->findChild<QLineEdit *>(u"removeNameField"_s);
        typed->setText(name.chopped(1));
        QVERIFY(!yes->isEnabled());
        typed->setText(name);
        QVERIFY(yes->isEnabled());
        test::press(typed, Qt::Key_Return);
        QTRY_COMPARE(m_workspace->companies.companies.size(), before - 1);
    }

    void aTableIsTriedOutBeforeItIsImported()
    {
        m_workspace->companies.imported.verdicts = {
                {2, u"a"_s, CompanyVerdict::Added, {}, {}, {}},
                {3,
                 u"b"_s,
                 CompanyVerdict::Refused,
                 {},
                 {},
                 Error{ErrorCode::EnvironmentUnknown, u"environment"_s, u"moon"_s, {}}},
                {4, u"c"_s, CompanyVerdict::Refused, {}, u"It has 3 fields."_s, {}}};
        auto *import = openedImport();
        auto *rows = import->findChild<TextTable *>(u"companyImportTable"_s);
        QTRY_COMPARE(rows->rowCount(), 3);
        QVERIFY(rows->item(1, 3)->text().contains(u"moon"_s));
        QCOMPARE(rows->item(2, 3)->text(), u"It has 3 fields."_s);
        auto *yes = import->findChild<QPushButton *>(u"importCompaniesNowButton"_s);
        QVERIFY(!yes->isEnabled());
        import->findChild<QCheckBox *>(u"leaveOutBox"_s)->click();
        QVERIFY(yes->isEnabled());
        m_workspace->companies.imported.isDone = true;
        QPointer<QDialog> open(import);
        yes->click();
        QTRY_VERIFY(!open);
        const auto &imports = m_workspace->companies.imports;
        QCOMPARE(imports.size(), 2);
        QVERIFY(imports[0].dryRun);
        QVERIFY(!imports[1].dryRun);
        QVERIFY(imports[1].leavesOutRefused);
        QCOMPARE(imports[1].fileName, u"c.csv"_s);
        QCOMPARE(imports[1].file, "externalId\na\n");
    }

    void whatIsNoTableIsSaid()
    {
        m_workspace->companies.answers.failNext(
                {ErrorCode::CompanyTableInvalid, u"c.csv"_s, u"it has no column externalId"_s, {}});
        auto *import = openedImport();
        QTRY_VERIFY(textOf(import).contains(u"no column externalId"_s));
        QVERIFY(!import->findChild<QPushButton *>(u"importCompaniesNowButton"_s)->isEnabled());
    }

private:
    static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QDialog *openedImport()
    {
        const QString path = m_folder.filePath(u"c.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("externalId\na\n");
        file.close();
        m_dialogs->willChooseFile(path);
        button("importCompaniesButton")->click();
        return dialog("companyImportDialog");
    }
    TextTable *table() const { return m_dialog->findChild<TextTable *>(u"companiesTable"_s); }
    QString cell(int row, int column) const { return table()->item(row, column)->text(); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }
    QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QDialog *dialog(const char *name) const
    {
        return m_dialog->findChild<QDialog *>(QLatin1String(name));
    }
    CompanyId idOf(const QString &name) const
    {
        for (const Company &one : m_workspace->companies.companies) {
            if (one.name == name)
                return one.id;
        }
        return {};
    }
    Company company(CompanyId id) const
    {
        for (const Company &one : m_workspace->companies.companies) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<QWidget> m_window;
    QPointer<CompaniesDialog> m_dialog;
};

QTEST_MAIN(TestCompaniesDialog)
#include "tst_companiesdialog.moc"
