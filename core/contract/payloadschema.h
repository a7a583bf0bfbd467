#pragma once

#include "core/model/trigger.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace hk {

/// A place where a value breaks its schema, as the validator tells it.
struct SchemaFinding
{
    QStringList path;
    QString description; ///< the validator's English
};

/// The compiled JSON Schema of one kind of payload. Immutable, any thread.
class PayloadSchema final
{
public:
    /// The one that payloads of this trigger follow; compiled at the first call.
    static const PayloadSchema &of(Trigger trigger);

    explicit PayloadSchema(const QString &resource);
    ~PayloadSchema();

    std::vector<SchemaFinding> findings(const QJsonValue &payload) const;
    /// What the schema says of the value at `path`; empty where it says nothing.
    QJsonObject at(const QStringList &path) const;
    /// The same for one step further than a schema that at() or next() gave.
    QJsonObject next(const QJsonObject &schema, const QString &step) const;

private:
    QJsonObject resolved(QJsonObject schema) const;

    struct Compiled;
    QJsonObject m_source;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace hk
