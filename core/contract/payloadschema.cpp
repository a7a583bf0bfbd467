#include "core/contract/payloadschema.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

// The library's headers are not written for our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

// Resources of a static library are linked only when somebody asks for them; outside of a
// namespace, as Qt wants it.
static void loadSchemas() { Q_INIT_RESOURCE(hk_schemas); }

namespace hk {
namespace {

/// "["customer"]" and "[3]", as the validator writes a step of a path, without their frame.
QString stepFrom(const std::string &context)
{
    QString step = QString::fromStdString(context);
    if (step.startsWith(u'[') && step.endsWith(u']'))
        step = step.sliced(1).chopped(1);
    if (step.startsWith(u'"') && step.endsWith(u'"'))
        step = step.sliced(1).chopped(1);
    return step;
}

} // namespace

struct PayloadSchema::Compiled
{
    valijson::Schema schema;
};

const PayloadSchema &PayloadSchema::of(Trigger trigger)
{
    static const PayloadSchema booking(QStringLiteral(":/schemas/booking.schema.json"));
    static const PayloadSchema customer(QStringLiteral(":/schemas/customer.schema.json"));
    static const PayloadSchema resource(QStringLiteral(":/schemas/resource.schema.json"));
    switch (categoryOf(trigger)) {
    case Category::Customer:
        return customer;
    case Category::Resource:
        return resource;
    case Category::Booking:
    case Category::Reminder:
        return booking;
    }
    Q_UNREACHABLE();
}

PayloadSchema::PayloadSchema(const QString &resource) : m_compiled(std::make_unique<Compiled>())
{
    loadSchemas();
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    m_source = QJsonDocument::fromJson(file.readAll()).object();
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(m_source)),
                          m_compiled->schema);
}

PayloadSchema::~PayloadSchema() = default;

std::vector<SchemaFinding> PayloadSchema::findings(const QJsonValue &payload) const
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(payload), &results);
    std::vector<SchemaFinding> findings;
    for (const valijson::ValidationResults::Error &error : results) {
        SchemaFinding finding;
        for (size_t i = 1; i < error.context.size(); ++i) // the first step is the root
            finding.path.append(stepFrom(error.context[i]));
        finding.description = QString::fromStdString(error.description);
        findings.push_back(std::move(finding));
    }
    return findings;
}

QJsonObject PayloadSchema::at(const QStringList &path) const
{
    QJsonObject schema = m_source;
    for (const QString &step : path)
        schema = next(schema, step);
    return schema;
}

QJsonObject PayloadSchema::next(const QJsonObject &schema, const QString &step) const
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    if (properties.contains(step))
        return resolved(properties.value(step).toObject());
    if (schema.value(u"items").isObject())
        return resolved(schema.value(u"items").toObject());
    return resolved(schema.value(u"additionalProperties").toObject());
}

QJsonObject PayloadSchema::resolved(QJsonObject schema) const
{
    const QString reference = schema.value(u"$ref").toString();
    if (reference.isEmpty())
        return schema;
    const QString name = reference.section(u'/', -1);
    return m_source.value(u"definitions").toObject().value(name).toObject();
}

} // namespace hk
