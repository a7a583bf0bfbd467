#include "core/exchange/difference.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace hk;
using Kind = Difference::Kind;

namespace {

/// With ' for ".
QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }

QString lineOf(const Difference &one)
{
    static const QHash<Kind, QString> signs{{Kind::Changed, QStringLiteral("~")},
                                            {Kind::Added, QStringLiteral("+")},
                                            {Kind::Removed, QStringLiteral("-")},
                                            {Kind::Reordered, QStringLiteral("#")}};
    if (one.kind == Kind::Same)
        return QStringLiteral("=%1").arg(one.same);
    const QString place = one.line > 0 ? QString::number(one.line) : one.path;
    QStringList parts{signs[one.kind] + place};
    if (one.kind != Kind::Added)
        parts.append(one.before);
    if (one.kind != Kind::Removed)
        parts.append(one.after);
    return parts.join(u'|');
}

/// A line a difference: "~$.a|1|2".
QString linesOf(const Differences &differences)
{
    QStringList lines;
    for (const Difference &one : differences.list)
        lines.append(lineOf(one));
    return lines.join(u' ');
}

QJsonValue anyValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 3 ? 4 : 6)) {
    case 0:
        return random.bounded(3);
    case 1:
        return QString(QChar(u'a' + random.bounded(3)));
    case 2:
        return random.bounded(2) == 1;
    case 3:
        return QJsonValue::Null;
    case 4: {
        QJsonArray list;
        for (int i = random.bounded(3); i > 0; --i)
            list.append(anyValue(random, depth + 1));
        return list;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(4); i > 0; --i)
            object.insert(QString(QChar(u'k' + random.bounded(4))), anyValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

/// What differs between two bodies, headers or messages.
class TestDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("equal") << quoted("{'a':1,'b':[1,2]}") << quoted("{'a':1,'b':[1,2]}")
                               << "=3";
        QTest::newRow("blanks, escapes and ways to write a number make no difference")
                << quoted("{'a':1.0,'b':'é','c':[100,-0,1e2]}")
                << QByteArray(" { \"a\" : 1 ,\n\"b\":\"\\u00e9\",\"c\":[1e2,0,100.0] } ") << "=5";
        QTest::newRow("numbers too long for a double")
                << QByteArray("[12345678901234567890]") << QByteArray("[12345678901234567891]")
                << "~$[0]|12345678901234567890|12345678901234567891";
        QTest::newRow("an exponent nobody can reckon with")
                << QByteArray("[1e99999999999999999999]") << QByteArray("[1E99999999999999999999]")
                << "~$[0]|1e99999999999999999999|1E99999999999999999999";
        QTest::newRow("a value changed, its neighbours folded")
                << quoted("{'a':1,'b':2,'c':{'d':'x'},'e':[]}")
                << quoted("{'a':1,'b':2,'c':{'d':'y'},'e':[]}") << "=2 ~$.c.d|\"x\"|\"y\" =1";
        QTest::newRow("another kind") << quoted("{'a':1,'b':null}") << quoted("{'a':'1','b':{}}")
                                      << "~$.a|1|\"1\" ~$.b|null|{}";
        QTest::newRow("added and removed")
                << quoted("{'a':1,'b':{'x':[1]}}") << quoted("{'c':2,'a':1}")
                << "=1 -$.b|{\"x\":[1]} +$.c|2";
        QTest::newRow("lists by index")
                << QByteArray("[1,2,3]") << QByteArray("[1,3]") << "=1 ~$[1]|2|3 -$[2]|3";
        QTest::newRow("a longer list")
                << QByteArray("[[]]") << QByteArray("[[],7]") << "=1 +$[1]|7";
        QTest::newRow("names that need quotes") << QByteArray("{\"a.b\":{\"c\\\"d\":1},\"\":2}")
                                                << QByteArray("{\"a.b\":{\"c\\\"d\":3},\"\":4}")
                                                << "~$[\"a.b\"][\"c\\\"d\"]|1|3 ~$[\"\"]|2|4";
        QTest::newRow("names twice, one by one")
                << quoted("{'a':1,'a':2}") << quoted("{'a':1,'a':3}") << "=1 ~$.a|2|3";
        QTest::newRow("another order of names")
                << quoted("{'o':{'a':1,'b':2,'x':0}}") << quoted("{'o':{'b':2,'a':1}}")
                << "#$.o|a, b|b, a =2 -$.o.x|0";
        QTest::newRow("scalars") << QByteArray("true") << QByteArray("false") << "~$|true|false";
    }
    void json()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto found = jsonDifferences(before, after, KeyOrder::Counts);
        QVERIFY(found);
        QTEST(linesOf(*found), "told");
    }

    void theOrderOfNamesIsIgnoredOnRequest()
    {
        const QByteArray before = quoted("{'a':1,'b':{'c':2,'d':3}}");
        const QByteArray after = quoted("{'b':{'d':3,'c':2},'a':1}");
        QCOMPARE(jsonDifferences(before, after, KeyOrder::Counts)->count(), 2);
        QVERIFY(jsonDifferences(before, after, KeyOrder::Ignored)->areNone());
    }

    void whatIsNoJsonIsNotCompared()
    {
        QVERIFY(!jsonDifferences("{", "{}", KeyOrder::Counts));
        QVERIFY(!jsonDifferences("{}", "<html>", KeyOrder::Counts));
        QVERIFY(!jsonDifferences("", "", KeyOrder::Counts));
    }

    void agreesWithAnotherReaderOnWhatIsEqual()
    {
        QRandomGenerator random(7);
        int equal = 0;
        for (int i = 0; i < 3000; ++i) {
            const QJsonArray one{anyValue(random, 0)};
            const QJsonArray other{anyValue(random, 0)};
            const bool isEqual = one == other;
            equal += isEqual ? 1 : 0;
            const auto found = jsonDifferences(QJsonDocument(one).toJson(QJsonDocument::Compact),
                                               QJsonDocument(other).toJson(QJsonDocument::Indented),
                                               KeyOrder::Ignored);
            QVERIFY(found);
            QCOMPARE(found->areNone(), isEqual);
        }
        QVERIFY(equal > 50);
    }

    void isCutWhereThereIsTooMuch()
    {
        QByteArray before("[");
        QByteArray after("[");
        for (int i = 0; i < 5000; ++i) {
            before += "1,";
            after += "2,";
        }
        const auto found = jsonDifferences(QByteArray(before + "1]"), QByteArray(after + "1]"),
                                           KeyOrder::Counts);
        QVERIFY(found->isCut);
        QCOMPARE(found->count(), Differences::most);
        const auto lines = textDifferences(before.replace(',', '\n'), after.replace(',', '\n'));
        QVERIFY(lines.isCut);
    }

    void longValuesAreCut()
    {
        const QByteArray before = "[\"" + QByteArray(100'000, 'x') + "\"]";
        const auto found = jsonDifferences(before, "[1]", KeyOrder::Counts);
        QCOMPARE(found->list.constFirst().before.size(), 4097);
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << "";
        QTest::newRow("equal") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << "=2";
        QTest::newRow("a line changed")
                << QByteArray("a\nb\nc") << QByteArray("a\nx\nc") << "=1 ~2|b|x =1";
        QTest::newRow("a line added in the middle")
                << QByteArray("a\nb\nc") << QByteArray("a\nn\nb\nc") << "=1 +2|n =2";
        QTest::newRow("a line removed at the front")
                << QByteArray("a\nb\nc") << QByteArray("b\nc") << "-1|a =2";
        QTest::newRow("moved apart")
                << QByteArray("a\nb\nc\nd") << QByteArray("b\nc\nx\nd") << "-1|a =2 +3|x =1";
        QTest::newRow("nothing in common")
                << QByteArray("a") << QByteArray("b\nc") << "~1|a|b +2|c";
        QTest::newRow("bytes that are no text")
                << QByteArray("a\xff") << QByteArray("a\xfe") << "~1|a\\xff|a\\xfe";
        QTest::newRow("only the last line end")
                << QByteArray("a") << QByteArray("a\n") << "=1 ~1|a|a";
    }
    void text()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(linesOf(textDifferences(before, after)), "told");
    }

    void headers()
    {
        const HeaderList before{{"Host", "a"},
                                {"X-Signature", "1"},
                                {"Set-Cookie", "a"},
                                {"Set-Cookie", "b"},
                                {"Gone", "g"}};
        const HeaderList after{{"x-signature", "2"},
                               {"host", "a"},
                               {"Set-Cookie", "a"},
                               {"set-cookie", "c"},
                               {"New", "n"}};
        QCOMPARE(linesOf(headerDifferences(before, after)),
                 QStringLiteral("=1 ~X-Signature|1|2 =1 ~Set-Cookie|b|c -Gone|g +New|n"));
        QVERIFY(headerDifferences(before, before).areNone());
    }

    void messages()
    {
        const WireMessage one{QStringLiteral("HTTP/1.1 502 Bad Gateway"), {{"A", "1"}}, "no"};
        const WireMessage other{QStringLiteral("HTTP/1.1 200 OK"), {{"A", "1"}}, "{\"ok\":true}"};
        const MessageDifferences found = messageDifferences(one, other, KeyOrder::Counts);
        QVERIFY(!found.isJson);
        QVERIFY(!found.areNone());
        QCOMPARE(found.start.count(), 1);
        QVERIFY(found.headers.areNone());
        QCOMPARE(found.body.count(), 1);
        QVERIFY(messageDifferences(other, other, KeyOrder::Counts).isJson);
        QVERIFY(messageDifferences(other, other, KeyOrder::Counts).areNone());
    }

    void tenMegabytesAreComparedInSeconds()
    {
        QByteArray before("[");
        while (before.size() < 10 * 1024 * 1024)
            before += quoted("{'id':1,'name':'Maria Example','list':[1,2,3,{'deep':true}]},");
        const QByteArray after = before + "2]";
        before += "1]";
        QElapsedTimer timer;
        timer.start();
        const auto found = jsonDifferences(before, after, KeyOrder::Counts);
        QCOMPARE(found->count(), 1);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QByteArray lines = before.replace("},", "}\n");
        const Differences text = textDifferences(lines, QByteArray(lines + "\nmore"));
        QCOMPARE(text.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
