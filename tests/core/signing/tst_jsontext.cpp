#include "core/signing/jsontext.h"

#include <QtTest/QtTest>

using namespace hk;

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("numbers as they are spelled") << QByteArray("[2.50,1e5,-0,1E+2]");
        QTest::newRow("escapes as they are spelled") << QByteArray("\"\\u00E9\\/\\n\"");
        QTest::newRow("a field twice") << QByteArray("{\"b\":1,\"a\":2,\"b\":3}");
        QTest::newRow("words") << QByteArray("[true,false,null]");
        QTest::newRow("empty ones") << QByteArray("{\"a\":{},\"b\":[]}");
        QTest::newRow("200 levels") << QByteArray(200, '[') + QByteArray(200, ']');
    }
    void keepsWhatWasWritten()
    {
        QFETCH(QByteArray, text);
        const auto json = JsonText::parsed(text);
        QVERIFY(json);
        QCOMPARE(json->written({}), text);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "{", "[1,]", "{\"a\"}", "{a:1}", "[1 2]", "{}x", "\"a",
                                 "\"a\\\"", "nul", "undefined", "'a'", "[", ",", "{\"a\":}"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("201 levels") << QByteArray(201, '[') + QByteArray(201, ']');
        QTest::newRow("a million levels") << QByteArray(1'000'000, '[');
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonText::parsed(text));
    }

    // How each of them spells the same text by default.
    void writesAsOthersDo_data()
    {
        QTest::addColumn<int>("escapes");
        QTest::addColumn<QByteArray>("theirs");
        using Escapes = JsonStyle::Escapes;
        const auto row = [](const char *name, Escapes escapes, const char *theirs) {
            QTest::newRow(name) << int(escapes) << QByteArray(theirs);
        };
        row("Node", Escapes::Few,
            "\"\xc3\xa9/<&>+'\\\"\\\\\\n\\u0001\xe2\x80\xa8\xf0\x9f\x98\x80\"");
        row("PHP, unescaped Unicode", Escapes::Slash,
            "\"\xc3\xa9\\/<&>+'\\\"\\\\\\n\\u0001\xe2\x80\xa8\xf0\x9f\x98\x80\"");
        row("Python", Escapes::Ascii, "\"\\u00e9/<&>+'\\\"\\\\\\n\\u0001\\u2028\\ud83d\\ude00\"");
        row("PHP", Escapes::AsciiSlash,
            "\"\\u00e9\\/<&>+'\\\"\\\\\\n\\u0001\\u2028\\ud83d\\ude00\"");
        row("Go", Escapes::Html,
            "\"\xc3\xa9/\\u003c\\u0026\\u003e+'\\\"\\\\\\n\\u0001\\u2028\xf0\x9f\x98\x80\"");
        row(".NET", Escapes::DotNet,
            "\"\\u00E9/\\u003C\\u0026\\u003E\\u002B\\u0027\\u0022\\\\\\n\\u0001\\u2028"
            "\\uD83D\\uDE00\"");
    }
    void writesAsOthersDo()
    {
        QFETCH(int, escapes);
        QFETCH(QByteArray, theirs);
        JsonStyle style;
        style.escapes = JsonStyle::Escapes(escapes);
        // Whatever a program wrote before, it reads the same and writes its own way.
        const auto json = JsonText::parsed("\"\xc3\xa9/<&>+'\\u0022\\\\\\n\\u0001\\u2028"
                                           "\\uD83D\\uDE00\"");
        QVERIFY(json);
        QCOMPARE(json->written(style), theirs);
        QCOMPARE(JsonText::parsed(theirs)->written(style), theirs);
    }

    void indentsAndSorts()
    {
        const auto json = JsonText::parsed("{\"b\":[1,{}],\"a\":{\"d\":2,\"c\":[]}}");
        QVERIFY(json);
        JsonStyle style;
        style.indent = "  ";
        style.afterColon = " ";
        style.sorted = true;
        QCOMPARE(json->written(style),
                 QByteArray("{\n  \"a\": {\n    \"c\": [],\n    \"d\": 2\n  },\n  \"b\": [\n    1,"
                            "\n    {}\n  ]\n}"));
    }

    void findsAField()
    {
        const auto json = JsonText::parsed("{\"x\":{\"id\":\"no\"},\"i\\u0064\":\"\\u00e9\"}");
        QVERIFY(json);
        QCOMPARE(json->string("id"), std::optional<QByteArray>("\xc3\xa9"));
        QVERIFY(!json->string("x"));
        QVERIFY(!json->string());
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
