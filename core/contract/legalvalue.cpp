#include "core/contract/legalvalue.h"

#include "core/contract/fieldhelp.h"
#include "core/contract/jsonindex.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/payloadschema.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace hk {
namespace {

using Token = JsonReader::Token;

constexpr QByteArrayView exampleTime("\"2026-05-14T15:42:10Z\"");

bool isNumber(QByteArrayView json) { return JsonReader(json).next() == Token::Number; }

/// A whole number within the schema's bounds.
QByteArray boundedInteger(const QJsonObject &schema, double number)
{
    const double least = schema.value(u"minimum").toDouble(number);
    const double most = schema.value(u"maximum").toDouble(number);
    return QByteArray::number(static_cast<qint64>(std::clamp(number, least, most)));
}

/// What stands there, written as another type; empty where that makes no sense.
QByteArray converted(const QJsonObject &schema, const QString &type, QByteArrayView present)
{
    const Token kind = JsonReader(present).next();
    const bool isText = kind == Token::String;
    const QByteArray bare =
            isText ? decodedJsonString(present).trimmed() : present.trimmed().toByteArray();
    const bool isScalar = kind == Token::Number || kind == Token::True || kind == Token::False;
    if (type == u"string")
        return isScalar && !schema.contains(u"pattern") ? '"' + bare + '"' : QByteArray();
    if (type == u"boolean") {
        const bool says = isText && (bare == "true" || bare == "false");
        return says ? bare : QByteArray();
    }
    if (!isNumber(bare))
        return {};
    if (type == u"number")
        return bare;
    return type == u"integer" ? boundedInteger(schema, bare.toDouble()) : QByteArray();
}

QByteArray exampleOf(Trigger trigger, const QStringList &path, const QJsonObject &schema,
                     const QString &type)
{
    if (type == u"string") {
        if (schema.contains(u"pattern"))
            return exampleTime.toByteArray();
        return "\"text\"";
    }
    if (type == u"boolean")
        return "false";
    if (type == u"integer" || type == u"number")
        return boundedInteger(schema, 0);
    if (type == u"array")
        return "[]";
    if (type == u"null")
        return "null";
    QByteArray object("{");
    const QJsonArray required = schema.value(u"required").toArray();
    for (const auto &name : required) {
        const QStringList inner = path + QStringList(name.toString());
        object += (object.size() > 1 ? ", " : "") + jsonText(name.toString()) + ": "
                + legalValue(trigger, inner);
    }
    return object + '}';
}

/// The blanks that begin the line in which `offset` is, or nothing when other things do.
QByteArrayView indentBefore(QByteArrayView text, qsizetype offset)
{
    const qsizetype lineBegin = text.first(offset).lastIndexOf('\n') + 1;
    const QByteArrayView blanks = text.sliced(lineBegin, offset - lineBegin);
    return lineBegin > 0 && blanks.trimmed().isEmpty() ? blanks : QByteArrayView();
}

TextEdit addition(QByteArrayView text, const JsonIndex &index, const JsonIndex::Value &object,
                  const QByteArray &field)
{
    const JsonIndex::Value *last = index.firstOf(object);
    if (!last)
        return {object.offset + 1, 0, field};
    while (const JsonIndex::Value *next = index.after(*last))
        last = next;
    const QByteArrayView indent = indentBefore(text, last->keyOffset);
    const QByteArray line = indent.isNull() ? QByteArray(" ") : '\n' + indent.toByteArray();
    return {last->end, 0, ',' + line + field};
}

/// With the comma that goes with it.
TextEdit removal(const JsonIndex &index, const JsonIndex::Value &object,
                 const JsonIndex::Value &field)
{
    const JsonIndex::Value *before = nullptr;
    for (const JsonIndex::Value *value = index.firstOf(object); value != &field;
         value = index.after(*value))
        before = value;
    if (before)
        return {before->end, field.end - before->end, {}};
    if (const JsonIndex::Value *next = index.after(field))
        return {field.keyOffset, next->keyOffset - field.keyOffset, {}};
    return {object.offset + 1, object.end - object.offset - 2, {}};
}

} // namespace

QByteArray legalValue(Trigger trigger, const QStringList &path, QByteArrayView present)
{
    if (path.size() == 1 && path.first() == u"eventTrigger")
        return jsonText(wireNameOf(trigger));
    const QJsonObject schema = PayloadSchema::of(trigger).at(path);
    QStringList types = typesOf(schema);
    if (schema.contains(u"enum"))
        return helpFor(trigger, path).values.value(0).toUtf8();
    if (!present.isEmpty()) {
        for (const QString &type : std::as_const(types)) {
            if (const QByteArray same = converted(schema, type, present); !same.isEmpty())
                return same;
        }
    }
    if (schema.contains(u"examples"))
        return helpFor(trigger, path).values.value(0).toUtf8();
    if (types.contains(u"null"))
        return "null";
    return types.isEmpty() ? QByteArray() : exampleOf(trigger, path, schema, types.first());
}

std::optional<TextEdit> legalEdit(Trigger trigger, QByteArrayView payload,
                                  const PayloadProblem &problem)
{
    if (problem.fault == PayloadFault::NotPayload)
        return std::nullopt;
    const JsonIndex index(payload);
    const JsonIndex::Value *value = index.find(problem.steps);
    if (!value)
        return std::nullopt;
    const JsonIndex::Value *field =
            problem.field.isEmpty() ? nullptr : index.childOf(*value, problem.field);
    switch (problem.fault) {
    case PayloadFault::UnknownField:
        return field ? std::optional(removal(index, *value, *field)) : std::nullopt;
    case PayloadFault::LacksField: {
        const QByteArray legal =
                legalValue(trigger, problem.steps + QStringList(problem.field), {});
        if (field || !value->isObject() || legal.isEmpty())
            return std::nullopt;
        return addition(payload, index, *value, jsonText(problem.field) + ": " + legal);
    }
    default:
        break;
    }
    const QByteArray legal = legalValue(trigger, problem.steps, index.raw(*value));
    if (legal.isEmpty())
        return std::nullopt;
    return TextEdit{value->offset, value->end - value->offset, legal};
}

} // namespace hk
