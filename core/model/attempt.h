#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// One HTTP request of a delivery: what was sent, what came back and how long each phase took.
struct Attempt
{
    int number = 0; ///< 1-based; at most 255
    Micros startedAt = 0;
    OutcomeKind outcome = OutcomeKind::Failed;
    std::optional<int> statusCode;
    QString errorDetail; ///< English, of outcomes that have a reason of their own (TlsFailed,
                         ///< Failed…)
    qint64 durationUs = 0;
    PhaseTimes phases;
    QString remoteAddress; ///< "127.0.0.1:8080", "[::1]:8080"; empty when nothing was dialled
    QString url;           ///< ASCII form, as it was sent to
    HeaderList requestHeaders;
    HeaderList responseHeaders;
    QByteArray responseBody; ///< at most the first 64 KB
    bool bodyCapped = false; ///< there was more than was kept
    bool manual = false;     ///< asked for by a person
    bool unverified = false; ///< over TLS, but the receiver's certificate was not looked at
    bool operator==(const Attempt &) const = default;
};

} // namespace hk
