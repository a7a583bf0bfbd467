#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/bidipieces.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codeview.h"
#include "ui/theme/colours.h"

#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace hk;

namespace {

constexpr qsizetype valueAt = 9; // in {"name": "…

QByteArray lineWith(const char *value)
{
    return QByteArray("{\"name\": \"") + value + "\", \"x\": 1}";
}

/// An editor with one line, of which a value is read from right to left.
struct Window
{
    explicit Window(const char *text, int width = 600)
        : value(text), code(CodeView::Syntax::Json, QStringLiteral("Payload"))
    {
        code.resize(width, 300);
        code.setText(lineWith(text));
        test::showActive(&code);
        code.editor()->setFocus();
        code.setCaret(0);
    }

    long ask(unsigned int message, long first = 0, long second = 0)
    {
        return code.code().SendScintilla(message, static_cast<unsigned long>(first), second);
    }
    int xAt(long offset)
    {
        return static_cast<int>(ask(QsciScintilla::SCI_POINTXFROMPOSITION, 0, offset));
    }
    int yAt(long offset)
    {
        return static_cast<int>(ask(QsciScintilla::SCI_POINTYFROMPOSITION, 0, offset));
    }
    long begin() const { return valueAt + 1; }
    long end() const { return begin() + value.size(); }
    int middle() { return yAt(0) + static_cast<int>(ask(QsciScintilla::SCI_TEXTHEIGHT)) / 2; }
    void clickAt(int x)
    {
        QTest::mouseClick(code.code().viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(x, middle()));
    }
    QImage picture() { return code.code().viewport()->grab().toImage(); }

    QByteArray value;
    CodeView code;
};

/// How many pixels in these columns of a row have `isInk`.
template<typename IsInk>
int count(const QImage &image, int fromX, int toX, int fromY, int toY, IsInk isInk)
{
    int found = 0;
    for (int y = fromY; y < toY; ++y) {
        for (int x = fromX; x < toX; ++x)
            found += isInk(image.pixelColor(x, y)) ? 1 : 0;
    }
    return found;
}

QList<QByteArray> partsOf(const QByteArray &line)
{
    QList<QByteArray> parts;
    for (const BidiPiece &piece : bidiPiecesOf(line))
        parts.append(line.mid(piece.from, piece.to - piece.from));
    return parts;
}

} // namespace

/// Hebrew and Arabic in an editor whose library knows only one direction.
class TestBidi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadOnItsOwn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<QByteArray>>("pieces");
        const auto row = [](const char *name, const char *line, const QList<QByteArray> &pieces) {
            QTest::newRow(name) << QByteArray(line) << pieces;
        };
        row("Latin, with accents", "\"Zoë Ærø\": 1", {});
        row("Cyrillic and Chinese are from left to right", "\"Анна 王\"", {});
        row("a value", "  \"name\": \"محمد علي\", 1", {"محمد علي"});
        row("two values", "[\"שלום\", \"עולם\"]", {"שלום", "עולם"});
        row("its numbers and brackets", "\"שורה (3) \"", {"שורה (3) "});
        row("a line of plain text, indented", "   שלום!", {"שלום!"});
        row("Latin first: only what is not", "\"Tel תל אביב 12, Dizengoff אב\"",
            {"תל אביב 12", "אב"});
        row("a quote that is escaped belongs to it", "\"צה\\\"ל\"", {"צה\\\"ל"});
        row("an escape is no letter", "\"\\nשלום\\u00e9\"", {"\\nשלום\\u00e9"});
        row("marks stay with their letter", "\"a שָׁ b\"", {"שָׁ"});
        row("what cannot be seen ends it", "\"אב\u200Fגד\"", {"אב", "גד"});
        row("beyond the first plane", "\"\U0001E900\U0001E901\"", {"\U0001E900\U0001E901"});
    }
    void aTextIsReadOnItsOwn()
    {
        QFETCH(QByteArray, line);
        QTEST(partsOf(line), "pieces");
    }

    void aLongTextIsInPartsThatAreNotLost()
    {
        const QByteArray text = QByteArray("مرحبا بالعالم ").repeated(900);
        const QList<QByteArray> parts = partsOf('"' + text + '"');
        QVERIFY(parts.size() > 3);
        QCOMPARE(parts.join(), text);
        for (const QByteArray &part : parts)
            QVERIFY(part.size() <= 2000 && part.isValidUtf8());
        // Without a blank to break at, too.
        QCOMPARE(partsOf(QByteArray("م").repeated(3000)).join(), QByteArray("م").repeated(3000));
    }

    void offsetsFollowTheText()
    {
        const QByteArray piece = "צה\\\"ל";
        const BidiText text = BidiText::of(piece);
        QString plain = text.text;
        plain.remove(QChar(0x2066)).remove(QChar(0x2069)); // what keeps an escape together
        QCOMPARE(plain, QString::fromUtf8(piece));
        QCOMPARE(text.text.size(), plain.size() + 2);
        for (qsizetype offset : {0, 2, 4, 5, 6, 8})
            QCOMPARE(text.offsetAt(text.indexAt(offset)), offset);
    }

    void everyLetterHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("Arabic") << QByteArray("محمد علي");
        QTest::newRow("Hebrew") << QByteArray("שלום עולם");
        QTest::newRow("both, with Latin and numbers") << QByteArray("abc שלום 12 محمد, x");
    }
    void everyLetterHasAPlaceOfItsOwn()
    {
        QFETCH(QByteArray, value);
        Window window(value.constData());
        int before = window.xAt(0);
        for (long at = window.ask(QsciScintilla::SCI_POSITIONAFTER, 0); at <= window.end() + 9;
             at = window.ask(QsciScintilla::SCI_POSITIONAFTER, at)) {
            const int x = window.xAt(at);
            QVERIFY2(x >= before + 3, qPrintable(QString::number(at)));
            before = x;
        }
    }

    void itIsDrawnAsItIsRead()
    {
        // The first letter has far more ink than the others, and stands at the right.
        Window window("ש''''''''");
        const int left = window.xAt(window.begin());
        const int right = window.xAt(window.end());
        const int height = static_cast<int>(window.ask(QsciScintilla::SCI_TEXTHEIGHT));
        const QColor paper = Colours::of(QApplication::palette()).surface;
        const auto isDark = [](const QColor &pixel) { return pixel.lightness() < 160; };
        window.code.editor()->clearFocus();
        const QImage seen = window.picture();
        const int half = (left + right) / 2;
        const int first = count(seen, half, right, 0, height, isDark);
        const int others = count(seen, left, half, 0, height, isDark);
        QVERIFY2(first > others, qPrintable(QStringLiteral("%1 %2").arg(first).arg(others)));
        // Letters, not the boxes that the library would show in their places.
        QVERIFY(first < (right - half) * height / 3);
        QVERIFY(count(seen, left, right, 0, 2,
                      [paper](const QColor &pixel) { return pixel != paper; })
                < right - left);
    }

    void whatFollowsIsNotTouched()
    {
        Window window("שלום");
        const int height = static_cast<int>(window.ask(QsciScintilla::SCI_TEXTHEIGHT));
        const auto isDark = [](const QColor &pixel) { return pixel.lightness() < 160; };
        Window latin("abcd");
        const auto inkAfter = [&](Window &shown) {
            return count(shown.picture(), shown.xAt(shown.end()), shown.xAt(shown.end() + 9), 0,
                         height, isDark);
        };
        window.code.editor()->clearFocus();
        // Not to the pixel: it begins between two of them.
        QVERIFY2(4 * inkAfter(window) > 3 * inkAfter(latin),
                 qPrintable(QStringLiteral("%1 %2").arg(inkAfter(window)).arg(inkAfter(latin))));
    }

    void aClickGoesToTheLetterThatIsSeenThere()
    {
        Window window("שלום");
        const int left = window.xAt(window.begin());
        const int right = window.xAt(window.end());
        window.clickAt(right - 1);
        QCOMPARE(window.code.caret(), window.begin());
        window.clickAt(left + 1);
        QCOMPARE(window.code.caret(), window.end());
        window.clickAt((left + right) / 2);
        QVERIFY(window.code.caret() > window.begin() && window.code.caret() < window.end());
        // What is typed comes where the caret is seen.
        window.clickAt(right - 1);
        window.code.code().insert(QStringLiteral("א"));
        QVERIFY(window.code.text().contains("\"אשלום\""));
        window.code.undo();
        QVERIFY(window.code.text().contains("\"שלום\""));
        // And the rest of the line is where it was.
        window.clickAt(window.xAt(2) + 1);
        QCOMPARE(window.code.caret(), 2);
    }

    void theCaretGoesFromRightToLeft()
    {
        Window window("שלום");
        window.code.setCaret(window.begin());
        BidiLayer &bidi = window.code.code().bidi();
        double before = bidi.caretRect().left();
        QVERIFY(qAbs(before - window.xAt(window.end())) < 3);
        for (int letter = 0; letter < 4; ++letter) {
            test::press(window.code.editor(), Qt::Key_Right);
            const double x = bidi.caretRect().left();
            QVERIFY(x < before);
            before = x;
        }
        QVERIFY(qAbs(before - window.xAt(window.begin())) < 3);
        test::press(window.code.editor(), Qt::Key_Right);
        QVERIFY(bidi.caretRect().isEmpty());
        QCOMPARE(window.code.caret(), window.end() + 1);
    }

    void whatIsSelectedIsMarkedWhereItIsSeen()
    {
        const test::Themed themed;
        Window window("שלום");
        const QColor ground = Colours::of(window.code.palette()).selection;
        window.ask(QsciScintilla::SCI_SETSEL, window.begin(), window.begin() + 2);
        const int left = window.xAt(window.begin());
        const int right = window.xAt(window.end());
        const QImage seen = window.picture();
        const int row = window.yAt(0) + 1;
        const auto isGround = [ground](const QColor &pixel) { return pixel == ground; };
        QVERIFY(count(seen, right - 4, right, row, row + 1, isGround) > 2);
        QCOMPARE(count(seen, left, (left + right) / 2, row, row + 1, isGround), 0);
    }

    void itGrowsWithTheTextAroundIt()
    {
        Window window("שלום שלום");
        const auto isDark = [](const QColor &pixel) { return pixel.lightness() < 160; };
        window.code.editor()->clearFocus();
        const auto inkOfValue = [&] {
            return count(window.picture(), window.xAt(window.begin()), window.xAt(window.end()), 0,
                         static_cast<int>(window.ask(QsciScintilla::SCI_TEXTHEIGHT)), isDark);
        };
        const int before = inkOfValue();
        window.code.code().zoomTo(10);
        QVERIFY2(2 * inkOfValue() > 5 * before, "as high as it is wide");
    }

    void aLongTextGoesOnInTheNextRow()
    {
        const QByteArray text = QByteArray("שלום עולם ").repeated(20);
        Window window(text.constData(), 400);
        QVERIFY(window.yAt(window.end()) > window.yAt(window.begin()));
        const int height = static_cast<int>(window.ask(QsciScintilla::SCI_TEXTHEIGHT));
        const QColor ink = Colours::of(QApplication::palette()).tone(Tone::Success).text;
        window.code.editor()->clearFocus();
        const QImage seen = window.picture();
        // No row has one of the library's boxes: a column that is ink for half of the row.
        for (int y = 0; y < window.yAt(window.end()); y += height) {
            for (int x = window.xAt(0); x < seen.width(); ++x) {
                const int inked = count(seen, x, x + 3 < seen.width() ? x + 3 : x, y, y + height,
                                        [ink](const QColor &pixel) { return pixel == ink; });
                QVERIFY2(inked <= 3 * height / 2,
                         qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
        }
    }
};

QTEST_MAIN(TestBidi)
#include "tst_bidi.moc"
