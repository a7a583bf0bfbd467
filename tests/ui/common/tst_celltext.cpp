#include "ui/common/celltext.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// Whether a cell's text fits, told without laying it out.
class TestCellText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It may say no of what nearly fills the room, but never yes of what does not fit.
    void fitsOnlyWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a time") << u"14 May 2026 09:30:00.123"_s;
        QTest::newRow("kerned") << u"AVAToWa. Yes, Te To LT"_s;
        QTest::newRow("a ligature's letters") << u"office affinity fluffy"_s;
        QTest::newRow("accents") << u"Zürich – Ægir · Łódź “so” …"_s;
        QTest::newRow("a combining accent") << u"Zu\u0308rich"_s;
        QTest::newRow("Arabic") << u"مرحبا 123"_s;
        QTest::newRow("a mark that turns the order round") << u"abc\u202edef"_s;
        QTest::newRow("a line end") << u"one\ntwo"_s;
        QTest::newRow("a tab") << u"one\ttwo"_s;
        QTest::newRow("a pictogram") << u"done \U0001F600"_s;
        QTest::newRow("nothing") << QString();
    }
    void fitsOnlyWhatFits()
    {
        QFETCH(const QString, text);
        const QFontMetrics font(QGuiApplication::font());
        const int width = font.horizontalAdvance(text);
        for (int room = 0; room < width + 200; ++room) {
            if (fitsForCertain(text, font, room))
                QCOMPARE(font.elidedText(text, Qt::ElideRight, room), text);
        }
        const QLatin1StringView tag(QTest::currentDataTag());
        if (tag == "a time"_L1 || tag == "accents"_L1)
            QVERIFY(fitsForCertain(text, font, width + 2 * font.averageCharWidth()));
    }
};

QTEST_MAIN(TestCellText)
#include "tst_celltext.moc"
