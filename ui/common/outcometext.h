#pragma once

#include "core/base/outcome.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// The code with the words of its registration, "502 Bad Gateway" (RFC 9110, section 15, and the
/// IANA registry of status codes); an unregistered code alone. Never translated: it is protocol.
QString statusLine(int statusCode);

/// What ended an attempt, short enough for a heading: "502 Bad Gateway", "No answer in time".
QString outcomeTitle(OutcomeKind outcome, std::optional<int> statusCode);

/// The title with the reason of outcomes that have one: "No secure connection: expired". `detail`
/// is the attempt's errorDetail.
QString outcomeText(OutcomeKind outcome, std::optional<int> statusCode, const QString &detail);

/// What it means and what to do, in whole sentences for somebody who is no developer. GUI
/// thread.
QString outcomeExplanation(OutcomeKind outcome, std::optional<int> statusCode,
                           const QString &detail);

} // namespace hk
