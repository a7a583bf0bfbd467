#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/shapedlines.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect room(10, 5, 300, 40);

QImage picture(const std::function<void(QPainter &)> &draw)
{
    QImage image(320, 50, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

/// Kept lines look as QPainter draws them.
class TestShapedLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_themed = std::make_unique<test::Themed>(); }
    void cleanup() { m_themed.reset(); }

    void drawsAsThePainterDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<Qt::LayoutDirection>("order");
        const QStringList texts{
                u"14 May 2026 09:30:00.123"_s,
                u"Zürich – Łódź “so” …"_s,
                u"مرحبا 123"_s,
                u"https://a.example/مرحبا/"_s,
                u"one\ntwo & three"_s,
                u"done \U0001F600 \u202eabc"_s,
                u"much more than there is room for in a line of this width, or two"_s,
                QString()};
        for (const QString &text : texts) {
            for (const Qt::Alignment alignment :
                 {Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter,
                  Qt::AlignHCenter | Qt::AlignTop}) {
                // Letters of a second font may stand a pixel further when a line begins within one.
                if (text.startsWith(u"https") && !(alignment & Qt::AlignLeft))
                    continue;
                for (const auto order : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow("%s %x %d", qPrintable(text.left(12)),
                                  static_cast<unsigned>(alignment), order)
                            << text << alignment << order;
            }
        }
    }
    void drawsAsThePainterDoes()
    {
        QFETCH(const QString, text);
        QFETCH(const Qt::Alignment, alignment);
        QFETCH(const Qt::LayoutDirection, order);
        const QFont font = QGuiApplication::font();
        const QImage wanted = picture([&](QPainter &painter) {
            painter.setFont(font);
            const int flags =
                    order == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
            painter.drawText(room,
                             static_cast<int>(alignment | Qt::AlignAbsolute) | flags
                                     | Qt::TextSingleLine,
                             text);
        });
        ShapedLines lines;
        lines.setFont(font);
        for (int time = 0; time < 2; ++time) { // laid out, and kept
            const QImage seen = picture(
                    [&](QPainter &painter) { lines.draw(painter, room, alignment, text, order); });
            QCOMPARE(seen, wanted);
        }
    }

    void knowsHowMuchRoomALineTakes()
    {
        ShapedLines lines;
        const QFont font = QGuiApplication::font();
        lines.setFont(font);
        const QString text = u"AVAToWa. office"_s;
        const int small = lines.width(text, Qt::LeftToRight);
        QVERIFY(qAbs(small - QFontMetricsF(font).horizontalAdvance(text)) <= 1);
        QCOMPARE(lines.width({}, Qt::LeftToRight), 0);
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 2);
        lines.setFont(large);
        QVERIFY(lines.width(text, Qt::LeftToRight) > small * 3 / 2);
    }

private:
    std::unique_ptr<test::Themed> m_themed;
};

QTEST_MAIN(TestShapedLines)
#include "tst_shapedlines.moc"
