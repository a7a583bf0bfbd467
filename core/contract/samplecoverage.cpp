#include "core/contract/samplecoverage.h"

#include "core/contract/sample/payloadtext.h"
#include "core/contract/sample/samplepayload.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

using Kind = SchemaNode::Kind;

/// Makes one payload after the other so that each place goes through its states: payload number n
/// has at every place state n, counted from the beginning again where there are fewer. So all ids,
/// names and times, which have the same states, agree.
class Variants
{
public:
    /// `moment`: a time for fields that say when something happened.
    explicit Variants(QString moment) : m_moment(std::move(moment)) { }

    int count(const SchemaNode &node) const
    {
        const int nulls = node.isNullable() ? 1 : 0;
        if (const auto values = node.enumValues(); !values.isEmpty())
            return static_cast<int>(values.size());
        switch (node.kind()) {
        case Kind::Object: {
            int most = node.valueOfMap() ? 2 : 1;
            for (const QString &name : node.fields())
                most = std::max(most, fieldCount(node, name));
            return most + nulls;
        }
        case Kind::List:
        case Kind::Boolean:
            return 2 + nulls;
        case Kind::Text:
        case Kind::Number:
        case Kind::WholeNumber:
            break;
        }
        return 1 + nulls;
    }

    /// `number` < count(); `sample`: what to take where there is to be a value, if anything.
    QJsonValue variant(const SchemaNode &node, const QString &name, const QJsonValue &sample,
                       int number) const
    {
        if (const auto values = node.enumValues(); !values.isEmpty())
            return values.at(number);
        if (node.isNullable() && number == nullOf(node))
            return QJsonValue::Null;
        switch (node.kind()) {
        case Kind::Object:
            return object(node, sample.toObject(), number);
        case Kind::List:
            return number == 0 ? everyItem(node.item(), sample.toArray()) : QJsonArray();
        case Kind::Boolean:
            return number == 0;
        case Kind::Text:
            return sample.isString() ? sample : madeUpText(name);
        case Kind::Number:
        case Kind::WholeNumber:
            return sample.isDouble() ? sample : QJsonValue(1);
        }
        Q_UNREACHABLE();
    }

private:
    /// Which one is null: after the value of a text or a number, else the last.
    int nullOf(const SchemaNode &node) const { return count(node) - 1; }

    int fieldCount(const SchemaNode &node, const QString &name) const
    {
        return count(node.field(name)) + (node.isRequired(name) ? 0 : 1);
    }

    QJsonObject object(const SchemaNode &node, const QJsonObject &sample, int number) const
    {
        QJsonObject result;
        if (const auto value = node.valueOfMap()) {
            for (int i = 0; number == 0 && i < count(*value); ++i)
                result.insert(
                        u"field%1"_s.arg(i + 1),
                        variant(*value, {}, sample.isEmpty() ? QJsonValue() : *sample.begin(), i));
        }
        for (const QString &name : node.fields()) {
            const int state = number % fieldCount(node, name);
            if (state < count(node.field(name)))
                result.insert(name, variant(node.field(name), name, sample.value(name), state));
        }
        return result;
    }

    /// One item in each of its states.
    QJsonArray everyItem(const SchemaNode &item, const QJsonArray &sample) const
    {
        QJsonArray items;
        for (int i = 0; i < count(item); ++i)
            items.append(variant(item, {}, sample.first(), i));
        return items;
    }

    QString madeUpText(const QString &name) const
    {
        for (const QLatin1StringView ending : {"Sent"_L1, "Time"_L1, "Date"_L1, "On"_L1}) {
            if (name.endsWith(ending))
                return m_moment;
        }
        if (name == u"birthdate")
            return u"1985-02-11"_s;
        if (name.endsWith("Url"_L1) || name.endsWith("Link"_L1))
            return u"https://example.com/"_s + name;
        if (name.endsWith("Phone"_L1))
            return u"+1-416-555-0123"_s;
        if (name.endsWith("Id"_L1))
            return u"10001"_s;
        return name.endsWith("Ext"_L1) ? u"12"_s : u"Example"_s;
    }

    QString m_moment;
};

} // namespace

QList<QJsonObject> coveringObjects(const SchemaNode &schema, const QJsonObject &sample,
                                   const QString &moment)
{
    const Variants variants(moment);
    QList<QJsonObject> objects;
    for (int i = 0; i < variants.count(schema); ++i)
        objects.append(variants.variant(schema, {}, sample, i).toObject());
    return objects;
}

SampleCoverage coveringSamples(Trigger trigger, const Company &company, quint64 seed, Micros now)
{
    const SampleScene scene = makeScene(trigger, company, seed, SampleChoice::number(0), now);
    const QByteArray sample = samplePayload(trigger, company, scene, now, madeUpEventId(seed, 0));
    const SchemaNode schema = SchemaNode::of(trigger);
    QList<QJsonObject> payloads = coveringObjects(schema, QJsonDocument::fromJson(sample).object(),
                                                  withOffset(scene.now));
    SampleCoverage coverage;
    QSet<CoveragePlace> seen;
    int index = 0;
    for (QJsonObject &payload : payloads) {
        payload.insert(u"eventId"_s, madeUpEventId(seed, index++));
        seen.unite(placesIn(schema, payload));
        coverage.payloads.append(payloadText(payload));
    }
    for (const CoveragePlace &place : placesOf(schema))
        (seen.contains(place) ? coverage.covered : coverage.missing).append(place);
    return coverage;
}

} // namespace hk
