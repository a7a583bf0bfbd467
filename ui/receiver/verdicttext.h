#pragma once

#include "core/workspace/receiverfront.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QString>

namespace hk {

/// The verdict on a signature in a word or two: "Valid", "Does not match"…
QString verdictWord(SignatureVerdict verdict);

/// The same with icon and tone.
BadgeLook verdictBadge(SignatureVerdict verdict);

/// The verdict in whole sentences; for one that does not match, with the receiver's explanation.
QString verdictSentence(const ReceivedRequest &request);

/// "200 OK", "Dropped".
QString answerText(const ReceivedRequest &request);

} // namespace hk
