#pragma once

#include <QtCore/QString>

#include <utility>

namespace hk {

/// Where the simulator sends: to the company's endpoints that get the trigger, to the local
/// receiver, or to one URL that a person typed. A value.
struct SendTarget
{
    enum Kind { CompanyEndpoints, LocalReceiver, OneUrl };

    SendTarget() = default;
    SendTarget(Kind where, QString typed = {}) : kind(where), url(std::move(typed)) { }

    Kind kind = CompanyEndpoints;
    QString url; ///< of OneUrl, as typed; judged as a webhook URL of the company when it is used
    /// Not the first event of a run: what came to be held meanwhile stays so.
    bool goesOn = false;
    bool operator==(const SendTarget &) const = default;
};

} // namespace hk
