#include "core/contract/sample/edgeshape.h"

#include "core/contract/sample/edgescene.h"
#include "core/contract/sample/payloadtext.h"
#include "core/contract/schemanode.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// Rebuilds a payload value by value along its schema.
class EdgeShape
{
public:
    explicit EdgeShape(EdgeCase edge) : m_edge(edge) { }

    QJsonValue shaped(const SchemaNode &node, const QString &name, const QJsonValue &value) const
    {
        if (m_edge == EdgeCase::Nulls && node.isNullable())
            return QJsonValue::Null;
        switch (node.kind()) {
        case SchemaNode::Kind::Object:
            return value.isObject() ? shapedObject(node, value.toObject()) : value;
        case SchemaNode::Kind::List:
            return value.isArray() ? shapedList(node, value.toArray()) : value;
        case SchemaNode::Kind::Text:
            return m_edge == EdgeCase::LongestTexts ? longest(node, name, value) : value;
        case SchemaNode::Kind::Number:
        case SchemaNode::Kind::WholeNumber:
            return number(node, name, value);
        case SchemaNode::Kind::Boolean:
            return value;
        }
        Q_UNREACHABLE();
    }

private:
    QJsonValue shapedObject(const SchemaNode &node, const QJsonObject &object) const
    {
        if (const auto ofMap = node.valueOfMap())
            return m_edge == EdgeCase::EmptyLists ? QJsonObject() : shapedMap(*ofMap, object);
        QJsonObject result;
        for (const QString &field : node.fields()) {
            if (object.contains(field))
                result.insert(field, shaped(node.field(field), field, object.value(field)));
        }
        if (m_edge == EdgeCase::UnknownFields && node.isClosed())
            result.insert(u"futureField"_s, u"added by a later version"_s);
        return result;
    }

    QJsonObject shapedMap(const SchemaNode &node, const QJsonObject &map) const
    {
        QJsonObject result;
        for (auto one = map.begin(); one != map.end(); ++one)
            result.insert(one.key(), shaped(node, one.key(), one.value()));
        return result;
    }

    QJsonArray shapedList(const SchemaNode &node, const QJsonArray &list) const
    {
        QJsonArray result;
        if (m_edge == EdgeCase::EmptyLists)
            return result;
        for (const auto &item : list)
            result.append(shaped(node.item(), {}, item));
        return result;
    }

    // Times, ids and codes have a form of their own, and names and addresses are the scene's.
    static QJsonValue longest(const SchemaNode &node, const QString &name, const QJsonValue &value)
    {
        static const QSet<QString> ofAColumn{u"addressLine1"_s,
                                             u"addressLine2"_s,
                                             u"bookedBy"_s,
                                             u"businessName"_s,
                                             u"city"_s,
                                             u"companyName"_s,
                                             u"country"_s,
                                             u"location"_s,
                                             u"postalCode"_s,
                                             u"serviceName"_s,
                                             u"skypeName"_s,
                                             u"skypeUsername"_s,
                                             u"resourceGroupName"_s,
                                             u"state"_s,
                                             u"verifiedBy"_s,
                                             u"value"_s,
                                             u"field1"_s,
                                             u"field10"_s,
                                             u"field2"_s,
                                             u"field3"_s,
                                             u"field4"_s,
                                             u"field5"_s,
                                             u"field6"_s,
                                             u"field7"_s,
                                             u"field8"_s,
                                             u"field9"_s};
        static const QSet<QString> ofAText{u"conferenceInfo"_s, u"customerMessage"_s,
                                           u"description"_s,    u"notes"_s,
                                           u"notesAfter"_s,     u"notesBefore"_s};
        if (node.isDateTime())
            return value;
        if (ofAText.contains(name))
            return textOfLength(65'535); // MySQL's TEXT
        if (ofAColumn.contains(name))
            return textOfLength(255); // VARCHAR(255)
        if (name.endsWith("Url"_L1) || name == u"bioLink") {
            const QString start = u"https://example.com/"_s;
            return QString(start + textOfLength(2048 - start.size()));
        }
        return value;
    }

    QJsonValue number(const SchemaNode &node, const QString &name, const QJsonValue &value) const
    {
        // These say what others say too, and the scene has seen to both.
        static const QSet<QString> told{u"duration"_s,       u"time"_s,       u"timezone"_s,
                                        u"timezoneOffset"_s, u"resourceId"_s, u"serviceId"_s};
        if (told.contains(name))
            return value;
        if (m_edge == EdgeCase::HugeNumbers)
            return node.maximum().value_or(std::numeric_limits<double>::max());
        if (m_edge == EdgeCase::NegativeNumbers)
            return node.minimum().value_or(std::numeric_limits<double>::lowest());
        return value;
    }

    EdgeCase m_edge;
};

} // namespace

QByteArray withEdgeShape(Trigger trigger, EdgeCase edge, const QByteArray &payload)
{
    switch (edge) {
    case EdgeCase::LongestTexts:
    case EdgeCase::Nulls:
    case EdgeCase::EmptyLists:
    case EdgeCase::HugeNumbers:
    case EdgeCase::NegativeNumbers:
    case EdgeCase::UnknownFields:
        break;
    default:
        return payload;
    }
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    return payloadText(EdgeShape(edge).shaped(SchemaNode::of(trigger), {}, object).toObject());
}

} // namespace hk
