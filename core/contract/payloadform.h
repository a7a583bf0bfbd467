#pragma once

#include "core/contract/textedit.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What people change most in a payload, wherever it stands.
enum class FormField {
    FirstName,
    LastName,
    Email,
    Phone,
    Resource,
    ResourceEmail,
    Date,     ///< 2026-05-14
    Time,     ///< 09:30
    Duration, ///< minutes
    Location,
    LocationId,
};

/// A field that a payload has, and what it says. A value.
struct FormValue
{
    FormField field = FormField::FirstName;
    QString text;
    bool operator==(const FormValue &) const = default;
};

// Pure functions on bytes; any thread.

/// The common fields of this payload, in the order of FormField; nothing when it is no JSON.
std::optional<QList<FormValue>> formOf(QByteArrayView payload);

/// What gives a field another value: its own value changes, and so do those in other objects that
/// agreed with it (the customer's name in the appointment, the end of an appointment that moves).
/// Everything else keeps its bytes. Empty: nothing changes, or the text is no such value.
QList<TextEdit> formEdits(QByteArrayView payload, FormField field, const QString &text);

} // namespace hk
