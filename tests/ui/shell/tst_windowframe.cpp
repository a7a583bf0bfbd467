#include "tests/ui/shell/testpage.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/windowground.h"
#include "ui/common/elidedlabel.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/pagetocome.h"
#include "ui/shell/windowframe.h"
#include "ui/theme/metrics.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace hk;
using test::TestPage;

/// The window between its first frame and its pages.
class TestWindowFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<test::WindowGround>(); }

    void cleanup()
    {
        m_window.reset();
        m_ground.reset();
    }

    void itNamesThePagesAndTheOneToComeAndNothingElse()
    {
        open();
        QVERIFY(!m_window->isFurnished());
        QCOMPARE(titles(), QStringList({QStringLiteral("First"), QStringLiteral("Second")}));
        QCOMPARE(list()->currentRow(), 1);
        QCOMPARE(titleToCome(), QStringLiteral("Second"));
        QVERIFY(test::find<QLabel>(toCome(), QStringLiteral("pageTitle"))->isVisible());
        QStringList menus;
        for (const QAction *action : m_window->menuBar()->actions())
            menus.append(action->text());
        QCOMPARE(menus,
                 QStringList({QStringLiteral("&File"), QStringLiteral("&Edit"),
                              QStringLiteral("&View"), QStringLiteral("&Delivery"),
                              QStringLiteral("&Tools"), QStringLiteral("&Help")}));
        QCOMPARE(m_window->size(), // where the screen has room for it
                 QSize(1360, 860).boundedTo(roomOnScreen(*m_window)).expandedTo({960, 640}));
        const auto *store = test::find<ElidedLabel>(m_window.get(), QStringLiteral("storePath"));
        QCOMPARE(store->text(), QString()); // none is open
        const int height = m_window->statusBar()->height();
        furnish();
        QVERIFY(!store->text().isEmpty());
        const auto *sender = test::find<ElidedLabel>(m_window.get(), QStringLiteral("senderState"));
        QVERIFY(sender->isVisible() && !sender->text().isEmpty());
        QCOMPARE(m_window->statusBar()->height(), height);
    }

    void itAnnouncesThePageThatWasShownLast()
    {
        m_ground->settings.setValue(QStringLiteral("window/page"), QStringLiteral("one"));
        open();
        QCOMPARE(titleToCome(), QStringLiteral("First"));
        QCOMPARE(list()->currentRow(), 0);
        furnish();
        QCOMPARE(m_window->currentPage(), m_one);
    }

    void thePagesComeWhereTheyWereAnnouncedAndNothingMoves()
    {
        open();
        const QLabel *before = test::find<QLabel>(toCome(), QStringLiteral("pageTitle"));
        const QPoint where = before->mapTo(m_window.get(), QPoint());
        const int rowHeight = list()->visualItemRect(list()->item(1)).top();
        furnish();
        QVERIFY(m_window->isFurnished());
        QVERIFY(!toCome());
        QCOMPARE(m_window->currentPage(), m_two);
        QVERIFY(m_two->isVisible());
        QVERIFY(!m_one->isVisible());
        QTRY_COMPARE(m_two->company.externalId, QStringLiteral("co_northwind"));
        QCoreApplication::processEvents();
        const QLabel *after = test::find<QLabel>(m_two, QStringLiteral("pageTitle"));
        QCOMPARE(after->mapTo(m_window.get(), QPoint()), where);
        QCOMPARE(list()->visualItemRect(list()->item(1)).top(), rowHeight);
        QCOMPARE(titles(), QStringList({QStringLiteral("Page one"), QStringLiteral("Page two")}));
        const auto menus = m_window->menuBar()->findChildren<QMenu *>(QStringLiteral("fileMenu"));
        QCOMPARE(menus.size(), 1);
        QVERIFY(!menus.constFirst()->isEmpty());
        QVERIFY(list()->hasFocus());
    }

    void aPageChosenMeanwhileIsTheOneThatComes()
    {
        open();
        list()->setFocus();
        test::press(list(), Qt::Key_Up);
        QCOMPARE(titleToCome(), QStringLiteral("First"));
        furnish();
        QCOMPARE(m_window->currentPage(), m_one);
        test::press(list(), Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), m_two);
    }

    void aWindowClosedMeanwhileClosesWhenItIsComplete()
    {
        open();
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        furnish();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_ground->settings.contains(QStringLiteral("window/geometry")));
    }

    void aNarrowWindowHasARailFromTheStart()
    {
        open();
        m_window->resize(1360, 860);
        QCoreApplication::processEvents();
        const int wide = list()->width();
        m_window->resize(1000, 700);
        QTRY_VERIFY(list()->width() < wide);
    }

    /// Back is where one came from, also in a language that goes to the left.
    void theArrowsTurnWithTheDirection()
    {
        open();
        furnish();
        const auto pictureOf = [this](const QString &name) {
            return test::find<QToolButton>(m_window.get(), name)
                    ->icon()
                    .pixmap(32, 32, QIcon::Normal)
                    .toImage();
        };
        const QImage back = pictureOf(QStringLiteral("backButton"));
        const QImage forward = pictureOf(QStringLiteral("forwardButton"));
        QVERIFY(back != forward);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(pictureOf(QStringLiteral("backButton")), forward);
        QCOMPARE(pictureOf(QStringLiteral("forwardButton")), back);
    }

    void whatIsAddedStandsAboveThePagesInOrder()
    {
        WindowFrame frame({{QStringLiteral("one"), Icon::Overview, QStringLiteral("First")}});
        auto *first = new QLabel(QStringLiteral("first"));
        auto *second = new QLabel(QStringLiteral("second"));
        frame.addAbove(first);
        frame.addAbove(second);
        frame.resize(1300, 700);
        frame.show();
        QVERIFY(first->y() < second->y());
        QVERIFY(second->geometry().bottom() < frame.stack().y());
    }

    void whatWaitsForTheFirstFrameComesOnce()
    {
        QWidget window;
        int times = 0;
        bool isShown = false;
        new FirstPaint(window, [&] {
            ++times;
            isShown = window.isVisible();
        });
        QCoreApplication::processEvents();
        QCOMPARE(times, 0);
        window.show();
        QTRY_COMPARE(times, 1);
        QVERIFY(isShown);
        window.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(times, 1);
    }

    void whatWaitsForAFrameThatNobodySeesComesAllTheSame()
    {
        QWidget window;
        int times = 0;
        new FirstPaint(window, [&] { ++times; });
        QTRY_COMPARE(times, 1);
    }

private:
    void open()
    {
        const QList<PageName> names{
                {QStringLiteral("one"), Icon::Overview, QStringLiteral("First")},
                {QStringLiteral("two"), Icon::Audit, QStringLiteral("Second")}};
        m_window = std::make_unique<MainWindow>(m_ground->themed->theme, m_ground->dialogs,
                                                m_ground->settings, names, QStringLiteral("two"));
        test::showActive(m_window.get());
    }

    void furnish()
    {
        m_one = new TestPage(QStringLiteral("one"));
        m_two = new TestPage(QStringLiteral("two"));
        m_window->furnish(m_ground->workspace.fronts(), {m_one, m_two});
    }

    PageList *list() const
    {
        return test::find<PageList>(m_window.get(), QStringLiteral("pageList"));
    }
    PageToCome *toCome() const { return m_window->findChild<PageToCome *>(); }
    QString titleToCome() const
    {
        return test::find<QLabel>(toCome(), QStringLiteral("pageTitle"))->text();
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->count(); ++row)
            all.append(list()->item(row)->text());
        return all;
    }

    std::unique_ptr<test::WindowGround> m_ground;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_one = nullptr;
    TestPage *m_two = nullptr;
};

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
