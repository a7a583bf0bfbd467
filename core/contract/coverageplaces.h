#pragma once

#include "core/contract/schemanode.h"

#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace hk {

/// One thing that payloads can differ in, as far as their schema says: a place and what may be
/// there.
struct CoveragePlace
{
    QString path;  ///< "appointment.customers[].customerId"; [] is any item, * any name of a map
    QString state; ///< "null", "a value", "true", "empty", "absent", or a value of an enum
    bool operator==(const CoveragePlace &) const = default;
};

size_t qHash(const CoveragePlace &place, size_t seed = 0);

/// Everything that a schema leaves open, in its order: null and not null, true and false, each
/// value of an enum, lists and maps that are empty or not, fields that may be absent. Texts and
/// numbers have no end, so one value stands for all.
QList<CoveragePlace> placesOf(const SchemaNode &schema);

/// What of that a payload shows.
QSet<CoveragePlace> placesIn(const SchemaNode &schema, const QJsonValue &payload);

} // namespace hk
