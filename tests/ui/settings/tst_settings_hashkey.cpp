#include "tests/ui/settings/settingspagetest.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>

using namespace hk;

class TestSettingsHashKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::SettingsPageTest>();
        QVERIFY(m_test->load());
        m_key = m_test->hashKey();
    }

    void theDefaultKeyIsCalledGuessable()
    {
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("co_northwind")));
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("guesses")));
        QVERIFY(!button("useDefaultKeyButton")->isEnabled());
    }

    void aTypedKeyIsSavedAndThenHidden()
    {
        setKey(QStringLiteral("wh_5ecret"));
        QCOMPARE(storedKey(), QByteArray("wh_5ecret"));
        QVERIFY(m_key->text().isEmpty());
        QCOMPARE(m_key->echoMode(), QLineEdit::Password);
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("A key is set.")));
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("keyring")));
    }

    void whereKeysAreKeptIsSaidAsItIs()
    {
        m_test->workspace.settings.storage = KeyStorage::File;
        setKey(QStringLiteral("wh_5ecret"));
        QVERIFY(!m_test->messageOf(m_key).contains(QLatin1String("keyring")));
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("file")));
    }

    void showingAKeyIsRecordedAndHidingForgetsIt()
    {
        setKey(QStringLiteral("wh_5ecret"));
        test::press(eye(), Qt::Key_Space);
        QTRY_COMPARE(m_key->text(), QStringLiteral("wh_5ecret"));
        QCOMPARE(m_key->echoMode(), QLineEdit::Normal);
        QCOMPARE(m_test->workspace.settings.reveals, 1);
        QVERIFY(!m_test->page->hasUnsavedChanges());
        QVERIFY(eye()->accessibleName().contains(QLatin1String("Hide")));
        test::press(eye(), Qt::Key_Space);
        QVERIFY(m_key->text().isEmpty());
        QCOMPARE(m_key->echoMode(), QLineEdit::Password);
    }

    void copyingPutsTheKeyOnTheClipboard()
    {
        setKey(QStringLiteral("wh_5ecret"));
        test::click(button("copyHashKeyButton"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("wh_5ecret"));
        QCOMPARE(m_test->workspace.settings.reveals, 1);
        QTRY_VERIFY(m_test->page->findChild<QLabel *>(QStringLiteral("toastText"))
                            ->text()
                            .contains(QLatin1String("60 seconds")));
        m_test->page.reset();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void theKeyIsCopiedInTheFormOfStandardWebhooks()
    {
        setKey(QStringLiteral("wh_5ecret"));
        test::click(button("copyStandardKeyButton"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("whsec_d2hfNWVjcmV0"));
        test::retype(m_key, QStringLiteral("typed"));
        test::click(button("copyStandardKeyButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("whsec_dHlwZWQ="));
    }

    void theDefaultKeyComesBackOnlyWithSave()
    {
        setKey(QStringLiteral("wh_5ecret"));
        test::click(button("useDefaultKeyButton"));
        QVERIFY(m_test->messageOf(m_key).contains(QLatin1String("guesses")));
        QCOMPARE(storedKey(), QByteArray("wh_5ecret"));
        test::click(m_test->save());
        QTRY_COMPARE(storedKey(), QByteArray());
    }

    void anUnusableKeyIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("4 KB") << QString(4096, QLatin1Char('k')) << QStringLiteral("1,024");
        QTest::newRow("a line break within")
                << QStringLiteral("one\ntwo") << QStringLiteral("line break");
        QTest::newRow("a pasted line break at the end")
                << QStringLiteral("wh_5ecret\n") << QStringLiteral("line break");
    }

    void anUnusableKeyIsRefusedAtItsField()
    {
        QFETCH(QString, key);
        QFETCH(QString, word);
        paste(key);
        test::press(m_key, Qt::Key_Return);
        QVERIFY2(m_test->messageOf(m_key).contains(word), qPrintable(m_test->messageOf(m_key)));
        QVERIFY(!m_test->save()->isEnabled());
        QCOMPARE(m_test->workspace.settings.saves, 0);
    }

    void aPastedLineBreakIsRemovedWithOneKey()
    {
        paste(QStringLiteral("wh_5ecret\n"));
        test::press(m_key, Qt::Key_Return);
        QLabel *message = m_test->messageLabel(m_key);
        QVERIFY(message->text().contains(QLatin1String("Remove the line break")));
        message->setFocus(Qt::TabFocusReason);
        test::press(message, Qt::Key_Return);
        test::click(m_test->save());
        QTRY_COMPARE(storedKey(), QByteArray("wh_5ecret"));
    }

    void anyOtherTextIsAKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("1 byte") << QStringLiteral("k");
        QTest::newRow("beyond ASCII") << QStringLiteral("schlüssel-🔑");
        QTest::newRow("1,024 bytes") << QString(1024, QLatin1Char('k'));
    }

    void anyOtherTextIsAKey()
    {
        QFETCH(QString, key);
        setKey(key);
        QCOMPARE(storedKey(), key.toUtf8());
    }

    void aKeyThatCanBeGuessedIsTakenWithAWord()
    {
        test::type(m_key, QStringLiteral("fifteen bytes !"));
        QVERIFY2(m_test->messageOf(m_key).contains(QLatin1String("15 bytes")),
                 qPrintable(m_test->messageOf(m_key)));
        QVERIFY(m_test->save()->isEnabled());
        test::type(m_key, QStringLiteral("x"));
        QVERIFY(!m_test->messageOf(m_key).contains(QLatin1String("bytes")));
    }

    void anEmptiedFieldKeepsTheKey()
    {
        setKey(QStringLiteral("wh_5ecret"));
        test::type(m_key, QStringLiteral("x"));
        QVERIFY(m_test->page->hasUnsavedChanges());
        test::press(m_key, Qt::Key_Backspace);
        QVERIFY(!m_test->page->hasUnsavedChanges());
    }

    void aKeyThatCannotBeReadIsAMessage()
    {
        m_test->workspace.settings.answers.failNext(
                {ErrorCode::DataKeyMissing, QStringLiteral("the system keyring"), {}, {}});
        test::press(eye(), Qt::Key_Space);
        QTRY_VERIFY(m_test->page->findChild<QLabel *>(QStringLiteral("messageText"))
                            ->text()
                            .contains(QLatin1String("keyring")));
    }

    void aReceiversSignatureIsHeldAgainstTheKeys()
    {
        QVERIFY(m_test->load());
        auto &settings = m_test->workspace.settings;
        test::click(m_test->page.get(), QStringLiteral("checkSignatureButton"));
        auto *dialog = m_test->page->window()->findChild<QDialog *>(
                QStringLiteral("checkSignatureDialog"));
        QVERIFY(dialog);
        test::retype(dialog->findChild<QLineEdit *>(QStringLiteral("signatureField")),
                     QStringLiteral("abc123"));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("bodyField"))
                ->setPlainText(QStringLiteral("{\"a\":1}"));
        QCOMPARE(test::accessProblems(dialog), QStringList());
        settings.origin = {KeyRole::Old, {}, {}, {}};
        test::click(dialog, QStringLiteral("checkButton"));
        auto *message = dialog->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("not changed over")));
        QCOMPARE(settings.checks.size(), 1);
        QCOMPARE(settings.checks[0].body, QByteArray("{\"a\":1}"));
        QCOMPARE(settings.checks[0].signature, QStringLiteral("abc123"));
        QVERIFY(!settings.checks[0].isStandard);

        settings.origin = {
                KeyRole::None, QStringLiteral("A line end was added to the body."), {}, {}};
        auto *scheme = dialog->findChild<QComboBox *>(QStringLiteral("schemeField"));
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("webhookIdField"))->isVisible());
        scheme->setCurrentIndex(1);
        auto *id = dialog->findChild<QLineEdit *>(QStringLiteral("webhookIdField"));
        QVERIFY(id->isVisible());
        test::retype(id, QStringLiteral("evt_1"));
        test::retype(dialog->findChild<QLineEdit *>(QStringLiteral("webhookTimestampField")),
                     QStringLiteral("1700000000"));
        test::click(dialog, QStringLiteral("checkButton"));
        QTRY_VERIFY(message->text().contains(QStringLiteral("A line end was added")));
        QVERIFY(settings.checks[1].isStandard);
    }

private:
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_key->setFocus();
        test::press(m_key, Qt::Key_V, Qt::ControlModifier);
    }
    void setKey(const QString &key)
    {
        paste(key);
        test::click(m_test->save());
        QTRY_COMPARE(m_test->workspace.settings.saves, 1);
        QTRY_VERIFY(!m_test->page->hasUnsavedChanges());
    }
    QByteArray storedKey() const
    {
        return m_test->workspace.settings.keys.value(m_test->workspace.northwind.id);
    }
    QPushButton *button(const char *name) const
    {
        return m_test->page->findChild<QPushButton *>(QLatin1String(name));
    }
    QWidget *eye() const
    {
        return test::findWidget(m_test->page.get(), QStringLiteral("showHashKeyButton"));
    }

    std::unique_ptr<test::SettingsPageTest> m_test;
    QLineEdit *m_key = nullptr;
};

QTEST_MAIN(TestSettingsHashKey)
#include "tst_settings_hashkey.moc"
