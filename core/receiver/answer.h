#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <optional>

namespace hk {

/// What goes out as one HTTP/1.1 answer.
struct Answer
{
    int status = 200;
    bool keepsAlive = true;
    bool headOnly = false; ///< to a HEAD request
    std::optional<std::chrono::seconds> retryAfter;
    QByteArray text = {}; ///< of the body; empty: the status in words
};

/// Its bytes, head and body, dated `now`. Any thread.
QByteArray bytesOf(const Answer &answer, Micros now);

/// "Not Found"; "Unknown" for a status that has no name.
QByteArray reasonOf(int status);

} // namespace hk
