#include "core/workspace/reportfile.h"
#include "core/workspace/reportmaking.h"
#include "core/workspace/reportpdf.h"
#include "core/workspace/reportspan.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace hk;

namespace {

Micros moment(int year, int month, int dayOfMonth, int hours, const char *zone)
{
    return toMicros(QDateTime({year, month, dayOfMonth}, {hours, 0}, QTimeZone(zone)));
}

} // namespace

/// The time a report is of, and how it is written down.
class TestReportSpan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreThoseOfTheZone()
    {
        const Result<ReportSpan> month = spanOfMonth(QStringLiteral("2026-03"), "America/Toronto");
        QVERIFY(month.ok());
        QCOMPARE(month->begin, moment(2026, 3, 1, 0, "America/Toronto"));
        QCOMPARE(month->end, moment(2026, 4, 1, 0, "America/Toronto"));
        QCOMPARE(month->beforeBegin, moment(2026, 2, 1, 0, "America/Toronto"));
        const Result<ReportSpan> days = spanBetween(QStringLiteral("2026-05-14"),
                                                    QStringLiteral("2026-05-15"), "Asia/Kolkata");
        QVERIFY(days.ok());
        QCOMPARE(days->end - days->begin, 2 * microsPerDay);
        QCOMPARE(days->begin % microsPerHour, 0); // half an hour later than the day
        QVERIFY(days->begin - moment(2026, 5, 14, 0, "Asia/Kolkata") == microsPerHour / 2);
        QCOMPARE(days->begin - days->beforeBegin, 2 * microsPerDay);
        const Result<ReportSpan> hours =
                spanBetween(QStringLiteral("2026-05-14T09:00"),
                            QStringLiteral("2026-05-14T11:00:00Z"), "America/Toronto");
        QVERIFY(!hours.ok()); // 13:00 to 11:00
        QCOMPARE(hours.error().code, ErrorCode::SpanInvalid);
        QVERIFY(!spanBetween(QStringLiteral("soon"), QStringLiteral("2026-05-14"), "UTC").ok());
        QVERIFY(!spanOfMonth(QStringLiteral("2026-13"), "UTC").ok());
        QVERIFY(!lastSpan(0, 1000).ok());
    }

    void barsFillTheSpan_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "America/Toronto", "Asia/Kolkata", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void barsFillTheSpan()
    {
        QFETCH(const QByteArray, zone);
        for (const int hours : {1, 24, 48, 49, 24 * 40}) {
            const ReportSpan span = *lastSpan(FakeClock::start, hours * 3'600'000LL);
            const QList<OverviewBar> bars = barsWithin(span, zone);
            QCOMPARE(bars.constFirst().begin, span.begin);
            QCOMPARE(bars.constLast().end, span.end);
            for (qsizetype i = 1; i < bars.size(); ++i)
                QCOMPARE(bars[i].begin, bars[i - 1].end);
        }
    }

    void foreignNamesAreText()
    {
        Report report;
        report.company = QStringLiteral("<script>alert(1)</script>");
        report.timeZone = "UTC";
        report.causes.append({QStringLiteral("=1+1"), QStringLiteral("<img src=x>"), 3});
        const QByteArray html = reportHtml(report);
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(html.contains("&lt;img src=x&gt;"));
        QVERIFY(!reportDocument(report).contains(QStringLiteral("<script")));
        QVERIFY(reportCsv(report).contains("\"'=1+1\""));
        const QByteArray pdf = reportPdf(report);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
};

QTEST_GUILESS_MAIN(TestReportSpan)
#include "tst_reportspan.moc"
