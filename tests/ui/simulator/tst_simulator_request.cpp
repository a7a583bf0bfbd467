#include "core/workspace/requestview.h"
#include "tests/ui/simulator/simulatorpagetest.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// The signed request in all its forms, as an integrator sees and copies them.
class TestSimulatorRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        QVERIFY(m_test->load());
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void eachFormIsReachedByKeyboardAndCopiedAsShown()
    {
        auto *forms = m_test->part<QComboBox>("requestFormat");
        QCOMPARE(forms->count(), 8);
        QVERIFY(!forms->accessibleName().isEmpty());
        const char *const parts[] = {"POST ", "curl ",     "http.client", "require('http",
                                     "<?php", "TcpClient", "Catch Hook",  "HMAC-SHA256"};
        forms->setFocus(Qt::TabFocusReason);
        QSet<QByteArray> seen;
        for (const char *part : parts) {
            const QByteArray shown = m_test->request()->text();
            QVERIFY2(shown.contains(part), shown.left(300).constData());
            QVERIFY(!seen.contains(shown));
            seen.insert(shown);
            test::click(m_test->page.get(), u"copyRequestButton"_s);
            QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), shown);
            test::press(forms, Qt::Key_Down);
        }
    }

    void zapierSeesFlatNames()
    {
        choose(6);
        const QByteArray shown = m_test->request()->text();
        QVERIFY(shown.contains("\nappointment__customerId "));
        QVERIFY(shown.contains("\neventTrigger "));
    }

    void aLargeBodyComesFromAFileThatCanBeSaved()
    {
        QVERIFY(!m_test->part<QToolButton>("saveBodyButton")->isVisible());
        const QString large = u"{\"a\":\""_s + QString(100'000, u'x') + u"\"}"_s;
        QGuiApplication::clipboard()->setText(large);
        m_test->payload()->editor()->setFocus();
        test::press(m_test->payload()->editor(), Qt::Key_A, Qt::ControlModifier);
        test::press(m_test->payload()->editor(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_test->request()->text().endsWith(large.toUtf8()));
        choose(2);
        QVERIFY(m_test->request()->text().size() < 10'000);
        const QString file = m_folder.filePath(u"body"_s);
        m_test->dialogs.willChooseFile(file);
        test::click(m_test->page.get(), u"saveBodyButton"_s);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), large.toUtf8());
    }

    void theDoctorBeginsWithTheRequest()
    {
        test::click(m_test->page.get(), u"checkRequestButton"_s);
        auto *dialog = m_test->page->window()->findChild<QDialog *>(u"checkSignatureDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"signatureField"_s)->text().isEmpty());
        test::click(dialog, u"checkButton"_s);
        auto &settings = m_test->workspace.settings;
        QTRY_COMPARE(settings.checks.size(), 1);
        QVERIFY(m_test->request()->text().endsWith(settings.checks[0].body));
        QVERIFY(!settings.checks[0].key);
        dialog->close();
    }

private:
    void choose(int form) const { m_test->part<QComboBox>("requestFormat")->setCurrentIndex(form); }

    test::LogProbe m_probe;
    QTemporaryDir m_folder;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorRequest)
#include "tst_simulator_request.moc"
