#include "tests/ui/simulator/simulatorpagetest.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace hk;

/// The page without a mouse, and with a screen reader.
class TestSimulatorKeys : public QObject
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

    void eachLetterIsOneControls_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("text") << QStringLiteral("textViewAction");
        QTest::newRow("form") << QStringLiteral("formViewAction");
        QTest::newRow("both") << QStringLiteral("bothViewAction");
    }
    void eachLetterIsOneControls()
    {
        QFETCH(const QString, view);
        m_test->part<QAction>(qPrintable(view))->trigger();
        m_test->part<QAction>("fieldListAction")->setChecked(true);
        m_test->part<QAction>("replaceAction")->trigger();
        test::click(m_test->send());
        QTRY_VERIFY(!m_test->workspace.simulator.sent.isEmpty());
        QTRY_COMPARE(problems(), QStringList());
        for (const char *bad : {R"({"a":1})", R"({"eventId":5})", "{"}) {
            m_test->payload()->replaceText(bad);
            QTRY_VERIFY(m_test->part<QListWidget>("problemList")->isVisible());
            QCOMPARE(problems(), QStringList());
        }
    }

    void tabGoesAsThePageIsRead()
    {
        m_test->workspace.samples.save(m_test->workspace.northwind.id, QStringLiteral("Mine"),
                                       Trigger::CustomerCreated, "{}", SampleSaving::Beside);
        QTRY_VERIFY(m_test->part<QListWidget>("savedSamples")->isVisible());
        QStringList stops;
        const QWidget *first = m_test->part<QListWidget>("triggerList");
        const QWidget *at = first;
        do {
            if (at->isVisible() && at->focusPolicy() & Qt::TabFocus)
                stops.append(at == m_test->payload()->editor()           ? QStringLiteral("payload")
                                     : at == m_test->request()->editor() ? QStringLiteral("request")
                                                                         : at->objectName());
            at = at->nextInFocusChain();
        } while (at != first);
        stops.removeIf([](const QString &name) {
            return !QStringList{QStringLiteral("triggerList"),     QStringLiteral("savedSamples"),
                                QStringLiteral("newSampleButton"), QStringLiteral("payload"),
                                QStringLiteral("requestFormat"),   QStringLiteral("request"),
                                QStringLiteral("sendTarget"),      QStringLiteral("runButton"),
                                QStringLiteral("sendButton")}
                            .contains(name);
        });
        QCOMPARE(stops.join(u' '),
                 QStringLiteral("triggerList savedSamples newSampleButton payload requestFormat "
                                "request sendTarget runButton sendButton"));
    }

    void theSamplesMenuIsDrawnAndInTheOtherMenusToo()
    {
        auto *button = m_test->part<QToolButton>("newSampleButton");
        auto *samples = m_test->part<QMenu>("sampleMenu");
        QCOMPARE(button->menu(), samples);
        // The arrow has a place of its own beside the icon.
        QVERIFY(button->sizeHint().width()
                >= m_test->part<QToolButton>("copyPayloadButton")->sizeHint().width() + 12);
        QVERIFY(m_test->part<QToolButton>("payloadMenu")
                        ->menu()
                        ->actions()
                        .contains(samples->menuAction()));
        const QList<Page::MenuAction> &all = m_test->page->menuActions();
        QVERIFY(std::any_of(all.begin(), all.end(), [samples](const Page::MenuAction &entry) {
            return entry.place == MenuPlace::File && entry.action == samples->menuAction();
        }));
    }

    void aRunGoesOnInSightWhenItsWindowIsClosed()
    {
        auto *dialog = m_test->part<QDialog>("runDialog");
        m_test->part<QAction>("runAction")->trigger();
        QTRY_VERIFY(dialog->isVisible());
        dialog->findChild<QSpinBox *>(QStringLiteral("repeatCount"))->setValue(100);
        dialog->findChild<QSpinBox *>(QStringLiteral("repeatRate"))->setValue(1);
        auto *text = m_test->part<QLabel>("runLineText");
        QVERIFY(!text->isVisible());
        test::click(dialog, QStringLiteral("startRunButton"));
        QTRY_COMPARE(m_test->workspace.simulator.sent.size(), 1);
        QVERIFY(!text->isVisible()); // the dialog says it
        dialog->reject();
        QTRY_VERIFY(text->isVisible());
        QTRY_VERIFY(
                text->text().startsWith(QStringLiteral("Sending many: 1 of 100 events stored · ")));
        QCOMPARE(problems(), QStringList());
        test::click(m_test->page.get(), QStringLiteral("openRunLineButton"));
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(!text->isVisible());
        dialog->reject();
        test::click(m_test->page.get(), QStringLiteral("cancelRunLineButton"));
        QTRY_VERIFY(!text->isVisible());
        QCOMPARE(m_test->workspace.simulator.sent.size(), 1);
    }

private:
    QStringList problems() const
    {
        return test::mnemonicProblems(m_test->page.get(), test::menuLetters())
                + test::accessProblems(m_test->page.get());
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorKeys)
#include "tst_simulator_keys.moc"
