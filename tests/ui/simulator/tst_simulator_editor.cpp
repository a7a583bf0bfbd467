#include "tests/ui/simulator/simulatorpagetest.h"
#include "ui/common/scintilla.h"
#include "ui/common/toast.h"
#include "ui/simulator/payloadassist.h"

#include <QtWidgets/QLineEdit>

using namespace hk;

class TestSimulatorEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test.reset();
        m_test = std::make_unique<test::SimulatorPageTest>();
        QVERIFY(m_test->load());
    }
    void cleanupTestCase()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void eachDraftHasAnUndoHistoryOfItsOwn()
    {
        const QByteArray first = m_test->payload()->text();
        m_test->typePayload(QStringLiteral(" "));
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_VERIFY(m_test->isFresh());
        const QByteArray second = m_test->payload()->text();
        code()->undo(); // nothing was typed here
        QCOMPARE(m_test->payload()->text(), second);
        m_test->typePayload(QStringLiteral("  "));
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        code()->undo();
        QCOMPARE(m_test->payload()->text(), first);
        m_test->chooseTrigger(Trigger::SmsReminder);
        QVERIFY(m_test->payload()->text().startsWith("  {"));
        code()->undo();
        QCOMPARE(m_test->payload()->text(), second);
    }

    void aNewSampleCanBeTakenBack()
    {
        const QByteArray before = m_test->payload()->text();
        test::click(m_test->page.get(), QStringLiteral("newSampleButton"));
        QTRY_VERIFY(m_test->payload()->text() != before);
        code()->undo();
        QCOMPARE(m_test->payload()->text(), before);
    }

    void largeDraftsKeepWhatWasTypedWhileTheyCame()
    {
        const QByteArray text = m_test->largePayload();
        m_test->payload()->replaceText(text);
        QVERIFY(m_test->payload()->isLoading());
        m_test->typePayload(QStringLiteral(" "));
        m_test->chooseTrigger(Trigger::SmsReminder);
        QTRY_VERIFY(m_test->isFresh());
        const QByteArray other = m_test->largePayload();
        m_test->payload()->replaceText(other);
        m_test->chooseTrigger(Trigger::AppointmentConfirmed);
        QVERIFY(m_test->payload()->text() == ' ' + text);
        QTRY_VERIFY(m_test->isFresh());
        m_test->chooseTrigger(Trigger::SmsReminder);
        QVERIFY(m_test->payload()->text() == other);
        QTRY_VERIFY(m_test->isFresh());
        QCOMPARE(m_test->badge(), QStringLiteral("Valid"));
    }

    void aLegalValueIsSetInOneStep()
    {
        QByteArray bad = m_test->payload()->text();
        bad.replace("\"object\": \"customer\"", "\"object\":   5.0");
        m_test->payload()->replaceText(bad);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("1 problem"));
        QCOMPARE(m_test->part<QPushButton>("mendButton")->text(),
                 QStringLiteral("Set a le&gal value"));
        test::click(m_test->page.get(), QStringLiteral("mendButton"));
        QCOMPARE(m_test->payload()->text(),
                 QByteArray(bad).replace("\"object\":   5.0", "\"object\":   \"5.0\""));
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
        code()->undo();
        QCOMPARE(m_test->payload()->text(), bad);
    }

    void theKeyMendsWhatIsUnderTheCaret()
    {
        QByteArray bad = m_test->payload()->text();
        bad.replace("\"duration\": ", "\"duration\": \"\", \"colour\": ");
        m_test->payload()->replaceText(bad);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("2 problems"));
        m_test->payload()->setCaret(bad.indexOf("\"colour\""));
        m_test->payload()->editor()->setFocus();
        test::pressInWindow(m_test->page.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(m_test->payload()->text().contains("\"duration\": 0,"));
        test::pressInWindow(m_test->page.get(), Qt::Key_F8);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("1 problem"));
        test::pressInWindow(m_test->page.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Valid"));
    }

    void findsAndReplacesWithTheKeyboard()
    {
        m_test->payload()->replaceText("{\"a\": \"Mia\", \"b\": \"mia\", \"c\": 1}");
        m_test->payload()->setCaret(0);
        m_test->page->find();
        auto *words = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("findField"));
        QVERIFY(words->hasFocus());
        test::type(words, QStringLiteral("mia"));
        test::press(words, Qt::Key_Return);
        QCOMPARE(code()->selectedText(), QStringLiteral("Mia"));
        test::pressInWindow(m_test->page.get(), Qt::Key_F3);
        QCOMPARE(code()->selectedText(), QStringLiteral("mia"));
        test::pressInWindow(m_test->page.get(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(code()->selectedText(), QStringLiteral("Mia"));
        test::pressInWindow(m_test->page.get(), Qt::Key_H, Qt::ControlModifier);
        auto *by = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("replaceField"));
        test::type(by, QStringLiteral("Zoe"));
        test::press(by, Qt::Key_Return);
        QCOMPARE(m_test->payload()->text(),
                 QByteArray("{\"a\": \"Zoe\", \"b\": \"mia\", \"c\": 1}"));
        test::click(m_test->page.get(), QStringLiteral("replaceAllButton"));
        QCOMPARE(m_test->payload()->text(),
                 QByteArray("{\"a\": \"Zoe\", \"b\": \"Zoe\", \"c\": 1}"));
        QVERIFY(m_test->part<QLabel>("findNote")->text().startsWith(QLatin1String("1 place")));
        test::press(words, Qt::Key_Escape);
        QVERIFY(m_test->payload()->editor()->hasFocus());
        QVERIFY(words->isHidden() || !words->isVisible());
    }

    void theMatchesAreCounted()
    {
        m_test->payload()->replaceText(R"({"a": "mia", "b": "Mia", "c": "mia"})");
        m_test->payload()->setCaret(0);
        m_test->page->find();
        auto *words = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("findField"));
        const auto *note = m_test->part<QLabel>("findNote");
        test::retype(words, QStringLiteral("mia"));
        for (const char *said : {"1 of 3", "2 of 3", "3 of 3", "1 of 3"}) {
            test::press(words, Qt::Key_Return);
            QCOMPARE(note->text(), QString::fromLatin1(said));
        }
        test::click(m_test->page.get(), QStringLiteral("findPreviousButton"));
        QCOMPARE(note->text(), QStringLiteral("3 of 3"));
    }

    void aMarkSaysOnlyWhatIsWrong()
    {
        m_test->payload()->replaceText("{\n\"colour\": 1,\n\"eventId\": 5\n}");
        QTRY_VERIFY(m_test->badge().endsWith(QStringLiteral("problems")));
        const auto *assist = m_test->page->findChild<PayloadAssist *>();
        const auto at = [&](qsizetype offset) {
            return QPoint(static_cast<int>(code()->SendScintilla(
                                  QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, offset))
                                  + 2,
                          static_cast<int>(code()->SendScintilla(
                                  QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, offset))
                                  + 3);
        };
        const QByteArray text = m_test->payload()->text();
        const QPoint colour = at(text.indexOf("colour"));
        QCOMPARE(assist->wordsAt(QPoint(2, colour.y())),
                 QStringList{QStringLiteral("has an unknown field \"colour\"")});
        const QPoint id = at(text.indexOf("5"));
        const QStringList onMargin = assist->wordsAt(QPoint(2, id.y()));
        QCOMPARE(onMargin.size(), 1);
        QCOMPARE(assist->wordsAt(id).size(), 2); // the text has the field's help, too
        QCOMPARE(assist->wordsAt(QPoint(code()->viewport()->width() - 2, id.y())), onMargin);
    }

    void whatIsNoJsonIsGoneToWhereItStopsBeingIt()
    {
        QByteArray bad = m_test->payload()->text();
        const qsizetype at = bad.indexOf("\"calendarId\": \"");
        const auto line = static_cast<int>(bad.left(at).count('\n') + 1);
        QVERIFY(line > 10);
        bad.remove(bad.indexOf("\",", at), 1); // the closing quote
        m_test->payload()->replaceText(bad);
        QTRY_COMPARE(m_test->badge(), QStringLiteral("Not JSON"));
        m_test->payload()->setCaret(0);
        test::pressInWindow(m_test->page.get(), Qt::Key_F8);
        QCOMPARE(m_test->payload()->caretLine(), line);
        const auto *list = m_test->part<QListWidget>("problemList");
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Line %1: ").arg(line)));
    }

    void whatIsNotThereIsSaid()
    {
        m_test->page->find();
        auto *words = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("findField"));
        test::retype(words, QStringLiteral("nowhere"));
        test::press(words, Qt::Key_Return);
        QCOMPARE(m_test->part<QLabel>("findNote")->text(),
                 QStringLiteral("\"nowhere\" is not in this text."));
    }

    void formattingKeepsSpellings()
    {
        m_test->payload()->replaceText("{\"b\":1.50e2,\"a\":[\"\\u0041\",{}]}");
        QTRY_VERIFY(m_test->badge() != QLatin1String("Valid"));
        test::pressInWindow(m_test->page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(
                m_test->payload()->text(),
                QByteArray("{\n  \"b\": 1.50e2,\n  \"a\": [\n    \"\\u0041\",\n    {}\n  ]\n}\n"));
        code()->undo();
        QCOMPARE(m_test->payload()->text(), QByteArray("{\"b\":1.50e2,\"a\":[\"\\u0041\",{}]}"));
    }

    void aQuoteOffersTheNamesThatAreNotThereYet()
    {
        m_test->retypePayload(QStringLiteral("{"));
        QTest::keyClicks(code(), QStringLiteral("\""));
        QVERIFY(code()->isListActive());
        QTest::keyClicks(code(), QStringLiteral("comp"));
        QTest::keyClick(code(), Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{\"companyId\": "));
        QTest::keyClicks(code(), QStringLiteral("1, "));
        test::pressInWindow(m_test->page.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(code()->isListActive());
        QTest::keyClick(code(), Qt::Key_Return);
        QTRY_COMPARE(m_test->payload()->text(), QByteArray("{\"companyId\": 1, \"appointment\": "));
    }

    void theContractIsSaidUnderTheMouse()
    {
        const auto *assist = m_test->payload()->findChild<PayloadAssist *>();
        const qsizetype at = m_test->payload()->text().indexOf("\"duration\"") + 3;
        const QString help = assist->helpAt(at);
        QVERIFY(help.startsWith(QLatin1String("appointment.duration: a whole number.")));
        QVERIFY(help.contains(QLatin1String("in minutes")));
    }

    void theListOfFieldsGoesToOneOrAddsIt()
    {
        test::pressInWindow(m_test->page.get(), Qt::Key_F4);
        auto *search = test::find<QLineEdit>(m_test->page.get(), QStringLiteral("fieldSearch"));
        QTRY_VERIFY(search->hasFocus());
        test::type(search, QStringLiteral("customer mail address same"));
        test::press(search, Qt::Key_Return);
        QVERIFY(m_test->payload()->editor()->hasFocus());
        QVERIFY(QByteArrayView(m_test->payload()->view())
                        .sliced(m_test->payload()->caret())
                        .startsWith('"'));
        m_test->payload()->replaceText("{\"customer\": {}}");
        test::retype(search, QStringLiteral("customer.gender"));
        QVERIFY(m_test->part<QLabel>("fieldWords")->text().contains(QLatin1String("Gender")));
        test::press(search, Qt::Key_Return);
        QCOMPARE(m_test->payload()->text(), QByteArray("{\"customer\": {\"gender\": null}}"));
        test::retype(search, QStringLiteral("appointment.id"));
        test::press(search, Qt::Key_Return);
        const auto *toast = m_test->page->findChild<Toast *>();
        QTRY_VERIFY(toast->text().contains(QLatin1String("nothing to put \"id\" in")));
    }

private:
    QsciScintilla *code() const
    {
        return qobject_cast<QsciScintilla *>(m_test->payload()->editor());
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::SimulatorPageTest> m_test;
};

QTEST_MAIN(TestSimulatorEditor)
#include "tst_simulator_editor.moc"
