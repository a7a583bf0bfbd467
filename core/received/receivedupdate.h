#pragma once

#include "core/received/receivedrequest.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

namespace hk {

/// What happened to the list of requests since the last update. A value, any thread.
struct ReceivedUpdate
{
    qint64 oldest = 1;                   ///< requests with smaller numbers are not kept any more
    QList<ReceivedRequest> added = {};   ///< oldest first
    QList<ReceivedRequest> changed = {}; ///< of those that were added before
};

} // namespace hk

Q_DECLARE_METATYPE(hk::ReceivedUpdate)
