#pragma once

#include "core/model/trigger.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// What a payload's schema says of one place in it: the subset of JSON Schema that the shipped
/// schemas use. A value, any thread.
class SchemaNode final
{
public:
    enum class Kind { Object, List, Text, Number, WholeNumber, Boolean };

    /// Of the whole payload.
    static SchemaNode of(Trigger trigger);

    /// Of what a whole schema describes.
    explicit SchemaNode(const QJsonObject &schema) : SchemaNode(schema, schema) { }

    Kind kind() const;
    bool isNullable() const;
    bool isDateTime() const { return m_schema.contains(u"pattern"); }
    QJsonArray enumValues() const { return m_schema.value(u"enum").toArray(); }
    std::optional<double> minimum() const { return limit(QStringLiteral("minimum")); }
    std::optional<double> maximum() const { return limit(QStringLiteral("maximum")); }

    // of an object
    QStringList fields() const { return m_schema.value(u"properties").toObject().keys(); }
    SchemaNode field(const QString &name) const;
    bool isRequired(const QString &name) const;
    /// Whether fields without a schema of their own are forbidden.
    bool isClosed() const { return m_schema.value(u"additionalProperties") == QJsonValue(false); }
    /// Of the values of a map, an object whose names are free.
    std::optional<SchemaNode> valueOfMap() const;
    /// Of a list's items.
    SchemaNode item() const;

private:
    SchemaNode(const QJsonObject &root, const QJsonObject &schema);
    std::optional<double> limit(const QString &name) const;

    QJsonObject m_root;
    QJsonObject m_schema;
};

} // namespace hk
