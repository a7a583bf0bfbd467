#pragma once

#include "core/base/result.h"
#include "core/dispatch/senderconfig.h"
#include "core/model/trigger.h"
#include "core/signing/verifier.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace hk {

/// What the local receiver knows of a store's companies: the keys that its requests may be signed
/// with, and their own names of triggers. A value, any thread.
class ReceiverKeys
{
public:
    /// Reads them. Store….
    static Result<ReceiverKeys> load(Database &database, const Vault &vault, Micros now);

    /// The keys in force at `now` of those whose endpoint is that port and target, or of all when
    /// none is.
    VerifyKeys at(quint16 port, const QByteArray &target, Micros now) const;
    const QHash<QString, Trigger> &ownNames() const { return m_ownNames; }

private:
    QList<LaneConfig> m_lanes;                         ///< of the whole store
    QMultiHash<QByteArray, LaneConfig> m_lanesByPlace; ///< by port and target of their URL
    QHash<QString, Trigger> m_ownNames;
};

} // namespace hk
