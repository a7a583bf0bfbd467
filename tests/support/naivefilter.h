#pragma once

#include "core/model/attempt.h"
#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"
#include "core/model/endpoint.h"
#include "core/model/event.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace hk {

/// A delivery with what a filter can ask about, and its questions answered in memory, one by one:
/// what statements and indexes have to agree with.
struct FilterRow
{
    Delivery delivery;
    Event event;
    Endpoint endpoint;
    QByteArray payload;
    QList<Attempt> attempts; ///< in order

    bool matches(const FilterNode &node, Micros now) const;

private:
    bool matchesTerm(const FilterNode &term, Micros now) const;
    bool matchesText(const FilterNode &term) const;
    bool matchesBody(const FilterNode &term) const;
    bool matchesDuration(const FilterNode &term) const;
    QString lastError() const;
};

} // namespace hk
