#pragma once

#include "core/base/result.h"
#include "core/model/deliveryfilter.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Which events an endpoint gets, by what is in their payload: `path:value` terms such as
/// `appointment.locationId:12`, joined, negated, quoted and compared as in a DeliveryFilter. A path
/// into a list matches when one of its entries does; `path:none` matches what is null or not there.
/// Texts, numbers, true and false are compared as they are written. Immutable value, any thread.
class PayloadFilter
{
public:
    PayloadFilter() = default; ///< matches everything
    /// PayloadFilterInvalid, with subject, value and detail as DeliveryFilter::parse() has them.
    static Result<PayloadFilter> parse(const QString &text);

    /// Whether the payload, a JSON object, is one the filter lets through.
    bool matches(const QByteArray &payload) const;
    bool matchesEverything() const
    {
        return m_root.kind == FilterNode::Kind::And && m_root.children.empty();
    }

private:
    explicit PayloadFilter(FilterNode root) : m_root(std::move(root)) { }
    FilterNode m_root;
};

} // namespace hk
