#pragma once

#include "core/received/payloadfacts.h"
#include "core/received/receivedrequest.h"
#include "core/receiver/receivedrequestdata.h"

namespace hk {

/// The row for a request that came, without what is judged of it later: its arrival and its schema.
/// Any thread.
ReceivedRequest rowOf(const ReceivedRequestData &data, const PayloadFacts &facts);

} // namespace hk
