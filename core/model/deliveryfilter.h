#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>
#include <vector>

class QTimeZone;

namespace hk {

/// What a filter term looks at. `Text` is free text over names, e-mails, ids and confirmation
/// numbers.
enum class FilterField {
    Status,
    Trigger,
    Category,
    Endpoint,
    Host,
    Code,
    Error,
    Attempts,
    Created,
    Due,
    Event,
    Delivery,
    Resend,
    Plan,
    Simulated,
    Appointment,
    Customer,
    Resource,
    Email,
    Text,
    Duration, ///< of the last attempt
    Size,     ///< of the payload
    Body,     ///< text in payloads and responses
    Payload,  ///< only in a PayloadFilter: what `path` leads to
};

inline constexpr std::array allFilterFields{
        FilterField::Status,      FilterField::Trigger,  FilterField::Category,
        FilterField::Endpoint,    FilterField::Host,     FilterField::Code,
        FilterField::Error,       FilterField::Attempts, FilterField::Created,
        FilterField::Due,         FilterField::Event,    FilterField::Delivery,
        FilterField::Resend,      FilterField::Plan,     FilterField::Simulated,
        FilterField::Appointment, FilterField::Customer, FilterField::Resource,
        FilterField::Email,       FilterField::Text,     FilterField::Duration,
        FilterField::Size,        FilterField::Body};

enum class FilterOperator { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A node of a parsed filter: a term, or And/Or/Not over its children. Neither an And within an
/// And, nor an Or within an Or, nor a Not of a Not occurs.
struct FilterNode
{
    enum class Kind { Term, And, Or, Not };
    Kind kind = Kind::And;
    std::vector<FilterNode> children; ///< Not has one; And of none is "everything"

    FilterField field = FilterField::Text;
    QString path;                              ///< of Payload: "appointment.locationId"
    FilterOperator op = FilterOperator::Equal; ///< others only where values are compared
    QString value; ///< as written, without quotes; `*` is a wildcard unless it was quoted
    bool quoted = false;
    bool hasNumber = false; ///< always so with an operator other than Equal
    qint64 number = 0;      ///< of Code and Attempts; Duration and ages in ms; Size in bytes
    bool isMoment = false;  ///< of Created and Due: `number` is no age but a time, µs UTC
    bool operator==(const FilterNode &) const = default;
};

/// A filter of deliveries: `field:value` terms; side by side (or AND) binds tighter than OR, `-`
/// negates a term or a bracket, `*` in a value stands for anything and without it the whole value
/// must match, "…" quotes (with \" and \\ inside), numbers, ages, durations and sizes take < <= >
/// >= and ranges (`code:500..599` is read as `code:>=500 code:<=599`). `created:1h` means
/// `created:<=1h`, `duration:5s` means `duration:>=5s`, and `created:>=2026-05-14T09:30:00Z`
/// compares times (where no zone is given those of inZone(), else UTC; a day alone is its
/// beginning, with <= and > its end); `code:none` and `duration:none` find deliveries that were
/// never answered or tried. Text and Body are found anywhere; in Body, `*` is no wildcard. The
/// whole language: docs/manual/filter-language.md. Immutable value, any thread.
class DeliveryFilter
{
public:
    DeliveryFilter() = default; ///< matches everything
    /// FilterInvalid: `value` is the sentence, `subject` the place ("at 7"), and `detail` that
    /// position, counted from 1 in UTF-16 units. At most 100 brackets deep and 500 terms.
    static Result<DeliveryFilter> parse(const QString &text);

    const FilterNode &root() const { return m_root; }
    bool matchesEverything() const
    {
        return m_root.kind == FilterNode::Kind::And && m_root.children.empty();
    }
    /// Times without a zone as this one has them. Text and what it parses to stay.
    DeliveryFilter inZone(const QTimeZone &zone) const;
    /// Some times are without a zone, and inZone() did not say which.
    bool hasLocalTimes() const { return m_hasLocalTimes; }
    /// The filter as text that parses to the same filter.
    QString text() const;
    bool operator==(const DeliveryFilter &) const = default;

private:
    explicit DeliveryFilter(FilterNode root);
    FilterNode m_root;
    bool m_hasLocalTimes = false;
};

/// "status", "trigger"…: the field's name in a filter.
QString nameOf(FilterField field);
std::optional<FilterField> filterFieldFromName(QStringView name);
/// A term that finds exactly this value, quoted where need be: what "Filter by this value" writes.
QString filterTermFor(FilterField field, const QString &value);

} // namespace hk
