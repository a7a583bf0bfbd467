#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <vector>

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
    Simulated,
    Appointment,
    Customer,
    Resource,
    Email,
    Text,
};

enum class FilterOperator { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A node of a parsed filter: a term, or And/Or/Not over its children.
struct FilterNode
{
    enum class Kind { Term, And, Or, Not };
    Kind kind = Kind::And;
    std::vector<FilterNode> children; ///< Not has one; And of none is "everything"

    FilterField field = FilterField::Text;
    FilterOperator op = FilterOperator::Equal;
    QString value; ///< as written, without quotes; `*` is a wildcard unless it was quoted
    bool quoted = false;
    qint64 number = 0; ///< of a numeric field, or the age in ms of Created and Due
    bool operator==(const FilterNode &) const = default;
};

/// A filter of deliveries: `field:value` terms; side by side (or AND) binds tighter than OR, `-`
/// negates a term or a bracket, `*` in a value stands for anything and without it the whole value
/// must match, "…" quotes, numbers and ages take < <= > >=. Immutable value, any thread.
class DeliveryFilter
{
public:
    DeliveryFilter() = default; ///< matches everything
    /// FilterInvalid: `value` is the sentence, `subject` the place ("at 7"), and `position` in
    /// `detail`.
    static Result<DeliveryFilter> parse(const QString &text);

    const FilterNode &root() const { return m_root; }
    bool matchesEverything() const
    {
        return m_root.kind == FilterNode::Kind::And && m_root.children.empty();
    }
    /// The filter as text that parses to the same filter.
    QString text() const;
    bool operator==(const DeliveryFilter &) const = default;

private:
    explicit DeliveryFilter(FilterNode root) : m_root(std::move(root)) { }
    FilterNode m_root;
};

} // namespace hk
