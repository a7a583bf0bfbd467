#include "tests/ui/common/codewindow.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/languages.h"
#include "ui/theme/colours.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace hk;
using test::CodeWindow;

namespace {

/// Counts what timers do in the whole program while it lives.
class TimerCount final : public QObject
{
public:
    TimerCount() { qApp->installEventFilter(this); }

    /// Whether next to nothing happens when there is nothing to do.
    bool areQuiet()
    {
        constexpr int turns = 100;
        m_count = 0;
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        return m_count < turns / 2;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

QColor styleColour(const QsciScintilla *editor, int position)
{
    const long style = editor->SendScintilla(QsciScintilla::SCI_GETSTYLEAT,
                                             static_cast<unsigned long>(position));
    return editor->lexer()->color(static_cast<int>(style));
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetComesBackAndIsNoEdit()
    {
        CodeWindow window(CodeView::Syntax::Json);
        QSignalSpy edited(window.code, &CodeView::textEdited);
        const QByteArray text = QStringLiteral("{\n  \"name\": \"Zoë 🙂\"\n}\n").toUtf8();
        window.code->setText(text);
        QCOMPARE(window.code->text(), text);
        QCOMPARE(edited.count(), 0);
    }

    void whatIsShownKeepsNoProcessorBusy_data()
    {
        QTest::addColumn<CodeView::Syntax>("syntax");
        QTest::addColumn<QByteArray>("text");
        const QByteArray line = "{\"a\":\"" + QByteArray(2'000'000, 'x') + "\"}";
        QByteArray many = "{";
        for (int i = 0; i < 3000; ++i)
            many += "\"k" + QByteArray::number(i) + "\": 12,\n";
        QTest::newRow("plain") << CodeView::Syntax::Plain << QByteArray("text\n").repeated(5000);
        QTest::newRow("one line") << CodeView::Syntax::Json << line;
        QTest::newRow("one line, plain") << CodeView::Syntax::Plain << line;
        QTest::newRow("JSON") << CodeView::Syntax::Json << many;
        QTest::newRow("HTTP") << CodeView::Syntax::Http << "POST / HTTP/1.1\n\n" + many;
    }
    void whatIsShownKeepsNoProcessorBusy()
    {
        QFETCH(CodeView::Syntax, syntax);
        QFETCH(QByteArray, text);
        CodeWindow window(syntax);
        window.code->setReadOnly(true);
        window.code->setText(text);
        test::showActive(&window);
        TimerCount timers;
        QTRY_VERIFY(timers.areQuiet());
    }

    void overwritingIsNoEditOfTheUsers()
    {
        CodeWindow window(CodeView::Syntax::Json);
        window.code->setText("{\"id\": \"aaa\"}");
        window.scintilla()->setCursorPosition(0, 1);
        QTest::keyClicks(window.scintilla(), QStringLiteral(" "));
        QSignalSpy edited(window.code, &CodeView::textEdited);
        window.code->overwrite(9, "bbb");
        QCOMPARE(window.code->text(), QByteArray("{ \"id\": \"bbb\"}"));
        QCOMPARE(edited.count(), 0);
        int line = 0;
        int column = 0;
        window.scintilla()->getCursorPosition(&line, &column);
        QCOMPARE(std::pair(line, column), std::pair(0, 2));
        // What the user did before can be undone, and only that.
        window.scintilla()->undo();
        QCOMPARE(window.code->text(), QByteArray("{\"id\": \"bbb\"}"));
    }

    void typingIsAnEdit()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        QSignalSpy edited(window.code, &CodeView::textEdited);
        test::type(window.code->editor(), QStringLiteral("{}"));
        QVERIFY(edited.count() > 0);
        QVERIFY(window.code->text().startsWith("{"));
    }

    void readOnlyTextCannotBeTypedIn()
    {
        CodeWindow window(CodeView::Syntax::Http);
        test::showActive(&window);
        window.code->setReadOnly(true);
        window.code->setText("POST / HTTP/1.1\n");
        test::type(window.code->editor(), QStringLiteral("x"));
        QCOMPARE(window.code->text(), QByteArray("POST / HTTP/1.1\n"));
    }

    void tabIndentsAndEscThenTabLeaves()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        QSignalSpy told(window.code, &CodeView::tabIndented);
        QWidget *editor = window.code->editor();
        editor->setFocus();
        test::press(editor, Qt::Key_Tab);
        QCOMPARE(window.code->text(), QByteArray("  "));
        QVERIFY(editor->hasFocus());
        test::press(editor, Qt::Key_Tab);
        QCOMPARE(told.count(), 1);
        test::press(editor, Qt::Key_Escape);
        test::press(editor, Qt::Key_Tab);
        QVERIFY(window.after->hasFocus());
        QCOMPARE(window.code->text(), QByteArray("    "));
    }

    void tabLeavesTextThatIsOnlyRead()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setReadOnly(true);
        window.code->editor()->setFocus();
        test::press(window.code->editor(), Qt::Key_Tab);
        QVERIFY(window.after->hasFocus());
    }

    void moreThanTenMegabytesArePlainText()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QByteArray large(CodeView::plainAbove + 1, 'x');
        window.code->setText(large);
        QVERIFY(window.code->isPlain());
        QVERIFY(window.code->isReadOnly());
        QVERIFY(!window.scintilla()->lexer());
        QVERIFY(window.scintilla()->lineLength(0) < 3000);
        QVERIFY(window.code->text() == large);
        window.code->setText("{}");
        QVERIFY(!window.code->isPlain());
        QVERIFY(!window.code->isReadOnly());
        QVERIFY(window.scintilla()->lexer());
        QCOMPARE(window.code->text(), QByteArray("{}"));
    }

    void bytesThatAreNoTextAreReplaced()
    {
        CodeWindow window(CodeView::Syntax::Plain);
        window.code->setText("a\xFF"
                             "b");
        QCOMPARE(window.code->text(), QStringLiteral("a\uFFFDb").toUtf8());
    }

    void aProblemIsDescribedAndCleared()
    {
        CodeWindow window(CodeView::Syntax::Json);
        window.code->setText("{\n\"a\": 1\n}");
        window.code->markProblem(2, QStringLiteral("a must be a text"));
        QCOMPARE(window.scintilla()->accessibleDescription(), QStringLiteral("a must be a text"));
        QVERIFY(window.scintilla()->marginWidth(1) > 0);
        window.code->clearProblems();
        QCOMPARE(window.scintilla()->marginWidth(1), 0);
        QVERIFY(window.scintilla()->accessibleDescription().contains(QLatin1String("Esc")));
    }

    void keysAndStringsHaveTheThemesColours()
    {
        test::Themed themed;
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText("{\"key\": \"text\", \"n\": 12}");
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            themed.theme.setChoice(choice);
            const Colours &c = choice == ThemeChoice::Dark ? Colours::night() : Colours::day();
            window.scintilla()->recolor();
            QTRY_COMPARE(styleColour(window.scintilla(), 2), c.accent);
            QCOMPARE(styleColour(window.scintilla(), 10), c.tone(Tone::Success).text);
            QCOMPARE(styleColour(window.scintilla(), 21), c.tone(Tone::Warning).text);
        }
    }

    void theHeadOfAMessageIsColoured()
    {
        const test::Themed themed;
        CodeWindow window(CodeView::Syntax::Http);
        test::showActive(&window);
        window.code->setText("POST / HTTP/1.1\nHost: a.example\n\n{\"Not\": \"a header\"}");
        window.scintilla()->recolor();
        const Colours c = Colours::of(QApplication::palette());
        QCOMPARE(styleColour(window.scintilla(), 0), c.tone(Tone::Held).text);
        QCOMPARE(styleColour(window.scintilla(), 17), c.accent);
        QCOMPARE(styleColour(window.scintilla(), 36), c.text);
    }

    void findGoesForwardBackwardAndAround()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText("one two one");
        QVERIFY(window.code->find(QStringLiteral("one"), true));
        QVERIFY(window.code->find(QStringLiteral("one"), true));
        int line = 0;
        int column = 0;
        window.scintilla()->getCursorPosition(&line, &column);
        QCOMPARE(column, 11);
        QVERIFY(window.code->find(QStringLiteral("two"), false));
        QVERIFY(!window.code->find(QStringLiteral("three"), true));
    }

    void codeStaysLeftToRightInARightToLeftWindow()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        const auto *code = new CodeView(CodeView::Syntax::Json, QStringLiteral("Payload"), &window);
        QCOMPARE(code->editor()->layoutDirection(), Qt::LeftToRight);
    }

    void codeIsPaintedTheSameWhenTheWindowIsArabic()
    {
        const auto painted = [] {
            CodeWindow window(CodeView::Syntax::Json);
            window.code->setText("{ \"a\": [1, true] }");
            window.ensurePolished();
            return window.code->grab().toImage();
        };
        Languages languages;
        languages.install(QLocale(QStringLiteral("en_GB")));
        const QImage english = painted();
        languages.install(QLocale(QStringLiteral("ar_EG")));
        const QImage arabic = painted();
        languages.install(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(arabic, english);
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
