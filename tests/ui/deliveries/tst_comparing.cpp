#include "tests/ui/deliveries/deliveriespagetest.h"

#include "core/records/personaldata.h"
#include "ui/common/timetext.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace hk;

/// Comparing deliveries and attempts, the timeline of an appointment, and what is copied.
class TestComparing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void twoSelectedOnesAreComparedByKey()
    {
        m_test->add(DeliveryStatus::Delivered, 2);
        last().payload = "{\"a\":1,\"b\":2}";
        m_test->add(DeliveryStatus::Delivered);
        last().payload = "{\"b\":2,\"a\":3}";
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_Down, Qt::ShiftModifier);
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(rows(),
                     (QStringList{QStringLiteral("Body||"), QStringLiteral("Order of $|a, b|b, a"),
                                  QStringLiteral("$.a|1|3"), QStringLiteral("1 equal||")}));
        QCOMPARE(summary(), QStringLiteral("2 differences"));
        auto *ignores = test::find<QCheckBox>(&m_test->page, QStringLiteral("ignoreOrderCheck"));
        test::press(ignores, Qt::Key_Space);
        QTRY_COMPARE(summary(), QStringLiteral("1 difference"));
        test::click(&m_test->page, QStringLiteral("compareResponseButton"));
        QTRY_COMPARE(summary(), QStringLiteral("There is no difference."));

        // Where there is hardly any height, that is what is seen.
        m_test->themed.theme.setZoom(200);
        m_test->page.resize(880, 560);
        QCoreApplication::processEvents();
        const QWidget *said = test::findWidget(&m_test->page, QStringLiteral("compareSummary"));
        const QWidget *view = test::findWidget(&m_test->page, QStringLiteral("compareView"));
        const QWidget *table = view->findChild<QTableWidget *>();
        QVERIFY(table->isHidden()
                || said->mapTo(view, QPoint(0, said->height())).y() <= table->y());
        m_test->themed.theme.setZoom(100);
    }

    void tabGoesInReadingOrder()
    {
        m_test->add(DeliveryStatus::Delivered);
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_Down, Qt::ShiftModifier);
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!rows().isEmpty());
        const QWidget *view = test::findWidget(&m_test->page, QStringLiteral("compareView"));
        const auto *table = view->findChild<QTableWidget *>();
        QTRY_VERIFY(table->hasFocus());
        QWidget *first = test::findWidget(&m_test->page, QStringLiteral("compareBefore"));
        QTRY_VERIFY(first->isEnabled());
        first->setFocus();
        QVERIFY(first->hasFocus());
        QStringList names;
        for (int i = 0; i < 20 && !table->hasFocus(); ++i) {
            QVERIFY(QApplication::focusWidget());
            names.append(QApplication::focusWidget()->objectName());
            test::press(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(table->hasFocus());
        QCOMPARE(names.value(0), QStringLiteral("compareBefore"));
        QCOMPARE(names.value(1), QStringLiteral("compareAfter"));
        QCOMPARE(names.value(2), QStringLiteral("comparePayloadButton"));
        QCOMPARE(names.value(names.size() - 1), QStringLiteral("ignoreOrderCheck"));
    }

    void oneIsComparedWithItsAttemptBefore()
    {
        m_test->add(DeliveryStatus::Retrying);
        last().attempts.last().responseBody = "Something else";
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(summary(), QStringLiteral("1 difference"));
        QVERIFY(rows().contains(QStringLiteral("Line 1|Bad gateway|Something else")));
        QVERIFY(combo("compareBefore")->currentText().startsWith(QStringLiteral("Attempt 1")));
        QVERIFY(combo("compareAfter")->currentText().startsWith(QStringLiteral("Attempt 2")));
        QCOMPARE(combo("compareAfter")->currentData(Qt::ToolTipRole).toString(),
                 timeToolTip(last().attempts.last().startedAt));
    }

    void ofOneNeverSentThereIsNothingToCompare()
    {
        m_test->add(DeliveryStatus::Queued);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(summary(), QStringLiteral("Nothing was sent yet."));
        QCOMPARE(rows(), QStringList());
    }

    void aResendIsComparedWithItsOriginal()
    {
        const QString id = m_test->add(DeliveryStatus::Delivered, 2);
        const QString resend = m_test->add(DeliveryStatus::Delivered);
        last().delivery.resendOfPublicId = id;
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(combo("compareBefore")->currentText().startsWith(id));
        QVERIFY(combo("compareAfter")->currentText().startsWith(resend));
        QTRY_VERIFY(!summary().isEmpty());
    }

    void hostileValuesStandAsEscapes()
    {
        m_test->add(DeliveryStatus::Retrying);
        last().attempts[0].responseBody = "{\"a\":\"\xe2\x80\xae"
                                          "evil\"}";
        last().attempts[1].responseBody = "{\"a\":\"<script>\\u0000\"}";
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(rows().contains(QStringLiteral("$.a|\"\\u{202e}evil\"|\"<script>\\u0000\"")));
        auto *table = test::find<QTableWidget>(&m_test->page, QStringLiteral("differenceTable"));
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->item(row, 2)->toolTip().contains(QStringLiteral("<script")));
    }

    void aRowOfDifferencesIsCopiedExactly()
    {
        oneIsComparedWithItsAttemptBefore();
        auto *table = test::find<QTableWidget>(&m_test->page, QStringLiteral("differenceTable"));
        table->setCurrentCell(table->rowCount() - 1, 0);
        test::press(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Line 1\tBad gateway\tSomething else"));
    }

    void theTimelineTellsWhatHappenedToTheAppointment()
    {
        const QString first = m_test->add(DeliveryStatus::Delivered, 3);
        last().event.subjects.appointmentId = QStringLiteral("4182");
        m_test->add(DeliveryStatus::Delivered, 2); // of another
        const QString second = m_test->add(DeliveryStatus::Failed, 1);
        last().event.subjects.appointmentId = QStringLiteral("4182");
        QVERIFY(m_test->load(3));
        QVERIFY(m_test->select(0));
        QVERIFY(m_test->workspace.story.asked.isEmpty()); // nobody looks at it yet
        tabs()->setCurrentIndex(4);
        auto *table = test::find<QTableWidget>(&m_test->page, QStringLiteral("timelineTable"));
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Delivered"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("Failed"));
        QCOMPARE(table->currentRow(), 1);
        QVERIFY(test::find<QLabel>(&m_test->page, QStringLiteral("timelineSummary"))
                        ->text()
                        .contains(QStringLiteral("4182")));
        table->setFocus(Qt::TabFocusReason);
        test::press(table, Qt::Key_Up);
        test::press(table, Qt::Key_Return);
        QTRY_COMPARE(m_test->shown(), first);
        QVERIFY(first != second);
    }

    void whereNobodyIsNamedTheTimelineSaysSo()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        tabs()->setCurrentIndex(4);
        const auto *summary = test::find<QLabel>(&m_test->page, QStringLiteral("timelineSummary"));
        QTRY_VERIFY(summary->text().contains(QStringLiteral("neither an appointment")));
    }

    void everythingIsCopied_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("start");
        QTest::newRow("the row") << "copyRowAction"
                                 << "dlv_";
        QTest::newRow("the id") << "copyIdAction"
                                << "dlv_";
        QTest::newRow("the event's id") << "copyEventIdAction"
                                        << "evt_";
        QTest::newRow("the link") << "copyLinkAction"
                                  << "hookkeeper://delivery/dlv_";
        QTest::newRow("a fresh command") << "copyFreshCurlAction"
                                         << "curl --globoff";
        QTest::newRow("a command as it was sent") << "copySentCurlAction"
                                                  << "curl --globoff";
    }
    void everythingIsCopied()
    {
        QFETCH(QString, action);
        QFETCH(QString, start);
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QGuiApplication::clipboard()->clear();
        menuAction(action)->trigger();
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().startsWith(start),
                     qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(!m_test->toast().isEmpty());
    }

    void aFactIsCopiedByKey()
    {
        m_test->add(DeliveryStatus::Failed);
        last().event.subjects.name = QStringLiteral("Maria\u202e");
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        auto *customer = test::find<QLabel>(&m_test->page, QStringLiteral("deliveryCustomer"));
        QVERIFY(customer->text().startsWith(QStringLiteral("Maria\\u{202e}")));
        customer->setFocus(Qt::TabFocusReason);
        test::pressInWindow(&m_test->page, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Maria\u202e")));
    }

    void filtersByAValue()
    {
        m_test->add(DeliveryStatus::Failed);
        last().event.subjects.customerId = QStringLiteral("42");
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        menuAction(QStringLiteral("filterBy-code"))->trigger();
        QCOMPARE(m_test->filter()->text(), QStringLiteral("code:502"));
        menuAction(QStringLiteral("filterBy-customer"))->trigger();
        QVERIFY2(m_test->filter()->text().startsWith(QStringLiteral("code:502 customer:")),
                 qPrintable(m_test->filter()->text()));
        for (const char *name : {"trigger", "endpoint", "host", "email", "status"})
            QVERIFY2(menuAction(QStringLiteral("filterBy-%1").arg(QLatin1String(name))), name);
    }

    /// It would find nothing.
    void whatIsMaskedIsNoFilter()
    {
        m_test->add(DeliveryStatus::Failed);
        last().event.subjects.email = PersonalData::mask;
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QVERIFY(menuAction(QStringLiteral("filterBy-host")));
        QVERIFY(!menuAction(QStringLiteral("filterBy-email")));
    }

    void aRowOfTheListHasTheSameMenu()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QTableView *table = m_test->table();
        const QPoint place = table->visualRect(table->model()->index(0, 2)).center();
        Q_EMIT table->customContextMenuRequested(place);
        const auto isOpen = [](const QMenu *menu) {
            return menu->isVisible()
                    && menu->findChild<QAction *>(QStringLiteral("copyValueAction"));
        };
        const QList<QMenu *> menus = m_test->page.findChildren<QMenu *>();
        const auto menu = std::find_if(menus.begin(), menus.end(), isOpen);
        QVERIFY(menu != menus.end());
        (*menu)->findChild<QAction *>(QStringLiteral("copyValueAction"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("crm.northwind.example/hooks"));
        (*menu)->close();
    }

    void aLinkIsOpenedOnceThereIsACompany()
    {
        const QString id = m_test->add(DeliveryStatus::Failed);
        m_test->add(DeliveryStatus::Failed);
        m_test->page.open(id);
        QVERIFY(m_test->load(2));
        QTRY_COMPARE(m_test->shown(), id);
    }

    void ctrlFFindsWhereTheFocusIs()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        test::pressInWindow(&m_test->page, Qt::Key_Return);
        m_test->page.find(); // Ctrl+F of the window
        auto *words = test::find<QLineEdit>(&m_test->page, QStringLiteral("findField"));
        QVERIFY(words->hasFocus());
        test::type(words, QStringLiteral("event"));
        test::press(words, Qt::Key_Return);
        const auto *note = test::find<QLabel>(&m_test->page, QStringLiteral("findNote"));
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        test::pressInWindow(&m_test->page, Qt::Key_F3);
        QCOMPARE(note->text(), QStringLiteral("2 of 2"));
        test::pressInWindow(&m_test->page, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        test::pressInWindow(&m_test->page, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        test::pressInWindow(&m_test->page, Qt::Key_F3); // goes on without the bar
        auto *next = m_test->page.findChild<QAction *>(QStringLiteral("findNextAction"));
        QVERIFY(next->isEnabled()); // an action, so its key can be another
        next->setShortcut(QKeySequence(Qt::Key_F7));
        test::pressInWindow(&m_test->page, Qt::Key_F7);
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        test::pressInWindow(&m_test->page, Qt::Key_F3);
        QCOMPARE(note->text(), QStringLiteral("1 of 2"));
        test::pressInWindow(&m_test->page, Qt::Key_Escape);
        QVERIFY(m_test->table()->hasFocus());
        m_test->table()->setFocus();
        m_test->page.find();
        QVERIFY(m_test->filter()->hasFocus());
    }

    void noTabIsClippedAndNothingIsNameless()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            tabs()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(test::accessProblems(&m_test->page).join(u'\n'), QString());
            QCOMPARE(test::mnemonicProblems(&m_test->page, test::menuLetters()).join(u'\n'),
                     QString());
        }
        // As low as a window of 960x640 leaves it: what can be pressed is all there.
        m_test->page.resize(880, 560);
        QCoreApplication::processEvents();
        for (const char *name : {"compareBefore", "compareAfter", "comparePayloadButton",
                                 "compareResponseButton", "ignoreOrderCheck", "copyIdButton"}) {
            const QWidget *control = test::findWidget(&m_test->page, QLatin1String(name));
            QTRY_VERIFY2(control->visibleRegion().boundingRect() == control->rect(), name);
        }
        m_test->page.resize(1070, 640); // the inspector is as narrow as it gets
        QCoreApplication::processEvents();
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            const QWidget *button =
                    test::findWidget(&m_test->page, QStringLiteral("tab-%1").arg(tab));
            QVERIFY(button->geometry().right() < button->parentWidget()->width());
            QVERIFY(button->geometry().bottom() < button->parentWidget()->height());
            QVERIFY(button->width() >= button->sizeHint().width());
        }
        QVERIFY(m_test->page.findChild<QWidget *>(QStringLiteral("deliveryInspector"))->width()
                >= 420);
    }

private:
    DeliveryDetail &last() { return m_test->workspace.deliveries.ledger.last(); }
    QTabWidget *tabs() const
    {
        return m_test->page.findChild<QTabWidget *>(QStringLiteral("inspectorTabs"));
    }
    QComboBox *combo(const char *name) const
    {
        return m_test->page.findChild<QComboBox *>(QLatin1String(name));
    }
    QString summary() const
    {
        return m_test->page.findChild<QLabel *>(QStringLiteral("compareSummary"))->text();
    }
    QStringList rows() const
    {
        const auto *table =
                m_test->page.findChild<QTableWidget *>(QStringLiteral("differenceTable"));
        QStringList found;
        for (int row = 0; row < table->rowCount(); ++row)
            found.append(QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(),
                                     table->item(row, 2)->text()}
                                 .join(u'|'));
        return found;
    }
    /// Of the inspector's menu, opened.
    QAction *menuAction(const QString &name) const
    {
        const auto *button =
                m_test->page.findChild<QToolButton *>(QStringLiteral("copyMenuButton"));
        Q_EMIT button->menu()->aboutToShow();
        return button->menu()->findChild<QAction *>(name);
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
