#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/received/arrivalverdict.h"
#include "core/receiver/forwarding.h"
#include "core/receiver/receivedrequestdata.h"

#include <optional>

namespace hk {

/// What its payload says of itself, and what that and the moment of its arrival make of it.
struct JudgedArrival
{
    PayloadFacts facts;
    ArrivalVerdict verdict;
};

/// Prints what a receiver got: a line of text, or an object; `forwarded` what came of handing it
/// on.
void printReceived(Console &console, const ReceivedRequestData &request,
                   const JudgedArrival &arrived, const std::optional<ForwardedAnswer> &forwarded);

} // namespace hk
