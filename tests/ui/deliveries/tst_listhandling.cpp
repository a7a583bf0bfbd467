#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/timetext.h"
#include "ui/deliveries/filterbar.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace hk;

/// What one does with the list beside looking at it: menus that write into the filter, Live, a jump
/// to a date, a row's menu, many at once, holding an endpoint.
class TestListHandling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void menusWriteIntoTheFilter_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *menu, const char *choice, const char *before,
                            const char *after) {
            QTest::addRow("%s, %s into %s", menu, choice, before)
                    << QString::fromLatin1(menu) << QString::fromLatin1(choice)
                    << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("triggerFilterMenu", "Appointment confirmed", "", "trigger:BookingConfirmation");
        row("triggerFilterMenu", "All of Booking", "trigger:SmsReminder maria",
            "maria category:booking");
        row("triggerFilterMenu", "Any trigger", "category:booking -trigger:X maria", "maria");
        row("endpointFilterMenu", "Data warehouse", "", "endpoint:\"Data warehouse\"");
        row("endpointFilterMenu", "Customer", "endpoint:booking", "endpoint:customer");
        row("answerFilterMenu", "5xx: the receiver failed", "code:404 OR code:410",
            "code:500..599");
        row("answerFilterMenu", "No answer", "maria OR omar", "(maria OR omar) code:none");
        row("resendFilterMenu", "Only resends", "resend:no", "resend:yes");
        row("simulationFilterMenu", "Without simulations", "-simulated:yes", "simulated:no");
        row("simulationFilterMenu", "All", "simulated:no a", "a");
    }

    void menusWriteIntoTheFilter()
    {
        QFETCH(const QString, menu);
        QFETCH(const QString, choice);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QVERIFY(m_test->load(0));
        test::retype(m_test->filter(), before);
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(chosen(menu, choice));
        chosen(menu, choice)->trigger();
        QCOMPARE(m_test->filter()->text(), after);
        Q_EMIT filterMenu()->aboutToShow();
        QVERIFY(choice.startsWith(QLatin1String("A")) || chosen(menu, choice)->isChecked());
    }

    void whatIsBeingCompletedHasNoFaultYet()
    {
        QVERIFY(m_test->load(0));
        QTest::keyClicks(m_test->filter(), QStringLiteral("code:"));
        m_test->filter()->setFocus();
        test::press(m_test->filter(), Qt::Key_Backspace);
        QTest::keyClicks(m_test->filter(), QStringLiteral(":"));
        auto *popup = m_test->page.findChild<QWidget *>(QStringLiteral("filterCompletion"));
        QVERIFY(popup->isVisible());
        m_test->workspace.deliveries.announce();
        test::press(m_test->filter(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QTRY_VERIFY(m_test->isVisible("filterFault"));
        m_test->filter()->selectAll(); // what is typed instead cannot be read yet either
        QTest::keyClicks(m_test->filter(), QStringLiteral("status:"));
        QTRY_VERIFY(!m_test->isVisible("filterFault"));
        QVERIFY(popup->isVisible());
    }

    void whatIsBeingCompletedIsNotSearchedFor()
    {
        m_test->add(DeliveryStatus::Failed);
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(2));
        auto *bar = m_test->page.findChild<FilterBar *>();
        QSignalSpy changed(bar, &FilterBar::filterChanged);
        auto *popup = m_test->page.findChild<QWidget *>(QStringLiteral("filterCompletion"));
        auto *delay = bar->findChild<QTimer *>();
        QVERIFY(delay);
        m_test->filter()->setFocus();
        for (const QString &typed : {QStringLiteral("sta"), QStringLiteral("tus:fa")}) {
            QTest::keyClicks(m_test->filter(), typed);
            QVERIFY(popup->isVisible());
            QTRY_VERIFY(!delay->isActive());
            QCOMPARE(changed.size(), 0);
            QVERIFY(!bar->hasFault());
        }
        test::press(m_test->filter(), Qt::Key_Tab);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bar->filter().text(), QStringLiteral("status:failed"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void withAFaultNothingIsSaidToMatch()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        test::retype(m_test->filter(), QStringLiteral("zzz"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        test::retype(m_test->filter(), QStringLiteral("zzz:"));
        test::press(m_test->filter(), Qt::Key_Return);
        QVERIFY(m_test->isVisible("filterFault"));
        QVERIFY(!m_test->isVisible("nothingMatches"));
        test::retype(m_test->filter(), QStringLiteral("zzz"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
    }

    void aLinksFilterIsShownByTheChipsAtOnce()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        const auto *failed =
                m_test->page.findChild<QAbstractButton *>(QStringLiteral("failedChip"));
        m_test->page.open(QStringLiteral("filter:status:failed"));
        QVERIFY(failed->isChecked());
        m_test->page.open(QStringLiteral("filter:-status:delivered code:500"));
        QVERIFY(!failed->isChecked());
    }

    void theManualOpensBesideThePage()
    {
        m_test->page.findChild<QAction *>(QStringLiteral("filterHelpAction"))->trigger();
        auto *help = m_test->page.findChild<QDialog *>(QStringLiteral("filterHelpDialog"));
        QTRY_VERIFY(help && help->isVisible());
        QVERIFY(!help->isModal());
        help->close();
    }

    void liveLetsNewRowsInWhileTheNewestAreInView()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *live = test::find<QPushButton>(&m_test->page, QStringLiteral("liveButton"));
        m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("newerButton"));
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
        test::pressInWindow(&m_test->page, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(live->isChecked());
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 2);
        QTRY_VERIFY(!m_test->isVisible("newerButton"));
        const QString newest = m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 3);
        QCOMPARE(m_test->idOf(0), newest);
        test::pressInWindow(&m_test->page, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!live->isChecked());
        m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("newerButton"));
        QCOMPARE(m_test->table()->model()->rowCount(), 3);
    }

    void liveMovesNobodysPlace()
    {
        for (int i = 0; i < 100; ++i)
            m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(100));
        test::pressInWindow(&m_test->page, Qt::Key_L, Qt::ControlModifier);
        QScrollBar *bar = m_test->table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("newerButton"));
        QCOMPARE(m_test->table()->model()->rowCount(), 100);
        bar->setValue(0);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 101);
    }

    void ctrlGJumpsToADateOnTheClocksOfTheList_data()
    {
        QTest::addColumn<TimesIn>("clocks");
        QTest::addColumn<QTimeZone>("zone");
        QTest::newRow("company") << TimesIn::CompanyZone << QTimeZone("America/Toronto");
        QTest::newRow("UTC") << TimesIn::Utc << QTimeZone::utc();
        QTest::newRow("own") << TimesIn::OwnZone << QTimeZone::systemTimeZone();
    }

    void ctrlGJumpsToADateOnTheClocksOfTheList()
    {
        QFETCH(const TimesIn, clocks);
        QFETCH(const QTimeZone, zone);
        setCompanyZone("America/Toronto");
        showTimesIn(clocks);
        const auto asBefore = qScopeGuard([] { showTimesIn(TimesIn::OwnZone); });
        for (int hour = 30; hour > 0; --hour)
            m_test->add(DeliveryStatus::Delivered, hour * 60);
        test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"))->setCurrentIndex(3);
        QVERIFY(m_test->load(30));
        test::pressInWindow(&m_test->page, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = m_test->page.findChild<QDialog *>(QStringLiteral("momentDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        const QDateTime wanted =
                QDateTime::currentDateTimeUtc().addSecs(-9 * 3600 - 1800).toTimeZone(zone);
        auto *edit = dialog->findChild<QDateTimeEdit *>(QStringLiteral("momentEdit"));
        edit->setDateTime(QDateTime(wanted.date(), wanted.time(), Qt::UTC));
        test::press(edit, Qt::Key_Return);
        // The first that was not created after it is ten hours old.
        QTRY_COMPARE(m_test->table()->currentIndex().row(), 9);
        QTRY_COMPARE(m_test->page.focusWidget(), m_test->table());
    }

    void aJumpBeyondThePeriodShowsAllTime()
    {
        m_test->add(DeliveryStatus::Delivered, 3 * 24 * 60);
        m_test->add(DeliveryStatus::Delivered, 1);
        QVERIFY(m_test->load(1));
        test::pressInWindow(&m_test->page, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = m_test->page.findChild<QDialog *>(QStringLiteral("momentDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *edit = dialog->findChild<QDateTimeEdit *>(QStringLiteral("momentEdit"));
        edit->setDateTime(edit->dateTime().addDays(-2));
        test::press(edit, Qt::Key_Return);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 2);
        QTRY_COMPARE(m_test->table()->currentIndex().row(), 1);
    }

    void aRowsMenuFiltersByItsCell()
    {
        m_test->add(DeliveryStatus::Failed);
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(1));
        m_test->table()->setCurrentIndex(
                m_test->table()->model()->index(1, DeliveryTableModel::Status));
        openRowMenu()->findChild<QAction *>(QStringLiteral("filterByCellAction"))->trigger();
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        closeMenu();
        m_test->table()->setCurrentIndex(
                m_test->table()->model()->index(0, DeliveryTableModel::Status));
        openRowMenu()->findChild<QAction *>(QStringLiteral("leaveOutCellAction"))->trigger();
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed -status:failed"));
        closeMenu();
    }

    void aRowsMenuHasEverythingToDo()
    {
        m_test->add(DeliveryStatus::Retrying);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QMenu *menu = openRowMenu();
        for (const char *name : {"resendAction", "retryNowAction", "cancelDeliveryAction",
                                 "holdEndpointAction", "openInSimulatorAction"})
            QVERIFY2(menu->actions().contains(
                             m_test->page.findChild<QAction *>(QLatin1String(name))),
                     name);
        for (const char *name : {"copyValueAction", "copyRowAction", "copyIdAction",
                                 "copyEventIdAction", "copyLinkAction", "copyFreshCurlAction"})
            QVERIFY2(menu->findChild<QAction *>(QLatin1String(name)), name);
        QCOMPARE(test::menuProblems(menu), QStringList());
        closeMenu();
    }

    void severalAreRetriedAndCancelledTogether()
    {
        m_test->add(DeliveryStatus::Delivered);
        m_test->add(DeliveryStatus::Retrying);
        m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.ledger.last().endpoint.state = EndpointState::Held;
        QVERIFY(m_test->load(3));
        QVERIFY(m_test->select(0));
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_test->isEnabled("retryNowAction"));
        m_test->page.findChild<QAction *>(QStringLiteral("retryNowAction"))->trigger();
        QTRY_COMPARE(m_test->workspace.deliveries.retried.size(), 2);
        QTRY_VERIFY(m_test->toast().startsWith(QLatin1String("2 deliver")));
        QVERIFY(m_test->toast().contains(QLatin1String("1 left out")));
        QVERIFY(m_test->toast().contains(QLatin1String("1 of them wait")));
        m_test->dialogs.willAnswer(QStringLiteral("&Cancel deliveries"));
        m_test->page.findChild<QAction *>(QStringLiteral("cancelDeliveryAction"))->trigger();
        QTRY_COMPARE(m_test->workspace.deliveries.cancelled.size(), 2);
        QTRY_VERIFY(m_test->toast().contains(QLatin1String("cancelled")));
        QVERIFY(m_test->toast().startsWith(QLatin1String("2 deliver")));
    }

    void anEndpointIsHeldAndReleased()
    {
        m_test->add(DeliveryStatus::Retrying);
        Endpoint &endpoint = m_test->workspace.deliveries.ledger.last().endpoint;
        endpoint.slot = Category::Booking;
        const auto state = [this] {
            return m_test->workspace.settings.settings[m_test->workspace.northwind.id]
                    .endpoints[0]
                    .state;
        };
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        m_test->page.findChild<QAction *>(QStringLiteral("holdEndpointAction"))->trigger();
        QWidget *dialog = nullptr;
        QTRY_VERIFY((dialog = m_test->page.findChild<QDialog *>(QStringLiteral("holdDialog"))));
        test::click(dialog, QStringLiteral("holdButton"));
        QTRY_COMPARE(state(), EndpointState::Held);
        auto *toast = m_test->page.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        Q_EMIT toast->buttonClicked();
        QTRY_COMPARE(state(), EndpointState::Active);
    }

    void spaceMarksAndShiftExtends()
    {
        for (int i = 0; i < 5; ++i)
            m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(5));
        QVERIFY(m_test->select(0));
        test::press(m_test->table(), Qt::Key_Down, Qt::ControlModifier);
        test::press(m_test->table(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(selectedRows(), QList<int>({0}));
        test::press(m_test->table(), Qt::Key_Space);
        QCOMPARE(selectedRows(), QList<int>({0, 2}));
        test::press(m_test->table(), Qt::Key_Space);
        QCOMPARE(selectedRows(), QList<int>({0}));
        QVERIFY(m_test->select(1));
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selectedRows(), QList<int>({1, 2}));
    }

    void resendsAndSimulationsCarryMarks()
    {
        m_test->add(DeliveryStatus::Failed);
        Delivery &delivery = m_test->workspace.deliveries.ledger.last().delivery;
        delivery.resendOfPublicId = QStringLiteral("dlv_original00");
        delivery.simulated = true;
        QVERIFY(m_test->load(1));
        const QModelIndex cell =
                m_test->table()->model()->index(0, DeliveryTableModel::TriggerName);
        QCOMPARE(cell.data(Qt::DecorationRole).toList().size(), 2);
        QVERIFY(cell.data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(QLatin1String("resend, simulated")));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(delivery.resendOfPublicId));
    }

private:
    QMenu *filterMenu() const
    {
        return m_test->page.findChild<QMenu *>(QStringLiteral("filterMenu"));
    }
    QAction *chosen(const QString &menu, const QString &choice) const
    {
        for (QAction *action : m_test->page.findChild<QMenu *>(menu)->actions()) {
            if (action->text().remove(u'&') == choice)
                return action;
        }
        return nullptr;
    }
    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : m_test->table()->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    /// By key.
    QMenu *openRowMenu()
    {
        test::press(m_test->table(), Qt::Key_F10, Qt::ShiftModifier);
        return m_test->page.findChild<QMenu *>(QStringLiteral("rowMenu"));
    }
    void closeMenu()
    {
        if (auto *menu = m_test->page.findChild<QMenu *>(QStringLiteral("rowMenu")))
            menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestListHandling)
#include "tst_listhandling.moc"
