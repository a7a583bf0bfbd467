#pragma once

#include "core/base/error.h"

#include <cstddef>

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

/// An Error's `detail` begins with it: FilterInvalid of the audit's filter, which has other fields
/// than that of deliveries.
inline constexpr char auditFilterDetail[] = "audit:";

/// What to do about it: the entry's hint, or one that fits the place better. Any thread.
const char *hintOf(const Error &error);
/// Any thread. Bad input is in errorentries.cpp, the rest in stateerrors.cpp.
const ErrorEntry &entryOf(ErrorCode code);
/// Of a code from StoreIsDirectory on: what is wrong with the store, the time, or the program.
const ErrorEntry &stateEntryOf(ErrorCode code);

/// Whether there is one entry for each code from `first` to the one before `end`, in their order.
template<size_t count>
constexpr bool areInOrder(const ErrorEntry (&entries)[count], ErrorCode first, ErrorCode end)
{
    for (size_t i = 0; i < count; ++i) {
        if (static_cast<size_t>(entries[i].code) != static_cast<size_t>(first) + i)
            return false;
    }
    return static_cast<size_t>(first) + count == static_cast<size_t>(end);
}

} // namespace hk
