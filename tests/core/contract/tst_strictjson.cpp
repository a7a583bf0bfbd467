#include "core/contract/strictjson.h"

#include <QtTest/QtTest>

using namespace hk;

class TestStrictJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("blanks and line ends around") << QByteArray(" \r\n\t{} \r\n");
        QTest::newRow("every kind of value")
                << QByteArray(R"({"a":[1,-2.5e+10,true,false,null,"x",{}],"b":{"a":1}})");
        QTest::newRow("the same name in two objects") << QByteArray(R"({"a":{"x":1},"b":{"x":1}})");
        QTest::newRow("a whole surrogate pair") << QByteArray(R"({"a":"\ud83d\ude00"})");
        QTest::newRow("UTF-8 as it is") << QByteArray("{\"ключ\":\"🔑\"}");
        QTest::newRow("200 levels")
                << "{\"a\":" + QByteArray(199, '[') + QByteArray(199, ']') + "}";
    }
    void accepts()
    {
        QFETCH(const QByteArray, payload);
        const Result<void> checked = checkJson(payload);
        QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().value));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &payload, ErrorCode code,
                            const char *place) {
            QTest::newRow(name) << payload << code << QString::fromLatin1(place);
        };
        row("nothing", "", ErrorCode::PayloadEmpty, "payload");
        row("only blanks", " \n ", ErrorCode::PayloadEmpty, "payload");
        row("a list", "[1]", ErrorCode::PayloadNotObject, "payload");
        row("a text", "\"x\"", ErrorCode::PayloadNotObject, "payload");
        row("a number", "7", ErrorCode::PayloadNotObject, "payload");
        row("a comma too many", "{\"a\": 1,}", ErrorCode::PayloadNotJson, "line 1, column 9");
        row("text after the end", "{}\n{}", ErrorCode::PayloadNotJson, "line 2, column 1");
        row("no JSON", "hello", ErrorCode::PayloadNotJson, "line 1, column 1");
        row("a comment", "{\n // x\n}", ErrorCode::PayloadNotJson, "line 2, column 2");
        row("single quotes", "{'a':1}", ErrorCode::PayloadNotJson, "line 1, column 2");
        row("a leading zero", "{\"a\":01}", ErrorCode::PayloadNotJson, "line 1, column 6");
        row("NaN", "{\"a\":NaN}", ErrorCode::PayloadNotJson, "line 1, column 6");
        row("a line end in a text", "{\"a\":\"x\ny\"}", ErrorCode::PayloadNotJson,
            "line 1, column 8");
        row("a byte order mark", "\xef\xbb\xbf{}", ErrorCode::PayloadNotJson, "line 1, column 1");
        row("the same name twice", "{\"a\":1,\n\"a\":2}", ErrorCode::PayloadDuplicateKey,
            "line 2, column 1");
        row("the same name twice, once escaped", R"({"a":1,"\u0061":2})",
            ErrorCode::PayloadDuplicateKey, "line 1, column 8");
        row("invalid UTF-8", "{\"a\":\"\xff\"}", ErrorCode::PayloadInvalidUtf8, "line 1, column 7");
        row("a surrogate encoded in UTF-8", "{\"a\":\"\xed\xa0\x80\"}",
            ErrorCode::PayloadInvalidUtf8, "line 1, column 7");
        row("half a surrogate pair", R"({"a":"\ud83d"})", ErrorCode::PayloadLoneSurrogate,
            "line 1, column 7");
        row("10,000 levels", "{\"a\":" + QByteArray(10'000, '['), ErrorCode::PayloadTooDeep,
            "line 1, column 205");
    }
    void refuses()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, place);
        const Result<void> checked = checkJson(payload);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, code);
        QCOMPARE(checked.error().subject, place);
    }

    void refuses20Megabytes()
    {
        const Result<void> checked =
                checkJson(QByteArray("{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}"));
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, ErrorCode::PayloadTooLarge);
        QVERIFY(checked.error().value.contains(u"20"));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
