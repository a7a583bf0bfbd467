#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/deliveries/deliverycells.h"
#include "ui/deliveries/factlabel.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace hk;

namespace {

// What a window of that size leaves to the page.
constexpr QSize in960(896, 575);
constexpr QSize in1360(1136, 795);
constexpr QSize in1440(1216, 835);

/// Whether all of it is to be seen: nothing around it cuts it.
bool isWhole(const QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (!around->rect().contains(QRect(widget->mapTo(around, QPoint()), widget->size())))
            return false;
        if (around->isWindow())
            break;
    }
    return true;
}

/// Words that have less room than they need; those that are cut with an ellipsis are no fault.
QStringList cutWords(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        const auto *fact = qobject_cast<const FactLabel *>(label);
        if (!label->isVisible() || label->text().isEmpty() || (fact && !fact->wordWrap()))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->minimumSizeHint().height();
        if (label->height() < needed
            || (!label->wordWrap() && label->width() < label->minimumSizeHint().width()))
            found.append(label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        const bool isInField = qobject_cast<const QLineEdit *>(button->parentWidget());
        if (button->isVisible() && !isInField && !button->text().isEmpty()
            && button->width() < button->sizeHint().width())
            found.append(button->text());
    }
    return found;
}

} // namespace

/// Whether list and inspector have the room they need, whatever size window, zoom and words have.
class TestDeliveriesRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test->themed.theme.setZoom(100);
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void eightLinesBelowFourRows()
    {
        fill(in960);
        const QWidget *code = test::findWidget(page(), QStringLiteral("payloadView"));
        QTRY_VERIFY2(isWhole(code), qPrintable(QString::number(code->height())));
        QVERIFY2(lines("payloadView") >= 8, qPrintable(QString::number(lines("payloadView"))));
        QVERIFY2(rows() >= 4, qPrintable(QString::number(rows())));
        QCOMPARE(pageArea()->verticalScrollBar()->maximum(), 0);
        for (const int tab : {1, 2, 3, 4, 5}) {
            tabs()->setCurrentIndex(tab);
            QTRY_VERIFY(isWhole(tabs()->currentWidget()));
            QCOMPARE(pageArea()->verticalScrollBar()->maximum(), 0);
        }
        const QWidget *differences = test::findWidget(page(), QStringLiteral("differenceTable"));
        QTRY_VERIFY2(differences->height() >= 56,
                     qPrintable(QString::number(differences->height())));
    }

    void theRowThatIsLookedAtStaysInView()
    {
        constexpr int row = 6;
        page()->resize(in960);
        for (int i = 0; i < 12; ++i)
            m_test->add(DeliveryStatus::Failed, i + 1);
        QVERIFY(m_test->load(12));
        const auto isInView = [table = m_test->table()] {
            const QRect cell = table->visualRect(table->model()->index(row, 0));
            return table->viewport()->rect().contains(cell);
        };
        QVERIFY(isInView());
        const int before = m_test->table()->height();
        QVERIFY(m_test->select(row)); // and the inspector opens below
        QTRY_VERIFY(m_test->table()->height() < before);
        QTRY_VERIFY(isInView());
    }

    void whereThereIsLessRoomItIsScrolledTo_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::newRow("125 %") << 125;
        QTest::newRow("200 %") << 200;
    }
    void whereThereIsLessRoomItIsScrolledTo()
    {
        QFETCH(int, zoom);
        m_test->themed.theme.setZoom(zoom);
        page()->resize(in960);
        m_test->add(DeliveryStatus::Delivered, 30);
        QVERIFY(m_test->load(1));
        QTRY_VERIFY2(rows() >= 4, qPrintable(QString::number(rows()))); // also while it is alone
        m_test->workspace.deliveries.ledger.clear();
        m_test->page.setCompany(m_test->workspace.addCompany(
                QStringLiteral("co_adatum"), QStringLiteral("Adatum"), Environment::Test));
        fill(in960);
        QVERIFY2(lines("payloadView") >= 6, qPrintable(QString::number(lines("payloadView"))));
        QTRY_VERIFY2(rows() >= 4, qPrintable(QString::number(rows())));
        QVERIFY(pageArea()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(pageArea()->horizontalScrollBar()->maximum(), 0);
        test::press(m_test->table(), Qt::Key_Return); // to the inspector, into view
        const QWidget *tab = test::findWidget(page(), QStringLiteral("tab-0"));
        QTRY_VERIFY(isWhole(tab));
        QTRY_COMPARE(cutWords(page()).join(u'\n'), QString());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QLocale::Language>("language");
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            const QString name = QLocale::languageToString(language);
            QTest::addRow("960, %s", qPrintable(name)) << in960 << language;
            QTest::addRow("1360, %s", qPrintable(name)) << in1360 << language;
            QTest::addRow("1440, %s", qPrintable(name)) << in1440 << language;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(QLocale::Language, language);
        m_test.reset(); // the words are taken when the page is built
        m_test = std::make_unique<test::DeliveriesPageTest>(language);
        const QString id = fill(size);
        for (int i = 0; i < 5; ++i)
            last().resentAs.append(QStringLiteral("dlv_resend%1abcdef").arg(i));
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("resendLinks"));
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            tabs()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QTRY_COMPARE(cutWords(page()).join(u'\n'), QString());
        }
        QCOMPARE(m_test->shown(), id);
        // In a large window there is room for all of the head.
        auto *head = test::find<QScrollArea>(page(), QStringLiteral("deliveryHeadArea"));
        if (size == in1440)
            QTRY_COMPARE(head->verticalScrollBar()->maximum(), 0);
    }

    void noTabStandsAlone()
    {
        fill(in1440);
        QMap<int, int> lines;
        for (int tab = 0; tab < tabs()->count(); ++tab)
            ++lines[test::findWidget(page(), QStringLiteral("tab-%1").arg(tab))->y()];
        for (const int inLine : std::as_const(lines))
            QVERIFY(inLine >= tabs()->count() / lines.size());
    }

    void theHandleStaysWhereItWasPut()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        m_test->page.remember(settings);
        fill(QSize(896, 800));
        const int before = inspector()->height();
        drag(-100);
        const int after = inspector()->height();
        QVERIFY2(after > before + 80, qPrintable(QString::number(after)));
        QVERIFY(m_test->select(1)); // another one
        QTRY_COMPARE(inspector()->height(), after);
        page()->resize(896, 700);
        page()->resize(896, 800);
        QTRY_COMPARE(inspector()->height(), after);
        // In another window as well.
        test::FakeDialogs dialogs;
        DeliveriesPage again(m_test->workspace.fronts(), dialogs);
        again.remember(settings);
        again.resize(896, 800);
        again.show();
        again.setCompany(m_test->workspace.northwind);
        again.open(m_test->shown());
        const auto *other = again.findChild<QWidget *>(QStringLiteral("deliveryInspector"));
        QTRY_VERIFY(other->isVisible());
        QTRY_VERIFY2(qAbs(other->height() - after) <= 2,
                     qPrintable(QString::number(other->height())));
    }

    void aListWithoutRowsLeavesTheInspectorItsRoom()
    {
        fill(in960);
        const int before = inspector()->height();
        test::retype(m_test->filter(), QStringLiteral("status:queued"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        m_test->page.open(last().delivery.publicId);
        QTRY_VERIFY(m_test->isVisible("payloadView"));
        QVERIFY(inspector()->height() >= before);
        QVERIFY(isWhole(test::findWidget(page(), QStringLiteral("clearFilterButton"))));
    }

    void whatIsLookedForBelongsToOneDelivery()
    {
        fill(in1360);
        inspector()->setFocus();
        m_test->page.find();
        auto *words = test::find<QLineEdit>(page(), QStringLiteral("findField"));
        test::type(words, QStringLiteral("a word that stands nowhere in it and is rather long"));
        test::press(words, Qt::Key_Return);
        QCoreApplication::processEvents();
        QTRY_COMPARE(cutWords(page()).join(u'\n'), QString());
        QVERIFY(inspector()->width() <= 460);
        QVERIFY(m_test->select(1));
        QVERIFY(!words->isVisible());
        QVERIFY(m_test->table()->hasFocus());
    }

    void whatWasErasedStartsNothing()
    {
        m_test->add(DeliveryStatus::Failed);
        last().event.erasedAt = SystemClock().now();
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        for (const char *name : {"openInSimulatorAction", "resendAction", "copyCurlAction"})
            QVERIFY2(!m_test->isEnabled(name), name);
        for (const char *name : {"openInSimulatorButton", "copyCurlButton", "resendButton"}) {
            const QWidget *button = test::findWidget(page(), QLatin1String(name));
            QVERIFY2(!button->isEnabled(), name);
            QVERIFY2(button->toolTip().contains(QStringLiteral("erased")), name);
        }
    }

    void theFirstLookShowsTheNewest()
    {
        m_test->page.hide();
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        const QString newer = m_test->add(DeliveryStatus::Failed);
        m_test->workspace.deliveries.announce();
        m_test->page.show();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 2);
        QCOMPARE(m_test->idOf(0), newer);
        QVERIFY(!m_test->isVisible("newerButton"));
        // Where somebody reads, nothing moves.
        QVERIFY(m_test->select(1));
        m_test->page.hide();
        m_test->add(DeliveryStatus::Failed);
        m_test->workspace.deliveries.announce();
        m_test->page.show();
        QTRY_VERIFY(m_test->isVisible("newerButton"));
        QCOMPARE(m_test->table()->model()->rowCount(), 2);
    }

    void attemptsAreNeverMoreThanThereCanBe()
    {
        Delivery delivery;
        delivery.maxAttempts = 2; // the schedule became shorter
        delivery.attempts = 2;
        delivery.status = DeliveryStatus::Retrying;
        QCOMPARE(attemptsAtMost(delivery), 3); // one more is planned
        delivery.status = DeliveryStatus::Failed;
        QCOMPARE(attemptsAtMost(delivery), 2);
        delivery.maxAttempts = 8; // or longer
        QCOMPARE(attemptsAtMost(delivery), 2);
        delivery.status = DeliveryStatus::Delivered;
        QCOMPARE(attemptsAtMost(delivery), 8);
    }

    void theTimelineTellsWhatHappenedInWholeWords()
    {
        fill(in1360);
        last().event.subjects.appointmentId = QStringLiteral("4182");
        tabs()->setCurrentIndex(4);
        m_test->page.refresh();
        auto *table = test::find<QTableWidget>(page(), QStringLiteral("timelineTable"));
        QTRY_VERIFY(table->rowCount() > 0);
        const int needed = table->fontMetrics().horizontalAdvance(table->item(0, 1)->text());
        QVERIFY2(table->columnWidth(1) > needed,
                 qPrintable(QString::number(table->columnWidth(1))));
        QVERIFY(table->isColumnHidden(3)); // where it went is in the tool tip
        QVERIFY(table->item(0, 1)->toolTip().contains(QStringLiteral("crm.northwind.example")));
    }

    void aFactIsToldAsItIs()
    {
        FactLabel fact(QStringLiteral("Endpoint"), FactLabel::Room::Elides);
        const QString url = QStringLiteral("https://crm.example/?a=1&b=<2>");
        fact.setFact(url);
        const QString tip = fact.toolTip(); // markup where Qt would take it for that
        QCOMPARE(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText()
                                          : tip,
                 url);
        QCOMPARE(fact.accessibleDescription(), url);
        fact.setFact(QStringLiteral("https://crm.example/?a=1&b=2"));
        QCOMPARE(fact.toolTip(), fact.fact());
    }

private:
    /// A window of that size with ten rows and the first of them in the inspector; answers its id.
    QString fill(QSize size)
    {
        page()->resize(size);
        for (int i = 0; i < 9; ++i)
            m_test->add(DeliveryStatus::Delivered, 20 - i);
        const QString id = m_test->add(DeliveryStatus::Retrying);
        last().event.subjects.confirmation = QStringLiteral("4182-7731");
        QByteArray lines = "{";
        for (int i = 0; i < 40; ++i)
            lines += "\n  \"field" + QByteArray::number(i) + "\": true,";
        last().payload = lines + "\n  \"last\": false\n}";
        SimilarFailures similar;
        similar.others = 14;
        similar.since = SystemClock().now() - 3600 * microsPerSecond;
        m_test->workspace.story.around.insert(id, {similar, {}});
        if (!m_test->load(10) || !m_test->select(0))
            qFatal("The delivery does not show");
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return id;
    }
    /// Of the handle between list and inspector, by mouse.
    void drag(int by)
    {
        auto *splitter = test::find<QSplitter>(page(), QStringLiteral("deliveriesSplitter"));
        QSplitterHandle *handle = splitter->handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(0, by));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from);
        QCoreApplication::processEvents();
    }
    DeliveryDetail &last() { return m_test->workspace.deliveries.ledger.last(); }
    QWidget *page() const { return &m_test->page; }
    QWidget *inspector() const
    {
        return test::findWidget(page(), QStringLiteral("deliveryInspector"));
    }
    QTabWidget *tabs() const
    {
        return page()->findChild<QTabWidget *>(QStringLiteral("inspectorTabs"));
    }
    /// That the page as a whole is in.
    QScrollArea *pageArea() const
    {
        QWidget *at = inspector();
        while (!qobject_cast<QScrollArea *>(at))
            at = at->parentWidget();
        return qobject_cast<QScrollArea *>(at);
    }
    int lines(const char *view) const
    {
        auto *code = page()->findChild<CodeView *>(QLatin1String(view));
        return code->editor()->height() / code->code().textHeight(0);
    }
    int rows() const
    {
        return m_test->table()->viewport()->height()
                / m_test->table()->verticalHeader()->defaultSectionSize();
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestDeliveriesRoom)
#include "tst_deliveriesroom.moc"
