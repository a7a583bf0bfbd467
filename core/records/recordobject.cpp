#include "core/records/recordobject.h"

#include "core/exchange/harreader.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// Of a duration: longer was none, and would be no integer either.
constexpr double longestMs = 1e12;

Micros moment(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? toMicros(at) : 0;
}

qint64 micros(const QJsonValue &ms)
{
    const double value = ms.toDouble(-1);
    return value < 0 || value > longestMs ? -1 : std::llround(value * double(microsPerMs));
}

QByteArray bodyOf(const QJsonValue &holder, QStringView plain, QStringView base64)
{
    const QJsonValue encoded = holder[base64];
    return encoded.isString() ? QByteArray::fromBase64(encoded.toString().toLatin1())
                              : holder[plain].toString().toUtf8();
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toVariant().toString();
    }
}

PhaseTimes phasesOf(const QJsonValue &phases)
{
    return {micros(phases[u"resolveMs"]), micros(phases[u"connectMs"]),
            micros(phases[u"tlsMs"]),     micros(phases[u"sendMs"]),
            micros(phases[u"waitMs"]),    micros(phases[u"receiveMs"])};
}

HarExchange exchangeOf(const QJsonValue &attempt, const QByteArray &payload)
{
    HarExchange exchange;
    exchange.startedAt = moment(attempt[u"startedAt"]);
    exchange.took = std::max<qint64>(micros(attempt[u"durationMs"]), 0);
    const QJsonValue request = attempt[u"request"];
    exchange.method = request[u"method"].toString(u"POST"_s).toUtf8();
    exchange.url = request[u"url"].toString();
    exchange.requestHeaders = headersIn(request[u"headers"]);
    exchange.requestBody = payload;
    exchange.requestBodySize = payload.size();
    if (const int code = attempt[u"statusCode"].toInt(); code > 0)
        exchange.status = code;
    const QJsonValue response = attempt[u"response"];
    exchange.responseHeaders = headersIn(response[u"headers"]);
    exchange.responseBody = bodyOf(response, u"body", u"bodyBase64");
    exchange.responseCut = response[u"bodyCapped"].toBool();
    if (attempt[u"outcome"].toString() != u"answered")
        exchange.error = attempt[u"error"].toString();
    exchange.phases = phasesOf(attempt[u"phases"]);
    exchange.remoteAddress = attempt[u"remoteAddress"].toString();
    return exchange;
}

/// The fields of the delivery, wherever they stand.
QJsonObject deliveryIn(const QJsonObject &object)
{
    const QJsonValue inner = object[u"delivery"];
    return inner.isObject() ? inner.toObject() : object;
}

bool isShownElsewhere(const QString &field)
{
    return field == u"payload" || field == u"payloadBase64" || field == u"attemptLog";
}

} // namespace

RecordContent contentOf(const QJsonObject &object)
{
    RecordContent content;
    content.payload = bodyOf(object, u"payload", u"payloadBase64");
    const QJsonObject delivery = deliveryIn(object);
    for (auto field = delivery.begin(); field != delivery.end(); ++field) {
        const bool isEmpty = field.value().isNull()
                || (field.value().isArray() && field.value().toArray().isEmpty());
        if (!isEmpty && !isShownElsewhere(field.key()))
            content.facts.append({field.key(), textOf(field.value())});
    }
    const QJsonValue log = object[u"attemptLog"];
    const QJsonArray attempts = (log.isArray() ? log : object[u"attempts"]).toArray();
    for (const auto &attempt : attempts)
        content.exchanges.append(exchangeOf(attempt, content.payload));
    return content;
}

RecordLine lineOf(const QJsonObject &object)
{
    const QJsonObject delivery = deliveryIn(object);
    RecordLine line;
    line.at = moment(delivery[u"createdAt"]);
    line.title = delivery[u"trigger"].toString();
    line.url = delivery[u"url"].toString();
    line.outcome = delivery[u"status"].toString();
    line.id = delivery[u"id"].toString();
    return line;
}

} // namespace hk
