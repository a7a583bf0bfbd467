#include "core/contract/completion.h"

#include "core/contract/fieldhelp.h"
#include "core/contract/jsoncursor.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

/// A text with a caret, written as |.
struct Typed
{
    explicit Typed(const QByteArray &marked)
        : caret(marked.indexOf('|')), text(marked.left(caret) + marked.mid(caret + 1))
    {
    }
    qsizetype caret;
    QByteArray text;
};

Completion completionOf(const QByteArray &marked)
{
    const Typed typed(marked);
    return completionAt(Trigger::AppointmentConfirmed, typed.text, typed.caret);
}

} // namespace

class TestCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereTheCaretIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("in an empty object") << QByteArray("{|}") << QStringLiteral("name at ");
        QTest::newRow("in a name") << QByteArray("{\"ev|\": 1}") << QStringLiteral("name at ");
        QTest::newRow("behind a name that is whole")
                << QByteArray("{\"a\"|: 1}") << QStringLiteral("nowhere");
        QTest::newRow("at a value") << QByteArray("{\"a\": |}") << QStringLiteral("value at a");
        QTest::newRow("behind a value") << QByteArray("{\"a\": 1 |}") << QStringLiteral("nowhere");
        QTest::newRow("behind a comma")
                << QByteArray("{\"a\": 1, |}") << QStringLiteral("name at ");
        QTest::newRow("in an inner object")
                << QByteArray("{\"a\": 1, \"b\": {\"c\": tr|") << QStringLiteral("value at b.c");
        QTest::newRow("in a list")
                << QByteArray("{\"l\": [1, {\"x\": 2}, {\"|") << QStringLiteral("name at l.2");
        QTest::newRow("in a text that is open")
                << QByteArray("{\"a\": \"BK|\n}") << QStringLiteral("value at a");
        QTest::newRow("brackets in a text are none")
                << QByteArray("{\"a\": \"}]{[\\\"\", \"b\": |}") << QStringLiteral("value at b");
        QTest::newRow("behind the end") << QByteArray("{} |") << QStringLiteral("nowhere");
        QTest::newRow("after an escaped name")
                << QByteArray("{\"\\u0061b\": |") << QStringLiteral("value at ab");
        QTest::newRow("too many brackets") << QByteArray("}}]|") << QStringLiteral("nowhere");
        QTest::newRow("nothing") << QByteArray("|") << QStringLiteral("nowhere");
    }
    void knowsWhereTheCaretIs()
    {
        QFETCH(const QByteArray, text);
        const Typed typed(text);
        const JsonCursor cursor = cursorAt(typed.text, typed.caret);
        const QString where = cursor.at == JsonCursor::At::Nowhere ? QStringLiteral("nowhere")
                : cursor.at == JsonCursor::At::Name
                ? QStringLiteral("name at ") + cursor.path.join(u'.')
                : QStringLiteral("value at ") + cursor.valuePath().join(u'.');
        QTEST(where, "where");
    }

    void everyCaretOfAnyTextIsSomewhere()
    {
        const QByteArray text("{\"a\\\":[1,{\"b\":\"\\\\\\\"}],,}]\n\"c\"::\\\"[[{\"d");
        for (qsizetype size = 0; size <= text.size(); ++size) {
            for (qsizetype caret = 0; caret <= size; ++caret) {
                const QByteArrayView part = QByteArrayView(text).first(size);
                const JsonCursor cursor = cursorAt(part, caret);
                QVERIFY(cursor.from <= caret && caret <= cursor.to && cursor.to <= size);
                namesAround(part, cursor);
            }
        }
    }

    void offersOnlyNamesThatAreNotThere()
    {
        const Completion all = completionOf("{|}");
        QVERIFY(all.areNames);
        QCOMPARE(all.choices.size(), 7);
        const Completion rest =
                completionOf("{\"eventId\": 1, |, \"customer\": {\"companyId\": 1}}");
        QVERIFY(!rest.choices.contains(QStringLiteral("eventId")));
        QVERIFY(!rest.choices.contains(QStringLiteral("customer")));
        QVERIFY(rest.choices.contains(QStringLiteral("companyId")));
        QCOMPARE(completionOf("{\"customer\": {\"emai|\"}}").choices,
                 (QStringList{QStringLiteral("email"), QStringLiteral("emailInfo"),
                              QStringLiteral("emailPromotion")}));
        QVERIFY(completionOf("{\"nobody\": {|}}").choices.isEmpty());
    }

    void theNameAtTheCaretIsStillOffered()
    {
        const Completion completion = completionOf("{\"custom|er\": {}}");
        QCOMPARE(completion.choices, QStringList{QStringLiteral("customer")});
        QVERIFY(completion.hasColon);
        QCOMPARE(completion.bytesOf(QStringLiteral("customer")), QByteArray("\"customer\""));
    }

    void aChoiceTakesThePlaceOfWhatIsTyped()
    {
        QByteArray text("{\"customer\": {\"emai");
        const Completion completion = completionAt(Trigger::CustomerCreated, text, text.size());
        text.replace(completion.from, completion.to - completion.from,
                     completion.bytesOf(completion.choices.first()));
        QCOMPARE(text, QByteArray("{\"customer\": {\"email\": "));
    }

    void offersDocumentedValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("true, false, null")
                << QByteArray("{\"appointment\": {\"onlineBooking\": |}}")
                << QStringList{QStringLiteral("true"), QStringLiteral("false"),
                               QStringLiteral("null")};
        QTest::newRow("what begins as typed")
                << QByteArray("{\"appointment\": {\"onlineBooking\": t|}}")
                << QStringList{QStringLiteral("true")};
        QTest::newRow("the trigger's own name")
                << QByteArray("{\"eventTrigger\": \"|\"")
                << QStringList{QStringLiteral("\"BookingConfirmation\"")};
        QTest::newRow("a status") << QByteArray("{\"appointment\": {\"status\": \"B|\"}}")
                                  << QStringList{QStringLiteral("\"BK\"")};
        QTest::newRow("in a list")
                << QByteArray("{\"appointment\": {\"auditTrail\": [{\"statusAfter\": \"C|")
                << QStringList{QStringLiteral("\"CN\"")};
        QTest::newRow("none for a free text")
                << QByteArray("{\"eventId\": \"|\"}") << QStringList();
    }
    void offersDocumentedValues()
    {
        QFETCH(const QByteArray, text);
        QTEST(completionOf(text).choices, "choices");
    }

    void everyFieldIsExplained()
    {
        for (const Trigger trigger : allTriggers) {
            QVERIFY(!fieldsOf(trigger).isEmpty());
            for (const FieldHelp &field : fieldsOf(trigger)) {
                QVERIFY2(!field.type.isEmpty() && !field.description.isEmpty(),
                         qPrintable(field.path.join(u'.')));
            }
        }
        const FieldHelp email = helpFor(Trigger::CustomerUpdated,
                                        {QStringLiteral("customer"), QStringLiteral("email")});
        QCOMPARE(email.type, QStringLiteral("a text or null"));
        QVERIFY(email.isNullable);
        QVERIFY(!helpFor(Trigger::CustomerUpdated, {QStringLiteral("appointment")}).isKnown());
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
