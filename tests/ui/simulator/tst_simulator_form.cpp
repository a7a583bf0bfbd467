#include "tests/ui/simulator/simulatorpagetest.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

using namespace hk;

class TestSimulatorForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        QVERIFY(m_test->load());
        m_test->part<QAction>("bothViewAction")->trigger();
        QCoreApplication::processEvents();
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void whatIsTypedIntoAFieldIsInTheTextAndOneStepToUndo()
    {
        const QByteArray before = m_test->payload()->text();
        test::retype(field<QLineEdit>("formFirstName"), QStringLiteral("Zoe"));
        const QByteArray after = m_test->payload()->text();
        QCOMPARE(after.count("\"firstname\": \"Zoe\""), 2);
        QCOMPARE(after.count("\"name\": \"Zoe "), 2);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
        QTRY_VERIFY(m_test->isFresh());
        m_test->payload()->undo();
        QCOMPARE(m_test->payload()->text(), before);
    }

    void theEndFollowsTimeAndDuration()
    {
        auto *minutes = field<QSpinBox>("formDuration");
        minutes->setValue(95);
        QVERIFY(m_test->payload()->text().contains("\"duration\": 95,"));
        field<QTimeEdit>("formTime")->setTime(QTime(9, 30));
        QVERIFY(m_test->payload()->text().contains("\"time\": 930,"));
        field<QDateEdit>("formDate")->setDate(QDate(2026, 12, 24));
        const QByteArray text = m_test->payload()->text();
        QVERIFY(text.contains("\"startDateTime\": \"2026-12-24T09:30:00"));
        QVERIFY(text.contains("\"endDateTime\": \"2026-12-24T11:05:00"));
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
    }

    void theFormFollowsTheText()
    {
        QByteArray text = m_test->payload()->text();
        m_test->payload()->replaceText("{\"customer\": {\"email\": \"zoe@x.example\"}}");
        QTRY_COMPARE(field<QLineEdit>("formEmail")->text(), QStringLiteral("zoe@x.example"));
        QTRY_VERIFY(m_test->part<QWidget>("formFirstName")->isHidden());
        m_test->payload()->replaceText("{\"customer\": {\"email\": }}");
        QTRY_VERIFY(!m_test->part<QWidget>("formEmail")->isEnabled());
        QVERIFY(m_test->part<QLabel>("formNote")->text().contains(QLatin1String("not JSON")));
        m_test->payload()->replaceText(text);
        QTRY_VERIFY(m_test->part<QWidget>("formEmail")->isEnabled());
        QTRY_VERIFY(m_test->part<QLabel>("formNote")->isHidden());
    }

    void eitherCanBeShownAlone()
    {
        m_test->part<QAction>("formViewAction")->trigger();
        QTRY_VERIFY(!m_test->payload()->isVisible());
        QVERIFY(m_test->part<QWidget>("payloadForm")->isVisible());
        m_test->part<QAction>("textViewAction")->trigger();
        QTRY_VERIFY(m_test->payload()->isVisible());
        QVERIFY(!m_test->part<QWidget>("payloadForm")->isVisible());
    }

    void everyControlHasAName()
    {
        m_test->part<QAction>("fieldListAction")->setChecked(true);
        m_test->part<QAction>("replaceAction")->trigger();
        for (const int width : {560, 900, 1300}) {
            m_test->page->resize(width, 800);
            QCOMPARE(test::accessProblems(m_test->page.get()), QStringList());
        }
    }

private:
    template<typename T>
    T *field(const char *name) const
    {
        return test::find<T>(m_test->page.get(), QLatin1String(name));
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorForm)
#include "tst_simulator_form.moc"
