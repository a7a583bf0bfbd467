#include "tests/ui/common/codewindow.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/foldwalk.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using test::CodeWindow;

namespace {

/// JSON of so many lines of an array, several times what is put into an editor at once.
QByteArray longJson(int lines, const QByteArray &line = "  {\"name\": \"Zo\xc3\xab\"},\n")
{
    return "{\n\"list\": [\n" + line.repeated(lines) + "  0\n]\n}\n";
}

long ask(const QsciScintilla *editor, unsigned int message, long first = 0, long second = 0)
{
    return editor->SendScintilla(message, static_cast<unsigned long>(first), second);
}

/// What is in the editor, whatever the view says.
QByteArray inEditor(const QsciScintilla *editor)
{
    const long size = ask(editor, QsciScintilla::SCI_GETLENGTH);
    QByteArray bytes(size, '\0');
    if (size > 0)
        editor->SendScintilla(QsciScintilla::SCI_GETTEXTRANGE, 0L, size, bytes.data());
    return bytes;
}

} // namespace

class TestLargeCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeTextIsThereAtOnceAndComesIntoSightWhileTheWindowGoesOn()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        QSignalSpy edited(window.code, &CodeView::textEdited);
        const QByteArray text = longJson(60'000);
        window.code->setText(text);
        QVERIFY(window.code->isLoading());
        QVERIFY(window.code->text() == text);
        QCOMPARE(window.code->size(), text.size());
        QVERIFY(inEditor(window.scintilla()).size() < text.size());
        QTRY_VERIFY(!window.code->isLoading());
        QVERIFY(inEditor(window.scintilla()) == text);
        QCOMPARE(edited.count(), 0);
        QVERIFY(!window.scintilla()->isUndoAvailable());
        QVERIFY(!window.scintilla()->isReadOnly());
    }

    void aCopyOfALongLineHasNoneOfTheBreaksThatItIsShownWith()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QByteArray letters = QByteArray("Zo\xc3\xab ").repeated(30'000);
        const QByteArray text = "{\"a\": \"" + letters + "\",\n \"b\": 1}\n";
        window.code->setText(text);
        QVERIFY(window.code->isPlain());
        QVERIFY(inEditor(window.scintilla()).size() > text.size());
        const auto copied = [&](long from, long to) {
            ask(window.scintilla(), QsciScintilla::SCI_SETSEL, from, to);
            QTest::keyClick(window.code->editor(), Qt::Key_C, Qt::ControlModifier);
            return QGuiApplication::clipboard()->text().toUtf8();
        };
        QVERIFY(copied(0, -1) == text);
        // The first break stands after 2,000 bytes, or after the character that they end in.
        const QByteArray shown = inEditor(window.scintilla());
        const auto at = static_cast<long>(shown.indexOf('\n'));
        QCOMPARE(copied(at - 10, at + 11), text.mid(at - 10, 20));
        QCOMPARE(copied(at, at + 1), QByteArray());
        window.code->setText("{\n}\n");
        QCOMPARE(copied(0, -1), QByteArray("{\n}\n"));
    }

    void anotherTextIsSeenFromItsLeftEdge()
    {
        CodeWindow window(CodeView::Syntax::Json);
        window.code->setWrapping(false);
        test::showActive(&window);
        window.code->setText(longJson(10, QByteArray(5'000, '1') + ",\n"));
        ask(window.scintilla(), QsciScintilla::SCI_SETXOFFSET, 3'000);
        window.code->setText(longJson(10));
        QCOMPARE(ask(window.scintilla(), QsciScintilla::SCI_GETXOFFSET), 0);
    }

    void whoTypesWhileItIsLoadedTypesIntoAllOfIt()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        QByteArray text = longJson(60'000);
        window.code->setText(text);
        QVERIFY(window.code->isLoading());
        QTest::keyClick(window.code->editor(), Qt::Key_Space);
        QVERIFY(!window.code->isLoading());
        QVERIFY(window.code->text() == text.prepend(' '));
        QVERIFY(inEditor(window.scintilla()) == text);
        window.code->undo();
        QVERIFY(window.code->text() == text.sliced(1));
    }

    void theCaretMovesWhileItIsLoaded()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText(longJson(60'000));
        QTest::keyClick(window.code->editor(), Qt::Key_Down);
        QVERIFY(window.code->isLoading());
        QCOMPARE(window.code->caretLine(), 2);
    }

    void anotherTextTakesThePlaceOfOneThatIsLoaded()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText(longJson(60'000));
        const QByteArray second = longJson(70'000, "  [1, 2],\n");
        window.code->setText(second);
        window.code->setText(second);
        QTRY_VERIFY(!window.code->isLoading());
        QVERIFY(inEditor(window.scintilla()) == second);
        window.code->setText(longJson(60'000));
        window.code->setText("{}");
        QVERIFY(!window.code->isLoading());
        QCOMPARE(inEditor(window.scintilla()), QByteArray("{}"));
    }

    void otherDocumentsAreShownWhileOneIsLoaded()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QByteArray text = longJson(60'000);
        window.code->setText(text);
        window.code->showDocument(1);
        QCOMPARE(window.code->text(), QByteArray());
        window.code->setText("{\"a\": 1}");
        window.code->showDocument(0);
        QVERIFY(window.code->text() == text);
        QVERIFY(inEditor(window.scintilla()) == text);
        QTest::keyClick(window.code->editor(), Qt::Key_Space);
        window.code->showDocument(1);
        QCOMPARE(window.code->text(), QByteArray("{\"a\": 1}"));
        window.code->showDocument(0);
        QVERIFY(window.code->text() == ' ' + text);
        // Each is still coloured.
        QCOMPARE(window.scintilla()->lexer(), window.code->findChild<QsciLexerJSON *>());
    }

    void aLargeReplacementIsOneStepToUndo()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QByteArray first = longJson(60'000);
        window.code->setText(first);
        QTRY_VERIFY(!window.code->isLoading());
        const QByteArray second = longJson(70'000, "  [1, 2],\n");
        QSignalSpy edited(window.code, &CodeView::textEdited);
        window.code->replaceText(second);
        QCOMPARE(edited.count(), 1);
        QVERIFY(window.code->isLoading());
        QVERIFY(window.code->text() == second);
        QTRY_VERIFY(!window.code->isLoading());
        QVERIFY(inEditor(window.scintilla()) == second);
        QCOMPARE(edited.count(), 1);
        window.code->undo();
        QVERIFY(window.code->text() == first);
        QVERIFY(inEditor(window.scintilla()) == first);
        QVERIFY(!window.scintilla()->isUndoAvailable());
    }

    void undoneWhileItIsLoadedAReplacementIsGone()
    {
        CodeWindow window(CodeView::Syntax::Json);
        window.code->setText("{}");
        window.code->replaceText(longJson(60'000));
        QVERIFY(window.code->isLoading());
        window.code->undo();
        QCOMPARE(window.code->text(), QByteArray("{}"));
        QCOMPARE(inEditor(window.scintilla()), QByteArray("{}"));
    }

    void whatIsPutOverALoadedTextIsInIt()
    {
        CodeWindow window(CodeView::Syntax::Json);
        QByteArray text = longJson(60'000);
        window.code->setText(text);
        const qsizetype at = text.size() / 2;
        text.replace(at, 3, "xyz");
        window.code->overwrite(at, "xyz", text);
        QVERIFY(window.code->text() == text);
        QVERIFY(inEditor(window.scintilla()) == text);
    }

    void aProblemFarDownIsMarkedOnceItsLineIsThere()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText(longJson(60'000));
        window.code->markProblem(50'000, QStringLiteral("wrong"));
        QVERIFY(window.code->isLoading());
        QTRY_VERIFY(!window.code->isLoading());
        QVERIFY(window.scintilla()->markersAtLine(49'999) != 0);
        QCOMPARE(window.scintilla()->accessibleDescription(), QStringLiteral("wrong"));
    }

    void aLargeBlockIsFoldedAndUnfolded()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        window.code->setText(longJson(60'000, "  {\n  \"a\": 1},\n"));
        QTRY_VERIFY(!window.code->isLoading());
        const QsciScintilla *editor = window.scintilla();
        const long lines = ask(editor, QsciScintilla::SCI_GETLINECOUNT);
        FoldWalk &folding = window.code->folding();
        const auto isShown = [editor](long line) {
            return ask(editor, QsciScintilla::SCI_GETLINEVISIBLE, line) != 0;
        };
        QVERIFY(!folding.click(lines - 1, {})); // nothing begins there
        // One within, which stays folded.
        QVERIFY(folding.click(2, {}));
        QTRY_VERIFY(!folding.isUnderWay());
        QVERIFY(isShown(2) && !isShown(3) && isShown(4));
        QVERIFY(folding.click(0, {}));
        QVERIFY(folding.isUnderWay());
        QTRY_VERIFY(!folding.isUnderWay());
        QVERIFY(isShown(0) && !isShown(1) && !isShown(lines - 3));
        QVERIFY(isShown(lines - 1));
        QVERIFY(editor->viewport()->updatesEnabled());
        QVERIFY(folding.click(0, {}));
        QTRY_VERIFY(!folding.isUnderWay());
        QVERIFY(isShown(1) && isShown(2) && !isShown(3) && isShown(4) && isShown(lines - 3));
        // With all that is in it.
        QVERIFY(folding.click(0, Qt::ControlModifier));
        QVERIFY(folding.click(0, Qt::ControlModifier));
        QTRY_VERIFY(!folding.isUnderWay());
        QVERIFY(isShown(3) && isShown(5));
        QCOMPARE(ask(editor, QsciScintilla::SCI_GETALLLINESVISIBLE), 1L);
    }

    void whoTypesWhileItIsFoldedGetsWhatWasTyped()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QByteArray text = longJson(60'000);
        window.code->setText(text);
        QTRY_VERIFY(!window.code->isLoading());
        QVERIFY(window.code->folding().click(0, {}));
        QTest::keyClick(window.code->editor(), Qt::Key_Space);
        QVERIFY(!window.code->folding().isUnderWay());
        QVERIFY(window.code->text() == ' ' + text);
        QVERIFY(window.scintilla()->viewport()->updatesEnabled());
    }

    void screenReadersCountAsTheTextIsWritten()
    {
        CodeWindow window(CodeView::Syntax::Json);
        test::showActive(&window);
        const QString text = QStringLiteral("{\n\"é🙂\": 1,\n\"b\": 2}");
        window.code->setText(text.toUtf8());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(window.code->editor());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Payload"));
        QVERIFY(face->state().editable);
        QAccessibleTextInterface *spoken = face->textInterface();
        QVERIFY(spoken);
        QCOMPARE(spoken->characterCount(), text.size());
        for (int i = 0; i <= text.size(); ++i) {
            QCOMPARE(spoken->text(0, i), text.first(i == 5 ? 4 : i)); // not half a character
        }
        int from = 0;
        int to = 0;
        QCOMPARE(spoken->textAtOffset(3, QAccessible::LineBoundary, &from, &to),
                 QStringLiteral("\"é🙂\": 1,\n"));
        QCOMPARE(std::pair(from, to), std::pair(2, 12));
        QCOMPARE(spoken->textBeforeOffset(12, QAccessible::LineBoundary, &from, &to),
                 QStringLiteral("\"é🙂\": 1,\n"));
        QCOMPARE(spoken->textAfterOffset(0, QAccessible::CharBoundary, &from, &to),
                 QStringLiteral("\n"));
        spoken->setCursorPosition(12);
        QCOMPARE(window.code->caretLine(), 3);
        QCOMPARE(spoken->cursorPosition(), 12);
        spoken->setSelection(0, 2, 12);
        QCOMPARE(window.scintilla()->selectedText(), QStringLiteral("\"é🙂\": 1,\n"));
        face->editableTextInterface()->replaceText(2, 12, QStringLiteral("ö"));
        QCOMPARE(QString::fromUtf8(window.code->text()), QStringLiteral("{\nö\"b\": 2}"));
    }
};

QTEST_MAIN(TestLargeCode)
#include "tst_largecode.moc"
