#include "tests/ui/support/fakedesktop.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QtTest/QTest>

using namespace hk;

namespace {

/// The colour of the most opaque pixel; invalid when nothing was drawn.
QColor inkColourOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() == 255)
                return colour;
            if (colour.alpha() > 0)
                ink = colour;
        }
    }
    return ink;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn()
    {
        const test::Themed themed;
        for (int i = 0; i <= static_cast<int>(Icon::Clear); ++i)
            QVERIFY2(inkColourOf(icon(static_cast<Icon>(i)).pixmap(16)).isValid(),
                     qPrintable(QString::number(i)));
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }

    void anIconFollowsTheTheme()
    {
        test::Themed themed;
        const QIcon failed = icon(Icon::Stop, Tint::Danger);
        themed.theme.setChoice(ThemeChoice::Light);
        QCOMPARE(inkColourOf(failed.pixmap(32)).rgb(),
                 Colours::day().tone(Tone::Danger).text.rgb());
        themed.theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(inkColourOf(failed.pixmap(32)).rgb(),
                 Colours::night().tone(Tone::Danger).text.rgb());
        QCOMPARE(inkColourOf(failed.pixmap(32, QIcon::Disabled)).rgb(),
                 Colours::night().disabled.rgb());
    }

    void anIconIsSharpAtTheDeviceRatio()
    {
        const test::Themed themed;
        const QPixmap pixmap = icon(Icon::Copy).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
