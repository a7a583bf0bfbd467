#include "ui/overview/figuretile.h"
#include "ui/theme/icons.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestFigureTile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One that ends with dots could be any.
    void aFigureIsWrittenToItsEnd()
    {
        FigureTile tile(icon(Icon::Info), u"Median response time"_s, u"Half are quicker"_s);
        tile.resize(168, tile.sizeHint().height());
        const auto drawn = [&tile](const QString &figure) {
            tile.setFigure(figure, u"95 % within 912 ms"_s);
            return tile.grab().toImage();
        };
        QVERIFY(drawn(u"184 ms"_s) != drawn(u"185 ms"_s));
        QVERIFY(drawn(u"1,234,567,891 ms"_s) != drawn(u"1,234,567,892 ms"_s));
        QVERIFY(drawn(u"1,234,567,891 ms"_s) != drawn(u"1,234,567,891 s"_s));
    }
};

QTEST_MAIN(TestFigureTile)
#include "tst_figuretile.moc"
