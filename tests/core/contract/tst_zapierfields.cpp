#include "core/contract/zapierfields.h"

#include <QtTest/QtTest>

using namespace hk;

/// What a Catch Hook makes of bodies, as far as Zapier documents it.
class TestZapierFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTypesAndValues_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<ZapierField>>("wanted");
        const auto row = [](const char *name, const char *body, const QList<ZapierField> &wanted) {
            QTest::newRow(name) << QByteArray(body) << wanted;
        };
        using Type = ZapierType;
        row("plain values keep their spelling", R"({"a":"x\u00e9","b":2.50,"c":true})",
            {{"a", Type::Text, "x\xc3\xa9"},
             {"b", Type::Number, "2.50"},
             {"c", Type::Boolean, "true"}});
        row("nested names are joined", R"({"a":{"b":{"c":1}},"d":2})",
            {{"a__b__c", Type::Number, "1"}, {"d", Type::Number, "2"}});
        row("a list of values is one field", R"({"a":["x",1,true]})",
            {{"a", Type::List, "x,1,true"}});
        row("a list of objects becomes line items",
            R"({"a":[{"b":1,"c":{"d":"x"}},{"b":2,"e":3}]})",
            {{"a[]b", Type::LineItem, "1,2"},
             {"a[]c__d", Type::LineItem, "x,"},
             {"a[]e", Type::LineItem, ",3"}});
        row("what is not documented is not guessed",
            R"({"a":null,"b":[],"c":{},"d":[[1],[2]],"e":[{"x":1},2],"f":[1,null]})",
            {{"a", Type::Unknown, "null"},
             {"b", Type::Unknown, "[]"},
             {"c", Type::Unknown, "{}"},
             {"d", Type::Unknown, "[[1],[2]]"},
             {"e", Type::Unknown, "[{\"x\":1},2]"},
             {"f", Type::Unknown, "[1,null]"}});
        row("an empty object has no fields", "{}", {});
    }
    void namesTypesAndValues()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QList<ZapierField>, wanted);
        const auto view = zapierView(body);
        QVERIFY(view.has_value());
        QVERIFY(view->isWhole);
        QCOMPARE(view->fields.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(view->fields[i].name, wanted[i].name);
            QCOMPARE(view->fields[i].value, wanted[i].value);
            QCOMPARE(view->fields[i].type, wanted[i].type);
        }
    }

    void onlyObjectsHaveFields_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "[1]", "1", "{", "{\"a\":[1,{}", "{\"a\":1}x", "{\"a\":[1}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void onlyObjectsHaveFields()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!zapierView(body).has_value());
    }

    void aLongBodyEndsAfterSoManyFields()
    {
        QByteArray body = "{";
        for (int i = 0; i < 100'000; ++i)
            body += "\"f" + QByteArray::number(i) + "\":1,";
        const auto view = zapierView(QByteArray(body + "\"last\":2}"), 1000);
        QVERIFY(view.has_value());
        QVERIFY(!view->isWhole);
        QCOMPARE(view->fields.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestZapierFields)
#include "tst_zapierfields.moc"
