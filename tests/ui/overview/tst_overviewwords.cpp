#include "tests/ui/support/fakeoverview.h"
#include "ui/overview/attentionwords.h"
#include "ui/overview/overviewfilter.h"
#include "ui/overview/overviewwords.h"

#include "core/model/deliveryfilter.h"
#include "core/workspace/reportsfront.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// 14 May 2026, 15:42:10 in Toronto.
Micros afternoon() { return toMicros(QDateTime({2026, 5, 14}, {19, 42, 10}, Qt::UTC)); }

Overview filled(Micros span = microsPerDay, const char *zone = "America/Toronto")
{
    test::FakeOverview fake;
    fake.now = afternoon();
    fake.isFilled = true;
    fake.timeZone = zone;
    fake.needHelp(fake.now);
    return fake.made(span);
}

} // namespace

/// The figures in words and the filters behind them.
class TestOverviewWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsNeverRoundedUpToAll()
    {
        const auto text = [](qint64 delivered, qint64 failed) {
            return successText({{DeliveryStatus::Delivered, delivered},
                                {DeliveryStatus::Failed, failed},
                                {DeliveryStatus::Cancelled, 5}});
        };
        QCOMPARE(text(1842, 34), u"98.1 %"_s);
        QCOMPARE(text(999'999, 1), u"99.9 %"_s);
        QCOMPARE(text(7, 0), u"100 %"_s);
        QCOMPARE(text(0, 7), u"0.0 %"_s);
        QCOMPARE(text(0, 0), u"–"_s);
    }

    /// What waits is no failure: the rate is the one that a report of the same time has.
    void theRateIsThatOfReports()
    {
        Overview overview = filled();
        overview.counts = {{DeliveryStatus::Delivered, 48},
                           {DeliveryStatus::Queued, 40},
                           {DeliveryStatus::Retrying, 10},
                           {DeliveryStatus::Held, 2}};
        ReportFigures figures;
        figures.counts = overview.counts;
        QCOMPARE(deliveredWords(overview).figure, u"100 %"_s);
        QCOMPARE(deliveredWords(overview).note, u"48 of 48 finished"_s);
        QCOMPARE(figures.successRate(), std::optional(1.0));
        overview.counts[DeliveryStatus::Failed] = 16;
        figures.counts = overview.counts;
        QCOMPARE(deliveredWords(overview).figure, u"75.0 %"_s);
        QCOMPARE(figures.successRate(), std::optional(0.75));
        overview.counts = {{DeliveryStatus::Queued, 3}};
        QCOMPARE(deliveredWords(overview).figure, u"–"_s);
        QCOMPARE(deliveredWords(overview).note, u"nothing has finished yet"_s);
    }

    void timesAreTheCompanys()
    {
        const Overview hours = filled();
        const BarNames names(hours);
        QCOMPARE(names.tick(hours.bars.constLast()), u"15:00"_s);
        QCOMPARE(names.title(hours.bars.constLast()), u"14 May, 15:00 to 16:00"_s);
        QCOMPARE(names.clock(hours.at), u"15:42:10"_s);
        QCOMPARE(names.moment(hours.at - microsPerDay), u"13 May, 15:42"_s);
        QCOMPARE(names.zoneName(), u"Toronto time"_s);
        const Overview days = filled(7 * microsPerDay, "Asia/Kolkata");
        QCOMPARE(BarNames(days).title(days.bars.constLast()), u"Friday, 15 May"_s);
    }

    void aBarSaysWhatItHolds()
    {
        OverviewBar bar = filled().bars.constLast();
        const BarNames names(filled());
        bar.counts = {{DeliveryStatus::Delivered, 1042},
                      {DeliveryStatus::Retrying, 2},
                      {DeliveryStatus::Failed, 1}};
        QCOMPARE(outcomeSentence(bar, names),
                 u"14 May, 15:00 to 16:00: %1 delivered, 2 retrying, 1 failed"_s.arg(
                         QLocale().toString(1042)));
        bar.counts[DeliveryStatus::Held] = 3;
        bar.counts[DeliveryStatus::Queued] = 1;
        QVERIFY(outcomeSentence(bar, names).endsWith(u"1 failed, 4 not sent yet"_s));
        QCOMPARE(outcomeSentence(bar, names, DeliveryStatus::Failed),
                 u"14 May, 15:00 to 16:00: Failed 1"_s);
        bar.times.reset();
        QVERIFY(responseSentence(bar, names).endsWith(u"no answers"_s));
    }

    void whatWaitsIsNotedWhereNothingIsRetried()
    {
        Overview overview = filled();
        QVERIFY(retryingWords(overview, overview.at).note.startsWith(u"next in 40"_s));
        QCOMPARE(retryingWords(overview, overview.at + microsPerDay).note, u"next is due"_s);
        overview.counts[DeliveryStatus::Retrying] = 0;
        QCOMPARE(retryingWords(overview, overview.at).note, u"3 held"_s);
        overview.counts.clear();
        QCOMPARE(retryingWords(overview, overview.at).note, u"nothing waits"_s);
    }

    void everyFilterIsOne()
    {
        const Overview overview = filled();
        QStringList filters{filterOfSpan(overview), filterOfSlow(overview, 912'345),
                            filterOfWaiting(overview.attention[0].endpoint)};
        for (const Attention &one : overview.attention)
            filters.append(filterOfFailed(overview, one.endpoint));
        for (const DeliveryStatus status : allDeliveryStatuses)
            filters.append(filterOfBar(overview, 3, status));
        Endpoint odd;
        odd.name = u"a \"b\" (c) OR d"_s;
        filters.append(filterOfFailed(overview, odd));
        for (const QString &filter : std::as_const(filters))
            QVERIFY2(DeliveryFilter::parse(filter).ok(), qPrintable(filter));
    }

    void everyReasonIsASentence()
    {
        const Overview overview = filled();
        const BarNames names(overview);
        QStringList whys;
        for (const Attention &one : overview.attention)
            whys.append(wordsOf(one, names, overview.at).why);
        QCOMPARE(whys[0],
                 u"It answered 410 Gone, so nothing is sent to it since 14:12. 12 wait(s)."_s);
        QCOMPARE(whys[1],
                 u"No secure connection: certificate has expired since 12:22. It is tried "
                 u"again with one delivery in 2 minute(s). 31 wait(s)."_s);
        QCOMPARE(whys[2], u"502 Bad Gateway since 14:05. 17 delivery(ies) failed. 9 wait(s)."_s);
        QCOMPARE(whys[3], u"The last test failed 3 hour(s) ago: its certificate has expired."_s);
        QCOMPARE(whys[4],
                 u"It answers again; the last failure was: 429 Too Many Requests. "
                 u"4 delivery(ies) failed."_s);
    }
};

QTEST_MAIN(TestOverviewWords)
#include "tst_overviewwords.moc"
