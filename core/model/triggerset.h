#pragma once

#include "core/base/result.h"
#include "core/model/trigger.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// Which triggers an endpoint gets. A value; stored as bits() by value, bit n is trigger n.
class TriggerSet
{
public:
    constexpr TriggerSet() = default;
    constexpr explicit TriggerSet(int bits) : m_bits(bits) { }
    static TriggerSet all();
    static TriggerSet of(Category category);

    bool contains(Trigger trigger) const { return (m_bits & bitOf(trigger)) != 0; }
    TriggerSet with(Trigger trigger) const { return TriggerSet(m_bits | bitOf(trigger)); }
    TriggerSet without(Trigger trigger) const { return TriggerSet(m_bits & ~bitOf(trigger)); }
    TriggerSet both(TriggerSet other) const { return TriggerSet(m_bits & other.m_bits); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr int bits() const { return m_bits; }
    bool operator==(const TriggerSet &) const = default;

    /// Wire names separated by commas, names of categories, "all" or "none", as a person gives
    /// them. TriggerUnknown.
    static Result<TriggerSet> parse(const QString &text);
    /// The shortest text that parse() reads back: "all", "none", "booking,CustomerCreated".
    QString text() const;

private:
    static constexpr int bitOf(Trigger trigger) { return 1 << static_cast<int>(trigger); }
    int m_bits = 0;
};

} // namespace hk
