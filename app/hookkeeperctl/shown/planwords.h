#pragma once

#include "app/hookkeeperctl/shown/json.h"
#include "core/workspace/plansfront.h"

#include <QtCore/QString>

namespace hk {

/// Why a delivery was left out, in a few English words: "it is still retrying".
QString leftOutText(LeftOut reason);

/// What keeps a plan's deliveries: "booking (40): its endpoint is held (byHand)…"; "-": nothing.
QString waitsText(const QList<PlanWait> &waits, const QByteArray &timeZone);
/// "running"…, "notBegun" before its time.
QString stateText(const ResendPlan &plan, Micros now);
/// A plan as the `plan` commands print it. `company`: its external id.
JsonObject jsonOf(const ResendPlan &plan, const QList<PlanWait> &waits, const QString &company,
                  Micros now);

} // namespace hk
