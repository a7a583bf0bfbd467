#include "core/contract/subjects.h"

#include "core/contract/jsonreader.h"

#include <QtCore/QHash>

namespace hk {
namespace {

using Token = JsonReader::Token;

/// The texts and numbers that stand in the outermost objects, as "customer.email".
QHash<QByteArray, QString> fieldsOf(QByteArrayView payload)
{
    QHash<QByteArray, QString> fields;
    QByteArray object;
    QByteArray name;
    JsonReader reader(payload);
    for (Token token = reader.next(); token != Token::End && token != Token::Fault;
         token = reader.next()) {
        if ((token == Token::BeginObject || token == Token::BeginArray) && reader.depth() == 2)
            name.clear();
        else if (token == Token::Key && reader.depth() == 1)
            object = reader.text();
        else if (token == Token::Key && reader.depth() == 2)
            name = object + '.' + reader.text();
        else if (token == Token::String && reader.depth() == 2 && !name.isEmpty())
            fields.insert(name, QString::fromUtf8(reader.text()));
        else if (token == Token::Number && reader.depth() == 2 && !name.isEmpty())
            fields.insert(name, QString::fromLatin1(reader.raw()));
    }
    return fields;
}

} // namespace

EventSubjects subjectsOf(QByteArrayView payload)
{
    const QHash<QByteArray, QString> fields = fieldsOf(payload);
    const auto firstOf = [&fields](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QString value = fields.value(name); !value.isEmpty())
                return value;
        }
        return QString();
    };
    EventSubjects subjects;
    subjects.appointmentId = firstOf({"appointment.id"});
    subjects.customerId = firstOf({"customer.id", "appointment.customerId"});
    subjects.resourceId = firstOf({"resource.id", "appointment.resourceId"});
    subjects.confirmation = firstOf({"appointment.confirmationNumber"});
    subjects.name = firstOf({"customer.name", "appointment.name", "resource.name"});
    subjects.email = firstOf({"customer.email", "appointment.email", "resource.email"});
    return subjects;
}

} // namespace hk
