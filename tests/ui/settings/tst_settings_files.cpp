#include "tests/ui/settings/settingspagetest.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTableWidget>

using namespace hk;

/// Settings out of the window into a file, and back with a look at what would change.
class TestSettingsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        QVERIFY(m_test->load());
        QVERIFY(m_folder.isValid());
    }

    void theFileIsWrittenForItsOwnerAlone()
    {
        const QString name = m_folder.filePath(QStringLiteral("out.json"));
        QDialog *dialog = open("exportSettingsAction", "exportDialog");
        m_test->dialogs.willChooseFile(name);
        test::click(button(dialog, "exportButton"));
        QTRY_COMPARE(content(name), QByteArray("co_northwind"));
        QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QTRY_VERIFY(note().contains(QLatin1String("out.json")));
    }

    void theyWorkFromEveryPage()
    {
        SettingsPage &page = *m_test->page;
        QSignalSpy requested(&page, &Page::pageRequested);
        page.setCurrent(false); // as when another page is on top
        page.hide();
        for (const Page::MenuAction &entry : page.menuActions())
            QVERIFY2(entry.action->isEnabled(), qPrintable(entry.action->text()));
        QVERIFY(open("exportSettingsAction", "exportDialog"));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toString(), QStringLiteral("settings"));
    }

    void withoutACompanyTheyDoNothing()
    {
        const SettingsPage page(m_test->workspace.fronts(), m_test->dialogs);
        for (const Page::MenuAction &entry : page.menuActions())
            QVERIFY2(!entry.action->isEnabled(), qPrintable(entry.action->text()));
    }

    void theFieldsOfTheSetupApiHaveNoSecrets()
    {
        const QString name = m_folder.filePath(QStringLiteral("setup.json"));
        QDialog *dialog = open("exportSettingsAction", "exportDialog");
        auto *secrets = dialog->findChild<QCheckBox *>(QStringLiteral("withSecretsBox"));
        secrets->click();
        auto *format = dialog->findChild<QComboBox *>(QStringLiteral("exportFormatField"));
        format->setFocus();
        test::press(format, Qt::Key_Down);
        QVERIFY(!secrets->isChecked() && !secrets->isEnabled());
        m_test->dialogs.willChooseFile(name);
        test::click(button(dialog, "exportButton"));
        QTRY_COMPARE(content(name), QByteArray("co_northwind setup api"));
    }

    void secretsWantAPassphraseThatIsLongEnough()
    {
        const QString name = m_folder.filePath(QStringLiteral("secret.json"));
        QDialog *dialog = open("exportSettingsAction", "exportDialog");
        auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("passphraseField"));
        QVERIFY(!passphrase->isEnabled());
        dialog->findChild<QCheckBox *>(QStringLiteral("withSecretsBox"))->click();
        test::retype(passphrase, QStringLiteral("short"));
        test::click(button(dialog, "exportButton"));
        QVERIFY(passphrase->accessibleDescription().contains(QLatin1String("12")));
        test::retype(passphrase, QStringLiteral("correct horse battery"));
        m_test->dialogs.willChooseFile(name);
        test::click(button(dialog, "exportButton"));
        QTRY_COMPARE(content(name), QByteArray("co_northwind with secrets"));
    }

    void aFolderThatIsNotThereIsToldInTheDialog()
    {
        QDialog *dialog = open("exportSettingsAction", "exportDialog");
        m_test->dialogs.willChooseFile(m_folder.filePath(QStringLiteral("nowhere/out.json")));
        test::click(button(dialog, "exportButton"));
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("messageText"))
                            ->text()
                            .contains(QLatin1String("cannot be written")));
        QVERIFY(dialog->isVisible());
    }

    void anImportIsShownBeforeItIsMade()
    {
        settings().imported.differences = {{QStringLiteral("settings.bookingUrl"),
                                            QStringLiteral("https://a.example"),
                                            QStringLiteral("https://b.example")}};
        QDialog *dialog = openImport("{}");
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("importTable"));
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Booking URL"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("https://b.example"));
        QCOMPARE(settings().imports.size(), 1);
        QVERIFY(settings().imports[0].dryRun);
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("importPassphraseField"))
                         ->isVisible());
        test::click(button(dialog, "importButton"));
        QTRY_COMPARE(settings().imports.size(), 2);
        QVERIFY(!settings().imports[1].dryRun);
        QTRY_VERIFY(note().contains(QLatin1String("Imported")));
    }

    void aFileWithSecretsAsksForItsPassphrase()
    {
        settings().imported.differences = {{QStringLiteral("settings.timeout"), {}, {}}};
        settings().imported.fileHasSecrets = true;
        QDialog *dialog = openImport("{}");
        auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("importPassphraseField"));
        QTRY_VERIFY(passphrase->isVisible());
        settings().answers.failNext(
                {ErrorCode::PassphraseWrong, QStringLiteral("in.json"), {}, {}});
        test::retype(passphrase, QStringLiteral("wrong"));
        Q_EMIT passphrase->editingFinished();
        QTRY_VERIFY(passphrase->accessibleDescription().contains(QLatin1String("does not open")));
        QVERIFY(!button(dialog, "importButton")->isEnabled());
        QVERIFY(passphrase->hasFocus());
        test::retype(passphrase, QStringLiteral("right"));
        test::press(passphrase, Qt::Key_Return);
        QTRY_VERIFY(button(dialog, "importButton")->isEnabled());
        QCOMPARE(passphrase->accessibleDescription(), QString());
        QVERIFY(settings().imports.constLast().dryRun);
        test::press(passphrase, Qt::Key_Return);
        QTRY_VERIFY(!settings().imports.constLast().dryRun);
        QVERIFY(settings().imports.constLast().passphrase.has_value());
    }

    void keysThatWereNotComparedAreNotSaidToBeTheSame()
    {
        settings().imported.differences = {};
        settings().imported.fileHasSecrets = true;
        QDialog *dialog = openImport("{}");
        const auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
        QCOMPARE(summary->textFormat(), Qt::PlainText); // a company may be named "<b>"
        QTRY_VERIFY(summary->text().contains(QLatin1String("All but the keys")));
        auto *passphrase = dialog->findChild<QLineEdit *>(QStringLiteral("importPassphraseField"));
        test::retype(passphrase, QStringLiteral("right"));
        test::press(passphrase, Qt::Key_Return);
        QTRY_VERIFY(summary->text().contains(QLatin1String("Everything is as in the file")));
    }

    void aFileThatIsNoneIsToldInTheDialog()
    {
        settings().answers.failNext({ErrorCode::SettingsFileInvalid,
                                     QStringLiteral("in.json"),
                                     QStringLiteral("it is not JSON"),
                                     {}});
        QDialog *dialog = openImport("nonsense");
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("messageText"))
                            ->text()
                            .contains(QLatin1String("in.json")));
        QVERIFY(!button(dialog, "importButton")->isEnabled());
    }

private:
    test::FakeSettings &settings() const { return m_test->workspace.settings; }
    QDialog *open(const char *action, const char *dialog)
    {
        m_test->page->findChild<QAction *>(QLatin1String(action))->trigger();
        return m_test->page->findChild<QDialog *>(QLatin1String(dialog));
    }
    QDialog *openImport(const QByteArray &bytes)
    {
        const QString name = m_folder.filePath(QStringLiteral("in.json"));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        m_test->dialogs.willChooseFile(name);
        return open("importSettingsAction", "importDialog");
    }
    static QPushButton *button(QDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QString note() const
    {
        return m_test->page->findChild<QLabel *>(QStringLiteral("toastText"))->text();
    }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::SettingsPageTest> m_test;
};

QTEST_MAIN(TestSettingsFiles)
#include "tst_settings_files.moc"
