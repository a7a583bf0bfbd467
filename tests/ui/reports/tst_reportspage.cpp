#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportpaper.h"
#include "ui/reports/reportspage.h"

#include <QtGui/QAction>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextTable>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros hour = 3600 * microsPerSecond;

Report sample()
{
    Report report;
    report.company = u"Northwind Clinics"_s;
    report.externalId = u"co_northwind"_s;
    report.timeZone = "UTC";
    report.madeAt = SystemClock().now();
    report.figures.counts.insert(DeliveryStatus::Delivered, 982);
    report.figures.counts.insert(DeliveryStatus::Failed, 18);
    report.figures.times = ResponseTimes{1000, 184'000, 900'000};
    for (int i = 0; i < 24; ++i) {
        OverviewBar bar;
        bar.begin = (report.madeAt / hour - 23 + i) * hour;
        bar.end = bar.begin + hour;
        bar.counts.insert(DeliveryStatus::Delivered, 40 + i);
        bar.counts.insert(DeliveryStatus::Failed, i % 3);
        bar.counts.insert(DeliveryStatus::Retrying, i % 2);
        bar.times = ResponseTimes{40, 150'000 + i * 1000, 700'000 + i * 9000};
        report.bars.append(bar);
    }
    report.causes.append({u"CRM"_s, u"502 Bad Gateway"_s, 17});
    Outage outage;
    outage.began = report.madeAt - 5 * hour;
    outage.ended = report.madeAt - 4 * hour;
    outage.failures = 12;
    report.outages.append({u"CRM"_s, outage, u"502 Bad Gateway"_s});
    report.figures.outages = 1;
    report.figures.downtime = hour;
    return report;
}

} // namespace

/// The Reports page by keys and object names.
class TestReportsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_workspace->reports.answer = sample();
        m_page = std::make_unique<ReportsPage>(m_workspace->fronts(), *m_dialogs);
        m_page->resize(1100, 800);
        m_page->setCompany(m_workspace->northwind);
        test::showActive(m_page.get());
        QTRY_VERIFY(paper()->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        m_dialogs.reset();
        m_workspace.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void thePreviewSaysTheFigures()
    {
        const QString text = paper()->toPlainText();
        for (const QString &part : {u"Northwind Clinics"_s, u"98.2 %"_s, u"184 ms"_s,
                                    u"502 Bad Gateway"_s, u"Outages"_s, u"1 h"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(m_workspace->reports.wishes.constLast().company, m_workspace->northwind.id);
    }

    /// Figures end at the right of their cells, words begin at the left of theirs.
    void figuresDoNotRunIntoTheWordsBesideThem()
    {
        int tables = 0;
        const auto frames = paper()->document()->rootFrame()->childFrames();
        for (const QTextFrame *frame : frames) {
            const auto *table = qobject_cast<const QTextTable *>(frame);
            if (!table)
                continue;
            ++tables;
            for (int column = 1; column < table->columns(); ++column) {
                const auto before = table->cellAt(1, column - 1).format().toTableCellFormat();
                const auto after = table->cellAt(1, column).format().toTableCellFormat();
                QCOMPARE_GE(before.rightPadding() + after.leftPadding(), 16.0);
            }
        }
        QVERIFY(tables > 3);
    }

    void thePaperIsWhiteInEveryTheme()
    {
        QCOMPARE(paper()->palette().color(QPalette::Base), QColor(Qt::white));
    }

    void anotherPeriodIsAskedFor()
    {
        auto *period = test::find<QComboBox>(m_page.get(), u"reportPeriod"_s);
        const ReportSpan today = wish().span;
        QCOMPARE(today.end - today.begin, 24 * hour);
        period->setCurrentIndex(1);
        QTRY_COMPARE(wish().span.end - wish().span.begin, 7 * 24 * hour);
        period->setCurrentIndex(period->count() - 1);
        auto *from = test::find<QDateEdit>(m_page.get(), u"reportFrom"_s);
        auto *to = test::find<QDateEdit>(m_page.get(), u"reportTo"_s);
        to->setDate(QDate(2026, 5, 15));
        from->setDate(QDate(2026, 5, 14));
        QTRY_COMPARE(wish().span.end - wish().span.begin, 2 * 24 * hour);
        const qsizetype asked = m_workspace->reports.wishes.size();
        to->setDate(QDate(2026, 5, 1));
        QVERIFY(bar()->text().contains(u"before the first"_s));
        QCOMPARE(m_workspace->reports.wishes.size(), asked);
    }

    void oneEndpointCanBeChosen()
    {
        auto *endpoint = test::find<QComboBox>(m_page.get(), u"reportEndpoint"_s);
        QTRY_VERIFY(endpoint->count() >= 5);
        endpoint->setCurrentIndex(1);
        QCOMPARE(endpoint->itemText(1), u"Booking"_s); // as people read it
        QTRY_COMPARE(wish().endpoint, u"booking"_s);
        QTRY_VERIFY(m_page->findChild<PageHeader *>()->subtitle().startsWith(
                u"Northwind Clinics, Booking · "_s));
    }

    void itIsWrittenInEachForm_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << u"reportPdfAction"_s << u"a.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("HTML") << u"reportHtmlAction"_s << u"a.html"_s
                              << QByteArray("<!DOCTYPE html>");
        QTest::newRow("CSV") << u"reportCsvAction"_s << u"a.csv"_s << QByteArray("\"table\",");
    }

    void itIsWrittenInEachForm()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begins);
        const QString path = m_folder.filePath(name);
        m_dialogs->willChooseFile(path);
        m_page->findChild<QAction *>(action)->trigger();
        QTRY_VERIFY(m_page->findChild<Toast *>()->text().contains(name)); // it is whole
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begins));
        QVERIFY(bytes.size() > 500);
    }

    void whatCannotBeWrittenIsSaid()
    {
        m_dialogs->willChooseFile(u"/nowhere/at/all/a.pdf"_s);
        m_page->findChild<QAction *>(u"reportPdfAction"_s)->trigger();
        QTRY_VERIFY(bar()->text().contains(u"/nowhere/at/all/a.pdf"_s));
    }

    void anErrorLeavesWhatIsShown()
    {
        m_workspace->reports.answers.failNext({ErrorCode::StoreLocked, u"s.db"_s, {}, {}});
        m_page->refresh();
        QTRY_VERIFY(!bar()->text().isEmpty());
        QVERIFY(paper()->isVisible());
        QVERIFY(paper()->toPlainText().contains(u"98.2 %"_s));
    }

    void everythingFitsIntoTheSmallestWindow()
    {
        auto *period = test::find<QComboBox>(m_page.get(), u"reportPeriod"_s);
        period->setCurrentIndex(period->count() - 1); // the widest
        m_page->resize(960 - 64, 640 - 60);
        QCoreApplication::processEvents();
        for (const auto &name :
             {u"reportPeriod"_s, u"reportFrom"_s, u"reportTo"_s, u"reportEndpoint"_s,
              u"printReportButton"_s, u"exportReportButton"_s, u"reportPaper"_s}) {
            const QWidget *widget = test::findWidget(m_page.get(), name);
            const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
            QVERIFY2(m_page->rect().contains(place), qPrintable(name));
            QVERIFY2(widget->height() >= 24, qPrintable(name));
        }
        QVERIFY(paper()->height() > 300);
        QCOMPARE(paper()->verticalScrollBar()->value(), 0);
        QVERIFY(!paper()->horizontalScrollBar()->isVisible());
    }

    void aPrintersResolutionChangesNoPage()
    {
        const auto pagesAt = [this](int dots) {
            QPdfWriter printer(m_folder.filePath(u"printed.pdf"_s));
            printer.setPageSize(QPageSize(QPageSize::A4));
            printer.setResolution(dots);
            if (!ReportPaper::print(sample(), printer))
                return qsizetype(0);
            QFile file(m_folder.filePath(u"printed.pdf"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
        };
        const qsizetype pages = pagesAt(96);
        QVERIFY(pages > 0);
        for (const int dots : {300, 600, 1200})
            QCOMPARE(pagesAt(dots), pages);
    }

    void everyControlHasAName() { QCOMPARE(test::accessProblems(m_page.get()), QStringList()); }

private:
    ReportPaper *paper() const { return m_page->findChild<ReportPaper *>(); }
    MessageBar *bar() const { return m_page->findChild<MessageBar *>(); }
    const ReportWish &wish() const { return m_workspace->reports.wishes.constLast(); }

    test::Themed m_themed;
    test::LogProbe m_probe;
    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
