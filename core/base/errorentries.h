#pragma once

#include "core/base/error.h"

namespace hk {

/// What is to be said about an ErrorCode: English source texts of the context "Errors", in which %1
/// is the error's subject (field, file, id) and %2 its value.
struct ErrorEntry
{
    ErrorCode code;
    ErrorKind kind;
    const char *name;    ///< for scripts: "urlScheme"
    const char *message; ///< one sentence: what is wrong and where
    const char *hint;    ///< one sentence: what to do; may be empty
};

/// Any thread.
const ErrorEntry &entryOf(ErrorCode code);

} // namespace hk
