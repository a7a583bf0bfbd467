#pragma once

#include "core/base/error.h"

namespace hk {

/// What the program answers to its caller; scripts depend on the numbers.
enum class ExitCode : int {
    Done = 0,
    No = 1, ///< the answer is no: deliveries failed, signature does not match, damage found
    Usage = 2,
    BadInput = 3, ///< nothing changed
    StoreUnusable = 4,
    NotNow = 5,
    Interrupted = 130, ///< Ctrl+C; what was on the wire is recorded
    ReaderGone = 141,  ///< nobody reads standard output any more, as a shell says it of SIGPIPE
};

constexpr ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
        return ExitCode::BadInput;
    case ErrorKind::NotNow:
        return ExitCode::NotNow;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::StoreUnusable:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::StoreUnusable;
}

} // namespace hk
