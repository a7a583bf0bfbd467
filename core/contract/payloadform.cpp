#include "core/contract/payloadform.h"

#include "core/contract/formtimes.h"
#include "core/contract/jsonindex.h"
#include "core/contract/jsonwriter.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

using Value = JsonIndex::Value;

/// Where a field stands, its own place first. "*" is each element of a list.
QList<QStringList> placesOf(FormField field)
{
    const auto paths = [](std::initializer_list<const char *> dotted) {
        QList<QStringList> places;
        for (const char *path : dotted)
            places.append(QString::fromLatin1(path).split(u'.'));
        return places;
    };
    switch (field) {
    case FormField::FirstName:
        return paths({"customer.firstname", "appointment.firstname"});
    case FormField::LastName:
        return paths({"customer.lastname", "appointment.lastname"});
    case FormField::Email:
        return paths({"customer.email", "appointment.email"});
    case FormField::Phone:
        return paths({"customer.contact.mobilePhone", "appointment.phone"});
    case FormField::Resource:
        return paths({"resource.name", "appointment.resourceName",
                      "appointment.resources.*.resourceName", "resource.services.*.resourceName"});
    case FormField::ResourceEmail:
        return paths({"resource.email", "appointment.resourceEmail",
                      "appointment.resources.*.resourceEmail"});
    case FormField::Location:
        return paths({"appointment.location"});
    case FormField::LocationId:
        return paths({"appointment.locationId", "customer.locationId", "resource.locationId"});
    default:
        return {};
    }
}

void findAll(const JsonIndex &index, const Value *value, QStringList path,
             QList<const Value *> &found)
{
    while (value && !path.isEmpty()) {
        const QString step = path.takeFirst();
        if (step == u"*") {
            for (const Value *element = index.firstOf(*value); element;
                 element = index.after(*element))
                findAll(index, element, path, found);
            return;
        }
        value = index.childOf(*value, step);
    }
    if (value && !value->isObject() && !value->isArray())
        found.append(value);
}

QList<const Value *> valuesOf(const JsonIndex &index, FormField field)
{
    QList<const Value *> values;
    const QList<QStringList> places = placesOf(field);
    for (const QStringList &place : places)
        findAll(index, index.root(), place, values);
    return values;
}

QString shownText(const JsonIndex &index, const Value &value)
{
    return value.kind == JsonReader::Token::Null ? QString() : index.textOf(value);
}

QByteArray jsonOf(const QString &text) { return text.isEmpty() ? "null" : jsonText(text); }

void replace(const JsonIndex &index, const Value &value, const QString &text,
             QList<TextEdit> &edits)
{
    if (shownText(index, value) != text)
        edits.append({value.offset, value.end - value.offset, jsonOf(text)});
}

QString wholeName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

/// The whole name, where it was made of the two.
void renameWhole(const JsonIndex &index, FormField field, const QString &text,
                 QList<TextEdit> &edits)
{
    for (const char *person : {"customer", "appointment"}) {
        const auto part = [&](const char *name) {
            return index.find({QLatin1String(person), QLatin1String(name)});
        };
        const Value *whole = part("name");
        const Value *first = part("firstname");
        const Value *last = part("lastname");
        if (!whole || !first || !last)
            continue;
        const QString oldFirst = shownText(index, *first);
        const QString oldLast = shownText(index, *last);
        if (shownText(index, *whole) != wholeName(oldFirst, oldLast))
            continue;
        const bool isFirst = field == FormField::FirstName;
        const Value *own = valuesOf(index, field).value(0);
        if (shownText(index, isFirst ? *first : *last) != shownText(index, *own))
            continue; // another name, which stays
        replace(index, *whole, isFirst ? wholeName(text, oldLast) : wholeName(oldFirst, text),
                edits);
    }
}

} // namespace

std::optional<QList<FormValue>> formOf(QByteArrayView payload)
{
    const JsonIndex index(payload);
    if (!index.isValid() || !index.root()->isObject())
        return std::nullopt;
    QList<FormValue> values;
    const auto addText = [&](FormField field) {
        if (const Value *value = valuesOf(index, field).value(0))
            values.append({field, shownText(index, *value)});
    };
    for (const FormField field : {FormField::FirstName, FormField::LastName, FormField::Email,
                                  FormField::Phone, FormField::Resource, FormField::ResourceEmail})
        addText(field);
    const FormTimes times(index);
    if (times.date())
        values.append({FormField::Date, times.date()->toString(Qt::ISODate)});
    if (times.time())
        values.append({FormField::Time, times.time()->toString(QStringLiteral("HH:mm"))});
    if (times.minutes())
        values.append({FormField::Duration, QString::number(*times.minutes())});
    addText(FormField::Location);
    addText(FormField::LocationId);
    return values;
}

QList<TextEdit> formEdits(QByteArrayView payload, FormField field, const QString &text)
{
    const JsonIndex index(payload);
    if (!index.isValid())
        return {};
    const FormTimes times(index);
    if (field == FormField::Date && times.time())
        return times.movedTo(QDate::fromString(text, Qt::ISODate), *times.time());
    if (field == FormField::Time && times.date())
        return times.movedTo(*times.date(), QTime::fromString(text, QStringLiteral("HH:mm")));
    if (field == FormField::Duration) {
        bool isNumber = false;
        const int minutes = text.toInt(&isNumber);
        return isNumber ? times.lasting(minutes) : QList<TextEdit>();
    }
    QList<TextEdit> edits;
    const QList<const Value *> values = valuesOf(index, field);
    if (values.isEmpty())
        return edits;
    const QString old = shownText(index, *values.first());
    for (const Value *value : values) {
        if (shownText(index, *value) == old)
            replace(index, *value, text, edits);
    }
    if (field == FormField::FirstName || field == FormField::LastName)
        renameWhole(index, field, text, edits);
    return edits;
}

} // namespace hk
