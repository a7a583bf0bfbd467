#include "core/exchange/harreader.h"

#include "core/base/words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// -1: not known.
qint64 micros(const QJsonValue &ms)
{
    const double value = ms.toDouble(-1);
    // Longer than that was no request, and no integer either.
    constexpr double longestMs = 1e12;
    return value < 0 || value > longestMs ? -1 : std::llround(value * double(microsPerMs));
}

QByteArray bodyIn(const QJsonValue &holder, QStringView encodingField)
{
    const QByteArray text = holder[u"text"].toString().toUtf8();
    const bool isBase64 =
            holder[encodingField].toString().compare(u"base64", Qt::CaseInsensitive) == 0;
    return isBase64 ? QByteArray::fromBase64(text) : text;
}

PhaseTimes phasesIn(const QJsonObject &timings)
{
    // Without these the writer knew none: it stands for the whole.
    if (!timings.contains(u"dns") && !timings.contains(u"connect"))
        return {};
    PhaseTimes phases;
    phases.resolveUs = micros(timings[u"dns"]);
    phases.tlsUs = micros(timings[u"ssl"]);
    const qint64 connect = micros(timings[u"connect"]);
    phases.connectUs =
            connect < 0 ? -1 : std::max<qint64>(connect - std::max<qint64>(phases.tlsUs, 0), 0);
    // These may not be left out: one that was not reached is 0.
    const auto reached = [](qint64 us) { return us > 0 ? us : -1; };
    phases.sendUs = reached(micros(timings[u"send"]));
    phases.waitUs = reached(micros(timings[u"wait"]));
    phases.receiveUs = reached(micros(timings[u"receive"]));
    return phases;
}

QString addressIn(const QJsonObject &entry)
{
    const QString ip = entry[u"serverIPAddress"].toString();
    const QString port = entry[u"connection"].toString();
    if (ip.isEmpty() || port.isEmpty())
        return ip;
    return (ip.contains(u':') && !ip.startsWith(u'[') ? u'[' + ip + u']' : ip) + u':' + port;
}

void readRequest(HarExchange &exchange, const QJsonValue &request)
{
    exchange.method = request[u"method"].toString().toUtf8();
    exchange.url = request[u"url"].toString();
    exchange.requestHeaders = headersIn(request[u"headers"]);
    exchange.requestBody = bodyIn(request[u"postData"], u"_encoding");
    exchange.requestBodySize =
            std::max(request[u"bodySize"].toInteger(), qint64(exchange.requestBody.size()));
}

void readResponse(HarExchange &exchange, const QJsonValue &response)
{
    if (const int status = response[u"status"].toInt(); status > 0)
        exchange.status = status;
    exchange.statusText = response[u"statusText"].toString().toUtf8();
    exchange.responseHeaders = headersIn(response[u"headers"]);
    exchange.responseBody = bodyIn(response[u"content"], u"encoding");
    exchange.responseCut = response[u"content"][u"_cut"].toBool();
    exchange.error = response[u"_error"].toString();
}

} // namespace

HeaderList headersIn(const QJsonValue &list)
{
    HeaderList headers;
    const QJsonArray pairs = list.toArray();
    for (const auto &pair : pairs)
        headers.append({pair[u"name"].toString().toUtf8(), pair[u"value"].toString().toUtf8()});
    return headers;
}

std::variant<HarExchange, QString> harExchangeOf(const QJsonObject &entry)
{
    const QJsonValue request = entry[u"request"];
    const QJsonValue response = entry[u"response"];
    if (!request[u"method"].isString() || !request[u"url"].isString())
        return Words::tr("it has no request with method and URL");
    if (!response.isObject())
        return Words::tr("it has no response");
    HarExchange exchange;
    const QDateTime at =
            QDateTime::fromString(entry[u"startedDateTime"].toString(), Qt::ISODateWithMs);
    if (at.isValid())
        exchange.startedAt = toMicros(at);
    exchange.took = std::max<qint64>(micros(entry[u"time"]), 0);
    readRequest(exchange, request);
    readResponse(exchange, response);
    exchange.phases = phasesIn(entry[u"timings"].toObject());
    exchange.remoteAddress = addressIn(entry);
    exchange.comment = entry[u"comment"].toString();
    const QJsonObject own = entry[u"_hookkeeper"].toObject();
    for (auto fact = own.begin(); fact != own.end(); ++fact)
        exchange.facts.append({fact.key(), fact.value().toVariant().toString()});
    return exchange;
}

} // namespace hk
