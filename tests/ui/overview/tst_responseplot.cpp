#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "ui/overview/responseplot.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// The chart of response times: what its lines cannot show.
class TestResponsePlot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_themed.theme.setZoom(100); }

    void onlyPointsThatStandAloneHaveDots()
    {
        ResponsePlot plot;
        plot.show(withTimesAt({3, 4, 5}));
        QCOMPARE(dotOf(plot), 0);
        plot.show(withTimesAt({3, 4, 7}));
        QVERIFY(dotOf(plot) > 0);
        plot.show(withTimesAt({0}));
        QVERIFY(dotOf(plot) > 0);
        plot.show(withTimesAt({}));
        QCOMPARE(dotOf(plot), 0);
    }

    void dotsGrowWithTheZoom()
    {
        ResponsePlot plot;
        plot.resize(600, 200);
        test::showActive(&plot);
        plot.show(withTimesAt({7}));
        const int before = dotOf(plot);
        m_themed.theme.setZoom(200);
        QTRY_COMPARE(dotOf(plot), 2 * before);
    }

private:
    /// The width of its points; 0: lines alone.
    static int dotOf(const ResponsePlot &plot)
    {
        const QCPScatterStyle style = plot.graph(0)->scatterStyle();
        return style.isNone() ? 0 : qRound(style.size());
    }

    static Overview withTimesAt(const QList<qsizetype> &bars)
    {
        test::FakeWorkspace workspace;
        Overview overview = workspace.overview.made(microsPerDay);
        for (const qsizetype bar : bars)
            overview.bars[bar].times = ResponseTimes{10, 184'000, 912'000};
        return overview;
    }

    test::Themed m_themed;
};

QTEST_MAIN(TestResponsePlot)
#include "tst_responseplot.moc"
