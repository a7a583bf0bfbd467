#include "core/workspace/successrate.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/toast.h"
#include "ui/overview/figuretile.h"
#include "ui/overview/outcomeplot.h"
#include "ui/overview/overviewfilter.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/responseplot.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

} // namespace

/// The Overview page by keys and object names.
class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_now = SystemClock().now();
        m_workspace->overview.now = m_now;
        m_workspace->overview.isFilled = true;
        m_workspace->overview.needHelp(m_now);
        m_page = std::make_unique<OverviewPage>(m_workspace->fronts());
        m_page->resize(1100, 1000);
        m_requests = std::make_unique<QSignalSpy>(m_page.get(), &Page::pageRequested);
        test::showActive(m_page.get());
    }

    void cleanup()
    {
        m_requests.reset();
        m_page.reset();
        m_workspace.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void theTilesSayTheFigures()
    {
        load();
        const Overview shown = overview();
        const auto *delivered = tile(u"deliveredTile"_s);
        const qint64 count = shown.counts[DeliveryStatus::Delivered];
        QCOMPARE(delivered->note(),
                 u"%1 of %2 finished"_s.arg(QLocale().toString(count),
                                            QLocale().toString(finishedOf(shown.counts))));
        QVERIFY(delivered->figure().endsWith(u" %"_s));
        QVERIFY(delivered->accessibleName().contains(delivered->figure()));
        QCOMPARE(tile(u"failedTile"_s)->figure(),
                 QLocale().toString(shown.counts[DeliveryStatus::Failed]));
        QCOMPARE(tile(u"failedTile"_s)->note(), u"at 2 endpoints, 1 unlisted"_s);
        QVERIFY(tile(u"retryingTile"_s)->note().startsWith(u"next in "_s));
        QCOMPARE(tile(u"medianTile"_s)->figure(), u"184 ms"_s);
        QCOMPARE(tile(u"medianTile"_s)->note(), u"95 % within 912 ms"_s);
    }

    void everyTileLeadsToItsDeliveries_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("begins");
        QTest::newRow("delivered") << u"deliveredTile"_s << u"status:delivered "_s;
        QTest::newRow("failed") << u"failedTile"_s << u"status:failed "_s;
        QTest::newRow("retrying") << u"retryingTile"_s << u"status:retrying "_s;
        QTest::newRow("the slowest") << u"medianTile"_s << u"duration:>=912ms "_s;
    }

    void everyTileLeadsToItsDeliveries()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, begins);
        load();
        const QString wanted = u"filter:"_s + begins + u"created:>="_s
                + toDateTime(overview().begin()).toString(Qt::ISODate);
        test::click(m_page.get(), name);
        QCOMPARE(lastRequest(), (QStringList{u"deliveries"_s, wanted}));
        test::press(tile(name), Qt::Key_Space);
        QCOMPARE(lastRequest(), (QStringList{u"deliveries"_s, wanted}));
        QVERIFY(DeliveryFilter::parse(wanted.sliced(7)).ok());
    }

    void barsAreOpenedWithKeys()
    {
        load();
        auto *chart = test::find<OutcomePlot>(m_page.get(), u"outcomeChart"_s);
        test::press(chart, Qt::Key_Left);
        QCOMPARE(chart->currentBar(), 23);
        QVERIFY(chart->accessibleDescription().contains(u"delivered"_s));
        test::press(chart, Qt::Key_Return);
        QCOMPARE(lastRequest().at(1), u"filter:"_s + filterOfBar(overview(), 23));
        test::press(chart, Qt::Key_Home);
        QCOMPARE(chart->currentBar(), 0);
        test::press(chart, Qt::Key_Right);
        test::press(chart, Qt::Key_Up);
        test::press(chart, Qt::Key_Return);
        QCOMPARE(lastRequest().at(1),
                 u"filter:"_s + filterOfBar(overview(), 1, DeliveryStatus::Delivered));
        test::press(chart, Qt::Key_Down);
        test::press(chart, Qt::Key_Return);
        QCOMPARE(lastRequest().at(1), u"filter:"_s + filterOfBar(overview(), 1));
    }

    void whereWritingGoesTheOtherWaySoDoTheKeys()
    {
        m_page->setLayoutDirection(Qt::RightToLeft);
        load();
        auto *chart = test::find<OutcomePlot>(m_page.get(), u"outcomeChart"_s);
        QVERIFY(chart->rectOf(0).left() > chart->rectOf(23).left());
        test::press(chart, Qt::Key_Home);
        test::press(chart, Qt::Key_Left);
        QCOMPARE(chart->currentBar(), 1);
    }

    void partsOfBarsAreOpenedWithTheMouse()
    {
        load();
        auto *chart = test::find<OutcomePlot>(m_page.get(), u"outcomeChart"_s);
        QCoreApplication::processEvents();
        const QRect bar = chart->rectOf(10);
        QTest::mouseClick(chart, Qt::LeftButton, {}, {bar.center().x(), bar.bottom() - 2});
        QCOMPARE(lastRequest().at(1),
                 u"filter:"_s + filterOfBar(overview(), 10, DeliveryStatus::Delivered));
        QTest::mouseClick(chart, Qt::LeftButton, {}, {bar.center().x(), bar.top() + 1});
        QCOMPARE(lastRequest().at(1), u"filter:"_s + filterOfBar(overview(), 10));
        auto *times = test::find<ResponsePlot>(m_page.get(), u"responseChart"_s);
        QTest::mouseClick(times, Qt::LeftButton, {}, times->rectOf(5).center());
        QCOMPARE(lastRequest().at(1), u"filter:"_s + filterOfBar(overview(), 5));
    }

    void eachChartIsATableToo()
    {
        load();
        test::click(m_page.get(), u"outcomeTableButton"_s);
        auto *table = test::find<QTableWidget>(m_page.get(), u"outcomeTable"_s);
        QCOMPARE(table->rowCount(), 24);
        const OverviewBar newest = overview().bars.constLast();
        QCOMPARE(table->item(0, 1)->text(),
                 QLocale().toString(newest.counts[DeliveryStatus::Delivered]));
        QCOMPARE(table->item(0, 4)->text(), u"3"_s);
        table->setCurrentCell(1, 3);
        test::press(table, Qt::Key_Return);
        QCOMPARE(lastRequest().at(1),
                 u"filter:"_s + filterOfBar(overview(), 22, DeliveryStatus::Failed));
        test::click(m_page.get(), u"responseTableButton"_s);
        auto *times = test::find<QTableWidget>(m_page.get(), u"responseTable"_s);
        QCOMPARE(times->item(23, 1)->text(), u"180 ms"_s);
        test::click(m_page.get(), u"outcomeTableButton"_s);
        QVERIFY(test::findWidget(m_page.get(), u"outcomeChart"_s)->isVisible());
    }

    void theFirstBarsAreWholeAndTheLastGoesOn()
    {
        const Overview made = overview();
        QCOMPARE(filterOfBar(made, 0).count(u"created:"_s), 2);
        QCOMPARE(filterOfBar(made, 23).count(u"created:"_s), 1);
    }

    void whatNeedsAttentionIsPutRightWithOneClick()
    {
        load();
        QWidget *failing = test::findWidget(m_page.get(), u"attention1"_s);
        const auto *why = test::find<QLabel>(failing, u"whyText"_s);
        QVERIFY(why->text().startsWith(u"502 Bad Gateway since "_s));
        QVERIFY(why->text().contains(u"17 deliveries failed."_s));
        const auto *page = test::find<QWidget>(m_page.get(), u"pageSubtitle"_s);
        for (const QWidget *told : {static_cast<const QWidget *>(why), page})
            QVERIFY2(told->toolTip().contains(u"UTC"_s), qPrintable(told->toolTip()));
        QCOMPARE(test::find<QPushButton>(failing, u"resendFailedButton"_s)->text(),
                 u"Resend 17…"_s);
        test::click(failing, u"resendFailedButton"_s);
        const QString filter = u"status:failed endpoint:booking created:>="_s
                + toDateTime(overview().begin()).toString(Qt::ISODate);
        QCOMPARE(lastRequest(), (QStringList{u"deliveries"_s, u"resend:"_s + filter}));
        test::click(failing, u"showFailedButton"_s);
        QCOMPARE(lastRequest(), (QStringList{u"deliveries"_s, u"filter:"_s + filter}));
        QWidget *tested = test::findWidget(m_page.get(), u"attention3"_s);
        QVERIFY(test::find<QLabel>(tested, u"whyText"_s)
                        ->text()
                        .contains(u"its certificate has expired"_s));
        test::click(tested, u"endpointSettingsButton"_s);
        QCOMPARE(lastRequest(), (QStringList{u"settings"_s, u"endpoint:resource"_s}));
    }

    void aHeldEndpointIsReleasedAndHeldAgain()
    {
        Endpoint billing;
        billing.id = EndpointId(7);
        billing.name = u"Billing"_s;
        billing.state = EndpointState::Held;
        m_workspace->endpoints.additional[m_workspace->northwind.id] = {billing};
        load();
        QWidget *held = test::findWidget(m_page.get(), u"attention7"_s);
        QVERIFY(test::find<QLabel>(held, u"whyText"_s)->text().contains(u"410 Gone"_s));
        m_workspace->overview.attention.removeFirst();
        test::click(held, u"releaseButton"_s);
        QTRY_COMPARE(state(), EndpointState::Active);
        QTRY_VERIFY(!m_page->findChild<QWidget *>(u"attention7"_s));
        auto *toast = m_page->findChild<Toast *>();
        QVERIFY(toast->isVisible());
        test::click(toast->findChild<QPushButton *>());
        QTRY_COMPARE(state(), EndpointState::Held);
    }

    void withoutDeliveriesThereIsATestToSend()
    {
        m_workspace->overview.isFilled = false;
        m_workspace->overview.attention.clear();
        m_page->setCompany(m_workspace->northwind);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"sendTestButton"_s)->isVisible());
        QVERIFY(!m_page->findChild<QWidget *>(u"deliveredTile"_s)->isVisible());
        QVERIFY(!m_page->findChild<QWidget *>(u"attentionCard"_s)->isVisible());
        test::click(m_page.get(), u"sendTestButton"_s);
        QCOMPARE(lastRequest(), (QStringList{u"simulator"_s, QString()}));
    }

    void theLedgerIsFollowedOnceASecondWhileItIsLookedAt()
    {
        load();
        const qsizetype asked = m_workspace->overview.asked.size();
        for (int i = 0; i < 20; ++i)
            m_workspace->deliveries.announce();
        QCOMPARE(m_workspace->overview.asked.size(), asked);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->overview.asked.size(), asked + 1, 5000);
        m_page->hide();
        m_workspace->deliveries.announce();
        QCoreApplication::processEvents();
        QCOMPARE(m_workspace->overview.asked.size(), asked + 1);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->overview.asked.size(), asked + 2, 5000);
    }

    void aRefreshBlanksNothing()
    {
        load();
        const QString figure = tile(u"failedTile"_s)->figure();
        m_workspace->overview.answers.hold();
        m_page->refresh();
        QVERIFY(tile(u"failedTile"_s)->isVisible());
        QCOMPARE(tile(u"failedTile"_s)->figure(), figure);
        m_workspace->overview.answers.release();
        m_workspace->overview.answers.failNext({ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        m_page->refresh();
        QTRY_VERIFY(m_page->findChild<MessageBar *>()->isVisible());
        QCOMPARE(tile(u"failedTile"_s)->figure(), figure);
        test::click(m_page->findChild<MessageBar *>()->findChild<QPushButton *>());
        QTRY_VERIFY(!m_page->findChild<MessageBar *>()->isVisible());
    }

    void theFirstErrorStandsInThePlaceOfTheFigures()
    {
        m_workspace->overview.answers.failNext({ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        m_page->setCompany(m_workspace->northwind);
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"errorState"_s)->isVisible());
        test::click(m_page.get(), u"retryButton"_s);
        QTRY_VERIFY(tile(u"failedTile"_s)->isVisible());
    }

    void aPeriodIsChosenAndAsked()
    {
        load();
        auto *period = test::find<QComboBox>(m_page.get(), u"overviewPeriod"_s);
        test::press(period, Qt::Key_Down);
        QCOMPARE(m_workspace->overview.asked.constLast().span, 7 * microsPerDay);
        QTRY_COMPARE(test::find<OutcomePlot>(m_page.get(), u"outcomeChart"_s)->barCount(), 7);
        test::press(period, Qt::Key_End);
        QCOMPARE(m_workspace->overview.asked.constLast().span, 90 * microsPerDay);
        m_page->findChild<QAction *>(u"overview30DaysAction"_s)->trigger();
        QCOMPARE(period->currentIndex(), 2);
        QVERIFY(!m_page->findChild<QAction *>(u"overview90DaysAction"_s)->isChecked());
        m_page->findChild<QAction *>(u"overview30DaysAction"_s)->trigger(); // stays chosen
        QVERIFY(m_page->findChild<QAction *>(u"overview30DaysAction"_s)->isChecked());
    }

    void aRowThatStaysKeepsTheFocus()
    {
        load();
        QWidget *failing = test::findWidget(m_page.get(), u"attention1"_s);
        auto *button = test::find<QPushButton>(failing, u"resendFailedButton"_s);
        button->setFocus();
        m_workspace->overview.attention.swapItemsAt(0, 2);
        m_page->refresh();
        QTRY_COMPARE(m_workspace->overview.answers.waiting(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(test::findWidget(m_page.get(), u"attention1"_s), failing);
        QVERIFY(button->hasFocus());
    }

    void itOpensAtItsTop()
    {
        load();
        QWidget window;
        auto *pages = new QStackedWidget(&window);
        auto *other = new QPushButton(u"Other"_s);
        pages->addWidget(other);
        pages->addWidget(m_page.get());
        pages->resize(760, 560);
        window.resize(760, 560);
        test::showActive(&window);
        const auto *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
        for (const bool isFirst : {true, false}) {
            pages->setCurrentWidget(other);
            other->setFocus();
            pages->setCurrentWidget(m_page.get());
            QCoreApplication::processEvents();
            QVERIFY(bar->maximum() > 0);
            QCOMPARE(bar->value(), 0);
            QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
            if (isFirst) {
                test::findWidget(m_page.get(), u"responseTableButton"_s)->setFocus();
                QVERIFY(bar->value() > 0);
            }
        }
        m_page->setParent(nullptr);
    }

    void theWheelOverAChartScrollsThePage()
    {
        load();
        m_page->resize(760, 560);
        const auto *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QWidget *chart = test::findWidget(m_page.get(), u"outcomeChart"_s);
        const QPoint at = chart->rect().center();
        QWheelEvent event(at, chart->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only such a one goes on to what is around
        qApp->notify(chart, &event);
        QVERIFY(bar->value() > 0);
    }

    void everyControlHasANameInEverySize()
    {
        load();
        for (const QSize size : {QSize(560, 400), QSize(860, 560), QSize(1300, 900)}) {
            m_page->resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(test::accessProblems(m_page.get()), QStringList());
            QCOMPARE(m_page->size(), size);
        }
    }

private:
    void load()
    {
        m_page->setCompany(m_workspace->northwind);
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"deliveredTile"_s)->isVisible());
    }
    Overview overview() const { return m_workspace->overview.made(microsPerDay); }
    FigureTile *tile(const QString &name) const { return m_page->findChild<FigureTile *>(name); }
    QStringList lastRequest() const
    {
        if (m_requests->isEmpty())
            return {QString(), QString()};
        const QVariantList arguments = m_requests->constLast();
        return {arguments[0].toString(), arguments[1].toString()};
    }
    EndpointState state() const
    {
        return m_workspace->endpoints.additional[m_workspace->northwind.id].constFirst().state;
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    Micros m_now = 0;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<QSignalSpy> m_requests;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
