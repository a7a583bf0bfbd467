#include "ui/theme/colours.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hk;

namespace {

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminanceOf(const QColor &c)
{
    return 0.2126 * linearChannel(c.redF()) + 0.7152 * linearChannel(c.greenF())
            + 0.0722 * linearChannel(c.blueF());
}

double ratioOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a) + 0.05;
    const double second = luminanceOf(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableWhereItStands_data()
    {
        QTest::addColumn<Colours>("colours");
        QTest::addColumn<double>("least");
        QTest::newRow("in the light theme") << Colours::day() << 4.5;
        QTest::newRow("in the dark theme") << Colours::night() << 4.5;
        QTest::newRow("in high contrast") << Colours::contrast() << 7.0;
    }

    void everyTextIsReadableWhereItStands()
    {
        QFETCH(const Colours, colours);
        QFETCH(const double, least);
        const Colours &c = colours;
        const QList<QColor> grounds{c.window, c.surface, c.alternate, c.selection};
        for (const QColor &ground : grounds) {
            QVERIFY(ratioOf(c.text, ground) >= least);
            QVERIFY(ratioOf(c.secondary, ground) >= least);
            for (const Colours::Pair &pair : c.tones)
                QVERIFY(ratioOf(pair.text, ground) >= least);
        }
        for (const Colours::Pair &pair : c.tones)
            QVERIFY(ratioOf(pair.text, pair.tint) >= least);
        QVERIFY(ratioOf(c.accent, c.surface) >= least);
        QVERIFY(ratioOf(c.onAccent, c.accent) >= least);
        QVERIFY(ratioOf(c.outline, c.surface) >= 3.0);
        QVERIFY(ratioOf(c.outline, c.window) >= 3.0);
    }

    void everyChartIsSeenOnItsCard_data() { everyTextIsReadableWhereItStands_data(); }

    void everyChartIsSeenOnItsCard()
    {
        QFETCH(const Colours, colours);
        const Colours &c = colours;
        for (const QColor &fill : {c.fills.delivered, c.fills.retrying, c.fills.failed, c.accent,
                                   c.tone(Tone::Held).text})
            QVERIFY(ratioOf(fill, c.surface) >= 3.0);
    }

    void aPaletteLeadsBackToItsColours()
    {
        QCOMPARE(Colours::of(Colours::day().palette()).accent, Colours::day().accent);
        QCOMPARE(Colours::of(Colours::night().palette()).accent, Colours::night().accent);
        QVERIFY(!Colours::of(Colours::night().palette()).highContrast);
        const Colours ratioOf = Colours::of(Colours::contrast().palette());
        QCOMPARE(ratioOf.accent, Colours::contrast().accent);
        QVERIFY(ratioOf.highContrast);
    }

    void aForeignPaletteKeepsItsOwnColours()
    {
        QPalette foreign(Qt::black);
        foreign.setColor(QPalette::Window, Qt::black);
        foreign.setColor(QPalette::WindowText, Qt::yellow);
        const Colours c = Colours::of(foreign);
        QVERIFY(c.highContrast);
        QVERIFY(c.dark);
        QCOMPARE(c.secondary, QColor(Qt::yellow));
        QCOMPARE(c.tone(Tone::Danger).text, QColor(Qt::yellow));
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
