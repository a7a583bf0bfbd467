#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What an event happened to. Its order matters among the events of the same one.
enum class SubjectKind { None, Appointment, Customer, Resource };

/// What a received body says of itself, as far as it is readable.
struct PayloadFacts
{
    bool isJson = false; ///< to its end
    QString trigger;     ///< a wire name
    QString eventId;
    QString companyId;
    SubjectKind subject = SubjectKind::None;
    QString subjectId;
    std::optional<Micros> createdAt;
    /// The latest time in the appointment's audit trail.
    std::optional<Micros> auditedAt;

    /// When it happened.
    std::optional<Micros> happenedAt() const { return createdAt ? createdAt : auditedAt; }
};

/// Reads them in one pass, microseconds for a few kB; any thread. Texts of more than 200 characters
/// are left out.
PayloadFacts factsOf(QByteArrayView payload);

} // namespace hk
