#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/toast.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace hk;

class TestSimulatorImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        m_test->workspace.simulator.isLoopback = true;
        QVERIFY(m_test->load());
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aPastedCommandBecomesThePayloadOfItsTrigger()
    {
        const QByteArray draft = m_test->payload()->text();
        QGuiApplication::clipboard()->setText(QStringLiteral(
                "curl 'https://h.example' --data-raw '{\"eventTrigger\":\"SmsReminder\"}'"));
        m_test->payload()->editor()->setFocus();
        test::pressInWindow(m_test->page.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{\"eventTrigger\":\"SmsReminder\"}"));
        QTRY_VERIFY(m_test->isFresh());
        test::click(m_test->send());
        QTRY_COMPARE(m_test->workspace.simulator.sent.size(), 1);
        QCOMPARE(m_test->workspace.simulator.sent.first().trigger, Trigger::SmsReminder);
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        QCOMPARE(m_test->payload()->text(), draft);
    }

    void ordinaryTextIsPastedAsEver()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("  "));
        m_test->payload()->setCaret(0);
        m_test->payload()->editor()->setFocus();
        test::pressInWindow(m_test->page.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_test->payload()->text().startsWith("  {"));
    }

    void theClipboardIsImportedByItsKey()
    {
        const QByteArray draft = m_test->payload()->text();
        QGuiApplication::clipboard()->setText(QStringLiteral("{\"mine\": 1}"));
        test::pressInWindow(m_test->page.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{\"mine\": 1}"));
        m_test->payload()->undo();
        QCOMPARE(m_test->payload()->text(), draft);
    }

    void badInputIsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a body in a file")
                << QStringLiteral("curl --data-binary @order.json h.example")
                << QStringLiteral("it reads its body from the file \"order.json\"");
        QTest::newRow("no JSON") << QStringLiteral("hello") << QStringLiteral("not JSON");
        QTest::newRow("a command that sends no JSON")
                << QStringLiteral("curl -d a=b h.example") << QStringLiteral("not JSON");
        QTest::newRow("nothing") << QString() << QStringLiteral("empty");
    }
    void badInputIsOneSentenceAndChangesNothing()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, sentence);
        const QByteArray draft = m_test->payload()->text();
        QGuiApplication::clipboard()->setText(text);
        m_test->part<QAction>("importPayloadAction")->trigger();
        const auto *toast = m_test->page->findChild<Toast *>();
        QTRY_VERIFY2(toast->text().contains(sentence), qPrintable(toast->text()));
        QCOMPARE(m_test->payload()->text(), draft);
        QVERIFY(m_test->isFresh());
    }

    void aFileIsOpenedAndSaved()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("p.json"));
        const QByteArray payload("{ \"eventTrigger\" :\"ResourceCreated\"}\n");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xef\xbb\xbf" + payload);
        file.close();
        m_test->dialogs.willChooseFile(name);
        m_test->part<QAction>("openPayloadAction")->trigger();
        QTRY_COMPARE(m_test->payload()->text(), payload);
        m_test->dialogs.willChooseFile(name);
        m_test->part<QAction>("savePayloadAction")->trigger();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), payload);
    }

    void aFileInOneLongLineIsReadAndCanBeFormatted()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("long.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray payload("{\"list\":[1");
        for (int i = 0; i < 50'000; ++i)
            payload += ",12";
        payload += "]}";
        file.write(payload);
        file.close();
        m_test->dialogs.willChooseFile(name);
        m_test->part<QAction>("openPayloadAction")->trigger();
        QTRY_VERIFY(m_test->payload()->isPlain());
        QVERIFY(m_test->payload()->text() == payload);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("8 problems"));
        m_test->part<QAction>("formatAction")->trigger();
        QTRY_VERIFY(!m_test->payload()->isPlain());
        QVERIFY(!m_test->payload()->isReadOnly());
        QTRY_VERIFY(m_test->send()->isEnabled());
    }

    void aMissingFileIsSaid()
    {
        m_test->dialogs.willChooseFile(QStringLiteral("/nowhere/p.json"));
        m_test->part<QAction>("openPayloadAction")->trigger();
        const auto *toast = m_test->page->findChild<Toast *>();
        QTRY_VERIFY(toast->text().contains(QLatin1String("/nowhere/p.json cannot be read")));
    }

private:
    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorImport)
#include "tst_simulator_import.moc"
