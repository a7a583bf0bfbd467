#pragma once

#include "core/workspace/receiverfront.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

// Every verdict is a badge, which is icon and words, and whole sentences. GUI thread (translated).

/// "Valid", "Does not match"…
BadgeLook verdictBadge(SignatureVerdict verdict);
/// For one that does not match, with the receiver's explanation.
QString verdictSentence(const ReceivedRequest &request);

/// "Valid", "3 problems", "Checking…"
BadgeLook schemaBadge(const ReceivedRequest &request);
QString schemaSentence(const ReceivedRequest &request);

/// "New", "Duplicate", "Out of order", "Late"; the weightiest, with "+1" when there is another.
BadgeLook arrivalBadge(const ReceivedRequest &request);
/// One for each thing that is to be said.
QStringList arrivalSentences(const ReceivedRequest &request);

/// The shortest that is true, for a narrow column: "200 OK", "Half", "Client left".
QString answerLabel(const ReceivedRequest &request);
/// "200 OK", "Dropped", "No answer: client left after 2.0 s".
QString answerText(const ReceivedRequest &request);

} // namespace hk
