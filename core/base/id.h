#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QtGlobal>

#include <compare>

namespace hk {

/// A row id that cannot be mistaken for another table's. 0 means "not stored yet".
/// What people see of it is its public form, see core/store/publicid.h.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using CompanyId = Id<struct CompanyTag>;
using EndpointId = Id<struct EndpointTag>;
using EventId = Id<struct EventTag>;
using DeliveryId = Id<struct DeliveryTag>;

} // namespace hk
