#include "core/model/payloadfilter.h"

#include <QtTest/QtTest>

using namespace hk;

/// Which payloads a filter of an endpoint lets through, and what is no filter.
class TestPayloadFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThroughWhatItSays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *filter, bool fits) {
            QTest::newRow(name) << QString::fromUtf8(filter) << fits;
        };
        row("nothing asked", "", true);
        row("blanks alone", "   ", true);
        row("a text as it is", "appointment.locationId:L12", true);
        row("a text that begins so", "appointment.locationId:L1", false);
        row("a text in another case", "appointment.locationId:l12", false);
        row("a wildcard", "appointment.locationId:L*", true);
        row("a quoted star is a star", "appointment.locationId:\"L*\"", false);
        row("a number", "appointment.duration:45", true);
        row("another number", "appointment.duration:46", false);
        row("a number at least", "appointment.duration:>=45", true);
        row("a number above", "appointment.duration:>45", false);
        row("a number below", "appointment.duration:<100", true);
        row("a text is no number to compare", "appointment.locationId:>1", false);
        row("a fraction", "appointment.price:12.5", true);
        row("true", "appointment.online:true", true);
        row("false", "appointment.online:false", false);
        row("null is none", "customer.middleName:none", true);
        row("absent is none", "customer.nowhere:none", true);
        row("absent is no text", "customer.nowhere:x", false);
        row("absent is nothing below", "nowhere.at.all:none", true);
        row("what is there is not none", "customer.email:none", false);
        row("a quoted none is a word", "customer.middleName:\"none\"", false);
        row("an object is no text", "customer:*", false);
        row("one entry of a list", "customer.tags:vip", true);
        row("no entry of a list", "customer.tags:x", false);
        row("a member of one entry", "services.id:7", true);
        row("an empty list is none", "customer.empty:none", true);
        row("two terms, both true", "appointment.duration:45 appointment.online:true", true);
        row("two terms, one true", "appointment.duration:45 appointment.online:false", false);
        row("one or the other", "appointment.duration:1 OR appointment.online:true", true);
        row("not", "-appointment.locationId:L12", false);
        row("not another", "-appointment.locationId:L13", true);
        row("brackets", "(appointment.duration:1 OR appointment.duration:45) -customer.tags:x",
            true);
        row("a quoted value with a blank", "customer.name:\"Maria Ogden\"", true);
        row("beyond ASCII", "customer.city:Zürich", true);
    }
    void letsThroughWhatItSays()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, fits);
        const Result<PayloadFilter> parsed = PayloadFilter::parse(filter);
        QVERIFY2(parsed.ok(), qPrintable(parsed ? QString() : parsed.error().value));
        QCOMPARE(parsed->matches(payload()), fits);
    }

    void refusesWhatIsNoFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("place");
        QTest::newRow("a word without a field") << QStringLiteral("vip") << QStringLiteral("1");
        QTest::newRow("a quoted word alone")
                << QStringLiteral("a:1 \"vip\"") << QStringLiteral("5");
        QTest::newRow("no value") << QStringLiteral("customer.email:") << QStringLiteral("16");
        QTest::newRow("an empty name in the path")
                << QStringLiteral("customer..email:x") << QStringLiteral("1");
        QTest::newRow("a path that ends in a dot")
                << QStringLiteral("customer.:x") << QStringLiteral("1");
        QTest::newRow("a comparison with a text")
                << QStringLiteral("a.b:>x") << QStringLiteral("6");
        QTest::newRow("an open bracket") << QStringLiteral("(a:1") << QStringLiteral("1");
        QTest::newRow("an open quote") << QStringLiteral("a:\"x") << QStringLiteral("3");
    }
    void refusesWhatIsNoFilter()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, place);
        const Result<PayloadFilter> parsed = PayloadFilter::parse(filter);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::PayloadFilterInvalid);
        QCOMPARE(parsed.error().detail, place);
        QVERIFY(!parsed.error().value.isEmpty());
    }

    void aPayloadThatIsNoObjectHasNothing()
    {
        const Result<PayloadFilter> some = PayloadFilter::parse(QStringLiteral("a:1"));
        QVERIFY(!some->matches("[1]"));
        QVERIFY(!some->matches("not JSON"));
        QVERIFY(PayloadFilter().matches("not JSON"));
    }

private:
    static QByteArray payload()
    {
        return "{\"appointment\":{\"locationId\":\"L12\",\"duration\":45,\"price\":12.5,"
               "\"online\":true},"
               "\"customer\":{\"email\":\"maria@example.com\",\"name\":\"Maria Ogden\","
               "\"city\":\"Zürich\",\"middleName\":null,\"tags\":[\"vip\",\"new\"],\"empty\":[]},"
               "\"services\":[{\"id\":3},{\"id\":7}]}";
    }
};

QTEST_GUILESS_MAIN(TestPayloadFilter)
#include "tst_payloadfilter.moc"
