#include "core/exchange/harfile.h"
#include "core/exchange/harreader.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace hk;

namespace {

/// What the HAR 1.2 specification asks of an object, field by field: "name type", where an optional
/// one ends in "?". Written from its text, not from the writer.
const QHash<QString, QStringList> &specification()
{
    static const QHash<QString, QStringList> fields{
            {QStringLiteral("log"),
             {QStringLiteral("version string"), QStringLiteral("creator creator"),
              QStringLiteral("entries array")}},
            {QStringLiteral("creator"),
             {QStringLiteral("name string"), QStringLiteral("version string")}},
            {QStringLiteral("entry"),
             {QStringLiteral("startedDateTime date"), QStringLiteral("time number"),
              QStringLiteral("request request"), QStringLiteral("response response"),
              QStringLiteral("cache object"), QStringLiteral("timings timings"),
              QStringLiteral("serverIPAddress string?"), QStringLiteral("connection string?"),
              QStringLiteral("comment string?")}},
            {QStringLiteral("request"),
             {QStringLiteral("method string"), QStringLiteral("url string"),
              QStringLiteral("httpVersion string"), QStringLiteral("cookies array"),
              QStringLiteral("headers pairs"), QStringLiteral("queryString pairs"),
              QStringLiteral("postData postData?"), QStringLiteral("headersSize number"),
              QStringLiteral("bodySize number")}},
            {QStringLiteral("postData"),
             {QStringLiteral("mimeType string"), QStringLiteral("params array"),
              QStringLiteral("text string"), QStringLiteral("comment string?")}},
            {QStringLiteral("response"),
             {QStringLiteral("status number"), QStringLiteral("statusText string"),
              QStringLiteral("httpVersion string"), QStringLiteral("cookies array"),
              QStringLiteral("headers pairs"), QStringLiteral("content content"),
              QStringLiteral("redirectURL string"), QStringLiteral("headersSize number"),
              QStringLiteral("bodySize number")}},
            {QStringLiteral("content"),
             {QStringLiteral("size number"), QStringLiteral("mimeType string"),
              QStringLiteral("text string?"), QStringLiteral("encoding string?"),
              QStringLiteral("comment string?")}},
            {QStringLiteral("timings"),
             {QStringLiteral("send number"), QStringLiteral("wait number"),
              QStringLiteral("receive number"), QStringLiteral("blocked number?"),
              QStringLiteral("dns number?"), QStringLiteral("connect number?"),
              QStringLiteral("ssl number?")}},
            {QStringLiteral("pair"),
             {QStringLiteral("name string"), QStringLiteral("value string")}},
    };
    return fields;
}

QStringList violations(const QJsonValue &value, const QString &type, const QString &place)
{
    if (type == QLatin1String("string"))
        return value.isString() ? QStringList() : QStringList(place);
    if (type == QLatin1String("number"))
        return value.isDouble() ? QStringList() : QStringList(place);
    if (type == QLatin1String("array"))
        return value.isArray() ? QStringList() : QStringList(place);
    if (type == QLatin1String("date"))
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid()
                ? QStringList()
                : QStringList(place);
    if (type == QLatin1String("pairs")) {
        QStringList found = violations(value, QStringLiteral("array"), place);
        const QJsonArray pairs = value.toArray();
        for (const auto &pair : pairs)
            found += violations(pair, QStringLiteral("pair"), place + u'/');
        return found;
    }
    if (!value.isObject())
        return {place};
    QStringList found;
    QStringList known;
    for (QString field : specification().value(type)) {
        const bool isOptional = field.endsWith(u'?');
        if (isOptional)
            field.chop(1);
        const QStringList words = field.split(u' ');
        known.append(words[0]);
        const QJsonValue inner = value[words[0]];
        if (!inner.isUndefined() || !isOptional)
            found += violations(inner, words[1], place + u'.' + words[0]);
    }
    // Whatever else there is has to begin with an underscore.
    const QStringList keys = value.toObject().keys();
    for (const QString &key : keys) {
        if (type != QLatin1String("object") && !known.contains(key) && !key.startsWith(u'_'))
            found.append(place + u'.' + key + QStringLiteral(" is not of the specification"));
    }
    return found;
}

QJsonObject archiveOf(const QList<HarExchange> &exchanges)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HarFile file(buffer);
    for (const HarExchange &exchange : exchanges)
        file.add(exchange);
    if (!file.finish())
        return {};
    return QJsonDocument::fromJson(buffer.data()).object();
}

HarExchange exchangeOf(const QByteArray &body)
{
    HarExchange exchange;
    exchange.startedAt = 1'700'000'000'123'000;
    exchange.took = 1500;
    exchange.url = QStringLiteral("http://127.0.0.1:8765/booking?a=1&b=%C3%A9");
    exchange.requestHeaders = {
            {"Content-Type", "application/json"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
    exchange.requestBody = body;
    exchange.requestBodySize = body.size();
    exchange.status = 301;
    exchange.statusText = "Moved Permanently";
    exchange.responseHeaders = {{"Location", "/there"}, {"Content-Type", "text/plain"}};
    exchange.responseBody = "gone";
    return exchange;
}

} // namespace

class TestHarFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsAllThatTheSpecificationAsksFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("JSON") << QByteArray("{\"a\":\"\xc3\xa9\"}") << true;
        QTest::newRow("no body") << QByteArray() << true;
        QTest::newRow("bytes that are no text") << QByteArray("\xff\x00\x01", 3) << true;
        QTest::newRow("without an answer") << QByteArray("{}") << false;
    }

    void itHoldsAllThatTheSpecificationAsksFor()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isAnswered);
        HarExchange exchange = exchangeOf(body);
        if (!isAnswered)
            exchange = {1'700'000'000'000'000, 0, "POST", exchange.url, {}, body, body.size()};
        const QJsonObject archive = archiveOf({exchange, exchange});
        QCOMPARE(archive.keys(), QStringList{QStringLiteral("log")});
        QCOMPARE(violations(archive[u"log"], QStringLiteral("log"), {}), QStringList());
        const QJsonArray entries = archive[u"log"][u"entries"].toArray();
        QCOMPARE(entries.size(), 2);
        for (const auto &entry : entries)
            QCOMPARE(violations(entry, QStringLiteral("entry"), {}), QStringList());
    }

    void theValuesAreThoseOfTheExchange()
    {
        const QJsonValue entry = archiveOf({exchangeOf("{\"a\":1}")})[u"log"][u"entries"][0];
        QCOMPARE(entry[u"startedDateTime"].toString(), QStringLiteral("2023-11-14T22:13:20.123Z"));
        QCOMPARE(entry[u"time"].toDouble(), 1.5);
        const QJsonValue request = entry[u"request"];
        QCOMPARE(request[u"postData"][u"text"].toString(), QStringLiteral("{\"a\":1}"));
        QCOMPARE(request[u"postData"][u"mimeType"].toString(), QStringLiteral("application/json"));
        QCOMPARE(request[u"headers"].toArray().size(), 3);
        QCOMPARE(request[u"queryString"][1][u"value"].toString(), QStringLiteral("\u00e9"));
        const QJsonValue response = entry[u"response"];
        QCOMPARE(response[u"status"].toInt(), 301);
        QCOMPARE(response[u"redirectURL"].toString(), QStringLiteral("/there"));
        QCOMPARE(response[u"content"][u"text"].toString(), QStringLiteral("gone"));
    }

    void bytesThatAreNoTextComeBack()
    {
        const QByteArray bytes("\xff\x00\x01", 3);
        HarExchange exchange = exchangeOf(bytes);
        exchange.responseBody = bytes;
        const QJsonValue entry = archiveOf({exchange})[u"log"][u"entries"][0];
        const QJsonValue posted = entry[u"request"][u"postData"];
        QCOMPARE(QByteArray::fromBase64(posted[u"text"].toString().toLatin1()), bytes);
        QCOMPARE(posted[u"_encoding"].toString(), QStringLiteral("base64"));
        const QJsonValue content = entry[u"response"][u"content"];
        QCOMPARE(QByteArray::fromBase64(content[u"text"].toString().toLatin1()), bytes);
        QCOMPARE(content[u"encoding"].toString(), QStringLiteral("base64"));
    }

    void phasesAreTheWholeTime()
    {
        HarExchange exchange = exchangeOf("{}");
        exchange.took = 10'000;
        exchange.phases = {-1, 1000, 2000, 500, 4000, 1500};
        exchange.remoteAddress = QStringLiteral("127.0.0.1:8080");
        const QJsonObject archive = archiveOf({exchange});
        const QJsonValue entry = archive[u"log"][u"entries"][0];
        QCOMPARE(violations(entry, QStringLiteral("entry"), {}), QStringList());
        const QJsonValue timings = entry[u"timings"];
        QCOMPARE(timings[u"dns"].toDouble(), -1.0);
        QCOMPARE(timings[u"connect"].toDouble(), 3.0); // with TLS
        QCOMPARE(timings[u"ssl"].toDouble(), 2.0);
        QCOMPARE(timings[u"blocked"].toDouble(), 1.0);
        QCOMPARE(entry[u"time"].toDouble(), 10.0);
        QCOMPARE(entry[u"serverIPAddress"].toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(entry[u"connection"].toString(), QStringLiteral("8080"));
    }

    void withoutAnAnswerTheStatusIsZero()
    {
        HarExchange exchange = exchangeOf("{}");
        exchange.status.reset();
        exchange.error = QStringLiteral("connection refused");
        const QJsonValue response = archiveOf({exchange})[u"log"][u"entries"][0][u"response"];
        QCOMPARE(response[u"status"].toInt(-1), 0);
        QCOMPARE(response[u"_error"].toString(), exchange.error);
        QCOMPARE(response[u"bodySize"].toInt(), -1);
    }

    void anEntryComesBackAsItWas()
    {
        HarExchange exchange = exchangeOf(QByteArray("\xff\x00{", 3));
        exchange.phases = {400, 1000, -1, 250, 300, 50};
        exchange.took = 2'500;
        exchange.remoteAddress = QStringLiteral("[2001:db8::1]:443");
        exchange.error = QStringLiteral("the client left");
        exchange.responseCut = true;
        exchange.comment = QStringLiteral("\u202e odd");
        exchange.facts = {{QStringLiteral("a"), QStringLiteral("1")},
                          {QStringLiteral("b"), QStringLiteral("<&>")}};
        const auto back = harExchangeOf(archiveOf({exchange})[u"log"][u"entries"][0].toObject());
        QVERIFY(std::holds_alternative<HarExchange>(back));
        QVERIFY(std::get<HarExchange>(back) == exchange);
    }

    void aBodyThatWasCutSaysSo()
    {
        HarExchange exchange = exchangeOf("{");
        exchange.requestBodySize = 2'000'000;
        const QJsonValue request = archiveOf({exchange})[u"log"][u"entries"][0][u"request"];
        QCOMPARE(request[u"bodySize"].toInt(), 2'000'000);
        QVERIFY(request[u"postData"][u"comment"].toString().contains(QLatin1String("first part")));
    }

    void anArchiveOfNothingIsOne()
    {
        QCOMPARE(violations(archiveOf({})[u"log"], QStringLiteral("log"), {}), QStringList());
    }

    void whatCannotBeWrittenIsNotWhole()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*device not open")));
        HarFile file(closed);
        QVERIFY(!file.finish());
    }
};

QTEST_GUILESS_MAIN(TestHarFile)
#include "tst_harfile.moc"
