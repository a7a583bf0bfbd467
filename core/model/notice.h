#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/model/endpoint.h"
#include "core/model/resendplan.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// What somebody is told of who is not looking at the window. Kept by name.
enum class NoticeCause {
    Failing,       ///< an endpoint has begun to fail, and not only for a moment
    Held,          ///< the dispatcher has put an endpoint on hold
    Recovered,     ///< one of which Failing was told gets something through again
    PlanEnded,     ///< each delivery of a plan is finished
    SendingPaused, ///< the disk is full
};

inline constexpr std::array allNoticeCauses{NoticeCause::Failing, NoticeCause::Held,
                                            NoticeCause::Recovered, NoticeCause::PlanEnded,
                                            NoticeCause::SendingPaused};

/// One thing to be told, with all that its words need: it stays readable when the endpoint has
/// another name or is gone. Holds nothing that was sent or came back. A value.
struct Notice
{
    qint64 number = 0; ///< of those that were told here, from 1 on
    NoticeCause cause = NoticeCause::Failing;
    Micros at = 0;
    CompanyId company; ///< not with SendingPaused
    QString companyName;
    EndpointId endpoint; ///< of Failing, Held and Recovered
    std::optional<Category> slot;
    QString endpointName; ///< of an additional one
    HoldReason hold = HoldReason::None;
    Micros failingSince = 0;
    std::optional<OutcomeKind> outcome; ///< of the last failure
    std::optional<int> code;
    PlanId plan;
    qint64 delivered = 0; ///< of the plan, like the next two
    qint64 failed = 0;
    qint64 cancelled = 0;
    bool operator==(const Notice &) const = default;

    /// What a later notice about the same thing replaces: "endpoint 3", "plan 7", "sending".
    QString topic() const;
};

/// A stable lower-camel name: "planEnded".
QString nameOf(NoticeCause cause);
std::optional<NoticeCause> noticeCauseFromName(QStringView name);

} // namespace hk
