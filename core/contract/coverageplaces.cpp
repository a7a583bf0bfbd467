#include "core/contract/coverageplaces.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QJsonDocument>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SchemaNode::Kind;

QString below(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

/// "text" as it is, anything else as JSON.
QString enumState(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1));
}

void addPlaces(QList<CoveragePlace> &places, const SchemaNode &node, const QString &path)
{
    if (node.isNullable())
        places.append({path, u"null"_s});
    if (const QJsonArray values = node.enumValues(); !values.isEmpty()) {
        for (const auto &value : values) {
            if (!value.isNull())
                places.append({path, enumState(value)});
        }
        return;
    }
    switch (node.kind()) {
    case Kind::Object:
        if (const auto value = node.valueOfMap()) {
            places.append({path, u"empty"_s});
            places.append({path, u"not empty"_s});
            addPlaces(places, *value, below(path, u"*"_s));
        }
        for (const QString &name : node.fields()) {
            if (!node.isRequired(name)) {
                places.append({below(path, name), u"absent"_s});
                places.append({below(path, name), u"there"_s});
            }
            addPlaces(places, node.field(name), below(path, name));
        }
        return;
    case Kind::List:
        places.append({path, u"empty"_s});
        places.append({path, u"not empty"_s});
        return addPlaces(places, node.item(), path + u"[]"_s);
    case Kind::Boolean:
        places.append({path, u"true"_s});
        places.append({path, u"false"_s});
        return;
    case Kind::Text:
    case Kind::Number:
    case Kind::WholeNumber:
        if (node.isNullable())
            places.append({path, u"a value"_s});
        return;
    }
}

void see(QSet<CoveragePlace> &seen, const SchemaNode &node, const QString &path,
         const QJsonValue &value);

void seeObject(QSet<CoveragePlace> &seen, const SchemaNode &node, const QString &path,
               const QJsonObject &object)
{
    if (const auto inside = node.valueOfMap()) {
        seen.insert({path, object.isEmpty() ? u"empty"_s : u"not empty"_s});
        for (const auto &value : object)
            see(seen, *inside, below(path, u"*"_s), value);
    }
    for (const QString &name : node.fields()) {
        const QString place = below(path, name);
        seen.insert({place, object.contains(name) ? u"there"_s : u"absent"_s});
        if (object.contains(name))
            see(seen, node.field(name), place, object.value(name));
    }
}

void see(QSet<CoveragePlace> &seen, const SchemaNode &node, const QString &path,
         const QJsonValue &value)
{
    if (value.isNull())
        seen.insert({path, u"null"_s});
    else if (!node.enumValues().isEmpty())
        seen.insert({path, enumState(value)});
    else if (value.isObject())
        seeObject(seen, node, path, value.toObject());
    else if (value.isBool())
        seen.insert({path, value.toBool() ? u"true"_s : u"false"_s});
    else if (!value.isArray())
        seen.insert({path, u"a value"_s});
    if (!value.isArray())
        return;
    const QJsonArray list = value.toArray();
    seen.insert({path, list.isEmpty() ? u"empty"_s : u"not empty"_s});
    for (const auto &item : list)
        see(seen, node.item(), path + u"[]"_s, item);
}

} // namespace

size_t qHash(const CoveragePlace &place, size_t seed)
{
    return qHashMulti(seed, place.path, place.state);
}

QList<CoveragePlace> placesOf(const SchemaNode &schema)
{
    QList<CoveragePlace> places;
    addPlaces(places, schema, {});
    return places;
}

QSet<CoveragePlace> placesIn(const SchemaNode &schema, const QJsonValue &payload)
{
    QSet<CoveragePlace> seen;
    see(seen, schema, {}, payload);
    return seen;
}

} // namespace hk
