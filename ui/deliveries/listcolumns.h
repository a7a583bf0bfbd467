#pragma once

#include <QtCore/Qt>

namespace hk {

/// The columns of a list of deliveries, and what can be asked of a cell beside the usual.
struct ListColumns
{
    enum Column {
        Status,
        TriggerName,
        EndpointHost,
        Attempts,
        Http,
        Created,
        PublicId,
        Duration, ///< of the last attempt
        Size,     ///< of the payload
    };
    static constexpr int columns = Size + 1;
    enum Role {
        StatusRole = Qt::UserRole, ///< int of DeliveryStatus; invalid while a row is not there yet
        RawRole,                   ///< the value itself, for copying
        PublicIdRole,
    };
};

} // namespace hk
