#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/announce.h"
#include "ui/common/messagebar.h"
#include "ui/welcome/waybutton.h"
#include "ui/welcome/welcomepage.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace hk;
using namespace Qt::StringLiterals;

// The page with the three ways in.
class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_themed = std::make_unique<test::Themed>();
        m_page = std::make_unique<WelcomePage>();
        m_page->resize(960, 640);
        test::showActive(m_page.get());
    }
    void cleanup()
    {
        m_page.reset();
        m_themed.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void everyWayIsChosenWithTheKeyboardAlone()
    {
        const QSignalSpy demo(m_page.get(), &WelcomePage::demoWanted);
        const QSignalSpy company(m_page.get(), &WelcomePage::companyWanted);
        const QSignalSpy import(m_page.get(), &WelcomePage::importWanted);
        const QSignalSpy manual(m_page.get(), &WelcomePage::manualWanted);
        m_page->setFocus();
        QVERIFY(way("demoWay").hasFocus());
        for (const char *next : {"demoWay", "companyWay", "importWay"}) {
            QVERIFY2(way(next).hasFocus(), next);
            const bool isFirst = way("demoWay").hasFocus();
            test::press(QApplication::focusWidget(), isFirst ? Qt::Key_Return : Qt::Key_Space);
            test::press(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"welcomeManualButton"_s);
        test::press(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(demo.count(), 1);
        QCOMPARE(company.count(), 1);
        QCOMPARE(import.count(), 1);
        QCOMPARE(manual.count(), 1);
    }

    void whoVisitsItGoesBack()
    {
        const QSignalSpy closed(m_page.get(), &WelcomePage::closeWanted);
        test::press(&way("demoWay"), Qt::Key_Escape);
        QCOMPARE(closed.count(), 0); // there is nothing to go back to
        m_page->setVisited(true);
        test::press(&way("demoWay"), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        test::click(m_page.get(), u"welcomeCloseButton"_s);
        QCOMPARE(closed.count(), 2);
    }

    void whileTheDemoIsMadeNothingElseBegins()
    {
        m_page->setBusy(true);
        QVERIFY(!way("importWay").isEnabled());
        QVERIFY(test::find<QLabel>(m_page.get(), u"welcomeBusy"_s)->isVisible());
        m_page->setBusy(false);
        QVERIFY(way("importWay").isEnabled());
        m_page->showError({ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        const auto *message = m_page->findChild<MessageBar *>();
        QVERIFY(message->isVisible());
        m_page->setBusy(true); // begun once more: what went wrong is over
        QVERIFY(!message->isVisible());
        // Those who do not see it hear it.
        const auto *announcer = m_page->window()->findChild<Announcer *>();
        QVERIFY(announcer);
        QTRY_COMPARE(announcer->accessibleName(), u"The demo is being made…"_s);
    }

    void allOfItIsReadable_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 100 << QSize(1216, 800) << true;
        QTest::newRow("narrow") << 100 << QSize(600, 640) << false;
        QTest::newRow("200 %") << 200 << QSize(896, 600) << false;
    }

    void allOfItIsReadable()
    {
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        QFETCH(bool, isBeside);
        m_themed->theme.setZoom(zoom);
        m_page->setVisited(true);
        m_page->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(way("demoWay").y() == way("importWay").y(), isBeside);
        for (const char *name : {"demoWay", "companyWay", "importWay"})
            QVERIFY2(way(name).height() >= way(name).heightForWidth(way(name).width()), name);
        const auto *area = m_page->findChild<QScrollArea *>();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0); // nothing is cut off
        QCOMPARE(test::accessProblems(m_page.get()), QStringList());
        QCOMPARE(test::mnemonicProblems(m_page.get(), test::menuLetters()), QStringList());
    }

    void everyThemePaintsIt()
    {
        QImage before;
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_themed->theme.setChoice(choice);
            const QImage now = m_page->grab().toImage();
            QVERIFY(now != before);
            before = now;
        }
    }

private:
    WayButton &way(const char *name) const
    {
        return *test::find<WayButton>(m_page.get(), QLatin1String(name));
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<WelcomePage> m_page;
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
