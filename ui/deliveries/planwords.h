#pragma once

#include "core/base/clock.h"
#include "core/model/resendplan.h"
#include "core/workspace/plansfront.h"
#include "core/workspace/statusfront.h"

#include <QtCore/QString>

namespace hk {

// The words for sending many deliveries again, in the window's language. GUI thread.

/// What speaks against some deliveries: "Their endpoint is on hold".
QString leftOutText(LeftOut reason);
/// Whether a plan that runs sends nothing now: all that is left of it waits, or nobody sends.
bool isStuck(const ResendPlan &plan, const QList<PlanWait> &waits, const SenderStatus &sender,
             Micros now);
/// "Running", "Paused"…; "Not begun" before its time, "Waiting" when it is stuck.
QString planStateText(const ResendPlan &plan, bool isStuck, Micros now);
/// What state it is in and what happens next, one sentence.
QString planSentence(const ResendPlan &plan, bool isStuck, Micros now);
/// What of it waits, where, why, and when it goes on, a line each; empty: nothing does.
QString planWaitText(const ResendPlan &plan, const QList<PlanWait> &waits,
                     const SenderStatus &sender, Micros now);
/// "212 of 312 finished: 200 delivered, 9 failed, 3 cancelled. Left out: 29. Pace: 10/s. At once:
/// 4. Started 14 May, 15:41:25 by ada."
QString planAccount(const ResendPlan &plan, Micros now);
/// An endpoint as people know it: "Booking", or the name of an additional one. `name` as core has
/// it.
QString endpointTitle(const QString &name);
/// The same with its host: "Booking (crm.northwind.example)".
QString endpointTitle(const QString &name, const QString &host);
/// The `n`th span of PlanPreview::byAge: "Less than 1 hour".
QString ageText(size_t n);

/// For %n and progress bars, which take no more.
int asInt(qint64 count);
/// How many of a plan's deliveries are finished.
qint64 finishedOf(const ResendPlan &plan);
/// A filter that finds what the plan made.
QString filterOf(const ResendPlan &plan);

} // namespace hk
