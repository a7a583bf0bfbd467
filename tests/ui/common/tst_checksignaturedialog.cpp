#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/checksignaturedialog.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// The signature doctor as an integrator uses it.
class TestCheckSignatureDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_window = std::make_unique<QWidget>();
        test::showActive(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void withoutACompanyTheKeyIsPastedAndMasked()
    {
        open({});
        QVERIFY(!m_dialog->findChild<QComboBox *>(u"whoseKeyField"_s)->isVisible());
        QLineEdit *key = field("receiverKeyField");
        QTRY_VERIFY(key->hasFocus());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        check(); // with nothing in it
        QVERIFY(key->hasFocus());
        QVERIFY(!key->accessibleDescription().isEmpty());
        QVERIFY(settings().checks.isEmpty());
        test::type(key, u"their key "_s);
        test::retype(field("signatureField"), u"X-Message-Signature: abc"_s);
        body()->setPlainText(u"{}"_s);
        check();
        QTRY_COMPARE(settings().checks.size(), 1);
        const SignatureCheck &made = settings().checks[0];
        QCOMPARE(made.signature, u"abc"_s);
        QVERIFY(made.key == Secret(QByteArrayView("their key ")));
        QVERIFY(!settings().checkedFor[0]);
    }

    void theCompanysKeysAreUsedUnlessOneIsPasted()
    {
        open(m_workspace->northwind);
        QVERIFY(!field("receiverKeyField")->isVisible());
        test::retype(field("signatureField"), u"abc"_s);
        test::press(field("signatureField"), Qt::Key_Return);
        QTRY_COMPARE(settings().checks.size(), 1);
        QVERIFY(!settings().checks[0].key);
        QCOMPARE(settings().checkedFor[0], m_workspace->northwind.id);
        auto *whose = m_dialog->findChild<QComboBox *>(u"whoseKeyField"_s);
        whose->setFocus();
        test::press(whose, Qt::Key_Down);
        QVERIFY(field("receiverKeyField")->isVisible());
        test::type(field("receiverKeyField"), u"k"_s);
        check();
        QTRY_COMPARE(settings().checks.size(), 2);
        QVERIFY(settings().checks[1].key.has_value());
    }

    void theStandardSchemeWantsIdAndTimestamp()
    {
        open(m_workspace->northwind);
        m_dialog->findChild<QComboBox *>(u"schemeField"_s)->setCurrentIndex(1);
        test::retype(field("signatureField"), u"v1,abc"_s);
        check();
        QVERIFY(settings().checks.isEmpty());
        QTRY_COMPARE(m_dialog->focusWidget()->objectName(), u"webhookIdField"_s);
        test::type(field("webhookIdField"), u"evt_1"_s);
        test::type(field("webhookTimestampField"), u"17"_s);
        check();
        QTRY_COMPARE(settings().checks.size(), 1);
        QVERIFY(settings().checks[0].isStandard);
        QCOMPARE(settings().checks[0].timestamp, u"17"_s);
    }

    void aFileIsCheckedByteForByte()
    {
        const QByteArray bytes = "\xef\xbb\xbf{\"a\":\r\n1}\xff\n";
        QFile file(m_folder.filePath(u"body"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        open(m_workspace->northwind);
        m_dialogs.willChooseFile(file.fileName());
        test::click(m_dialog, u"openBodyButton"_s);
        test::retype(field("signatureField"), u"abc"_s);
        check();
        QTRY_COMPARE(settings().checks.size(), 1);
        QCOMPARE(settings().checks[0].body, bytes);
    }

    void verdictReasonAndStepsAreShownAndCopied()
    {
        settings().origin.explanation = u"The body ends with a newline."_s;
        settings().origin.steps = u"1. The body: 2 bytes."_s;
        settings().origin.details.tried = {{u"It matches with k."_s, "\x01\x02", 1, false}};
        open(m_workspace->northwind);
        QVERIFY(!work()->isVisible());
        test::retype(field("signatureField"), u"abc"_s);
        check();
        QTRY_VERIFY(work()->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"messageText"_s)->text().contains(u"newline"_s));
        QVERIFY(work()->toPlainText().contains(u"1. The body"_s));
        QVERIFY(work()->toPlainText().contains(u"✗ 0102"_s));
        test::click(m_dialog, u"copyWorkButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), work()->toPlainText());
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        // Of anything else nothing was said.
        test::type(field("signatureField"), u"d"_s);
        QVERIFY(!work()->isVisible());
        QVERIFY(!m_dialog->findChild<QLabel *>(u"messageText"_s)->isVisible());
    }

private:
    void open(const Company &company)
    {
        m_dialog = new CheckSignatureDialog(settings(), m_dialogs, company, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void check() { test::click(m_dialog, u"checkButton"_s); }
    test::FakeSettings &settings() { return m_workspace->settings; }
    QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    QPlainTextEdit *body() const { return m_dialog->findChild<QPlainTextEdit *>(u"bodyField"_s); }
    QPlainTextEdit *work() const
    {
        return m_dialog->findChild<QPlainTextEdit *>(u"signatureWork"_s);
    }

    QTemporaryDir m_folder;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    QPointer<CheckSignatureDialog> m_dialog;
};

QTEST_MAIN(TestCheckSignatureDialog)
#include "tst_checksignaturedialog.moc"
