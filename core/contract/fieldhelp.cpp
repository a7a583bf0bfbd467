#include "core/contract/fieldhelp.h"

#include "core/base/words.h"
#include "core/contract/payloadschema.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

namespace hk {
namespace {

QString typeWord(const QString &type)
{
    //: This and the next ones complete "should be …".
    if (type == u"string")
        return Words::tr("a text");
    if (type == u"integer")
        return Words::tr("a whole number");
    if (type == u"number")
        return Words::tr("a number");
    if (type == u"boolean")
        return Words::tr("true or false");
    if (type == u"array")
        return Words::tr("a list");
    return type == u"object" ? Words::tr("an object") : QStringLiteral("null");
}

QString jsonOf(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(listed.sliced(1).chopped(1));
}

QStringList valuesOf(Trigger trigger, const QStringList &path, const QJsonObject &schema)
{
    // The schemas are of the objects, and so the same for several triggers.
    if (path.size() == 1 && path.first() == u"eventTrigger")
        return {jsonOf(wireNameOf(trigger))};
    const bool isBound = schema.contains(u"enum");
    QStringList values;
    const QJsonArray listed = schema.value(isBound ? u"enum" : u"examples").toArray();
    for (const auto &value : listed)
        values.append(jsonOf(value));
    if (isBound)
        return values;
    const QStringList types = typesOf(schema);
    if (types.contains(u"boolean"))
        values += {QStringLiteral("true"), QStringLiteral("false")};
    if (types.contains(u"null"))
        values.append(QStringLiteral("null"));
    return values;
}

FieldHelp helpOf(Trigger trigger, const QStringList &path, const QJsonObject &schema)
{
    const QStringList types = typesOf(schema);
    return {path,
            schema.isEmpty() ? QString() : typeWords(schema),
            valuesOf(trigger, path, schema),
            schema.value(u"description").toString(),
            types.contains(u"null"),
            types.contains(u"object") || types.contains(u"array")};
}

void collect(Trigger trigger, const PayloadSchema &all, const QJsonObject &schema,
             const QStringList &path, QList<FieldHelp> &fields)
{
    QStringList steps = schema.value(u"properties").toObject().keys();
    if (steps.isEmpty()
        && (schema.value(u"items").isObject() || schema.value(u"additionalProperties").isObject()))
        steps.append(QStringLiteral("*"));
    for (const QString &step : std::as_const(steps)) {
        const QJsonObject inner = all.next(schema, step);
        const QStringList innerPath = path + QStringList(step);
        if (step != u"*")
            fields.append(helpOf(trigger, innerPath, inner));
        collect(trigger, all, inner, innerPath, fields);
    }
}

} // namespace

const QList<FieldHelp> &fieldsOf(Trigger trigger)
{
    static const auto all = [] {
        std::array<QList<FieldHelp>, std::size(allTriggers)> fields;
        for (const Trigger one : allTriggers) {
            const PayloadSchema &schema = PayloadSchema::of(one);
            collect(one, schema, schema.at({}), {}, fields[static_cast<size_t>(one)]);
        }
        return fields;
    }();
    return all[static_cast<size_t>(trigger)];
}

FieldHelp helpFor(Trigger trigger, const QStringList &path)
{
    return helpOf(trigger, path, PayloadSchema::of(trigger).at(path));
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type");
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    const QJsonArray listed = type.toArray();
    for (const auto &one : listed)
        types.append(one.toString());
    return types;
}

QString typeWords(const QJsonObject &schema)
{
    QString words;
    const QStringList types = typesOf(schema);
    for (const QString &type : types) {
        //: Types of a value: "a text or null".
        words = words.isEmpty() ? typeWord(type) : Words::tr("%1 or %2").arg(words, typeWord(type));
    }
    return words;
}

} // namespace hk
