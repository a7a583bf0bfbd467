#pragma once

#include "core/model/trigger.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// What the contract says of one field; the description is English. A value.
struct FieldHelp
{
    QStringList path;    ///< "*" is any element of a list, or a field of any name
    QString type;        ///< "a text or null"
    QStringList values;  ///< as JSON: the only ones allowed; if all are, the documented ones
    QString description; ///< may be empty
    bool isNullable = false;
    bool isContainer = false; ///< an object or a list

    bool isKnown() const { return !type.isEmpty(); }
    QString name() const { return path.isEmpty() ? QString() : path.last(); }
};

// Any thread.

/// Every field that a payload of this trigger can have, each before what is in it.
const QList<FieldHelp> &fieldsOf(Trigger trigger);

/// Of the value at `path`; not known where the contract has no such field.
FieldHelp helpFor(Trigger trigger, const QStringList &path);

/// "a text or null": the types that a schema allows.
QString typeWords(const QJsonObject &schema);
/// "string" and so on.
QStringList typesOf(const QJsonObject &schema);

} // namespace hk
