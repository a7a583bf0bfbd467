#pragma once

#include "core/base/id.h"
#include "core/model/deliveryfilter.h"
#include "core/store/publicid.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace hk {

/// Where to look for what a filter finds, instead of everywhere: the union of what the search index
/// has and of ids that the filter names. It leads to all that the filter matches, and to more.
struct FilterPath
{
    QByteArray match; ///< of SearchIndex::find(); empty: nothing of it
    QList<DeliveryId> deliveries;
    QList<EventId> events;
    QList<DeliveryId> resendsOf;
    QList<qint64> plans;
};

/// The path that a term beside all others opens (or one in each branch of an OR); none: there is no
/// such term. Pure functions, any thread.
std::optional<FilterPath> pathOf(const DeliveryFilter &filter, CompanyId company,
                                 const PublicIds &publicIds);

/// Whether what the filter finds can only be found by looking at one delivery after the other, as
/// there is neither a path nor an index in the order of the list.
bool needsScan(const DeliveryFilter &filter, CompanyId company, const PublicIds &publicIds);

} // namespace hk
