#include "core/contract/jsonwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace hk;

class TestJsonWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderItIsTold()
    {
        JsonWriter json;
        json.beginObject().field("z", 1).field("a", true).key("list").beginArray();
        json.number(1).null().beginObject().endObject().endArray();
        json.optionalField("none", {}).field("text", QStringLiteral("x")).endObject();
        QCOMPARE(json.bytes(),
                 QByteArray(R"({"z":1,"a":true,"list":[1,null,{}],"none":null,"text":"x"})"));
    }

    void escapesWhatJsonWantsEscaped()
    {
        const QString text = QStringLiteral("\"\\\n\t\u0001é🔑/");
        JsonWriter json;
        json.beginArray().text(text).endArray();
        QCOMPARE(json.bytes(), QByteArray("[\"\\\"\\\\\\u000a\\u0009\\u0001é🔑/\"]"));
        QCOMPARE(QJsonDocument::fromJson(json.bytes()).array().at(0).toString(), text);
    }

    void indentsWithoutTouchingValues()
    {
        QCOMPARE(indentedJson(R"({"b":1.50,"a":["\u00e9",{}],"c":[]})"),
                 QByteArray("{\n  \"b\": 1.50,\n  \"a\": [\n    \"\\u00e9\",\n    {}\n  ],\n  "
                            "\"c\": []\n}\n"));
    }

    void indentsTheStartOfALongerText()
    {
        QCOMPARE(indentedJsonStart("{\"a\":[1,\"to"), QByteArray("{\n  \"a\": [\n    1,\"to"));
        QCOMPARE(indentedJsonStart("{\"a\":1,\"b\" : \"to"),
                 QByteArray("{\n  \"a\": 1,\n  \"b\" : \"to"));
        QCOMPARE(indentedJsonStart("{}"), QByteArray("{}\n"));
        QCOMPARE(indentedJsonStart("<html>"), QByteArray("<html>"));
    }
    void leavesAloneWhatIsNoJson() { QCOMPARE(indentedJson("{\"a\":"), QByteArray("{\"a\":")); }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
