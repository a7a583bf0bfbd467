#include "core/contract/schemanode.h"

#include "core/contract/payloadschema.h"

namespace hk {
namespace {

QJsonObject resolved(const QJsonObject &root, const QJsonObject &schema)
{
    const QString reference = schema.value(u"$ref").toString();
    if (reference.isEmpty())
        return schema;
    return root.value(u"definitions").toObject().value(reference.section(u'/', -1)).toObject();
}

/// "string", "object"…, without the "null" beside it.
QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type");
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const auto &one : types) {
        if (one.toString() != u"null")
            return one.toString();
    }
    return {};
}

} // namespace

SchemaNode SchemaNode::of(Trigger trigger) { return SchemaNode(PayloadSchema::of(trigger).at({})); }

SchemaNode::SchemaNode(const QJsonObject &root, const QJsonObject &schema)
    : m_root(root), m_schema(resolved(root, schema))
{
}

SchemaNode::Kind SchemaNode::kind() const
{
    const QString type = typeOf(m_schema);
    if (type == u"object")
        return Kind::Object;
    if (type == u"array")
        return Kind::List;
    if (type == u"boolean")
        return Kind::Boolean;
    if (type == u"integer")
        return Kind::WholeNumber;
    return type == u"number" ? Kind::Number : Kind::Text;
}

bool SchemaNode::isNullable() const
{
    return m_schema.value(u"type").toArray().contains(QJsonValue(QStringLiteral("null")));
}

SchemaNode SchemaNode::field(const QString &name) const
{
    return {m_root, m_schema.value(u"properties").toObject().value(name).toObject()};
}

bool SchemaNode::isRequired(const QString &name) const
{
    return m_schema.value(u"required").toArray().contains(QJsonValue(name));
}

std::optional<SchemaNode> SchemaNode::valueOfMap() const
{
    const QJsonValue others = m_schema.value(u"additionalProperties");
    if (!others.isObject())
        return std::nullopt;
    return SchemaNode(m_root, others.toObject());
}

SchemaNode SchemaNode::item() const { return {m_root, m_schema.value(u"items").toObject()}; }

std::optional<double> SchemaNode::limit(const QString &name) const
{
    const QJsonValue value = m_schema.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace hk
