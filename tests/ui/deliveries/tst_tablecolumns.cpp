#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/statusbadge.h"
#include "ui/deliveries/deliverycells.h"
#include "ui/deliveries/tablecolumns.h"
#include "ui/theme/metrics.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QScreen>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>

using namespace hk;

/// The columns of the list: which are shown, in which order, how wide, and what is kept of that.
class TestTableColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aStatusIsWholeInEveryLanguage()
    {
        class Words final : public QTranslator
        {
        public:
            QString translate(const char *context, const char *, const char *, int) const override
            {
                return qstrcmp(context, "Status") == 0 ? QString(40, u'w') : QString();
            }
            bool isEmpty() const override { return false; }
        } words;
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QCoreApplication::installTranslator(&words);
        m_test->page.resize(1440, 800);
        const int badge = badgeSize(badgeOf(DeliveryStatus::Delivered), m_test->table()->font(),
                                    Metrics::of(m_test->table()))
                                  .width();
        QVERIFY(badge > 300);
        QTRY_VERIFY(header()->sectionSize(DeliveryTableModel::Status) > badge);
    }

    void columnsAreHiddenMovedAndKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        m_test->page.remember(settings);
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(isHidden(DeliveryTableModel::Duration));
        QVERIFY(isHidden(DeliveryTableModel::Size));
        QVERIFY(isHidden(DeliveryTableModel::PublicId));
        m_test->page.findChild<QAction *>(QStringLiteral("columnsAction"))->trigger();
        auto *dialog = m_test->page.findChild<QDialog *>(QStringLiteral("columnsDialog"));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("columnsList"));
        list->setCurrentRow(0);
        test::click(dialog, QStringLiteral("columnDownButton")); // Status behind Trigger
        list->setFocus();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() != QLatin1String("Duration"))
                continue;
            list->setCurrentRow(row);
            test::press(list, Qt::Key_Space);
            break;
        }
        QTRY_VERIFY(!isHidden(DeliveryTableModel::Duration));
        test::click(dialog, QStringLiteral("closeColumnsButton"));
        QCOMPARE(header()->logicalIndex(0), int(DeliveryTableModel::TriggerName));
        test::retype(m_test->filter(), QStringLiteral("status:failed"));
        test::press(m_test->filter(), Qt::Key_Return);

        // Another company has its own; the first one's come back.
        const Company other = m_test->workspace.addCompany(
                QStringLiteral("co/other"), QStringLiteral("Other"), Environment::Test);
        m_test->page.setCompany(other);
        QVERIFY(isHidden(DeliveryTableModel::Duration));
        QCOMPARE(header()->logicalIndex(0), int(DeliveryTableModel::Status));
        QCOMPARE(m_test->filter()->text(), QString());
        m_test->page.setCompany(m_test->workspace.northwind);
        QVERIFY(!isHidden(DeliveryTableModel::Duration));
        QCOMPARE(header()->logicalIndex(0), int(DeliveryTableModel::TriggerName));
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void theirDialogFitsTheScreen()
    {
        m_test->themed.theme.setZoom(200);
        m_test->page.findChild<QAction *>(QStringLiteral("columnsAction"))->trigger();
        const auto *dialog = m_test->page.findChild<QDialog *>(QStringLiteral("columnsDialog"));
        QCoreApplication::processEvents();
        QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
        const QWidget *close = test::findWidget(dialog, QStringLiteral("closeColumnsButton"));
        QVERIFY(dialog->rect().contains(close->geometry()));
        m_test->themed.theme.setZoom(100);
    }

    void theLastColumnStays()
    {
        m_test->page.resize(1500, 800); // room for all
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *columns = m_test->page.findChild<TableColumns *>();
        for (const TableColumns::Column &column : columns->columns())
            columns->setShown(column.section, false);
        QCOMPARE(header()->count() - header()->hiddenSectionCount(), 1);
        columns->reset();
        QCOMPARE(header()->hiddenSectionCount(), 3);
    }

    void whatIsKeptOfColumnsMayBeAnything()
    {
        auto *columns = m_test->page.findChild<TableColumns *>();
        for (const QStringList &state :
             {QStringList{QStringLiteral("nope"), QStringLiteral("-"), QStringLiteral("=")},
              QStringList{QStringLiteral("-status"), QStringLiteral("trigger=x")},
              QStringList{QStringLiteral("status=-5"), QStringLiteral("status"), QString()}}) {
            columns->restore(state);
            QVERIFY(header()->hiddenSectionCount() < header()->count());
        }
        const QStringList before = columns->state();
        columns->restore(before);
        QCOMPARE(columns->state(), before);
    }

    void durationAndSizeAreAskedForWhenTheyAreShown()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *columns = m_test->page.findChild<TableColumns *>();
        columns->setShown(DeliveryTableModel::Duration, true);
        columns->setShown(DeliveryTableModel::Size, true);
        const auto text = [this](int column) {
            return m_test->table()->model()->index(0, column).data().toString();
        };
        QTRY_VERIFY(!text(DeliveryTableModel::Size).isEmpty());
        QVERIFY(text(DeliveryTableModel::Duration).endsWith(QLatin1String("s")));
    }

    void noTriggerIsCutAt1440()
    {
        m_test->page.resize(1440 - 224, 860); // beside the sidebar
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY2(header()->sectionSize(DeliveryTableModel::TriggerName) >= 230,
                 qPrintable(
                         QString::number(header()->sectionSize(DeliveryTableModel::TriggerName))));
        QVERIFY(header()->sectionSize(DeliveryTableModel::EndpointHost) >= 96);
        QCOMPARE(m_test->table()->horizontalScrollBar()->maximum(), 0);
    }

    void whatTheInspectorSaysTooStepsAsideWhereNamesCannotBeRead()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *columns = m_test->page.findChild<TableColumns *>();
        const QStringList wanted = columns->state();
        const auto width = [this](int column) { return header()->sectionSize(column); };
        m_test->page.resize(640, 800);
        QTRY_VERIFY(isHidden(DeliveryTableModel::Attempts));
        QVERIFY2(width(DeliveryTableModel::EndpointHost) >= 160,
                 qPrintable(QString::number(width(DeliveryTableModel::EndpointHost))));
        QVERIFY(width(DeliveryTableModel::TriggerName) >= 130);
        QCOMPARE(m_test->table()->horizontalScrollBar()->maximum(), 0);
        // It is only out of sight.
        QCOMPARE(columns->state(), wanted);
        for (const TableColumns::Column &column : columns->columns())
            QCOMPARE(column.isShown,
                     column.section != DeliveryTableModel::Duration
                             && column.section != DeliveryTableModel::Size
                             && column.section != DeliveryTableModel::PublicId);
        m_test->page.resize(500, 800);
        QTRY_VERIFY(isHidden(DeliveryTableModel::Http));
        QVERIFY(!isHidden(DeliveryTableModel::Created));
        m_test->page.resize(1500, 800);
        QTRY_VERIFY(!isHidden(DeliveryTableModel::Attempts));
        QVERIFY(!isHidden(DeliveryTableModel::Http));
    }

    void aWidthSetByHandIsKeptAndAllColumnsAreThere()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *columns = m_test->page.findChild<TableColumns *>();
        m_test->page.resize(500, 800);
        QTRY_VERIFY(isHidden(DeliveryTableModel::Attempts));
        header()->resizeSection(DeliveryTableModel::TriggerName, 211);
        QVERIFY(!isHidden(DeliveryTableModel::Attempts));
        QVERIFY(!isHidden(DeliveryTableModel::Http));
        m_test->page.resize(520, 800);
        QCoreApplication::processEvents();
        QVERIFY(!isHidden(DeliveryTableModel::Attempts));
        QCOMPARE(header()->sectionSize(DeliveryTableModel::TriggerName), 211);
        QVERIFY(m_test->table()->horizontalScrollBar()->maximum() > 0);
        const QStringList kept = columns->state();
        columns->restore({});
        QTRY_VERIFY(isHidden(DeliveryTableModel::Attempts));
        columns->restore(kept);
        QVERIFY(!isHidden(DeliveryTableModel::Attempts));
        QCOMPARE(header()->sectionSize(DeliveryTableModel::TriggerName), 211);
    }

    void aColumnThatSteppedAsideCanBeTakenAway()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *columns = m_test->page.findChild<TableColumns *>();
        m_test->page.resize(500, 800);
        QTRY_VERIFY(isHidden(DeliveryTableModel::Attempts));
        columns->setShown(DeliveryTableModel::Attempts, false);
        QVERIFY(columns->state().contains(QStringLiteral("-attempts")));
        m_test->page.resize(1500, 800);
        QTRY_VERIFY(!isHidden(DeliveryTableModel::Http));
        QVERIFY(isHidden(DeliveryTableModel::Attempts));
    }

    void anEndpointShowsItsHost()
    {
        QCOMPARE(endpointText(QStringLiteral("http://127.0.0.1:9911/booking")),
                 QStringLiteral("127.0.0.1:9911/booking"));
        QCOMPARE(endpointText(QStringLiteral("https://crm.example/")),
                 QStringLiteral("crm.example"));
        const QFontMetrics font{QFont()};
        const auto cut = [&font](const QString &text, const QString &room) {
            return elidedEndpoint(text, font, font.horizontalAdvance(room));
        };
        const QString long1 = QStringLiteral("crm.example/api/v1/hooks/booking");
        const QString long2 = QStringLiteral("crm.example/api/v1/hooks/customer");
        const QString room = QStringLiteral("crm.example/hooks/bo");
        QVERIFY(cut(long1, room).startsWith(QStringLiteral("crm.example…")));
        QVERIFY(cut(long1, room) != cut(long2, room));
        QCOMPARE(cut(long1, QStringLiteral("crm.example")), QStringLiteral("crm.example"));
        QCOMPARE(cut(long1, long1), long1);
        // Whose it is shows, however long the path's end is.
        const QString one = QStringLiteral("hooks.northwind.example/api/v1/appointment-reminder");
        const QString another = QStringLiteral("hooks.adatum.example/api/v1/appointment-reminder");
        const QString narrow = QStringLiteral("…northwind.example");
        for (const QString &url : {one, another}) {
            const QString shown = cut(url, narrow);
            QVERIFY2(shown.endsWith(QStringLiteral(".example")), qPrintable(shown));
            QVERIFY(font.horizontalAdvance(shown) <= font.horizontalAdvance(narrow));
        }
        QCOMPARE(cut(one, narrow), narrow);
        QVERIFY(cut(one, narrow) != cut(another, narrow));
    }

private:
    QHeaderView *header() const { return m_test->table()->horizontalHeader(); }
    bool isHidden(int column) const { return header()->isSectionHidden(column); }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
