#include "core/workspace/requestview.h"
#include "tests/ui/simulator/simulatorpagetest.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>
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
            const bool isTable = part == QByteArrayView("Catch Hook");
            QCOMPARE(m_test->request()->isVisible(), !isTable);
            test::click(m_test->page.get(), u"copyRequestButton"_s);
            const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
            const QByteArray shown = isTable ? copied : m_test->request()->text();
            QVERIFY2(shown.contains(part), shown.left(300).constData());
            QVERIFY(!seen.contains(shown));
            seen.insert(shown);
            QCOMPARE(copied, shown);
            test::press(forms, Qt::Key_Down);
        }
    }

    void zapierSeesFlatNamesInATable()
    {
        choose(6);
        auto *table = m_test->part<QTableWidget>("zapierFields");
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"eventTrigger"_s);
        QVERIFY(!table->findItems(u"appointment__customerId"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(m_test->part<QLabel>("zapierNotes")->text().contains(u"Catch Hook"_s));
        m_test->retypePayload(u"[]"_s); // it stays, but does not look in force
        QTRY_VERIFY(!table->isEnabled());
        m_test->retypePayload(u"{\"a\":{\"b\":7}}"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(table->isEnabled());
        QCOMPARE(table->item(0, 0)->text(), u"a__b"_s);
        QCOMPARE(table->item(0, 2)->text(), u"7"_s);
    }

    void withoutAUrlNothingIsSaidToBeSigned()
    {
        m_test->workspace.simulator.host.clear();
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_COMPARE(m_test->request()->text(), QByteArray());
        QCOMPARE(m_test->note(), QString());
        choose(6); // what Zapier sees of nothing
        QCOMPARE(m_test->part<QTableWidget>("zapierFields")->rowCount(), 0);
    }

    /// Whatever it is looked at as, it is out of date until the payload can be read again.
    void anotherFormMakesItNoFresher()
    {
        m_test->retypePayload(u"[]"_s);
        QTRY_VERIFY(m_test->note().startsWith(u"Out of date"_s));
        choose(2);
        QVERIFY2(m_test->note().startsWith(u"Out of date"_s), qPrintable(m_test->note()));
        m_test->retypePayload(u"{\"a\":1}"_s);
        QTRY_VERIFY(m_test->note().startsWith(u"Signed"_s));
    }

    void theSignedStringIsThereAsAWhole()
    {
        const QByteArray long6kB = "{\"a\":\"" + QByteArray(6000, 'x') + "\"}";
        m_test->payload()->replaceText(long6kB);
        QTRY_VERIFY(m_test->request()->text().endsWith(long6kB));
        choose(7);
        QVERIFY(m_test->request()->text().contains(long6kB));
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
