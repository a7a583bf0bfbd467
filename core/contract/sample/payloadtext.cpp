#include "core/contract/sample/payloadtext.h"

#include "core/contract/jsonwriter.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace hk {
namespace {

constexpr const char *envelope[] = {"eventTrigger", "eventId", "createdAt", "companyId"};
constexpr double largestWhole = 9007199254740992.0;

void write(JsonWriter &json, const QJsonValue &value);

void writeField(JsonWriter &json, const QString &name, const QJsonValue &value)
{
    json.key(name.toUtf8().constData());
    write(json, value);
}

void writeNumber(JsonWriter &json, double number)
{
    if (std::trunc(number) == number && std::abs(number) <= largestWhole)
        json.number(static_cast<qint64>(number));
    else
        json.decimal(number);
}

void write(JsonWriter &json, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        json.beginObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            writeField(json, field.key(), field.value());
        json.endObject();
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        json.beginArray();
        for (const auto &item : list)
            write(json, item);
        json.endArray();
    } else if (value.isString()) {
        json.text(value.toString());
    } else if (value.isDouble()) {
        writeNumber(json, value.toDouble());
    } else if (value.isBool()) {
        json.boolean(value.toBool());
    } else {
        json.null();
    }
}

} // namespace

QByteArray payloadText(const QJsonObject &payload)
{
    JsonWriter json;
    json.beginObject();
    QJsonObject rest = payload;
    for (const char *name : envelope) {
        const QString key = QString::fromLatin1(name);
        if (rest.contains(key))
            writeField(json, key, rest.take(key));
    }
    for (auto field = rest.begin(); field != rest.end(); ++field)
        writeField(json, field.key(), field.value());
    json.endObject();
    return json.bytes();
}

} // namespace hk
